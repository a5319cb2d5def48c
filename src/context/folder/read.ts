/** Reads the folder's files in bounds: readers need no lock, and a hostile file costs them little. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { OperationalError } from "../../workspace/operational-error.ts";

const chunk = 65_536;
/** Bytes of a tail: as many lines as a reader wants, each as long as may be, and some more. */
const longestTail = 1_048_576;

export interface Tail {
  /** Whole lines, and the torn rest of a last one. */
  readonly text: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Whether the text begins where the file does. */
  readonly whole: boolean;
}

/** The last lines of a file, read from its end; undefined where there is no file. */
export function readTail(path: string, lines: number): Tail | undefined {
  const file = open(path);
  if (file === undefined) return undefined;
  try {
    const { size } = fstatSync(file);
    let bytes = Buffer.alloc(0);
    let from = size;
    while (from > 0 && bytes.length < longestTail && countFeeds(bytes) <= lines) {
      const length = Math.min(chunk, from);
      const part = Buffer.alloc(length);
      readSync(file, part, 0, length, from - length);
      bytes = Buffer.concat([part, bytes]);
      from -= length;
    }
    const start = startOf(bytes, lines, from === 0);
    return { text: bytes.toString("utf8", start), size, whole: from === 0 && start === 0 };
  } finally {
    closeSync(file);
  }
}

/** Where the wanted lines begin in what was read. */
function startOf(bytes: Buffer, lines: number, whole: boolean): number {
  const ends = bytes.length > 0 && bytes[bytes.length - 1] === 0x0a ? lines + 1 : lines;
  let at = bytes.length;
  for (let found = 0; found < ends; found += 1) {
    at = at === 0 ? -1 : bytes.lastIndexOf(0x0a, at - 1);
    if (at < 0) return whole ? 0 : afterFirst(bytes);
  }
  return at + 1;
}

/** What stands before the first line end was cut off. */
const afterFirst = (bytes: Buffer): number => {
  const feed = bytes.indexOf(0x0a);
  return feed < 0 ? bytes.length : feed + 1;
};

function countFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

/** The text of a small file; undefined where there is none. What is beyond `most` bytes is not read. */
export function readSmall(path: string, most: number): string | undefined {
  const file = open(path);
  if (file === undefined) return undefined;
  try {
    const bytes = Buffer.alloc(Math.min(most, fstatSync(file).size));
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

function open(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    const why = error instanceof Error ? error.message : String(error);
    throw new OperationalError(`Cannot read ${path}: ${why}`, { cause: error });
  }
}
