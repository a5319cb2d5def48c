/** What approvals cite that can be looked up here: files, passages of them, commits. */
import { normaliseName } from "../../src/contracts/names.ts";
import type { Document } from "../../src/documents/document.ts";
import type { Evidence } from "../../src/documents/values/approval.ts";
import { type Spot, spotOf } from "../../src/linter/spot.ts";
import { placeOf } from "../../src/syntax/place.ts";
import { isOutput } from "./paths/outputs.ts";

/** Plain data. */
export type Citation =
  | { readonly what: "commit"; readonly hash: string; readonly spot: Spot }
  | {
      readonly what: "file";
      readonly path: string;
      readonly spot: Spot;
      /** What stands behind a `#`. */
      readonly anchor: { readonly name: string; readonly spot: Spot } | undefined;
      /** The words of a heading or an entry, cited right behind the file. */
      readonly passage: { readonly words: string; readonly spot: Spot } | undefined;
    };

/** The citations of all approvals of a document, in its order. */
export function citationsIn(document: Document): readonly Citation[] {
  return document.records.flatMap(({ fields }) =>
    fields.flatMap(({ value }) => {
      if (value.type !== "approval") return [];
      const { parsed } = value;
      const evidence = (parsed.ok ? parsed.value.evidence : parsed.partial?.evidence) ?? [];
      return evidence.flatMap((each, at) => citationOf(document, each, evidence[at + 1]) ?? []);
    }),
  );
}

function citationOf(document: Document, cited: Evidence, next: Evidence | undefined): Citation | undefined {
  const { kind, target, place, text } = cited;
  const spot = spotOf(document, place);
  if (kind === "commit") return { what: "commit", hash: target, spot };
  if (kind !== "file" || isOutput(target)) return undefined;
  const hash = text.indexOf("#");
  const anchor =
    hash < 0 || hash + 1 === text.length
      ? undefined
      : {
          name: decoded(text.slice(hash + 1)),
          spot: spotOf(document, placeOf(place.start + hash + 1, place.end)),
        };
  const between = document.text.slice(place.end, next?.place.start ?? place.end);
  const passage =
    next !== undefined && isPassage(next, between)
      ? { words: next.target, spot: spotOf(document, next.place) }
      : undefined;
  return { what: "file", path: target, spot, anchor, passage };
}

/** `DECISION_LOG "Use boats"`, `docs/x.md, section "Scope"`; what somebody said stands behind other words. */
const isPassage = ({ kind }: Evidence, between: string): boolean =>
  kind === "heading"
    ? between.length <= 40
    : kind === "quote" &&
      /^[\s`*_,:;(§>→–—-]{0,12}(?:(?:section|heading|entry|under|the|record|decision|item|see|in)[\s`*_:,]{1,3}){0,3}$/iu.test(
        between,
      );

/** Whether a text has words somewhere, compared as names are. */
export const holdsWords = (text: string, words: string): boolean =>
  ` ${text.split("\n").map(normaliseName).join(" ")} `.includes(` ${normaliseName(words)} `);

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
