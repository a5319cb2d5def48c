/** The cases of `markdown-parity.ts` for quotes, lists and items: where they end, and what stands at their edges. */
import type { Blockquote, List, ListItem, Nodes } from "mdast";
import { isIndented } from "./markdown-parity-code.ts";
import { endOf, follows, linesBetween, startOf } from "./markdown-parity-places.ts";

const CONTAINERS: ReadonlySet<Nodes["type"]> = new Set(["blockquote", "list", "footnoteDefinition"]);
const CONTAINING: ReadonlySet<Nodes["type"]> = new Set([...CONTAINERS, "listItem"]);

/** A container that follows another one in a container ends it earlier or later, but for a list behind plain text. */
export const standsBefore = (node: Blockquote | List, next: Nodes, text: string): boolean =>
  !CONTAINERS.has(next.type) ||
  linesBetween(node, next) > 1 ||
  (node.type === "blockquote" &&
    next.type === "list" &&
    next.ordered !== true &&
    node.children.every(({ type }) => type === "paragraph") &&
    /^\r?\n *$/.test(text.slice(endOf(node), startOf(next))));

/**
 * A line of quote marks alone behind a list: it belongs to the list, or to one of its items, to the reference unless the
 * list is directly in a quote, has no container at its end and one such line behind it.
 */
export function endsInQuote(node: List, text: string): boolean {
  const item = node.children.at(-1);
  if (!item || !follows(text, endOf(item), QUOTED_BLANK)) return true;
  const head = text.slice(text.lastIndexOf("\n", startOf(node) - 1) + 1, startOf(node));
  if (!/^> ?$/.test(head) || follows(text, endOf(item), QUOTED_BLANKS)) return false;
  const last = item.children.at(-1);
  return last !== undefined && !CONTAINERS.has(last.type);
}
const QUOTED_BLANK = /[ \t]*\r?\n[ \t]*>[ \t>]*(?:[\r\n]|$)/y;
const QUOTED_BLANKS = /[ \t]*(?:\r?\n[ \t]*>[ \t>]*){2}(?:[\r\n]|$)/y;

/** Indented code also follows the block before at once where it begins a quote that does. */
export const beginsIndented = ({ children: [first] }: Blockquote, text: string): boolean =>
  first !== undefined && isIndented(first, text);

/** What would go on with the last paragraph of a container stands behind it where the fast parser took it for a table. */
export function isLazy(node: Blockquote | List, next: Nodes, text: string): boolean {
  if (next.type !== "paragraph" && next.type !== "table" && next.type !== "heading") return false;
  if (text[startOf(next)] === "#") return false;
  let last: Nodes | undefined = node;
  while (last && CONTAINING.has(last.type) && "children" in last) last = last.children.at(-1);
  if (last?.type !== "paragraph" && last?.type !== next.type) return false;
  return linesBetween(last, next) <= 1;
}

/**
 * A line of marks and white space alone, behind a quote in a container, belongs to it with the fast parser where it
 * has fewer marks than the quote.
 */
export function endsWithMarks(node: Blockquote, text: string): boolean {
  const last = node.children.at(-1);
  const from = last ? endOf(last) : startOf(node);
  const behind = text.slice(from, endOf(node));
  if (!/[\r\n]/.test(behind)) return true;
  const head = text.slice(text.lastIndexOf("\n", startOf(node)) + 1, startOf(node) + 1);
  return countMarks(behind.slice(behind.lastIndexOf("\n") + 1)) === countMarks(head);
}

const countMarks = (line: string): number => line.split(">").length;

/** A task whose text is on the next line has another start, and one that is a heading is no task to the reference. */
export const isPlainTask = (node: ListItem): boolean => {
  const first = node.children[0];
  return first?.type === "paragraph" && startsBeside(first, node);
};

const startsBeside = (first: Nodes, item: ListItem): boolean =>
  first.position?.start.line === item.position?.start.line;

/**
 * Spaces and a tab behind a list marker are counted differently, also before indented code, and a box before a table is
 * part of it or not.
 */
export function isUnsureItem(node: ListItem, text: string): boolean {
  const first = node.children[0];
  const start = startOf(node);
  if (!(first && startsBeside(first, node)) && follows(text, start, EMPTY_BEFORE_QUOTE)) return true;
  if (!first) return false;
  if (first.type === "table" || isIndented(first, text)) return true;
  const content = startOf(first);
  if (first.type === "paragraph" && text[content] === "[" && follows(text, content, HALF_BOX)) return true;
  const head = text.slice(start, Math.min(content, start + 24));
  if (!head.includes("\t")) return false;
  const gap = /[ \t]+/.exec(head)?.[0] ?? "";
  return gap.length > 1 && gap.includes("\t");
}

/** A line ending may be what is in a box, so that the reference tries one over two lines. */
const HALF_BOX = /\[[\r\n]/y;

/** The reference carries over that an item began with a blank line into a quote mark on the next line. */
const EMPTY_BEFORE_QUOTE = /(?:[-+*]|\d{1,9}[.)])[ \t]*\r?\n[ \t]*>/y;
