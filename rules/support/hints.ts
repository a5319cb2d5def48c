/**
 * Most documents hold nothing of what a rule looks for, and most places of the others do not. One quick pass over the
 * text tells which places are worth reading at all.
 */
import type { Place } from "../../src/syntax/place.ts";

/** Tells of any place whether a hint begins in it. */
export interface Hinted {
  (place: Place): boolean;
  /** Those in which a hint begins, of parts in the order of the text, none of which holds another. */
  among<Part extends { readonly place: Place }>(parts: readonly Part[]): readonly Part[];
}

/**
 * Looks for hints in a text; undefined where it has none.
 * @param hint a quick expression with the flag `g` that matches whenever the rule's own expressions could
 * @param signs what else is a hint, single characters that an expression would look for more slowly
 */
export function hintsIn(text: string, hint: RegExp, signs: readonly string[] = []): Hinted | undefined {
  const offsets: number[] = [];
  hint.lastIndex = 0;
  for (let match = hint.exec(text); match; match = hint.exec(text)) {
    offsets.push(match.index);
    // A hint that begins before a place must not hide one inside it.
    hint.lastIndex = match.index + 1;
  }
  const ofHint = offsets.length;
  for (const sign of signs)
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) offsets.push(at);
  if (offsets.length === 0) return undefined;
  if (offsets.length > ofHint) offsets.sort((a, b) => a - b);
  return Object.assign(within(offsets), {
    among: <Part extends { readonly place: Place }>(parts: readonly Part[]) => partsAt(offsets, parts),
  });
}

/** Goes from hint to hint and not from part to part: there are few hints. */
function partsAt<Part extends { readonly place: Place }>(
  offsets: readonly number[],
  parts: readonly Part[],
): readonly Part[] {
  const found: Part[] = [];
  let next = 0;
  for (const offset of offsets) {
    let low = next;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.place.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const part = parts[low];
    if (part === undefined) break;
    next = low;
    if (part.place.start > offset) continue;
    found.push(part);
    next = low + 1;
  }
  return found;
}

/** Rules ask of the parts of a text in its order, of one list after the other: the next hint is seldom far. */
function within(offsets: readonly number[]): (place: Place) => boolean {
  let next = 0;
  let asked = 0;
  return ({ start, end }) => {
    if (start < asked) next = firstFrom(offsets, start);
    else while ((offsets[next] ?? Infinity) < start) next++;
    asked = start;
    return (offsets[next] ?? Infinity) < end;
  };
}

/** The index of the first offset that is not before another. */
function firstFrom(offsets: readonly number[], start: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
