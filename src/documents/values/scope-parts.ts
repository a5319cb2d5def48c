/** Cuts a scope into what it takes in and what it expressly leaves out. */
import { lettered } from "../../syntax/lettered.ts";
import { placeOf } from "../../syntax/place.ts";
import type { Excerpt } from "./parsed.ts";
import { findPaths, type PathMention } from "./path-mentions.ts";
import { codeSpans } from "./path-words.ts";
import { trimmed } from "./plain.ts";

/** `docs/A.md`, `excluding docs/B.md`, `log actions`: a stretch of a scope that says one thing. */
export interface ScopePart extends Excerpt {
  readonly excluded: boolean;
  readonly paths: readonly PathMention[];
}

type Bounds = readonly [number, number];

const excludes = lettered(
  String.raw`^(?:(?:and|but|with)\s+)?(?:no|not|nothing|never|without|excluding|excludes?|except(?:\s+for)?|apart from|other than|out of scope|leave|leaving|don't|do not|does not)(?![\p{L}\p{N}_./-])`,
  "i",
);
/** These go on over commas: `excluding a.md, b.md`. */
const excludesRest = lettered(
  String.raw`^(?:but\s+)?(?:excluding|excludes?|except|apart from|other than|not including|out of scope|without)(?![\p{L}\p{N}])`,
  "i",
);
/** What turns to exclusion, or from it, in the middle of a part; a word of exclusion right behind a bracket. */
const turns = lettered(
  String.raw`([\s([（])((?:but )?(?:excluding|except(?: for)?|apart from|other than|not including)|but (?:not?|without)|outside(?: of)?|beyond|besides|(?<=[([（])(?:no|not|never|without|excludes?))(?![\p{L}\p{N}_./-])`,
  "gi",
);
/** Behind a word of exclusion what follows is left in: `no changes outside docs/`, `nothing except docs/`. */
const leavesIn = /^(?:outside|beyond|besides|except|apart|other)/iu;
const onlyLeavesIn = /^(?:outside|beyond|besides)/iu;

/** The parts in their order. Linear in the length of the text. */
export function scopeParts(text: string, offset: number): readonly ScopePart[] {
  const parts: ScopePart[] = [];
  for (const clause of clausesOf(text)) {
    let carried = false;
    for (const bounds of clause) {
      const { stretches, carries } = stretchesOf(text, bounds, carried);
      carried = carries;
      for (const { from, to, excluded } of stretches) {
        const part = text.slice(from, to);
        const paths = findPaths(part, offset + from, { inCode: false, upperNames: true });
        parts.push({ text: part, place: placeOf(offset + from, offset + to), excluded, paths });
      }
    }
  }
  return parts;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly excluded: boolean;
}

/** @param carried whether the part before excludes this one as well; `carries`: whether this one does so to the next */
function stretchesOf(
  text: string,
  [start, end]: Bounds,
  carried: boolean,
): { readonly stretches: readonly Stretch[]; readonly carries: boolean } {
  const stretches: Stretch[] = [];
  const part = text.slice(start, end);
  let excluded = carried || excludes(part).test(part);
  let carries = carried || excludesRest(part).test(part);
  let from = 0;
  const add = (to: number, isOut: boolean): void => {
    const [head, tail] = trimmed(text, start + from, start + to);
    if (tail > head) stretches.push({ from: head, to: tail, excluded: isOut });
    from = to;
  };
  for (const { index, 1: before = "", 2: word = "" } of part.matchAll(turns(part))) {
    const at = index + before.length;
    if (index < from) continue;
    if (/\S/.test(before)) {
      if (onlyLeavesIn.test(word)) continue;
      add(index, excluded);
      from = at;
      add(closingAt(part, at), true);
      from += 1;
    } else if (excluded ? leavesIn.test(word) : !onlyLeavesIn.test(word)) {
      add(index, excluded);
      excluded = !excluded;
      carries = excluded && excludesRest(word).test(word);
    }
  }
  add(part.length, excluded);
  return { stretches, carries };
}

/** Where the bracket that is open at an index closes; the end where it does not. */
function closingAt(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    const character = text.charAt(index);
    if (/[([（]/.test(character)) depth++;
    else if (/[)\]）]/.test(character) && depth-- === 0) return index;
  }
  return text.length;
}

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
