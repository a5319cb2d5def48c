/** Headings as documents know them: plain name, number, exact places. */
import type { Heading as HeadingNode } from "mdast";
import { toString } from "mdast-util-to-string";
import type { IndexedHeading } from "../syntax/markdown-index.ts";
import type { Place } from "../syntax/place.ts";
import type { Heading } from "./document.ts";

/** `4.2) Scope`, `0. Reference map`, `3.1 state`: dotted decimals, then `.`, `)`, `:` or a space. */
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,5})([.):、．]|(?=\s))\s*(?=\S)/u;

/** Reads one heading. The text it is given is the whole document's. */
export function readHeading({ node, place, content }: IndexedHeading, text: string): Heading {
  const contentPlace = node.children.length > 0 ? content : { start: place.end, end: place.end };
  const plain = wordsOf(node).trim();
  const number = readNumber(text, contentPlace);
  return {
    depth: node.depth,
    text: plain,
    place,
    contentPlace,
    number,
    name: number ? plain.replace(NUMBER, "").trim() : plain,
  };
}

/** Most headings are one text, which needs no walk. */
function wordsOf(node: HeadingNode): string {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === "text" ? only.value : toString(node);
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

function readNumber(text: string, content: Place): Heading["number"] {
  if (!isDigit(text.charCodeAt(content.start))) return undefined;
  const match = NUMBER.exec(text.slice(content.start, content.end));
  if (!match?.[1]) return undefined;
  // `2025 roadmap` and `3 ways to …` are prose: a bare number needs a separator, a dotted one speaks for itself.
  if (match[2] === "" && !match[1].includes(".")) return undefined;
  return {
    text: match[1],
    parts: match[1].split(".").map(Number),
    place: { start: content.start, end: content.start + match[1].length },
  };
}
