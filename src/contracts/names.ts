/**
 * Names as people write them: how a heading, a label or a column header is compared with a declared name. Two
 * names are the same when what is left of them after normalising is the same. Nothing here knows Markdown.
 */
import leven from "leven";
import type { SectionDeclaration } from "./contract.ts";

const NUMBER = /^\s*(?:\d{1,3}(?:\.\d{1,3}){0,4}\s*[.)）:、–—-](?!\d)|\d{1,3}(?:\.\d{1,3}){1,4}(?=\s))\s*/u;
const DIGIT = /^\s*\d/;
const NOT_NAME = /[^\p{L}\p{N}]+/gu;
const ASCII = /^[ -~]*$/;
const ASCII_LETTERS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const ASCII_WORDS = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;
const TRAILING = /[\s:：]/u;
const CLOSING: Readonly<Record<string, string>> = { ")": "(", "）": "（", "]": "[" };

/**
 * What of a name counts: lower case, without numbering (`0.`, `3)`, `4.2`), a trailing parenthesis or colon, emoji
 * and punctuation; `&` and `+` are `and`.
 */
export function normaliseName(text: string): string {
  if (ASCII_LETTERS.test(text)) return text.toLowerCase();
  const plain = ASCII.test(text);
  const composed = plain ? text : text.normalize("NFKC");
  const name = words(withoutParenthesis(withoutNumber(composed).trim()));
  return name || words(composed) || text.trim();
}

/** A number that is cut off begins with a digit. */
const withoutNumber = (text: string): string => (DIGIT.test(text) ? text.replace(NUMBER, "") : text);

/** Most names are ASCII, for which the expressions need not know Unicode, and most of these are words already. */
const words = (text: string): string => (ASCII_WORDS.test(text) ? text.toLowerCase() : wordsAmong(text));

const wordsAmong = (text: string): string =>
  ASCII.test(text)
    ? (/[&+']/.test(text) ? text.replace(/[&+]/g, " and ").replaceAll("'", "") : text)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, " ")
        .trim()
    : text
        .toLowerCase()
        .replace(/[&+＆]/gu, " and ")
        .replace(/['’]/gu, "")
        .replace(NOT_NAME, " ")
        .trim();

/** Cuts one parenthesis off the end, unless nothing else is there. */
function withoutParenthesis(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.test(text.charAt(end - 1))) end -= 1;
  const opening = CLOSING[text.charAt(end - 1)];
  if (opening === undefined) return text.slice(0, end);
  const start = text.lastIndexOf(opening, end);
  return start > 0 ? text.slice(0, start) : text.slice(0, end);
}

/** A name in lower case with hyphens: the default id of what bears it. */
export function slug(name: string): string {
  const words = normaliseName(name)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return words.replaceAll(" ", "-");
}

/** Looks names up leniently. A declared name that ends in ` *` stands for all names that begin with the rest. */
export interface NameIndex<Declared> {
  get(name: string): Declared | undefined;
}

export function indexNames<Declared>(
  declarations: readonly Declared[],
  namesOf: (declared: Declared) => readonly string[],
): NameIndex<Declared> {
  const exact = new Map<string, Declared>();
  const beginnings: [string, Declared][] = [];
  for (const declared of declarations) {
    for (const name of namesOf(declared)) {
      const key = normaliseName(name);
      if (name.endsWith(" *")) beginnings.push([`${key} `, declared]);
      else if (!exact.has(key)) exact.set(key, declared);
    }
  }
  const find = (name: string): Declared | undefined => {
    const key = normaliseName(name);
    return exact.get(key) ?? beginnings.find(([beginning]) => key.startsWith(beginning))?.[1];
  };
  return { get: (name) => find(name) ?? translated(name, find) };
}

/** `Progress / 进度`: one of the two sides is the name. Where they are two different names, it is neither. */
function translated<Declared>(
  name: string,
  find: (name: string) => Declared | undefined,
): Declared | undefined {
  if (!/[/|｜／]/u.test(name)) return undefined;
  const found = new Set<Declared>();
  for (const side of name.split(/[/|｜／]/u)) {
    const declared = find(side);
    if (declared !== undefined) found.add(declared);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const sectionIndexes = new WeakMap<readonly SectionDeclaration[], NameIndex<SectionDeclaration>>();

/** The section that a heading's name means, among declarations of one level. */
export function matchSection(
  declarations: readonly SectionDeclaration[],
  headingName: string,
): SectionDeclaration | undefined {
  let index = sectionIndexes.get(declarations);
  if (!index) {
    index = indexNames(declarations, (section) => [section.name, ...section.aliases]);
    sectionIndexes.set(declarations, index);
  }
  return index.get(headingName);
}

/**
 * The candidate that a mistyped name most probably means: at most two edits away, or a fifth of its length, and
 * never more than a third.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const names = new Map<string, string>();
  for (const candidate of candidates) {
    const spelling = normaliseName(candidate);
    if (!names.has(spelling)) names.set(spelling, candidate);
  }
  const nearest = nearestNormalised(normaliseName(name), names.keys());
  return nearest === undefined ? undefined : names.get(nearest);
}

/** As `nearestName`, among names that are normalised already. */
export function nearestNormalised(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const length = Math.max(wanted.length, candidate.length);
    const limit = Math.max(Math.min(2, Math.floor(length / 3)), Math.floor(length / 5));
    if (Math.abs(wanted.length - candidate.length) > limit) continue;
    const distance = leven(wanted, candidate, { maxDistance: Math.min(limit, bestDistance) + 1 });
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
