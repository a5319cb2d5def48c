/**
 * Where the fast parser and the reference are known to differ, or not known to agree. Every case here was found
 * by the differential test; each errs towards the reference. Linear in the tree and the text.
 */
import type {
  Code,
  Definition,
  FootnoteDefinition,
  Html,
  Link,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Root,
  Table,
  Text,
} from "mdast";
import { fenceOf } from "./markdown-fence.ts";

/** What a node stands in, as far as it matters here. */
export interface Standing {
  /** In a quote, list item or footnote, which may end a block before it ends itself. */
  readonly nested: boolean;
  /** In a link, where no address is looked for. */
  readonly linked: boolean;
  /** Where the nearest paragraph, heading or cell begins. */
  readonly block: number;
}

/** A lone surrogate does not survive the way into native code. */
const SURROGATE = /\p{Surrogate}/u;

/**
 * An astral symbol beside `*`, `_` or `~` is punctuation to the fast parser and a letter to the reference, which
 * looks at UTF-16 units. It makes no difference where white space is on the other side.
 */
const BEFORE = /[\uDC00-\uDFFF](?:\*+[^\s*]|_+[^\s_]|~+[^\s~])/;
const AFTER = /(?:[^\s*]\*+|[^\s_]_+|[^\s~]~+)[\uD800-\uDBFF]/;

/** Whether nothing in the text itself makes the parsers differ. */
export const textAgrees = (text: string): boolean =>
  !text.startsWith("+++") &&
  !text.includes("]]]>") &&
  !SURROGATE.test(text) &&
  !BEFORE.test(text) &&
  !AFTER.test(text);

/** The reference takes an unclosed frontmatter fence for the start of something, and reads on from there differently. */
export const rootAgrees = (root: Root, text: string): boolean =>
  !text.startsWith("---") || root.children[0]?.type === "yaml";

/** Whether a node of the fast parser's tree is one that the reference makes as well. */
export function nodeAgrees(
  node: Nodes,
  text: string,
  { nested, linked, block }: Standing,
  brackets: Brackets,
): boolean {
  switch (node.type) {
    case "delete":
      return text.startsWith("~~", startOf(node)) && !isDoubtful(node, text);
    case "emphasis":
    case "strong":
      return !isDoubtful(node, text);
    case "text":
      return (linked || !hasAddress(node)) && !(nested && hasRuleLine(node));
    case "link":
      return !isLiteral(node) || (isPlainLiteral(node, text) && !brackets.openAt(block, startOf(node)));
    case "paragraph":
      return !hasBox(node, text);
    case "code":
      return !nested || isClosed(node, text);
    case "html":
      return !nested || (isClosedHtml(node) && !isTabbed(node, text));
    case "listItem":
      return typeof node.checked !== "boolean" || isPlainTask(node);
    case "table":
      return !hasHtmlRow(node, text);
    case "footnoteDefinition":
      return !nested && isOneLine(node) && node.children[0]?.type === "paragraph";
    default:
      return true;
  }
}

/** Whether two neighbours, the second of which may be missing, stand as they do in the reference. */
export function siblingsAgree(node: Nodes, next: Nodes | undefined, text: string, nested: boolean): boolean {
  if (!next) return true;
  if (node.type === "text") return !nested || endsAlike(node, next, text);
  return (node.type !== "definition" && node.type !== "footnoteDefinition") || standsApart(node, next);
}

/** What follows a definition without a blank line may be part of it, or of a table, to the reference. */
function standsApart(node: Definition | FootnoteDefinition, next: Nodes): boolean {
  const lines = (next.position?.start.line ?? 0) - (node.position?.end.line ?? 0);
  return lines > 1 || (lines === 1 && next.type === node.type);
}

