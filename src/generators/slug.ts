/** A title → the part of a file name that stands for it: letters, digits and hyphens of any script, nothing else. */

/** Room for a date, a number and an extension within the 255 bytes that file systems allow. */
const mostBytes = 160;
const mostWords = 8;
/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Undefined for a title that has neither letter nor digit. */
export function fileSlug(title: string, { marks = true } = {}): string | undefined {
  const kept = marks ? /[^\p{L}\p{N}\p{M}]+/gu : /[^\p{L}\p{N}]+/gu;
  const text = title
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFC")
    .replace(/['’‘`]/gu, "");
  const plain = marks ? text : text.replace(/\p{M}/gu, "");
  const words = plain.split(kept).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return undefined;
  const slug = withinBytes(words.slice(0, mostWords));
  return reserved.test(slug) ? `${slug}-1` : slug;
}

/** As many whole words as fit; of a first word that is too long, as many characters. */
function withinBytes(words: readonly string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (bytesOf(longer) > mostBytes) break;
    slug = longer;
  }
  if (slug !== "") return slug;
  for (const character of words[0] ?? "") {
    if (bytesOf(slug + character) > mostBytes) break;
    slug += character;
  }
  return slug;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A title as one line: control characters and runs of space are one space each. */
export const oneLine = (title: string): string =>
  title
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\s]+/gu, " ")
    .trim();
