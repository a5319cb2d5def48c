/** The clause that a path stands in: its words before and behind, or that there are none. */
import { lowerAscii } from "../../../src/documents/values/plain.ts";

/** Whether a cell, an item or a paragraph ends right behind a code span, as the clauses of most do. */
export function endsClause(text: string, end: number): boolean {
  if (text.charAt(end) !== "`") return false;
  let at = end + 1;
  while (isOneOf(" )*_", text, at) && at < end + fewMarks) at++;
  const sign = text.charAt(at);
  if (sign === "|") return true;
  if (sign === "." || sign === ";") return isOneOf(" \n", text, at + 1);
  if (sign !== "\n") return false;
  at++;
  while (text.charAt(at) === " " && at < end + fewMarks) at++;
  return isOneOf("-*+", text, at) ? text.charAt(at + 1) === " " : text.charAt(at) === "\n";
}

/** Whether a cell or an item begins right before a code span. */
export function beginsClause(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== "`") return false;
  let at = start - 2;
  while (isOneOf(" (*_[", text, at) && at > start - fewMarks) at--;
  const sign = text.charAt(at);
  if (sign === "|") return true;
  if ((sign !== "-" && sign !== "+") || text.charAt(at + 1) !== " ") return false;
  at--;
  while (text.charAt(at) === " " && at > start - fewMarks) at--;
  return text.charAt(at) === "\n";
}

const fewMarks = 16;
const isOneOf = (signs: string, text: string, at: number): boolean =>
  at >= 0 && at < text.length && signs.includes(text.charAt(at));

/** No clause that a person writes is longer on either side. */
export const reach = 240;
const clauseEnd = /[.!?;](?=[\s)*_]|$)|\n\s*\n|\n\s*(?:[-*+]|\d{1,3}[.)])\s|\||<br ?\/?>/;
const clauseEnds = new RegExp(clauseEnd, "g");

/**
 * The words of a clause behind a place, in lower case; code is blanked, because it says nothing. The end of a paragraph ends
 * every clause.
 * @param inCode whether the place is in a code span, whose rest is no part of the clause
 */
export function clauseBehind(text: string, end: number, inCode: boolean): string {
  const right = text.slice(end, end + reach);
  const behind = inCode ? right.slice(right.indexOf("`") + 1) : right;
  const code = behind.indexOf("`");
  const near = behind.search(clauseEnd);
  // What looks like the end of a clause and stands behind a mark may be code.
  if (code < 0 || (near >= 0 && near < code)) return spaced(upTo(near, behind));
  const after = codeBlanked(behind);
  return spaced(upTo(after.search(clauseEnd), after));
}

/** The words of a clause before a place, likewise. */
export function clauseBefore(text: string, start: number, inCode: boolean): string {
  const left = text.slice(Math.max(0, start - reach), start);
  const outside = inCode ? upTo(left.lastIndexOf("`"), left) : left;
  // No code reaches behind the last mark, and so what looks like the end of a clause there is one.
  const near = outside.slice(outside.lastIndexOf("`") + 1);
  const cut = lastClauseEnd(near);
  if (cut > 0 || near.length === outside.length) return ended(near.slice(cut));
  const before = codeBlanked(outside);
  return ended(before.slice(lastClauseEnd(before)));
}

/** Behind the last of what ends a clause. */
function lastClauseEnd(text: string): number {
  let cut = 0;
  clauseEnds.lastIndex = 0;
  while (clauseEnds.test(text)) cut = clauseEnds.lastIndex;
  return cut;
}

/** Without the marks that open what follows. */
const ended = (clause: string): string => spaced(clause).replace(/["'(*_[ ]+$/, " ");

/** @param at of a mark; negative where there is none */
const upTo = (at: number, text: string): string => (at < 0 ? text : text.slice(0, at));

const codeBlanked = (text: string): string =>
  text.includes("`") ? text.replace(/`[^`\n]{0,200}`/g, "xxx") : text;

/** In lower case, with one space where there is any. */
const spaced = (text: string): string => lowerAscii(text).replace(/\s{2,}|[^\S ]/g, " ");
