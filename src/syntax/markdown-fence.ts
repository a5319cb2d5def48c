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

/** The fences of a code block, or nothing where the block is an indented one. */
export function fenceOf(node: Code, text: string): Fence | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  OPENING.lastIndex = start;
  const marker = OPENING.exec(text)?.[0];
  if (marker === undefined) return undefined;
  const endings = lineEndings(text, start, end);
  const from = endings[0]?.end ?? end;
  const lastLine = endings.at(-1)?.end ?? start;
  const closed =
    endings.length > 0 &&
    endsWithFence(text, lastLine, end, marker) &&
    (node.value === "" || lineEndings(node.value, 0, node.value.length).length === endings.length - 2);
  return { marker, closed, content: { start: from, end: closed ? lastLine : end } };
}

function lineEndings(text: string, start: number, end: number): Place[] {
  const found: Place[] = [];
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = start;
  for (let match = ending.exec(text); match && match.index < end; match = ending.exec(text)) {
    found.push({ start: match.index, end: ending.lastIndex });
  }
  return found;
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
