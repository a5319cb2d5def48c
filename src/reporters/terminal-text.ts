/** Text for a terminal: what it may contain, how wide it is, where it is broken. */
import stringWidth from "string-width";

/** One user-perceived character as it is shown, with its width in columns. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offsets in the text it was made from, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

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

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of one line. */
export const cellsOf = (line: string): readonly Cell[] =>
  Array.from(segmenter.segment(line), ({ segment, index }) => {
    const text = printable(segment);
    return { text, width: stringWidth(text), start: index, end: index + segment.length };
  });

export const widthOf = (text: string): number => stringWidth(text);

/** Breaks a text between words into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text.replace(/\s*[\r\n]+\s*/g, " ")).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
