/**
 * Tells quickly that a text comes nowhere near the bounds of `markdown-bounds.ts`: nearly every text does not, and to
 * read it line by line takes much longer. Errs on the side of counting: what is not tame is not yet too much.
 */

/** An empty line ends every count, whatever stands around it. What is this short cannot go too far. */
const SHORT = 500;

/** How much of each may stand between two empty lines: never more than in one block. */
const BOUNDS = new Uint16Array(128);
for (const [mark, bound] of Object.entries({
  "<": 600,
  "[": 1000,
  "]": 1000,
  "*": 500,
  "~": 500,
  _: 500,
  "&": 5000,
  "`": 10_000,
  "|": 1000,
  "\n": 1000,
})) {
  BOUNDS[mark.charCodeAt(0)] = bound;
}

/** Cells, lines with cells around them, and units before character references, in a whole text. */
const MAX_CELLS = 15_000;
const MAX_ROWS = 500;
const MAX_COPIED = 100_000_000;

/** A line that begins with as many marks as nesting takes, or with a footnote, whose label is a mark of any length. */
const DEEP = /^[ \t>*+\-\d.)]{100}/m;
const NOTE = /^[ \t>*+\-\d.)]{0,100}\[\^/m;
const LONE_RETURN = /\r(?!\n)/;

const [STAR, LOW_LINE, TILDE, TICK] = [42, 95, 126, 96];
const [LINE_FEED, AMPERSAND, BAR] = [10, 38, 124];

/** Whether none of the bounds can be passed. One pass; short stretches without cells and references are skipped. */
export function isTame(text: string): boolean {
  // Hardly any text has a footnote or a carriage return, which is quickly told.
  if (DEEP.test(text) || (text.includes("[^") && NOTE.test(text))) return false;
  if (text.includes("\r") && LONE_RETURN.test(text)) return false;
  const gap = text.includes("\r\n") ? "\n\r\n" : "\n\n";
  const counts = new Uint16Array(128);
  const total = { cells: 0, rows: 0, copied: 0 };
  let bar = text.indexOf("|");
  let ampersand = text.indexOf("&");
  for (let start = 0; start < text.length;) {
    const found = text.indexOf(gap, start);
    const end = found === -1 ? text.length : found;
    if (bar !== -1 && bar < start) bar = text.indexOf("|", start);
    if (ampersand !== -1 && ampersand < start) ampersand = text.indexOf("&", start);
    const skip = end - start <= SHORT && (bar === -1 || bar >= end) && (ampersand === -1 || ampersand >= end);
    if (!skip) {
      counts.fill(0);
      const copied = count(text, start, end, counts);
      if (copied === undefined) return false;
      const cells = counts[BAR] ?? 0;
      total.cells += cells;
      if (cells > 0) total.rows += (counts[LINE_FEED] ?? 0) + 1;
      total.copied += copied;
      if (total.cells > MAX_CELLS || total.rows > MAX_ROWS || total.copied > MAX_COPIED) return false;
    }
    start = found === -1 ? text.length : found + gap.length;
  }
  return true;
}

/** Counts marks; returns the units before character references, or nothing where there is too much of something. */
function count(text: string, start: number, end: number, counts: Uint16Array): number | undefined {
  let copied = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const bound = code < 128 ? (BOUNDS[code] ?? 0) : 0;
    if (bound > 0 && (code !== before || !isRun(code))) {
      const times = (counts[code] ?? 0) + 1;
      if (times > bound) return undefined;
      counts[code] = times;
      if (code === AMPERSAND) copied += at - start;
    }
    before = code;
  }
  return copied;
}

/** Marks of which several in a row count once. */
const isRun = (code: number): boolean =>
  code === STAR || code === LOW_LINE || code === TILDE || code === TICK;
