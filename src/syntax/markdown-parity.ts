/**
 * Where the fast parser and the reference are known to differ, or not known to agree. Every case here was found
 * by the differential test; each errs towards the reference. Linear in the tree and the text.
 */
import type {
  Blockquote,
  Code,
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  Table,
} from "mdast";
import {
  BLANK_LINE,
  follows,
  hasSpaceBehind,
  isClosed,
  isClosedHtml,
  isIndented,
  isPlainBehind,
  isUnsureHtml,
} from "./markdown-parity-code.ts";
import { type InlineBlock, inlineAgrees, isLazyTag } from "./markdown-parity-inline.ts";

/** Where a node stands, as far as it matters here. */
export interface Standing {
  /** In a quote, list item or footnote, which may end a block before it ends itself. */
  readonly nested: boolean;
  /** In a link, where no address is looked for. */
  readonly linked: boolean;
  /** The nearest paragraph, heading or cell. */
  readonly block: InlineBlock | undefined;
}

/** Nothing below can be wrong without one of these. */
const ASTRAL = /[\uD800-\uDFFF]/;

/** A lone surrogate does not survive the way into native code. */
const SURROGATE = /\p{Surrogate}/u;

/**
 * An astral symbol beside `*`, `_` or `~` is punctuation to the fast parser and a letter to the reference, which
 * looks at UTF-16 units. It makes no difference where white space is on the other side.
 */
const BEFORE = /[\uDC00-\uDFFF](?:\*+[^\s*]|_+[^\s_]|~+[^\s~])/;
const AFTER = /(?:[^\s*]\*+|[^\s_]_+|[^\s~]~+)[\uD800-\uDBFF]/;

/** The reference takes a single CR for a line ending nearly everywhere, the fast parser not as often. */
const SINGLE_CR = /\r(?!\n)/;

/** Whether nothing in the text itself makes the parsers differ. */
export const textAgrees = (text: string): boolean =>
  !text.startsWith("+++") &&
  !text.includes("]]]>") &&
  !(text.includes("\r") && SINGLE_CR.test(text)) &&
  (!ASTRAL.test(text) || (!SURROGATE.test(text) && !BEFORE.test(text) && !AFTER.test(text)));

/**
 * The reference takes an unclosed frontmatter fence for the start of something, and reads on from there
 * differently; the fast parser takes `...` for the end of frontmatter.
 */
export function rootAgrees(root: Root, text: string): boolean {
  if (!text.startsWith("---")) return true;
  const first = root.children[0];
  return first?.type === "yaml" && text.slice(startOf(first), endOf(first)).trimEnd().endsWith("---");
}

/**
 * Whether a node of the fast parser's tree, with its next sibling, is as the reference makes it. To be asked of
 * every node in document order.
 */
export function nodeAgrees(node: Nodes, next: Nodes | undefined, text: string, standing: Standing): boolean {
  const { nested, block } = standing;
  if (next?.type === "code" && linesBetween(node, next) <= 1 && isIndented(next, text)) {
    if (!isPlainBehind(next, node, text, nested)) return false;
  }
  if (next?.type === "blockquote" && linesBetween(node, next) <= 1 && beginsIndented(next, text))
    return false;
  switch (node.type) {
    case "heading":
      return (
        text[startOf(node)] === "#" || !(isMarked(node, text, nested) || (nested && hasRuleLine(node, text)))
      );
    case "paragraph":
      if (nested && hasRuleLine(node, text)) return false;
      if (nested && next?.type === "html" && isLazyTag(next, text, startOf(node))) return false;
      return !isMarked(node, text, nested) && (next?.type !== "paragraph" || linesBetween(node, next) > 1);
    case "code":
      if (isIndented(node, text))
        return !hasSpaceBehind(node, text, nested) && !(nested && next && isTouched(node, next));
      return !nested || isClosed(node, text);
    case "html":
      if (!nested) return true;
      if (block && isLazyTag(node, text, block.start)) return false;
      return isClosedHtml(node) && !isUnsureHtml(node, text, block !== undefined);
    case "blockquote":
      if (nested && !endsWithMarks(node, text)) return false;
      return !next || (!isLazy(node, next, text) && (!nested || standsBefore(node, next, text)));
    case "list":
      if (nested && !endsInQuote(node, text)) return false;
      return !next || (!isLazy(node, next, text) && (!nested || standsBefore(node, next, text)));
    case "listItem":
      return !isUnsureItem(node, text) && (typeof node.checked !== "boolean" || isPlainTask(node));
    case "table":
      return (
        !hasHtmlRow(node, text) && !(nested && (isFollowedByRow(node, text) || hasUnsureHead(node, text)))
      );
    case "definition":
      return !nested && !hasRuleLine(node, text) && standsApart(node, next, text);
    case "footnoteDefinition":
      return !nested && isPlainFootnote(node) && standsApart(node, next, text);
    default:
      return block === undefined || inlineAgrees(node, next, text, standing, block);
  }
}

