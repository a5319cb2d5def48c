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

const asciiOf = (source: string): string =>
  source
    .replaceAll(String.raw`\p{Lu}`, "A-Z")
    .replaceAll(String.raw`\p{L}`, "A-Za-z")
    .replaceAll(String.raw`\p{M}`, "")
    .replaceAll(String.raw`\p{N}`, "0-9");
