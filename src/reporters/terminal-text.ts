/** Text for a terminal: what it may contain, how wide it is, where it is broken. */

/** Columns of a text on a terminal. */
export type Measure = (text: string) => number;

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

// Latin letters, dashes, quotation marks, arrows, lines, control pictures: one column and one character each.
const plain =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2400-\u2421\u2500-\u257F\uFFFD]*$/;

/** Whether the text, once printable, is as wide as it is long, so that nothing needs to be known about Unicode. */
export const isPlain = (text: string): boolean => plain.test(printable(text));

let segmenter: Intl.Segmenter | undefined;

/** The characters of one line. */
export function cellsOf(line: string, measure: Measure): readonly Cell[] {
  const cells: Cell[] = [];
  if (isPlain(line)) {
    for (let start = 0; start < line.length; start++) {
      const character = line.charAt(start);
      const text = character >= " " && character <= "~" ? character : printable(character);
      cells.push({ text, width: text.length, start, end: start + 1 });
    }
    return cells;
  }
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(line)) {
    const text = printable(segment);
    cells.push({ text, width: widthOf(text, measure), start: index, end: index + segment.length });
  }
  return cells;
}

/** Columns of a printable text. */
export const widthOf = (text: string, measure: Measure): number =>
  plain.test(text) ? text.length : measure(text);

/** Breaks a text between words into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text.replace(/\s*[\r\n]+\s*/g, " ")).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, measure) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
