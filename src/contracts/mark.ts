/** The explicit mark by which a document says what kind it is. */
import type { Place } from "../syntax/place.ts";
import { afterFrontMatter } from "./sketch-hidden.ts";

export interface Mark {
  readonly kind: string;
  readonly place: Place;
  /** Front matter is shared with other programs: a `kind` there may mean something else. */
  readonly by: "front-matter" | "comment";
}

const COMMENT =
  /<!--[ \t]{0,20}codex-lint(?:-|[ \t]{1,20})kind[ \t]{0,20}:[ \t]{0,20}([\w-]{1,80})[ \t]{0,20}-->/u;
const KIND_LINE = /(?:^|\n)kind[ \t]{0,20}:[ \t]{0,20}(["']?)([\w-]{1,80})\1[ \t]{0,20}\r?(?=\n)/u;

/**
 * `<!-- codex-lint kind: execplan -->` (or `codex-lint-kind:`) on a line outside of fences, or `kind: execplan` in
 * front matter.
 * @param head the beginning of the text
 */
export function readMark(head: string): Mark | undefined {
  const body = afterFrontMatter(head);
  const match = body > 4 ? KIND_LINE.exec(head.slice(0, body)) : null;
  if (match?.[2] !== undefined) {
    const start = head.indexOf(match[2], match.index + match[0].indexOf(":"));
    return { kind: match[2], place: { start, end: start + match[2].length }, by: "front-matter" };
  }
  return head.includes("codex-lint") ? commentMark(head, body) : undefined;
}

function commentMark(head: string, from: number): Mark | undefined {
  let fence: string | undefined;
  let offset = from;
  for (const line of head.slice(from).split("\n")) {
    const words = line.trim();
    const marker = /^(?:`{3,}|~{3,})/u.exec(words)?.[0];
    if (marker !== undefined && fence === undefined) fence = marker;
    else if (marker !== undefined && fence !== undefined && marker.startsWith(fence) && words === marker)
      fence = undefined;
    const match = fence === undefined && words.startsWith("<!--") ? COMMENT.exec(line) : null;
    if (match?.[1] !== undefined) {
      const start = offset + line.indexOf(match[1], match[0].indexOf(":") + match.index);
      return { kind: match[1], place: { start, end: start + match[1].length }, by: "comment" };
    }
    offset += line.length + 1;
  }
  return undefined;
}
