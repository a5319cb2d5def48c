/** Text for a terminal: what it may contain, how wide it is, where it is broken. */

/** Columns of a text on a terminal. */
export type Measure = (text: string) => number;

const tab = "  ";

// Control characters (a document could move the cursor or recolour the terminal) and marks that reorder text.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** The text with a visible sign in place of everything that a terminal would obey. */
export const printable = (text: string): string =>
  text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0);
    if (code === 9) return tab;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\uFFFD";
  });

// Latin letters, dashes, quotation marks, arrows, lines, control pictures: one column and one character each.
const plain =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2400-\u2421\u2500-\u257F\uFFFD]*$/;

/** Whether the text, once printable, is as wide as it is long, so that nothing needs to be known about Unicode. */
export const isPlain = (text: string): boolean => plain.test(printable(text));

/** Whether a text has nothing that is shown otherwise than it is, or in more or less than one column a character. */
export const isShownAsIs = (text: string): boolean => plain.test(text);

/** Columns of a printable text. */
export const widthOf = (text: string, measure: Measure): number =>
  plain.test(text) ? text.length : measure(text);

/** Breaks a text between words into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const isPlain = plain.test(text);
  // Nearly all texts fit, and a text of one line stays as it is.
  if (isPlain && text.length <= width) return [text.trimStart()];
  const words = (isPlain ? text : printable(text.replace(/\s*[\r\n]+\s*/g, " "))).split(" ");
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && (isPlain ? longer.length : widthOf(longer, measure)) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}
