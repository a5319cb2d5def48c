/** What an approval points at that a reader could look up. */
import { placeOf } from "../../syntax/place.ts";
import type { Excerpt } from "./parsed.ts";
import { findPaths } from "./path-mentions.ts";

export type EvidenceKind = "url" | "pull-request" | "issue" | "commit" | "file" | "heading" | "quote";

export interface Evidence extends Excerpt {
  readonly kind: EvidenceKind;
  /** The number, hash, path, address or wording without what surrounds it. */
  readonly target: string;
}

const patterns: readonly (readonly [RegExp, EvidenceKind])[] = [
  [/\bhttps?:\/\/[^\s<>()"'`]{1,500}[^\s<>()"'`.,;:!?]/giu, "url"],
  [
    /(?<![\p{L}\p{N}_])(?:PR|pull request|MR|merge request)[ ]?[#!]?(\d{1,7})(?![\p{L}\p{N}])/giu,
    "pull-request",
  ],
  [/(?<![\p{L}\p{N}_])(?:issue|ticket|bug|GH)[ -]?#?(\d{1,7})(?![\p{L}\p{N}])/giu, "issue"],
  [/(?<![\p{L}\p{N}_/#&])#(\d{1,7})(?![\p{L}\p{N}])/gu, "issue"],
  [/(?<![\p{L}\p{N}_])(?:commit|rev|revision|sha)[ ]{1,2}`?([0-9a-f]{7,40})(?![\p{L}\p{N}_-])/giu, "commit"],
  [/`(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)([0-9a-f]{7,40})`/gu, "commit"],
  [/(?:§[ ]?|(?<![\p{L}\p{N}_])(?:section|heading)[ ]{1,2})["“`]([^"”`\r\n]{1,120})["”`]/giu, "heading"],
  [/["“]([^"“”\r\n]{1,200})["”]/gu, "quote"],
];

/** Pull requests, issues, commits, files, headings, addresses and quotations, in text order, none inside another. */
export function findEvidence(text: string, offset: number): readonly Evidence[] {
  const found: Evidence[] = patterns.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map((match) => {
      const place = placeOf(offset + match.index, offset + match.index + match[0].length);
      return { kind, target: match[1] ?? match[0], text: match[0], place };
    }),
  );
  for (const path of findPaths(text, offset, { inCode: false })) {
    if (path.kind !== "file" && !(path.kind === "bare-name" && path.normalized.includes("."))) continue;
    found.push({ kind: "file", target: path.normalized, text: path.text, place: path.place });
  }
  found.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  const outer: Evidence[] = [];
  for (const evidence of found) {
    if ((outer.at(-1)?.place.end ?? -1) <= evidence.place.start) outer.push(evidence);
  }
  return outer;
}
