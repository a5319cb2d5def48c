/** Text for a terminal: what it may contain, how wide it is, where it is broken. */

/** Columns of a text on a terminal. */
export type Measure = (text: string) => number;

/** One line as user-perceived characters; a range of them, `to` exclusive, has a width in columns and a text to show. */
export interface Row {
  readonly length: number;
  width(from: number, to: number): number;
  text(from: number, to: number): string;
  /** The first character that ends behind an offset of the line; `length` where none does. */
  endingBehind(offset: number): number;
  /** The first character that starts at an offset or behind it; `length` where none does. */
  startingAt(offset: number): number;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offsets in the line, `end` exclusive. */
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

export const rowOf = (line: string, measure: Measure): Row =>
  plain.test(line) ? plainRow(line) : rowOfCells(cellsOf(line, measure));

/** Most lines: each unit is a character of one column that is shown as it is. */
const plainRow = (line: string): Row => ({
  length: line.length,
  width: (from, to) => Math.max(0, to - from),
  text: (from, to) => line.slice(from, to),
  endingBehind: (offset) => Math.min(Math.max(offset, 0), line.length),
  startingAt: (offset) => Math.min(Math.max(offset, 0), line.length),
});

function rowOfCells(cells: readonly Cell[]): Row {
  const firstThat = (test: (cell: Cell) => boolean): number => {
    const index = cells.findIndex(test);
    return index === -1 ? cells.length : index;
  };
  return {
    length: cells.length,
    width: (from, to) => cells.slice(from, Math.max(from, to)).reduce((sum, { width }) => sum + width, 0),
    text: (from, to) =>
      cells
        .slice(from, to)
        .map(({ text }) => text)
        .join(""),
    endingBehind: (offset) => firstThat(({ end }) => end > offset),
    startingAt: (offset) => firstThat(({ start }) => start >= offset),
  };
}

function cellsOf(line: string, measure: Measure): readonly Cell[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const text = printable(segment);
    return { text, width: widthOf(text, measure), start: index, end: index + segment.length };
  });
}

/** Columns of a printable text. */
export const widthOf = (text: string, measure: Measure): number =>
  plain.test(text) ? text.length : measure(text);

/** Breaks a text between words into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  // Nearly all texts fit, and a text of one line stays as it is.
  if (text.length <= width && plain.test(text)) return [text.trimStart()];
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
