/**
 * Where the fast parser and the reference are known to differ, or not known to agree. Every case here was found
 * by the differential test; each errs towards the reference. Linear in the tree and the text.
 */
import type { Definition, FootnoteDefinition, Heading, Nodes, Paragraph, Root } from "mdast";
import {
  BLANK_LINE,
  hasSpaceBehind,
  isClosed,
  isClosedHtml,
  isIndented,
  isPlainBehind,
  isTouched,
  isUnsureHtml,
} from "./markdown-parity-code.ts";
import {
  beginsIndented,
  endsInQuote,
  endsWithMarks,
  isLazy,
  isPlainTask,
  isUnsureItem,
  standsBefore,
} from "./markdown-parity-containers.ts";
import { inlineAgrees, isLazyTag } from "./markdown-parity-inline.ts";
import { endOf, follows, isOneLine, linesBetween, startOf } from "./markdown-parity-places.ts";
import type { Standing } from "./markdown-standing.ts";
import { hasHtmlRow, hasRuleLine, hasUnsureHead, isFollowedByRow } from "./markdown-parity-tables.ts";

/** Nothing below can be wrong without one of these. */
const ASTRAL = /[\uD800-\uDFFF]/;

/** A lone surrogate does not survive the way into native code. */
const SURROGATE = /[\uD800-\uDFFF]/u;

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
  const { nested, inline } = standing;
  if (inline !== undefined) {
    if (node.type !== "html") return inlineAgrees(node, next, text, standing, inline);
    return (
      !nested ||
      (!isLazyTag(node, text, inline.start) && isClosedHtml(node) && !isUnsureHtml(node, text, true))
    );
  }
  if (next?.type === "code" && linesBetween(node, next) <= 1 && isIndented(next, text)) {
    if (!isPlainBehind(next, node, text, nested)) return false;
  }
  if (next?.type === "blockquote" && linesBetween(node, next) <= 1 && beginsIndented(next, text))
    return false;
  switch (node.type) {
    case "paragraph":
      if (nested && hasRuleLine(node, text)) return false;
      if (nested && next?.type === "html" && isLazyTag(next, text, startOf(node))) return false;
      return !isMarked(node, text, nested) && (next?.type !== "paragraph" || linesBetween(node, next) > 1);
    case "listItem":
      return !isUnsureItem(node, text) && (typeof node.checked !== "boolean" || isPlainTask(node));
    case "heading":
      return (
        text[startOf(node)] === "#" || !(isMarked(node, text, nested) || (nested && hasRuleLine(node, text)))
      );
    case "code":
      if (isIndented(node, text))
        return !hasSpaceBehind(node, text, nested) && !(nested && next && isTouched(node, next));
      return !nested || isClosed(node, text);
    case "html":
      return !nested || (isClosedHtml(node) && !isUnsureHtml(node, text, false));
    case "blockquote":
      if (nested && !endsWithMarks(node, text)) return false;
      return !next || (!isLazy(node, next, text) && (!nested || standsBefore(node, next, text)));
    case "list":
      if (nested && !endsInQuote(node, text)) return false;
      return !next || (!isLazy(node, next, text) && (!nested || standsBefore(node, next, text)));
    case "table":
      return (
        !hasHtmlRow(node, text) && !(nested && (isFollowedByRow(node, text) || hasUnsureHead(node, text)))
      );
    case "definition":
      return !nested && !hasRuleLine(node, text) && standsApart(node, next, text);
    case "footnoteDefinition":
      return !nested && isPlainFootnote(node) && standsApart(node, next, text);
    default:
      return true;
  }
}

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
  if (!MARKS.includes(text.charAt(start))) return false;
  if (/\][ \t]+$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  const head = text.slice(start, start + 12);
  return MARKED.test(head) || (BOX.test(head) && (nested || !standsAlone(start, text)));
}
const MARKS = "[0123456789-+*>#";
const MARKED = /^(?:\d{1,9}[.)](?:\s|$)|[-+*](?:\s|$)|>|#{1,6}[ \t])/;
const BOX = /^\[[ \t\r\nxX]\]/;

/** Whether the line before is blank or a heading, so that no list item reaches up to here. */
function standsAlone(start: number, text: string): boolean {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  if (!/^ *$/.test(text.slice(line, start))) return false;
  return line === 0 || APART.test(text.slice(text.lastIndexOf("\n", line - 2) + 1, line));
}
const APART = /^(?:#{1,6} .*|[ \t]*)\r?\n$/;