/**
 * A line of quote marks alone behind a list: it belongs to the list, or to one of its items, to the reference unless the
 * list is directly in a quote, has no container at its end and one such line behind it.
 */
function endsInQuote(node: List, text: string): boolean {
  const item = node.children.at(-1);
  if (!item || !follows(text, endOf(item), QUOTED_BLANK)) return true;
  const head = text.slice(text.lastIndexOf("\n", startOf(node) - 1) + 1, startOf(node));
  if (!/^> ?$/.test(head) || follows(text, endOf(item), QUOTED_BLANKS)) return false;
  const last = item.children.at(-1);
  return last !== undefined && !CONTAINERS.has(last.type);
}
const QUOTED_BLANK = /[ \t]*\r?\n[ \t]*>[ \t>]*(?:[\r\n]|$)/y;
const QUOTED_BLANKS = /[ \t]*(?:\r?\n[ \t]*>[ \t>]*){2}(?:[\r\n]|$)/y;

/** The same as for indented code that follows another block at once. */
const beginsIndented = ({ children: [first] }: Blockquote, text: string): boolean =>
  first !== undefined && isIndented(first, text);

const CONTAINERS: ReadonlySet<Nodes["type"]> = new Set(["blockquote", "list", "footnoteDefinition"]);
const CONTAINING: ReadonlySet<Nodes["type"]> = new Set([...CONTAINERS, "listItem"]);

/** A container that follows another one in a container ends it earlier or later, but for a list behind plain text. */
const standsBefore = (node: Blockquote | List, next: Nodes, text: string): boolean =>
  !CONTAINERS.has(next.type) ||
  linesBetween(node, next) > 1 ||
  (node.type === "blockquote" &&
    next.type === "list" &&
    next.ordered !== true &&
    node.children.every(({ type }) => type === "paragraph") &&
    /^\r?\n *$/.test(text.slice(endOf(node), startOf(next))));

/** What follows indented code in a container without a blank line may begin another block to the reference. */
const isTouched = (node: Code, next: Nodes): boolean => linesBetween(node, next) <= 1;

