import type { Document } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { type Place, placeOf, shift } from "../../src/syntax/place.ts";
import { redacted } from "../../src/syntax/secrets.ts";

export default defineRule({
  id: "no-secret",
  topic: "context",
  description:
    "Reports credentials and personal data in a document that must hold none, without repeating them.",
  severity: "error",
  fixable: "unsafe",
  derived: true,
  formats: ["markdown", "csv", "json", "ndjson"],
  concerns: (contract) => contract.private,
  messages: {
    secret: ({ what }: { what: string }) => `Unexpected ${what}, expected no credentials or personal data`,
  },
  check(document, report, { prepared }) {
    const { secrets } = prepared;
    if (secrets === undefined) return;
    const note =
      "It is in the history of the repository too, so a credential has to be replaced where it is used";
    for (const part of partsOf(document)) {
      for (const { what, place } of secrets(document.text.slice(part.start, part.end))) {
        const here = shift(place, part.start);
        report(
          "secret",
          here,
          { what },
          { note, fix: { safety: "unsafe", edits: [{ place: here, text: redacted }] } },
        );
      }
    }
  },
});

/** A journal is looked at by line, most of which show at once that there is nothing in them. */
const partsOf = ({ ndjson, text }: Document): readonly Place[] =>
  ndjson?.lines.map(({ place }) => place) ?? [placeOf(0, text.length)];
