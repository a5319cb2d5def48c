/** The cases of `markdown-parity.ts` within a paragraph, heading or cell. */
import type { Html, Link, Nodes, Parents, Text } from "mdast";
import { endOf, startOf } from "./markdown-parity-places.ts";

export interface InlineStanding {
  readonly nested: boolean;
  readonly linked: boolean;
}

/** A text, and what was read so far of one of its paragraphs, headings or cells. To be asked in document order. */
export class InlineText {
  readonly #text: string;
  readonly hasTab: boolean;
  #start = 0;
  #at = 0;
  #depth = 0;
  /** Something was tried in the block's text that may go beyond a line, and given up. */
  hasFailed = false;

  constructor(text: string) {
    this.#text = text;
    this.hasTab = text.includes("\t");
  }

  /** Goes on to the paragraph, heading or cell at an offset. */
  begin(start: number): void {
    this.#start = start;
    this.#at = start;
    this.#depth = 0;
    this.hasFailed = false;
  }

  /** Where the block begins. */
  get start(): number {
    return this.#start;
  }

  /** Whether a square bracket of the block is open at an offset. */
  isOpenAt(offset: number): boolean {
    for (; this.#at < offset; this.#at++) {
      const char = this.#text[this.#at];
      if (char === "\\") this.#at++;
      else if (char === "[") this.#depth++;
      else if (char === "]") this.#depth = Math.max(0, this.#depth - 1);
    }
    return this.#depth > 0;
  }
}

/**
 * White space before a tag that is alone on a lazy line is part of the tag to the reference, within a paragraph and
 * behind one. `from` is where the paragraph starts.
 */
export function isLazyTag(node: Html, text: string, from: number): boolean {
  const start = startOf(node);
  if (!/[ \t]/.test(text[start - 1] ?? "") || !/[ \t\r\n]/.test(text[endOf(node)] ?? "\n")) return false;
  let line = start;
  while (line > from && /[ \t>]/.test(text[line - 1] ?? "")) line--;
  if (text[line - 1] !== "\n") return false;
  const before = text.slice(line, start);
  const first = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  return before.length < first.length || before.split(">").length < first.split(">").length;
}

export function inlineAgrees(
  node: Nodes,
  next: Nodes | undefined,
  text: string,
  { nested, linked }: InlineStanding,
  block: InlineText,
): boolean {
  switch (node.type) {
    case "text":
      if (nested && hasFailed(node)) block.hasFailed = true;
      if (node.value.includes("~~")) return false;
      if (!node.position) return false;
      if (nested && !endsAlike(node, next, text, block)) return false;
      return linked || !hasAddress(node);
    case "inlineCode":
      return !nested || !block.hasTab || !hasTabbedLine(node, text);
    case "break":
      return !nested || endsAlike(node, next, text, block);
    case "delete":
      return text.startsWith("~~", startOf(node)) && !isDoubtful(node, text);
    case "emphasis":
    case "strong":
      return !isDoubtful(node, text);
    case "link":
      return !isLiteral(node) || (isPlainLiteral(node, text) && !block.isOpenAt(startOf(node)));
    case "footnoteReference":
      return !block.isOpenAt(startOf(node)) && !/[\]!]/.test(text[startOf(node) - 1] ?? "");
    default:
      return true;
  }
}

/**
 * In a container, text that ends with its line ends behind the next line's marks, where the reference read these
 * for something that failed, or where a tab is among them.
 */
function endsAlike(node: Nodes, next: Nodes | undefined, text: string, block: InlineText): boolean {
  if (!next || endOf(node) === startOf(next)) return true;
  if (node.type === "text" && !endsLine(node.value.at(-1))) return true;
  return !block.hasFailed && !text.slice(endOf(node), startOf(next)).includes("\t");
}

const endsLine = (char: string | undefined): boolean => char === "\n" || char === "\r";

/** Whether a mark stands as text with which code, HTML or the end of a link begins. */
const hasFailed = ({ value }: Text): boolean =>
  value.includes("`") || value.includes("<") || (value.includes("]") && /\][[(]/.test(value));

/** Code over several lines of which one begins with a tab, which a container may take a part of. */
const hasTabbedLine = (node: Nodes, text: string): boolean => {
  const source = text.slice(startOf(node), endOf(node));
  return source.includes("\t") && /\n[ >]*\t/.test(source);
};

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

const isMark = (char: string | undefined): boolean => char === "*" || char === "_" || char === "~";
const isLetter = (char: string | undefined): boolean =>
  char !== undefined && !(char < "\x80" ? /[\s!-/:-@[-`{-~]/.test(char) : /[\s\p{P}\p{S}]/u.test(char));

const MAIL = /[\w+\-.]@[\w-]+\.[\w-]/;
const WWW = /www\./i;
const WEB = /(?<![\da-z])(?:https?:\/\/[\w-]*\.|www\.[\w.-])/i;

/** The reference looks for addresses once more in the text that is left, by rules of its own. */
const hasAddress = ({ value }: Text): boolean =>
  (value.includes("@") && MAIL.test(value)) ||
  (value.includes(".") && (value.includes("://") || WWW.test(value)) && WEB.test(value));

const isLiteral = (node: Link): boolean => {
  const child = node.children[0];
  return child !== undefined && startOf(child) === startOf(node);
};

/**
 * A bare address that the reference finds while it parses, and not in what is left. One with a pipe is out,
 * because the fast parser then counts a table's cells otherwise, and so is what is not ASCII, except for zero-width
 * spaces behind the host, which programs leave there.
 */
function isPlainLiteral(node: Link, text: string): boolean {
  const before = text[startOf(node) - 1] ?? " ";
  const written = text.slice(startOf(node), endOf(node));
  const address = HOST.test(written) ? written.replaceAll("\u200B", "") : written;
  const after = text[endOf(node)] ?? " ";
  if (/[^\x21-\x5B\x5D-\x7B\x7D\x7E]/.test(address)) return false;
  if (/[\\\uDC00-\uDFFF]/.test(before) || /[_\u0080-\uFFFF]/.test(after)) return false;
  if (/^www/i.test(address)) return address[3] === "." && /[\s*_[\](~]/.test(before);
  if (/^https?:/i.test(address)) return /:\/\/[\dA-Za-z]/.test(address) && !/[A-Za-z]/.test(before);
  return !/[\w+\-./]/.test(before);
}
const HOST = /^https?:\/\/[\w.-]+\//i;
