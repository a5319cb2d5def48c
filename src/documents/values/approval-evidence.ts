/** What an approval points at that a reader could look up. */
import { lettered } from "../../syntax/lettered.ts";
import { placeOf } from "../../syntax/place.ts";
import type { Excerpt } from "./parsed.ts";
import { findPaths } from "./path-mentions.ts";
import { lowerAscii } from "./plain.ts";

export type EvidenceKind = "url" | "pull-request" | "issue" | "commit" | "file" | "heading" | "quote";

export interface Evidence extends Excerpt {
  readonly kind: EvidenceKind;
  /** The number, hash, path, address or wording without what surrounds it. */
  readonly target: string;
}

/** Matched against the text in lower case, and only where it has what each of them needs, which is quicker to look for. */
const patterns: readonly (readonly [needs: RegExp, (text: string) => RegExp, EvidenceKind])[] = [
  [/:\/\//, lettered(String.raw`\bhttps?:\/\/[^\s<>()"'\x60]{1,500}[^\s<>()"'\x60.,;:!?]`, "g"), "url"],
  [
    /(?:[pm]r|request)[ ]?[#!]?\d/,
    lettered(
      String.raw`(?<![\p{L}\p{N}_])(?:pr|pull request|mr|merge request)[ ]?[#!]?(\d{1,7})(?![\p{L}\p{N}])`,
      "g",
    ),
    "pull-request",
  ],
  [
    /(?:issue|ticket|bug|gh)[ -]?#?\d/,
    lettered(String.raw`(?<![\p{L}\p{N}_])(?:issue|ticket|bug|gh)[ -]?#?(\d{1,7})(?![\p{L}\p{N}])`, "g"),
    "issue",
  ],
  [/#\d/, lettered(String.raw`(?<![\p{L}\p{N}_/#&])#(\d{1,7})(?![\p{L}\p{N}])`, "g"), "issue"],
  [
    /(?:commit|rev|revision|sha)[ ]{1,2}`?[0-9a-f]{7}/,
    lettered(
      String.raw`(?<![\p{L}\p{N}_])(?:commit|rev|revision|sha)[ ]{1,2}\x60?([0-9a-f]{7,40})(?![\p{L}\p{N}_-])`,
      "g",
    ),
    "commit",
  ],
  [
    /`[0-9a-f]{7}/,
    lettered(String.raw`\x60(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)([0-9a-f]{7,40})\x60`, "g"),
    "commit",
  ],
  [
    /§|section|heading/,
    lettered(
      String.raw`(?:§[ ]?|(?<![\p{L}\p{N}_])(?:section|heading)[ ]{1,2})["“\x60]([^"”\x60\r\n]{1,120})["”\x60]`,
      "g",
    ),
    "heading",
  ],
  [/["“]/, lettered(String.raw`["“]([^"“”\r\n]{1,200})["”]`, "g"), "quote"],
];

/** In every text that names a file: a slash, an extension, or a name such as `DECISION_LOG`. */
const fileHint = /[/\\_]|\.[A-Za-z]/;

/** Pull requests, issues, commits, files, headings, addresses and quotations, in text order, none inside another. */
export function findEvidence(text: string, offset: number): readonly Evidence[] {
  const lower = lowerAscii(text);
  const found: Evidence[] = patterns.flatMap(([needs, pattern, kind]) =>
    needs.test(lower) ? excerpts(text, lower, offset, pattern(lower), kind) : [],
  );
  const paths = fileHint.test(text) ? findPaths(text, offset, { inCode: false, upperNames: true }) : [];
  for (const path of paths) {
    if (path.kind !== "file" && !(path.kind === "bare-name" && isDocumentName(path.normalized))) continue;
    found.push({ kind: "file", target: path.normalized, text: path.text, place: path.place });
  }
  found.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  const outer: Evidence[] = [];
  for (const evidence of found) {
    if ((outer.at(-1)?.place.end ?? -1) <= evidence.place.start) outer.push(evidence);
  }
  return outer;
}

/** `DECISIONS.md`, `DECISION_LOG`; other names in capitals are constants. */
const isDocumentName = (name: string): boolean =>
  name.includes(".") ||
  /_(?:LOG|LOGS|NOTES?|PLANS?|DOCS?|DECISIONS?|GUIDE|CHECKLIST|MINUTES|RECORDS?|BOARD|BACKLOG|REPORT|REVIEW|MAP)$/.test(
    name,
  );

/** What a pattern finds in the lower-case text, as it is written. */
const excerpts = (
  text: string,
  lower: string,
  offset: number,
  pattern: RegExp,
  kind: EvidenceKind,
): readonly Evidence[] =>
  [...lower.matchAll(pattern)].map((match) => {
    const { index } = match;
    const end = index + match[0].length;
    const within = match[1] === undefined ? 0 : Math.max(0, match[0].lastIndexOf(match[1]));
    const target =
      match[1] === undefined
        ? text.slice(index, end)
        : text.slice(index + within, index + within + match[1].length);
    return { kind, target, text: text.slice(index, end), place: placeOf(offset + index, offset + end) };
  });
