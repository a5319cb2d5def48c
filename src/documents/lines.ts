/**
 * Blocks → lines. Records are written in many layouts (list items, nested items, wrapped lines, paragraphs,
 * subheadings); what they share is that every field begins a line. This module flattens the blocks of a scope
 * into such lines, each without its marker and indentation.
 */
import type { List, Paragraph, RootContent } from "mdast";
import type { Place } from "../syntax/place.ts";
import { placeOfNode } from "../syntax/markdown-index.ts";

export interface SourceLine {
  readonly level: "heading" | "paragraph" | "item" | "continuation" | "other";
  /** Heading depth, or the nesting of the list (0 for a top-level item). */
  readonly depth: number;
  /** The content, without marker, indentation and trailing white space. */
  readonly place: Place;
  /** Where the line begins, its marker included. */
  readonly start: number;
  /** The whole block line that opens a node: `true` for the first line of a paragraph, item or heading. */
  readonly first: boolean;
}

/** Lines of the blocks, in document order. */
export function linesOf(blocks: readonly RootContent[], text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (const block of blocks) flatten(block, 0, text, lines);
  return lines;
}

function flatten(node: RootContent, depth: number, text: string, lines: SourceLine[]): void {
  const place = placeOfNode(node);
  switch (node.type) {
    case "heading":
      lines.push({
        level: "heading",
        depth: node.depth,
        place: headingContent(node, place),
        start: place.start,
        first: true,
      });
      return;
    case "paragraph":
      paragraphLines(node, place.start, "paragraph", depth, text, lines);
      return;
    case "list":
      listLines(node, depth, text, lines);
      return;
    default:
      lines.push({ level: "other", depth, place, start: place.start, first: true });
  }
}

function headingContent(node: { children: readonly RootContent[] }, place: Place): Place {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last
    ? { start: placeOfNode(first).start, end: placeOfNode(last).end }
    : { start: place.end, end: place.end };
}

function listLines(list: List, depth: number, text: string, lines: SourceLine[]): void {
  for (const item of list.children) {
    const place = placeOfNode(item);
    const children = item.children;
    const first = children[0];
    if (first?.type === "paragraph") paragraphLines(first, place.start, "item", depth, text, lines);
    else if (first) {
      lines.push({
        level: "item",
        depth,
        place: { start: placeOfNode(first).start, end: placeOfNode(first).start },
        start: place.start,
        first: true,
      });
      flatten(first, depth + 1, text, lines);
    } else
      lines.push({
        level: "item",
        depth,
        place: { start: place.end, end: place.end },
        start: place.start,
        first: true,
      });
    for (let index = 1; index < children.length; index += 1) {
      const child = children[index];
      if (child) nestedLines(child, depth, text, lines);
    }
  }
}

function nestedLines(child: RootContent, depth: number, text: string, lines: SourceLine[]): void {
  if (child.type === "paragraph")
    paragraphLines(child, placeOfNode(child).start, "continuation", depth, text, lines);
  else flatten(child, depth + 1, text, lines);
}

function paragraphLines(
  node: Paragraph,
  start: number,
  level: "paragraph" | "item" | "continuation",
  depth: number,
  text: string,
  lines: SourceLine[],
): void {
  const place = placeOfNode(node);
  let from = place.start;
  let first = true;
  while (from <= place.end) {
    const ending = lineEnding(text, from, place.end);
    const to = ending < 0 ? place.end : ending;
    const content = trimmed(text, from, to);
    lines.push({
      level: first ? level : level === "item" ? "continuation" : level,
      depth,
      place: content,
      start: first ? start : content.start,
      first,
    });
    if (ending < 0) break;
    from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
    first = false;
  }
}

const SPACE = /[\s>]/u;

/** The stretch without white space (and quote marks in front) at its ends. */
export function trimmed(text: string, from: number, to: number): Place {
  let start = from;
  let end = to;
  while (start < end && !isInk(text.charCodeAt(start)) && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && !isInk(text.charCodeAt(end - 1)) && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Printing ASCII but `>`: what nearly all lines begin and end with, told without an expression. */
const isInk = (unit: number): boolean => unit > 32 && unit < 127 && unit !== 62;

/** Where the next line ending before `end` stands, or -1. */
function lineEnding(text: string, from: number, end: number): number {
  const feed = text.indexOf("\n", from);
  const to = feed < 0 || feed > end ? end : feed;
  // A carriage return ends a line by itself, too; it is only ever looked for within the line.
  const line = text.slice(from, to);
  const carriage = line.indexOf("\r");
  if (carriage >= 0) return from + carriage;
  return to < end ? to : -1;
}
