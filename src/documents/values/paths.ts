/** Scopes: lists of paths in prose, with what they expressly leave alone. Also the entry to everything on paths. */
import { placeOf, type Place } from "../../syntax/place.ts";
import type { Excerpt } from "./parsed.ts";
import { findPaths, type PathMention } from "./path-mentions.ts";
import { codeSpans } from "./path-words.ts";
import { trimmed, trimmedPlace } from "./plain.ts";

export { machinePath, type MachinePath } from "./machine-path.ts";
export type { PathKind } from "./path-class.ts";
export { findMachinePaths, findPaths, whyNotPath, type PathMention } from "./path-mentions.ts";

export interface ScopeExclusion extends Excerpt {
  /** The paths that are left alone; empty for `no application changes`. */
  readonly paths: readonly PathMention[];
}

export interface Scope {
  readonly included: readonly PathMention[];
  readonly excluded: readonly ScopeExclusion[];
  /** The parts that name no path: `log actions`. */
  readonly prose: readonly Excerpt[];
  /** The text without white space around it. */
  readonly place: Place;
}

const excludes =
  /^(?:(?:and|but|with)\s+)?(?:no|not|never|without|excluding|excludes?|except(?:\s+for)?|out of scope|leave|leaving|don't|do not|does not)(?![\p{L}\p{N}_./-])/iu;
/** These go on over commas: `excluding a.md, b.md`. */
const excludesRest = /^(?:but\s+)?(?:excluding|excludes?|except|out of scope|without)(?![\p{L}\p{N}])/iu;

/** Reads `docs/A.md, new docs/B.md, plus DECISION_LOG; no application changes.`: every part has its exact place. */
export function parseScope(text: string, offset = 0): Scope {
  const included: PathMention[] = [];
  const excluded: ScopeExclusion[] = [];
  const prose: Excerpt[] = [];
  for (const clause of clausesOf(text)) {
    let excluding = false;
    for (const [from, to] of clause) {
      const part = text.slice(from, to);
      const excerpt: Excerpt = { text: part, place: placeOf(offset + from, offset + to) };
      const paths = findPaths(part, offset + from, { inCode: false, upperNames: true });
      excluding ||= excludesRest.test(part);
      if (excluding || excludes.test(part)) excluded.push({ ...excerpt, paths });
      else if (paths.length > 0) included.push(...paths);
      else prose.push(excerpt);
    }
  }
  return { included, excluded, prose, place: trimmedPlace(text, offset) };
}

type Bounds = readonly [number, number];

/** Clauses end at semicolons, line ends and full stops, their parts at commas; brackets and code hold together. */
function clausesOf(text: string): readonly (readonly Bounds[])[] {
  const clauses: Bounds[][] = [];
  let parts: Bounds[] = [];
  let from = 0;
  let depth = 0;
  const cut = (to: number, next: number): void => {
    const [start, end] = withoutMarker(text, from, to);
    if (end > start) parts.push([start, end]);
    from = next;
  };
  const close = (to: number, next: number): void => {
    cut(to, next);
    if (parts.length > 0) clauses.push(parts);
    parts = [];
    depth = 0;
  };
  for (const span of codeSpans(text)) {
    if (span.isCode) continue;
    for (let index = span.start; index < span.end; index++) {
      const character = text.charAt(index);
      if (/[([{（]/.test(character)) depth++;
      else if (/[)\]}）]/.test(character)) depth = Math.max(0, depth - 1);
      else if (/[\r\n；]/.test(character)) close(index, index + 1);
      else if (depth > 0) continue;
      else if (/[;。]/.test(character) || isFullStop(text, index)) close(index, index + 1);
      else if (/[,，、]/.test(character)) cut(index, index + 1);
    }
  }
  close(text.length, text.length);
  return clauses;
}

const isFullStop = (text: string, index: number): boolean =>
  text.charAt(index) === "." && !/\S/.test(text.charAt(index + 1)) && !/[.\s]/.test(text.charAt(index - 1));

/** A part without white space, list marker, final full stop. */
function withoutMarker(text: string, from: number, to: number): Bounds {
  const [start, end] = trimmed(text, from, to);
  const marker = /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/.exec(
    text.slice(start, Math.min(end, start + 16)),
  );
  return [start + (marker?.[0].length ?? 0), end];
}
