/** Headings as documents know them: plain name, number, exact places. */
import type { Heading as HeadingNode } from "mdast";
import { toString } from "mdast-util-to-string";
import { placeOfNode } from "../syntax/markdown-index.ts";
import type { Place } from "../syntax/place.ts";
import type { Heading } from "./document.ts";

/** `4.2) Scope`, `0. Reference map`, `3.1 state`: dotted decimals, then `.`, `)`, `:` or a space. */
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,5})([.):、．]|(?=\s))\s*(?=\S)/u;

/** Reads one heading node. The text it is given is the whole document's. */
export function readHeading(node: HeadingNode, text: string): Heading {
  const place = placeOfNode(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  const contentPlace =
    first && last
      ? { start: placeOfNode(first).start, end: placeOfNode(last).end }
      : { start: place.end, end: place.end };
  const plain = toString(node).trim();
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

function readNumber(text: string, content: Place): Heading["number"] {
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
