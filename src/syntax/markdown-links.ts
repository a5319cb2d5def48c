/** Finds the address of a link, image or definition in its source. */
import type { Definition, Image, Link } from "mdast";
import { type Place, placeOf } from "./place.ts";

/** Whether a link is an address itself, `<https://…>` or bare. */
export const isAutolink = (place: Place, text: string): boolean => text[place.start] !== "[";

/**
 * The address as written, without angle brackets. Undefined where the source has no plain address at the place
 * where it is looked for, such as an image whose alternative text hides brackets in code.
 */
export function destinationOf(
  node: Link | Image | Definition,
  place: Place,
  text: string,
): Place | undefined {
  if (node.type === "link" && isAutolink(place, text)) return autolinkPlace(place, text);
  const behind = labelEnd(node, place, text);
  if (behind === undefined) return undefined;
  const mark = node.type === "definition" ? ":" : "(";
  if (text[behind] !== mark) return undefined;
  const start = skipSpace(text, behind + 1, place.end);
  const found =
    text[start] === "<" ? bracketed(text, start + 1, place.end) : bare(text, start, place.end, mark);
  return readsAs(text.slice(found.start, found.end), node.url) ? found : undefined;
}

const autolinkPlace = ({ start, end }: Place, text: string): Place =>
  text[start] === "<" ? placeOf(start + 1, end - 1) : placeOf(start, end);

/** The offset behind the `]` that ends the label. A link's label may have anything in it, but ends after its children. */
function labelEnd(node: Link | Image | Definition, place: Place, text: string): number | undefined {
  const last = node.type === "link" ? node.children.at(-1)?.position?.end.offset : undefined;
  if (last !== undefined) return text[last] === "]" ? last + 1 : undefined;
  let depth = 0;
  for (let at = place.start; at < place.end; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function bracketed(text: string, start: number, limit: number): Place {
  let at = start;
  while (at < limit && text[at] !== ">") at += text[at] === "\\" ? 2 : 1;
  return placeOf(start, Math.min(at, limit));
}

function bare(text: string, start: number, limit: number, mark: ":" | "("): Place {
  let depth = 0;
  let at = start;
  for (; at < limit && !isSpace(text.charCodeAt(at)); at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (mark === "(" && char === "(") depth++;
    else if (mark === "(" && char === ")" && depth-- === 0) break;
  }
  return placeOf(start, Math.min(at, limit));
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Whether the source reads as this address; character references are taken on trust. */
const readsAs = (source: string, url: string): boolean =>
  source === url || source.includes("&") || source.replace(/\\([!-/:-@[-`{-~])/g, "$1") === url;
