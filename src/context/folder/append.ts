/**
 * Appends one line to the journal. Hazards: a crash, a full disk, a line torn by somebody else. Guarantee: the journal gains
 * the whole line or nothing, and what is returned from is on disk; a torn last line goes into a file of its own, so that it is
 * neither lost nor part of the next one. To be called under the lock.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { OperationalError } from "../../workspace/operational-error.ts";
import { isEvent } from "../journal.ts";
import { archiveName, journalName } from "../promises.ts";
import { type ContextFolder, fileIn, subfolder } from "./folder.ts";
import { syncFolder } from "./sync.ts";

export interface Appended {
  /** Bytes of the journal now. */
  readonly size: number;
  /** Where a torn piece was set aside, from the root. */
  readonly setAside: string | undefined;
}

/** @param line with its end; @param now epoch milliseconds */
export function appendLine(folder: ContextFolder, line: string, now: number): Appended {
  const path = fileIn(folder, journalName);
  const isNew = !existsSync(path);
  const file = opened(path);
  try {
    const torn = tornEnd(file);
    let setAside: string | undefined;
    let prefix = "";
    if (torn !== undefined && isWholeEvent(torn)) prefix = "\n";
    else if (torn !== undefined) {
      setAside = keepTorn(folder, torn, now);
      ftruncateSync(file, fstatSync(file).size - torn.length);
    }
    const size = fstatSync(file).size;
    const bytes = Buffer.from(prefix + line);
    writeWholly(file, bytes, size, path);
    if (isNew) syncFolder(dirname(path));
    return { size: size + bytes.length, setAside };
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, "a+");
  } catch (error) {
    throw refused(path, error);
  }
}

/** One write, then to the disk; whatever a failed one left is taken back. */
function writeWholly(file: number, bytes: Buffer, before: number, path: string): void {
  try {
    if (writeSync(file, bytes) < bytes.length) throw new Error("the disk is full");
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, before);
    throw refused(path, error);
  }
}

/** Longer pieces are left where they are: they are no line that was ever begun. */
const longestPiece = 1_048_576;

/** What follows the last line end; undefined where nothing does. */
function tornEnd(file: number): Buffer | undefined {
  const { size } = fstatSync(file);
  const length = Math.min(size, 1);
  const last = Buffer.alloc(length);
  readSync(file, last, 0, length, size - length);
  if (size === 0 || last[0] === 0x0a) return undefined;
  const bytes = Buffer.alloc(Math.min(size, longestPiece));
  readSync(file, bytes, 0, bytes.length, size - bytes.length);
  return bytes.subarray(bytes.lastIndexOf(0x0a) + 1);
}

function isWholeEvent(piece: Buffer): boolean {
  try {
    return isEvent(JSON.parse(piece.toString()));
  } catch {
    return false;
  }
}

function keepTorn(folder: ContextFolder, piece: Buffer, now: number): string {
  const archive = subfolder(folder, archiveName);
  const stamp = new Date(now).toISOString().replace(/[-:.]/g, "");
  for (let count = 1; ; count += 1) {
    const path = join(archive, `torn-${stamp}${count > 1 ? `-${count}` : ""}.txt`);
    if (existsSync(path)) continue;
    const file = openSync(path, "wx");
    try {
      writeWholly(file, piece, 0, path);
    } finally {
      closeSync(file);
    }
    return relative(folder.root, path);
  }
}

const refused = (path: string, cause: unknown): OperationalError => {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new OperationalError(`Cannot write ${basename(path)}, which is as it was: ${why}`, { cause });
};
