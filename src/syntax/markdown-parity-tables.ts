/** The cases of `markdown-parity.ts` for tables, and for lines that could be the rule of one. */
import type { Definition, Heading, Paragraph, Table } from "mdast";
import { endOf, follows, isOneLine, startOf } from "./markdown-parity-places.ts";

/** A line that could be the second of a table; the reference also takes it behind a lazy line. */
export function hasRuleLine(node: Definition | Heading | Paragraph, text: string): boolean {
  if (isOneLine(node)) return false;
  const last = node.type === "heading" ? node.children.at(-1) : undefined;
  return RULE_LINE.test(text.slice(startOf(node), endOf(last ?? node)));
}
const RULE_LINE = /[\r\n][ \t>]*[|:-][|:\- \t]*(?:[\r\n]|$)/;

/** HTML ends a table, but not with the fast parser. */
export const hasHtmlRow = (node: Table, text: string): boolean =>
  node.children.some((row) => text[startOf(row)] === "<");

/** What looks like a row behind the table of a container is a paragraph to the reference, whatever follows. */
export const isFollowedByRow = (node: Table, text: string): boolean => follows(text, endOf(node), ROW);
const ROW = /[ \t]*(?:\r\n|\n|\r)[ \t>]*\|/y;

/** A head that is a rule itself belongs to a paragraph, and a rule behind a tab has no alignment, to the reference. */
export const hasUnsureHead = (node: Table, text: string): boolean => {
  const head = node.children[0];
  return !head || follows(text, startOf(head), RULE) || follows(text, endOf(head), TABBED);
};
const RULE = /[|:-][|:\- \t]*(?:[\r\n]|$)/y;
const TABBED = /[ \t]*\r?\n[ >]*\t/y;
