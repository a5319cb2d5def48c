/** Reads the fences of a code block from its source. */
import type { Code } from "mdast";
import type { Place } from "./place.ts";

export interface Fence {
  /** The opening fence as written, for instance ```` ``` ```` or `~~~~`. */
  readonly marker: string;
  /** Whether a closing fence ends the block; false where the document or the container ends it. */
  readonly closed: boolean;
  /**
   * The lines between the fences with their line endings. In a container each line has the container's marks,
   * so that the text at this place is not the block's value there.
   */
  readonly content: Place;
}

const OPENING = /`{3,}|~{3,}/y;

/** Whether a code block has fences, which takes a look at its beginning only. */
export const isFenced = (node: Code, text: string): boolean => markerOf(node, text) !== undefined;

function markerOf({ position }: Code, text: string): string | undefined {
  OPENING.lastIndex = position?.start.offset ?? 0;
  return OPENING.exec(text)?.[0];
}

/** The fences of a code block, or nothing where the block is an indented one. */
export function fenceOf(node: Code, text: string): Fence | undefined {
  const marker = markerOf(node, text);
  if (marker === undefined) return undefined;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const written = readLines(text.slice(start, end));
  const { first: from = end - start, last: lastLine = 0 } = written;
  const closed =
    written.endings > 0 &&
    endsWithFence(text, start + lastLine, end, marker) &&
    (node.value === "" || readLines(node.value).endings === written.endings - 2);
  return { marker, closed, content: { start: start + from, end: closed ? start + lastLine : end } };
}

interface Lines {
  readonly endings: number;
  /** Where the second line begins, and the last; undefined where there is but one. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** A block may have thousands of lines: nothing is made for each. */
function readLines(text: string): Lines {
  let endings = 0;
  let first: number | undefined;
  let last: number | undefined;
  const next = text.includes("\r") ? behindAnyEnding : behindLineFeed;
  for (let at = next(text, 0); at > 0; at = next(text, at)) {
    endings++;
    first ??= at;
    last = at;
  }
  return { endings, first, last };
}

/** The offset behind the next line ending, 0 where there is none. */
const behindLineFeed = (text: string, from: number): number => text.indexOf("\n", from) + 1;

const ENDING = /\r\n|\n|\r/g;

function behindAnyEnding(text: string, from: number): number {
  ENDING.lastIndex = from;
  return ENDING.test(text) ? ENDING.lastIndex : 0;
}

/**
 * Whether the line could be a closing fence. Whether it is one depends on the containers around it (`> ~~~`
 * closes nothing outside of a quote), which is why the caller also counts the lines of the value.
 */
function endsWithFence(text: string, start: number, end: number, marker: string): boolean {
  let last = end;
  while (last > start && (text[last - 1] === " " || text[last - 1] === "\t")) last--;
  let first = last;
  while (first > start && text[first - 1] === marker[0]) first--;
  return last - first >= marker.length;
}