/** What would go on with the last paragraph of a container stands behind it where the fast parser took it for a table. */
function isLazy(node: Blockquote | List, next: Nodes, text: string): boolean {
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
function endsWithMarks(node: Blockquote, text: string): boolean {
  const last = node.children.at(-1);
  const from = last ? endOf(last) : startOf(node);
  const behind = text.slice(from, endOf(node));
  if (!/[\r\n]/.test(behind)) return true;
  const head = text.slice(text.lastIndexOf("\n", startOf(node)) + 1, startOf(node) + 1);
  return countMarks(behind.slice(behind.lastIndexOf("\n") + 1)) === countMarks(head);
}

const countMarks = (line: string): number => line.split(">").length;

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
const isOneLine = (node: Nodes): boolean => node.position?.start.line === node.position?.end.line;
const linesBetween = (node: Nodes, next: Nodes): number =>
  (next.position?.start.line ?? 0) - (node.position?.end.line ?? 0);

/** What follows a definition without a blank line may be part of it, or of a table, to the reference. */
const standsApart = (node: Definition | FootnoteDefinition, next: Nodes | undefined, text: string): boolean =>
  (next?.type === node.type && linesBetween(node, next) === 1) || follows(text, endOf(node), BLANK_LINE);

const isPlainFootnote = (node: FootnoteDefinition): boolean =>
  node.position?.start.column === 1 && isOneLine(node) && node.children[0]?.type === "paragraph";

/**
 * The reference reads a box at the head of some paragraphs that are not the first of a list item, and the fast
 * parser takes some numbered items behind indented code for paragraphs. The text of a task may begin with either.
 */
function isMarked(node: Heading | Paragraph, text: string, nested: boolean): boolean {
  const start = startOf(node.children[0] ?? node);
  if (!MARK.test(text[start] ?? "")) return false;
  if (/\][ \t]+$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  const head = text.slice(start, start + 12);
  return MARKED.test(head) || (BOX.test(head) && (nested || !standsAlone(start, text)));
}
/** A line that could be the second of a table; the reference also takes it behind a lazy line. */
function hasRuleLine(node: Definition | Heading | Paragraph, text: string): boolean {
  if (node.position?.start.line === node.position?.end.line) return false;
  const last = node.type === "heading" ? node.children.at(-1) : undefined;
  return RULE_LINE.test(text.slice(startOf(node), endOf(last ?? node)));
}
const RULE_LINE = /[\r\n][ \t>]*[|:-][|:\- \t]*(?:[\r\n]|$)/;

const MARK = /[[\d\-+*>#]/;
const MARKED = /^(?:\d{1,9}[.)](?:\s|$)|[-+*](?:\s|$)|>|#{1,6}[ \t])/;
const BOX = /^\[[ \t\r\nxX]\]/;

/** Whether the line before is blank or a heading, so that no list item reaches up to here. */
function standsAlone(start: number, text: string): boolean {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  if (!/^ *$/.test(text.slice(line, start))) return false;
  return line === 0 || APART.test(text.slice(text.lastIndexOf("\n", line - 2) + 1, line));
}
const APART = /^(?:#{1,6} .*|[ \t]*)\r?\n$/;

/** A task whose text is on the next line has another start, and one that is a heading is no task to the reference. */
const isPlainTask = (node: ListItem): boolean => {
  const [first] = node.children;
  return first?.type === "paragraph" && first.position?.start.line === node.position?.start.line;
};

/**
 * Spaces and a tab behind a list marker are counted differently, also before indented code, and a box before a table is
 * part of it or not.
 */
function isUnsureItem(node: ListItem, text: string): boolean {
  const [first] = node.children;
  if (follows(text, startOf(node), EMPTY_BEFORE_QUOTE)) return true;
  if (!first) return false;
  if (first.type === "table" || isIndented(first, text)) return true;
  if (
    first.type === "paragraph" &&
    text[startOf(first)] === "[" &&
    /[\r\n]/.test(text[startOf(first) + 1] ?? "")
  )
    return true;
  const head = text.slice(startOf(node), Math.min(startOf(first), startOf(node) + 24));
  if (!head.includes("\t")) return false;
  const gap = /[ \t]+/.exec(head)?.[0] ?? "";
  return gap.length > 1 && gap.includes("\t");
}

/** The reference carries over that an item began with a blank line into a quote mark on the next line. */
const EMPTY_BEFORE_QUOTE = /(?:[-+*]|\d{1,9}[.)])[ \t]*\r?\n[ \t]*>/y;

/** HTML ends a table, but not with the fast parser. */
const hasHtmlRow = (node: Table, text: string): boolean =>
  node.children.some((row) => text[startOf(row)] === "<");

/** What looks like a row behind the table of a container is a paragraph to the reference, whatever follows. */
const isFollowedByRow = (node: Table, text: string): boolean => follows(text, endOf(node), ROW);
const ROW = /[ \t]*(?:\r\n|\n|\r)[ \t>]*\|/y;

/** The same for a head that is a rule itself, and a rule behind a tab has no alignment to the reference. */
const hasUnsureHead = (node: Table, text: string): boolean => {
  const head = node.children[0];
  return !head || follows(text, startOf(head), RULE) || follows(text, endOf(head), TABBED);
};
const RULE = /[|:-][|:\- \t]*(?:[\r\n]|$)/y;
const TABBED = /[ \t]*\r?\n[ >]*\t/y;
