/** Counts, line by line, what may open something in running text, and finds where one block has too much of it. */
import { beginsWord } from "./lettered.ts";
import type { Excess } from "./markdown-excess.ts";
import { placeOf } from "./place.ts";

/**
 * How often each may stand in one block. Parsers look from every opener for its end, or from every closer for its
 * start, so that one block takes quadratic time in these.
 */
const BOUNDS: Readonly<Record<string, number>> = {
  "<": 600,
  "[": 1000,
  "]": 1000,
  "*": 500,
  "~": 500,
  _: 500,
  "&": 5000,
  "`": 10_000,
};

/** An underscore in a word opens nothing, but is looked at. */
const IN_WORD = "in a word";
const IN_WORD_BOUND = 5000;

/**
 * The fast parser copies the text so far for every character reference, so that long paragraphs with many of them
 * fill the memory. Units, over the whole text.
 */
const MAX_COPIED = 100_000_000;

const RUNS = /([*_~`])\1*|[<[\]&]/g;

export class Openers {
  readonly #counts = new Map<string, number>();
  readonly #starts = new BlockStarts();
  /** Units of the block before this line. */
  #length = 0;
  #copied = 0;

  reset(): void {
    this.#clear();
    this.#starts.reset();
  }

  #clear(): void {
    this.#counts.clear();
    this.#length = 0;
  }

  add(line: string, start: number): Excess | undefined {
    if (this.#starts.at(line)) this.#clear();
    for (const match of line.matchAll(RUNS)) {
      const char = match[0].charAt(0);
      const inWord = char === "_" && isInWord(line, match.index, match[0].length);
      const count = (this.#counts.get(inWord ? IN_WORD : char) ?? 0) + 1;
      this.#counts.set(inWord ? IN_WORD : char, count);
      const bound = inWord ? IN_WORD_BOUND : (BOUNDS[char] ?? Infinity);
      if (char === "&") this.#copied += this.#length + match.index;
      if (count > bound || this.#copied > MAX_COPIED) return excess(char, count - 1, start + match.index);
    }
    this.#length += line.length + 1;
    return undefined;
  }
}

const isInWord = (line: string, at: number, length: number): boolean =>
  beginsWord(line.charAt(at - 1)) && beginsWord(line.charAt(at + length));

const excess = (char: string, times: number, at: number): Excess => ({
  reason: "too-complex",
  message: `Unexpected \`${char}\` for more than ${times} times in one paragraph, expected a blank line before`,
  place: placeOf(at, at + 1),
});

/** A line that ends every paragraph. */
export const BLANK = /^[ \t>]*$/;
/** A heading, or a list item with text, this near to the margin interrupts whatever was open. */
export const BLOCK = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:[-+*]|1[.)])[ \t]+[^ \t])/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const DEFINITION = /^\[[^\s[\]\\^][^[\]\\]{0,200}\]:[ \t]*[!-'*-;=-[\]-~\u00a1-\uffff]+[ \t]*$/;
const RULE = /^\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*[ \t]*\|?$/;
const MARKED = /^(?:[ \t>]|\[\^|\[\^|[-+*][ \t]|\d{1,9}[.)][ \t])/;

/** Tells which lines surely start a block of their own, whatever stands before them. */
class BlockStarts {
  /** Nothing is open before the next line. */
  #fresh = true;
  /** The lines of this block are all at the margin, so that no container has a part in it. */
  #plain = true;
  /** The line before, where it may be the first of a table. */
  #head: string | undefined;
  #table = false;

  reset(): void {
    this.#fresh = true;
    this.#plain = true;
    this.#head = undefined;
    this.#table = false;
  }

  at(line: string): boolean {
    if (BLANK.test(line)) {
      this.reset();
      return true;
    }
    const starts = this.#fresh || BLOCK.test(line) || this.#isRow(line);
    this.#plain &&= !MARKED.test(line);
    this.#head = this.#plain && line.startsWith("|") ? line : undefined;
    this.#fresh = HEADING.test(line) || (this.#fresh && DEFINITION.test(line));
    if (this.#fresh) this.#plain = true;
    return starts;
  }

  #isRow(line: string): boolean {
    if (this.#table) this.#table = line.startsWith("|");
    else
      this.#table = this.#head !== undefined && RULE.test(line.trim()) && cells(line) === cells(this.#head);
    return this.#table;
  }
}

/** The number of cells in a row: one more than the pipes that are neither escaped nor at an end. */
function cells(row: string): number {
  const line = row.trim();
  const inner = line.slice(line.startsWith("|") ? 1 : 0);
  const pipes = inner.replace(/\\[\s\S]/g, "").match(/\|/g)?.length ?? 0;
  return /(?<!\\)\|$/.test(inner) ? pipes : pipes + 1;
}
