/** The people or teams that a cell or a field names. */
import { beginsWord, inAnyCase, lettered } from "../../syntax/lettered.ts";
import type { Place } from "../../syntax/place.ts";
import type { Excerpt, Parsed } from "./parsed.ts";
import { plainOf, trimmed, trimmedPlace, type Plain } from "./plain.ts";

export interface Owner {
  /** Without Markdown, without `@`, without the note behind it. */
  readonly name: string;
  /** The name as the document has it, the `@` included. */
  readonly text: string;
  readonly place: Place;
  readonly handle: boolean;
  /** What stands in brackets behind the name: `desktop bridge`. */
  readonly note?: Excerpt;
}

const isNobody = inAnyCase(
  String.raw`^(?:|[-–—?.…_/]+|tb[adc]|n\/?a|none|nil|nobody|no one|unassigned|unowned|unconfirmed|unknown|open|anyone|any|to be (?:assigned|decided|determined|confirmed)|[[<{](?:name|owner|person|who|your name|assignee)s?[\]>}])$`,
);

/** Reads one or several owners: `Maya`, `Claudia, Tide`, `A / B`, `A & B`, `A and B`, `A + B`, `@handle`. */
export function parseOwners(text: string, offset = 0): Parsed<readonly Owner[], "nobody"> {
  const plain = plainOf(text, offset);
  const [start, end] = trimmed(plain.text);
  const owners = partsOf(plain.text, start, end)
    .map(([from, to]) => ownerOf(plain, from, to))
    .filter((owner) => owner !== undefined);
  const place = end > start ? plain.place(start, end) : trimmedPlace(text, offset);
  return owners.length === 0 ? { ok: false, reason: "nobody", place } : { ok: true, value: owners, place };
}

const separator = /[,;，、；]|\s[/&+|]\s|\sand\s|\/|<br ?\/?>|[\r\n]+/giu;

/** Splits at separators outside brackets. A slash inside an acronym pair (`CI/CD`) separates nothing. */
function partsOf(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  const depths = /[([（]/.test(text) ? bracketDepths(text) : undefined;
  let from = start;
  separator.lastIndex = start;
  for (let match = separator.exec(text); match && match.index < end; match = separator.exec(text)) {
    if ((depths?.[match.index] ?? 0) > 0) continue;
    if (match[0] === "/" && isAcronymPair(text, match.index)) continue;
    parts.push([from, match.index]);
    from = separator.lastIndex;
  }
  parts.push([from, end]);
  return parts;
}

function bracketDepths(text: string): Uint32Array {
  const depths = new Uint32Array(text.length);
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (/[)\]）]/.test(character) && depth > 0) depth--;
    depths[index] = depth;
    if (/[([（]/.test(character)) depth++;
  }
  // An opening bracket that nothing closes protects nothing.
  return depth === 0 ? depths : new Uint32Array(text.length);
}

const endsInN = inAnyCase(String.raw`(?:^|[^\p{L}\p{N}])n$`);
const beginsWithA = inAnyCase(String.raw`^a(?![\p{L}\p{N}])`);
const endsInFirst = lettered(String.raw`(?:^|[^\p{L}\p{N}])(?:CI|UI|UX|I|A)$`, "");
const beginsWithSecond = lettered(String.raw`^(?:CD|UX|UI|O|B)(?![\p{L}\p{N}])`, "");

function isAcronymPair(text: string, slash: number): boolean {
  const before = text.slice(Math.max(0, slash - 4), slash);
  const after = text.slice(slash + 1, slash + 5);
  if (endsInN(before) && beginsWithA(after)) return true;
  return endsInFirst(before).test(before) && beginsWithSecond(after).test(after);
}

function ownerOf(plain: Plain, start: number, end: number): Owner | undefined {
  const [from, last] = trimmed(plain.text, start, end);
  let to = last;
  while (to > from && /[.:：]/.test(plain.text.charAt(to - 1))) to--;
  const open = plain.text.slice(from, to).search(/[(（]/u);
  const closed = open > 0 && /[)）]/u.test(plain.text.charAt(to - 1));
  const [nameStart, nameEnd] = trimmed(plain.text, from, closed ? from + open : to);
  const noteBounds = closed ? trimmed(plain.text, from + open + 1, to - 1) : undefined;
  const written = plain.text.slice(nameStart, nameEnd);
  if (isNobody(written) || !(/[a-z0-9]/i.test(written) || /\p{L}|\p{N}/u.test(written))) return undefined;
  const handle = written.startsWith("@") && beginsWord(written.slice(1));
  const note = noteBounds && noteBounds[1] > noteBounds[0] ? { note: plain.excerpt(...noteBounds) } : {};
  return {
    name: handle ? written.slice(1) : written.replace(/\s+/gu, " "),
    ...plain.excerpt(nameStart, nameEnd),
    handle,
    ...note,
  };
}
