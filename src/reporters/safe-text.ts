/** Text of documents for formats that other programs read. */

const loneSurrogates = /\p{Surrogate}/gu;

/** The text with U+FFFD for halves of surrogate pairs, which no encoding of Unicode has. */
export const wellFormed = (text: string): string => text.replace(loneSurrogates, "\uFFFD");

/** A path from the root as a relative reference (RFC 3986): every segment percent-encoded. */
export const pathToUri = (path: string): string =>
  wellFormed(path)
    .split("/")
    // What the function leaves of RFC 3986's reserved characters needs no encoding in a path.
    .map(encodeURIComponent)
    .join("/");

/** The text cut to so many UTF-16 units, with `…` at its end where anything is missing. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}

// What is not seen, or changes how what stands around it is seen: controls, format and private characters, halves of
// surrogate pairs, line separators, and what Unicode says is ignored when shown.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A JSON string on one line in which everything that would not be seen is escaped. */
export const quoted = (text: string): string => JSON.stringify(text).replace(unseen, escaped);

/** The text on one line with a visible sign in place of everything that would not be seen. */
export const visible = (text: string): string =>
  text.replace(unseen, (unit) => (/\s/.test(unit) ? " " : "\uFFFD"));

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).toUpperCase();
    return `\\u${unit.padStart(4, "0")}`;
  }).join("");
