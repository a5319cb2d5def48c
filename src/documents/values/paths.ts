/** Scopes: lists of paths in prose, with what they expressly leave alone. Also the entry to everything on paths. */
import type { Place } from "../../syntax/place.ts";
import type { Excerpt } from "./parsed.ts";
import type { PathMention } from "./path-mentions.ts";
import { trimmedPlace } from "./plain.ts";
import { scopeParts, type ScopePart } from "./scope-parts.ts";

export { machinePath, type MachinePath } from "./machine-path.ts";
export type { PathKind } from "./path-class.ts";
export { findMachinePaths, findPaths, whyNotPath, type PathMention } from "./path-mentions.ts";

export interface Scope {
  /** All of it, in the order of the text. */
  readonly parts: readonly ScopePart[];
  readonly included: readonly PathMention[];
  /** What is left alone; without paths for `no application changes`. */
  readonly excluded: readonly ScopePart[];
  /** The parts that name no path: `log actions`. */
  readonly prose: readonly Excerpt[];
  /** The text without white space around it. */
  readonly place: Place;
}

/** Reads `docs/A.md, new docs/B.md, plus DECISION_LOG; no application changes.`: every part has its exact place. */
export function parseScope(text: string, offset = 0): Scope {
  const parts = scopeParts(text, offset);
  const included = parts.filter(({ excluded }) => !excluded);
  return {
    parts,
    included: included.flatMap(({ paths }) => paths),
    excluded: parts.filter(({ excluded }) => excluded),
    prose: included.filter(({ paths }) => paths.length === 0),
    place: trimmedPlace(text, offset),
  };
}
