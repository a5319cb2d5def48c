/** The cases of `markdown-parity.ts` for code and HTML, which something else than their own end may end. */
import type { Code, Html, Nodes } from "mdast";
import { fenceOf, isFenced } from "./markdown-fence.ts";
import { endOf, follows, linesBetween, startOf } from "./markdown-parity-places.ts";

export const isIndented = (node: Nodes, text: string): boolean =>
  node.type === "code" && !isFenced(node, text);

/**
 * The parsers part at some later block when indented code follows another block without a blank line. Behind a fence
 * at the top they do not, if a blank line ends the code, no line of it has a tab or ends with spaces, and the next
 * block is one that may also interrupt a paragraph.
 */
export const isPlainBehind = (code: Code, node: Nodes, text: string, nested: boolean): boolean =>
  !nested &&
  node.type === "code" &&
  fenceOf(node, text)?.closed === true &&
  !/\t|[ \t]$/m.test(text.slice(startOf(code), endOf(code))) &&
  follows(text, endOf(code), BLANK_LINE) &&
  !follows(text, endOf(code), NO_INTERRUPTION);

const NO_INTERRUPTION =
  /(?:[ \t]*\r?\n)+(?: {4}| {0,3}(?:\t|<|(?!1[.)][ \t])\d{1,9}[.)]|[-+*][ \t]*(?:[\r\n]|$)))/y;

/** White space up to the end of the line, and a blank line or the end behind it. */
export const BLANK_LINE = /[ \t]*(?:$|(?:\r\n|\n|\r(?!\n))[ \t>]*(?:[\r\n]|$))/y;

/** What follows indented code in a container without a blank line may begin another block to the reference. */
export const isTouched = (node: Code, next: Nodes): boolean => linesBetween(node, next) <= 1;

/** White space behind indented code is part of it or not, in a container or where its lines end differently. */
export function hasSpaceBehind(node: Code, text: string, nested: boolean): boolean {
  const source = text.slice(startOf(node), endOf(node));
  if (!nested) return node.value.endsWith("\n") && source.includes("\r");
  return (source.includes("\t") && ENDS_BLANK.test(source)) || follows(text, endOf(node), CODE_LINE);
}
const ENDS_BLANK = /[\r\n][ \t>]*$/;
/** A quote mark and nothing but white space that would be indented code itself. */
const CODE_LINE = /(?:\r?\n[ \t>]*)*?\r?\n[ \t>]*>(?: {5}| *\t)[ \t]*(?:[\r\n]|$)/y;

/** The reference ends a fence that its container closes one line ending later, but where text follows at once. */
export const isClosed = (node: Code, text: string): boolean =>
  (fenceOf(node, text)?.closed ?? true) ||
  (node.position?.start.line === node.position?.end.line && follows(text, endOf(node), TEXT_LINE));
const TEXT_LINE = /\r?\n *[A-Za-z]/y;

const RAW = /^<(?:script|pre|style|textarea)(?![^\s>])/i;
const RAW_END = /<\/(?:script|pre|style|textarea)>/i;

/** The same for HTML that only its end mark, or its container, ends. */
export function isClosedHtml(node: Html): boolean {
  const value = node.value.trimStart();
  if (/[\r\n]$/.test(value)) return false;
  if (value.startsWith("<!--")) return value.includes("-->");
  if (value.startsWith("<?")) return value.includes("?>");
  if (value.startsWith("<![CDATA[")) return value.includes("]]>");
  if (value.startsWith("<!")) return value.includes(">");
  return !RAW.test(value) || RAW_END.test(value);
}

/** White space that a container takes a part of, before or behind a line of HTML, is kept or not. */
export function isUnsureHtml(node: Html, text: string, inline: boolean): boolean {
  const source = text.slice(startOf(node), endOf(node));
  if (source.includes("\t") || source.at(-1) !== node.value.at(-1) || ENDS_BLANK.test(source)) return true;
  return (inline && /[\r\n]/.test(source)) || follows(text, endOf(node), SPACE_LINE);
}
const SPACE_LINE = /[ \t]*\r?\n(?:[ \t]+|[ \t>]*>(?: {2}| *\t)[ \t]*)(?:[\r\n]|$)/y;
