/**
 * Tells quickly that a text comes nowhere near the bounds of `markdown-bounds.ts`: nearly every text does not, and to
 * read it line by line takes much longer. Errs on the side of counting: what is not tame is not yet too much.
 */

/** An empty line ends every count, whatever stands around it. What is this short cannot go too far. */
const SHORT = 600;
/** Nor can this, without the mark that may stand least often: of most others, several in a row count once. */
const SHORT_WITHOUT_ANGLES = 1000;

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

/** Marks of all kinds, as often as the least of the bounds: hardly any block has so many. */
const MANY = /^(?:[^<[\]*~_&`|\n]*[<[\]*~_&`|\n]){500}/;
/** Longer than this, a block is read unit by unit at once: how far an expression can go back is limited. */
const LONG = 100_000;

const [STAR, LOW_LINE, TILDE, TICK] = [42, 95, 126, 96];

/** Whether none of the bounds can be passed. One pass; short stretches without cells and references are skipped. */
export function isTame(text: string): boolean {
  // Hardly any text has a footnote or a carriage return, which is quickly told.
  if (DEEP.test(text) || (text.includes("[^") && NOTE.test(text))) return false;
  if (text.includes("\r") && LONE_RETURN.test(text)) return false;
  const gap = text.includes("\r\n") ? "\n\r\n" : "\n\n";
  const short = text.includes("<") ? SHORT : SHORT_WITHOUT_ANGLES;
  let cells = 0;
  let rows = 0;
  let copied = 0;
  let bar = text.indexOf("|");
  let ampersand = text.indexOf("&");
  for (let start = 0; start < text.length;) {
    const found = text.indexOf(gap, start);
    const end = found === -1 ? text.length : found;
    if (bar !== -1 && bar < start) bar = text.indexOf("|", start);
    if (ampersand !== -1 && ampersand < start) ampersand = text.indexOf("&", start);
    const hasCells = bar !== -1 && bar < end;
    const hasReferences = ampersand !== -1 && ampersand < end;
    if (hasCells || hasReferences || end - start > short) {
      const block = text.slice(start, end);
      if ((block.length > LONG || MANY.test(block)) && hasTooMany(block)) return false;
      if (hasCells) {
        cells += timesIn(block, "|");
        rows += timesIn(block, "\n") + 1;
      }
      if (hasReferences) copied += unitsBefore(block, "&");
      if (cells > MAX_CELLS || rows > MAX_ROWS || copied > MAX_COPIED) return false;
    }
    start = found === -1 ? text.length : found + gap.length;
  }
  return true;
}

/** Whether a block has more of some mark than it may. */
function hasTooMany(block: string): boolean {
  const counts = new Uint16Array(128);
  let before = 0;
  for (let at = 0; at < block.length; at++) {
    const code = block.charCodeAt(at);
    const bound = code < 128 ? (BOUNDS[code] ?? 0) : 0;
    if (bound > 0 && (code !== before || !isRun(code))) {
      const times = (counts[code] ?? 0) + 1;
      if (times > bound) return true;
      counts[code] = times;
    }
    before = code;
  }
  return false;
}

/** Marks of which several in a row count once. */
const isRun = (code: number): boolean =>
  code === STAR || code === LOW_LINE || code === TILDE || code === TICK;

function timesIn(block: string, mark: string): number {
  let times = 0;
  for (let at = block.indexOf(mark); at !== -1; at = block.indexOf(mark, at + 1)) times++;
  return times;
}

/** How many units stand before each of the marks, all together. */
function unitsBefore(block: string, mark: string): number {
  let units = 0;
  for (let at = block.indexOf(mark); at !== -1; at = block.indexOf(mark, at + 1)) units += at;
  return units;
}
