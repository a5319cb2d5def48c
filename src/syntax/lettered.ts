/**
 * Expressions that know all letters of Unicode take long to build, and a run over one file builds each of them for a
 * line or two. Most texts are ASCII, in which a plain expression finds the same.
 */

const ASCII = /^[\0-\x7F]*$/;

/**
 * An expression whose source names letters, `\p{L}`, `\p{Lu}`, `\p{M}` and `\p{N}`, always inside a character class:
 * the plain one for a text in ASCII, the whole one for any other. Each is built when it is first needed. To choose takes a
 * look at the whole text: choose once for all places of a text.
 *
 * @param source a regular expression
 * @param flags without `u`
 */
export function lettered(source: string, flags: string): (text: string) => RegExp {
  let plain: RegExp | undefined;
  let whole: RegExp | undefined;
  return (text) =>
    ASCII.test(text)
      ? (plain ??= new RegExp(asciiOf(source), flags))
      : (whole ??= new RegExp(source, `${flags}u`));
}

/**
 * Tells whether a text matches an expression, whatever the case of its letters: as flags `iu` do, which make building take
 * several times as long. A text in ASCII is put in lower case instead.
 *
 * @param source a regular expression, its own letters in lower case; it names letters as for `lettered`, but no capitals
 */
export function inAnyCase(source: string): (text: string) => boolean {
  let plain: RegExp | undefined;
  let whole: RegExp | undefined;
  return (text) =>
    ASCII.test(text)
      ? (plain ??= new RegExp(asciiOf(source))).test(text.toLowerCase())
      : (whole ??= new RegExp(source, "iu")).test(text);
}

/** The expression is read when it is first come to, and many a run never does. */
const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);

/** Whether a text has a letter or a number of any script. */
export const hasWord = (text: string): boolean =>
  /[A-Za-z0-9]/.test(text) || (!ASCII.test(text) && /[\p{L}\p{N}]/u.test(text));

/** Whether a text begins with a letter or a number of any script; an empty one does not. */
export function beginsWord(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? isAsciiWord(code) : isWord(text);
}

/** Whether the character that ends at an index is a letter or a number of any script. */
export function wordEndsAt(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  if (code < 0x80) return isAsciiWord(code);
  const isPair = code >= 0xdc00 && code < 0xe000;
  return isWord(text.slice(isPair ? Math.max(0, end - 2) : end - 1, end));
}

const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const asciiOf = (source: string): string =>
  source
    .replaceAll(String.raw`\p{Lu}`, "A-Z")
    .replaceAll(String.raw`\p{L}`, "A-Za-z")
    .replaceAll(String.raw`\p{M}`, "")
    .replaceAll(String.raw`\p{N}`, "0-9");
