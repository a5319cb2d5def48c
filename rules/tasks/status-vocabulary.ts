import type { Document, Row } from "../../src/documents/document.ts";
import type { Parsed } from "../../src/documents/values/parsed.ts";
import type { Status } from "../../src/documents/values/status.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";

export default defineRule({
  id: "status-vocabulary",
  topic: "tasks",
  description: "Reports a status outside the vocabulary, and an empty one.",
  severity: "warning",
  fixable: "safe",
  needs: ["tables", "records"],
  messages: {
    unknown: ({ status, expected }: { status: string; expected: readonly string[] }) =>
      `Unexpected status \`${status}\`, expected ${expected.map((name) => `\`${name}\``).join(", ")}`,
    typo: ({ status, expected }: { status: string; expected: string }) =>
      `Unexpected status \`${status}\`, expected \`${expected}\``,
    empty: ({ bearer }: { bearer: string }) => `Unexpected empty status of ${bearer}, expected one`,
  },
  check(document, report) {
    const uses = statusesOf(document);
    let counts: ReadonlyMap<string, number> | undefined;
    for (const { parsed, vocabulary, bearer } of uses) {
      if (parsed.ok) continue;
      if (parsed.reason === "empty") {
        report("empty", parsed.place, { bearer });
        continue;
      }
      const status = document.text.slice(parsed.place.start, parsed.place.end);
      const words = document.contract.vocabularies.get(vocabulary) ?? [];
      const names = words.map(({ name }) => name);
      const near = parsed.nearest;
      if (near !== undefined) {
        const edits = [{ place: parsed.place, text: near }];
        report(
          "typo",
          parsed.place,
          { status, expected: near },
          { actual: status, expected: [near], fix: { safety: "safe", edits } },
        );
      } else if (((counts ??= countUnknown(uses, document.text)).get(key(status)) ?? 0) < HOUSE_WORD) {
        report(
          "unknown",
          parsed.place,
          { status: short(status), expected: names },
          { actual: status, expected: names },
        );
      }
    }
  },
});

/** A word that a document uses this often is its own vocabulary, not a slip. */
const HOUSE_WORD = 2;

interface StatusUse {
  readonly parsed: Parsed<Status>;
  readonly vocabulary: string;
  readonly bearer: string;
}

function statusesOf(document: Document): readonly StatusUse[] {
  const uses: StatusUse[] = [];
  for (const { rows } of document.tables) for (const row of rows) addCells(uses, row);
  for (const { layout, fields } of document.records) {
    // A record laid out as a table row shares its cells with the table.
    if (layout === "table") continue;
    for (const { value, text, declaration, label } of fields) {
      // An empty field is an empty value like any other, and reported as such.
      if (value.type !== "status" || text === "") continue;
      const vocabulary = declaration?.vocabulary ?? "status";
      uses.push({ parsed: value.parsed, vocabulary, bearer: `\`${label}\`` });
    }
  }
  return uses;
}

function addCells(uses: StatusUse[], { cells, work }: Row): void {
  for (const { value, column, text } of cells) {
    const declaration = column?.declaration;
    if (value.type !== "status" || declaration?.type !== "status") continue;
    if (text === "" && (!declaration.filled || cells.every((cell) => cell.text === ""))) continue;
    const bearer = work?.id === undefined ? "this row" : `\`${work.id}\``;
    uses.push({ parsed: value.parsed, vocabulary: declaration.vocabulary ?? "status", bearer });
  }
}

const key = (status: string): string =>
  status
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function countUnknown(uses: readonly StatusUse[], text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parsed } of uses) {
    if (parsed.ok || parsed.reason === "empty") continue;
    const word = key(wordAt(parsed.place, text));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const wordAt = (place: Place, text: string): string => text.slice(place.start, place.end);

const short = (status: string): string => (status.length > 40 ? `${status.slice(0, 39)}…` : status);
