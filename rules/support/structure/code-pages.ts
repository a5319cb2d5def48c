/**
 * Text that was written as UTF-8 and read as a single-byte code page, turned back: `â€™` into `’`. A stretch is turned
 * back only where its bytes are UTF-8 without any doubt, so nothing is lost and nothing guessed.
 */
import type { Place } from "../../../src/syntax/place.ts";

export interface CodePage {
  readonly name: string;
  /** The byte of a character above ASCII. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Characters that close a word or a phrase in that code page's languages, or stand in formulas: weak evidence. */
  readonly usual: RegExp;
}

/** The characters of the bytes from 0x80 on. A blank is a byte that the code page leaves open. */
const WINDOWS_1252 =
  "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ" +
  "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
const MACINTOSH =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/** In the order in which they are tried. */
export const CODE_PAGES: readonly CodePage[] = [
  { name: "windows-1252", bytes: bytesOf(WINDOWS_1252), usual: /[‘’“”‚„…–—‹›»«²³\u00A0]/u },
  { name: "macintosh", bytes: bytesOf(MACINTOSH), usual: /[π∑∏∫Ω∞µ∂±≠≤≥°§•´¨]/u },
];

function bytesOf(upper: string): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const [index, character] of [...upper].entries()) {
    // What the code page leaves open was read as the control character of the same number.
    const open = character === " ";
    bytes.set(open ? String.fromCharCode(0x80 + index) : character, 0x80 + index);
  }
  return bytes;
}

/** Two characters side by side of the ranges that hold all of the code pages: quick, and not in emoji. */
const NEIGHBOURS = /[\x80-\u2FFF\uF8FF\uFB01\uFB02]{2}/;

/** Whether any run of characters above ASCII in a text may be mangled; of most texts it tells that none is. */
export const mayHoldMangled = (text: string): boolean => NEIGHBOURS.test(text);

const PAIR = new RegExp(`[${CODE_PAGES.flatMap(({ bytes }) => [...bytes.keys()]).join("")}]{2}`);

/** Whether two characters of code pages stand side by side: most languages and all emoji write without them. */
export const mayBeMangled = (run: string): boolean => PAIR.test(run);

export interface Mangled extends Place {
  readonly repaired: string;
  /** No language and no notation writes these characters side by side. */
  readonly certain: boolean;
}

/** Stretches of a text, which holds nothing but characters above ASCII, that turn back into UTF-8. */
export function mangledIn(run: string, page: CodePage): readonly Mangled[] {
  const found: Mangled[] = [];
  let at = 0;
  while (at < run.length) {
    const first = sequenceAt(run, at, page);
    if (!first) {
      at += 1;
      continue;
    }
    const sequences = [first];
    for (let next = sequenceAt(run, first.end, page); next; next = sequenceAt(run, next.end, page)) {
      sequences.push(next);
    }
    at = sequences.at(-1)?.end ?? first.end;
    const repaired = sequences.map((one) => one.repaired).join("");
    const certain = sequences.some((one) => one.certain) || isWord(repaired);
    found.push({ start: first.start, end: at, repaired, certain });
  }
  return found;
}

/** Letters of one script, which chance does not put side by side. */
const isWord = (text: string): boolean =>
  /^(?:\p{Script=Cyrillic}{3,}|\p{Script=Greek}{3,}|\p{Script=Hebrew}{3,}|\p{Script=Arabic}{3,}|\p{Script=Thai}{2,}|\p{Script=Devanagari}{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,})$/u.test(
    text,
  );

function sequenceAt(run: string, start: number, page: CodePage): Mangled | undefined {
  const lead = page.bytes.get(run.charAt(start)) ?? 0;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead > 0xf4 || start + length > run.length) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (let index = start + 1; index < start + length; index++) {
    const byte = page.bytes.get(run.charAt(index)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code < (LEAST[length] ?? 0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const repaired = String.fromCodePoint(code);
  if (!isCharacter(code, repaired)) return undefined;
  const last = run.charAt(start + length - 1);
  return { start, end: start + length, repaired, certain: isCertain(code, lead, page.usual.test(last)) };
}

/** Whether a code is given to a character that is no control character. Most are of two blocks, which are full. */
const isCharacter = (code: number, character: string): boolean =>
  (code >= 0xa0 && code < 0x370) ||
  (code >= 0x2000 && code < 0x2060) ||
  !/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u.test(character);

const LEAST: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

/**
 * Whether one sequence is evidence enough. Two characters may meet by chance (`MENÜ“`, `≈±`, `–É`), and so may three
 * that make one East Asian character (`café…”`); marks, arrows, symbols and emoji come from nothing else.
 */
function isCertain(code: number, lead: number, usual: boolean): boolean {
  if (lead >= 0xf0) return true;
  if (lead >= 0xe0) return (code >= 0x2000 && code <= 0x2bff) || code >= 0xfe00;
  return (lead === 0xc2 || lead === 0xc3) && !usual;
}
