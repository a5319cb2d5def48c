/** `Label: value` at the beginning of a line, in the spellings that people give it. */
import type { FieldDeclaration } from "../contracts/contract.ts";
import { indexNames } from "../contracts/names.ts";
import type { Place } from "../syntax/place.ts";

export interface Label {
  /** The words, without emphasis and colon. */
  readonly text: string;
  readonly place: Place;
  /** Where the value begins. */
  readonly valueStart: number;
  /** A colon stands after it; a bold line of its own needs none. */
  readonly colon: boolean;
}

const isEmphasis = (character: string): boolean =>
  character === "*" || character === "_" || character === "`";
const LONGEST = 64;
/** What a label inside of a line ends with. */
const LABEL_END = /:(?:\*\*|__|)\s/;

/**
 * Reads the label a line begins with: `Plan: x`, `**Plan**: x`, `**Plan:** x`, `__Plan__ - x` is none,
 * `计划：x` is one. A line that is nothing but one bold phrase counts as a label without a colon.
 *
 * @param line the line's content, without marker
 * @param offset where the line begins in the document
 */
export function readLabel(line: string, offset: number): Label | undefined {
  let start = 0;
  while (start < line.length && isEmphasis(line.charAt(start))) start += 1;
  const opened = start > 0;
  const end = colonIn(line, start, start + LONGEST + 2);
  if (end < 0) return opened ? boldLine(line, offset) : undefined;
  const colon = line.charAt(end);
  const words = bare(line, start, end);
  if (words.start === words.end) return undefined;
  const after = line.charAt(end + 1);
  if (colon === ":" && after !== "" && !/[\s*_`]/u.test(after)) return undefined;
  let value = end + 1;
  // `**Plan:** x` closes its emphasis after the colon; `Plan: **x**` opens one that belongs to the value.
  if (opened && words.end === end) while (isEmphasis(line.charAt(value))) value += 1;
  while (value < line.length && /\s/u.test(line.charAt(value))) value += 1;
  return {
    text: line.slice(words.start, words.end),
    place: { start: offset + words.start, end: offset + words.end },
    valueStart: offset + value,
    colon: true,
  };
}

/** Where the first of the colons stands that end a label, or -1. */
function colonIn(line: string, from: number, to: number): number {
  const stretch = line.slice(from, to);
  const narrow = stretch.indexOf(":");
  const wide = stretch.indexOf("：");
  const found = wide >= 0 && (narrow < 0 || wide < narrow) ? wide : narrow;
  return found < 0 ? -1 : from + found;
}

function boldLine(line: string, offset: number): Label | undefined {
  const match = /^(\*\*|__)([^*_]{1,64})\1\s*$/u.exec(line);
  if (!match?.[1] || match[2] === undefined) return undefined;
  const start = match[1].length;
  return {
    text: match[2].trim(),
    place: { start: offset + start, end: offset + start + match[2].length },
    valueStart: offset + line.length,
    colon: false,
  };
}

/** Cuts emphasis marks and white space off both ends. */
function bare(line: string, from: number, to: number): Place {
  let start = from;
  let end = to;
  while (end > start && (isEmphasis(line.charAt(end - 1)) || line.charAt(end - 1) === " ")) end -= 1;
  while (start < end && line.charAt(start) === " ") start += 1;
  return { start, end };
}

/** Finds declared fields by any of their names. */
export interface FieldNames {
  match(label: string): FieldDeclaration | undefined;
  /** The label of a field that needs no colon: `Given a fresh clone`. */
  lead(line: string, offset: number): Label | undefined;
  /** Declared labels further on in a line: `… Rationale: …` after another field. */
  inside(
    line: string,
    offset: number,
  ): readonly { readonly label: Label; readonly declaration: FieldDeclaration }[];
}

const cache = new WeakMap<readonly FieldDeclaration[], FieldNames>();

export function fieldNames(fields: readonly FieldDeclaration[]): FieldNames {
  const known = cache.get(fields);
  if (known) return known;
  const names = makeNames(fields);
  cache.set(fields, names);
  return names;
}

function makeNames(fields: readonly FieldDeclaration[]): FieldNames {
  const index = indexNames(fields, (field) => [field.name, ...field.aliases]);
  const match = (label: string): FieldDeclaration | undefined => index.get(label);
  const spellings = fields.flatMap((field) => [field.name, ...field.aliases]);
  const lead = leadReader(fields);
  if (spellings.length === 0) return { match, lead, inside: () => [] };
  const words = spellings
    .sort((left, right) => right.length - left.length)
    .map(escaped)
    .join("|");
  const pattern = new RegExp(`(?<=[\\s.;。；(])(\\*\\*|__|)(${words})(\\*\\*|__|):(\\*\\*|__|)(?=\\s)`, "gu");
  return {
    match,
    lead,
    inside(line, offset) {
      const found: { label: Label; declaration: FieldDeclaration }[] = [];
      if (!line.includes(":") || !LABEL_END.test(line)) return found;
      pattern.lastIndex = 0;
      for (let hit = pattern.exec(line); hit; hit = pattern.exec(line)) {
        const name = hit[2] ?? "";
        const declaration = match(name);
        if (!declaration) continue;
        const start = offset + hit.index + (hit[1]?.length ?? 0);
        const valueStart = offset + hit.index + hit[0].length;
        found.push({
          label: { text: name, place: { start, end: start + name.length }, valueStart, colon: true },
          declaration,
        });
      }
      return found;
    },
  };
}

/** Reads the labels that stand without a colon; a field has to be declared so. */
function leadReader(fields: readonly FieldDeclaration[]): FieldNames["lead"] {
  const words = fields
    .filter((field) => field.lead)
    .flatMap((field) => [field.name, ...field.aliases])
    .map(escaped);
  if (words.length === 0) return () => undefined;
  const pattern = new RegExp(`^([*_]{0,3})(${words.join("|")})[*_]{0,3}\\s+(?=\\S)`, "iu");
  return (line, offset) => {
    const hit = pattern.exec(line);
    if (!hit) return undefined;
    const start = offset + (hit[1]?.length ?? 0);
    const text = hit[2] ?? "";
    return {
      text,
      place: { start, end: start + text.length },
      valueStart: offset + hit[0].length,
      colon: true,
    };
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
