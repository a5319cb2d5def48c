/**
 * Moves the old part of the journal to the archive. Hazard: a stop at any instant, which must neither lose nor double an event.
 * The archive is written under another name; the journal is replaced by its tail in one rename; then the archive gets its own
 * name. A stop in between leaves the other name, and whether the journal still begins with what it holds says on which side
 * of the replacement it was: `finishRotation` completes or takes back. To be called under the lock.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { OperationalError } from "../../workspace/operational-error.ts";
import { archiveName, journalName } from "../promises.ts";
import { archiveFile, countLines, isDue, pendingName, pendingPattern, splitOf } from "../rotation.ts";
import { type ContextFolder, fileIn, subfolder } from "./folder.ts";
import { syncFolder } from "./sync.ts";

export interface Rotated {
  /** Lines that moved. */
  readonly moved: number;
  readonly kept: number;
  /** The archive, from the root. */
  readonly archive: string;
}

/** Rotates a journal that is over its limits, or any with `force`; undefined where nothing was to move. */
export function rotateJournal(folder: ContextFolder, now: number, force: boolean): Rotated | undefined {
  finishRotation(folder);
  const journal = fileIn(folder, journalName);
  if (!existsSync(journal)) return undefined;
  const bytes = readFileSync(journal);
  if (!force && !isDue(bytes.length, countLines(bytes))) return undefined;
  const split = splitOf(bytes);
  if (split === undefined) return undefined;
  const archive = join(subfolder(folder, archiveName), freeName(folder, now));
  const pending = pendingName(archive);
  const tail = `${journal}.tmp-${process.pid}`;
  try {
    writeSynced(pending, bytes.subarray(0, split.at));
    writeSynced(tail, bytes.subarray(split.at));
  } catch (error) {
    rmSync(pending, { force: true });
    rmSync(tail, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new OperationalError(`Cannot write the archive, the journal is as it was: ${why}`, {
      cause: error,
    });
  }
  // What is in the archive has to be there for good before the journal loses it, and lost before the archive counts.
  syncFolder(dirname(pending));
  renameSync(tail, journal);
  syncFolder(dirname(journal));
  renameSync(pending, archive);
  return { moved: split.moved, kept: split.kept, archive: relative(folder.root, archive) };
}

/** Completes or takes back a rotation that was stopped. */
export function finishRotation(folder: ContextFolder): void {
  for (const { pending, archive, replaced } of stoppedRotations(folder)) {
    if (replaced) renameSync(pending, archive);
    else rmSync(pending, { force: true });
  }
}

export interface StoppedRotation {
  readonly pending: string;
  readonly archive: string;
  /** Whether the journal had been replaced, so that its old part is in `pending` alone. */
  readonly replaced: boolean;
}

export function stoppedRotations(folder: ContextFolder): readonly StoppedRotation[] {
  const path = fileIn(folder, archiveName);
  if (!existsSync(path)) return [];
  const journal = fileIn(folder, journalName);
  return readdirSync(path).flatMap((name) => {
    const archive = pendingPattern.exec(name)?.[1];
    if (archive === undefined) return [];
    const pending = join(path, name);
    return [{ pending, archive: join(path, archive), replaced: !beginsWith(journal, pending) }];
  });
}

/** Whether a file begins with all that another one holds. */
function beginsWith(path: string, beginning: string): boolean {
  if (!existsSync(path)) return false;
  const wanted = readFileSync(beginning);
  const file = openSync(path, "r");
  try {
    if (fstatSync(file).size < wanted.length) return false;
    const bytes = Buffer.alloc(wanted.length);
    return readSync(file, bytes, 0, bytes.length, 0) === wanted.length && bytes.equals(wanted);
  } finally {
    closeSync(file);
  }
}

/** The first second from `now` on whose name is free, so that archives sort by time. */
function freeName(folder: ContextFolder, now: number): string {
  for (let at = now; ; at += 1000) {
    const name = archiveFile(at);
    if (!existsSync(fileIn(folder, archiveName, name))) return name;
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