/** In a container, text that ends with its line ends behind the next line's marks where the reference read them. */
function endsAlike(node: Text, next: Nodes, text: string): boolean {
  const end = endOf(node);
  const start = startOf(next);
  if (end === start || !/[\r\n]$/.test(node.value)) return true;
  return !/[`<]/.test(node.value) && !text.slice(end, start).includes("\t");
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/**
 * The fast parser lets a run of marks open before another mark, and close after one, where a letter stands on the
 * other side; by the specification neither is so.
 */
function isDoubtful(node: Parents, text: string): boolean {
  const first = node.children[0];
  const last: Nodes | undefined = node.children.at(-1);
  if (!first || !last) return true;
  const opens = isMark(text[startOf(first)]) && isLetter(text[startOf(node) - 1]);
  const closes = isMark(text[endOf(last) - 1]) && isLetter(text[endOf(node)]);
  return opens || closes;
}

const isOneLine = (node: Nodes): boolean => node.position?.start.line === node.position?.end.line;

const isMark = (char: string | undefined): boolean => char !== undefined && /[*_~]/.test(char);
const isLetter = (char: string | undefined): boolean => char !== undefined && !/[\s\p{P}\p{S}]/u.test(char);

const MAIL = /[\w+\-.]@[\w-]+\.[\w-]/;
const WEB = /(?<![\da-z])(?:https?:\/\/[\w-]*\.|www\.[\w-.])/i;

/** The reference looks for addresses once more in the text that is left, by rules of its own. */
const hasAddress = (node: Text): boolean => MAIL.test(node.value) || WEB.test(node.value);

/** A line that could be the second of a table; the reference also takes it behind a lazy line. */
const hasRuleLine = (node: Text): boolean => /\n[ \t]*[|:-][|:\- \t]*(?:\n|$)/.test(node.value);

const isLiteral = (node: Link): boolean => {
  const [child] = node.children;
  return child !== undefined && startOf(child) === startOf(node);
};

/**
 * A bare address that the reference finds while it parses, and not in what is left. One with a pipe is out,
 * because the fast parser then counts a table's cells otherwise, and so is what is not ASCII.
 */
function isPlainLiteral(node: Link, text: string): boolean {
  const before = text[startOf(node) - 1] ?? " ";
  const address = text.slice(startOf(node), endOf(node));
  const after = text[endOf(node)] ?? " ";
  if (
    /[^\x21-\x7B\x7D\x7E]/.test(address) ||
    /[\\\uDC00-\uDFFF]/.test(before) ||
    /[_\u0080-\uFFFF]/.test(after)
  ) {
    return false;
  }
  if (/^www/i.test(address)) return /[\s*_[\](~]/.test(before);
  if (/^https?:/i.test(address)) return !/[A-Za-z]/.test(before);
  return !/[\w+\-./]/.test(before);
}

/** Square brackets that are open where an address stands: the reference then finds it in what is left. */
export class Brackets {
  readonly #text: string;
  #block = -1;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** To be asked in document order, so that every block is read once. */
  openAt(block: number, offset: number): boolean {
    if (block !== this.#block) {
      this.#block = block;
      this.#at = block;
      this.#depth = 0;
    }
    for (; this.#at < offset; this.#at++) {
      const char = this.#text[this.#at];
      if (char === "\\") this.#at++;
      else if (char === "[") this.#depth++;
      else if (char === "]") this.#depth = Math.max(0, this.#depth - 1);
    }
    return this.#depth > 0;
  }
}

/** The reference reads a box at the head of some paragraphs that are not the first of a list item. */
const hasBox = (node: Paragraph, text: string): boolean => {
  const [head] = node.children;
  return head?.type === "text" && /^\[[ \t\r\nxX]\]/.test(text.slice(startOf(head), startOf(head) + 3));
};

/** The reference ends a fence that its container closes one line ending later. */
const isClosed = (node: Code, text: string): boolean => fenceOf(node, text)?.closed ?? true;

const RAW = /^<(?:script|pre|style|textarea)(?![^\s>])/i;
const RAW_END = /<\/(?:script|pre|style|textarea)>/i;

/** The same for HTML that only its end mark, or its container, ends. */
function isClosedHtml({ value }: Html): boolean {
  if (/[\r\n]$/.test(value)) return false;
  if (value.startsWith("<!--")) return value.includes("-->");
  if (value.startsWith("<?")) return value.includes("?>");
  if (value.startsWith("<![CDATA[")) return value.includes("]]>");
  if (value.startsWith("<!")) return value.includes(">");
  return !RAW.test(value) || RAW_END.test(value);
}

/** A tab that a container takes a part of leaves its rest in the value. */
const isTabbed = (node: Html, text: string): boolean => text.slice(startOf(node), endOf(node)).includes("\t");

/** A task whose text is on the next line has another start, and one that is a heading is no task to the reference. */
const isPlainTask = (node: ListItem): boolean => {
  const [first] = node.children;
  return first?.type === "paragraph" && first.position?.start.line === node.position?.start.line;
};

/** HTML ends a table, but not with the fast parser. */
const hasHtmlRow = (node: Table, text: string): boolean =>
  node.children.some((row) => text[startOf(row)] === "<");
