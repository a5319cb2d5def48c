/** What moves to the archive when the journal rotates. Pure. */
import { rotationLimits, tailLines } from "./promises.ts";

export interface Split {
  /** Byte offset at which the live journal begins; everything before it moves. */
  readonly at: number;
  readonly moved: number;
  readonly kept: number;
}

const feed = 0x0a;

/** Complete lines. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(feed); at >= 0; at = bytes.indexOf(feed, at + 1)) count += 1;
  return count;
}

/** Whether a journal is over its limits. */
export const isDue = (bytes: number, lines: number): boolean =>
  bytes > rotationLimits.bytes || lines > rotationLimits.lines;

/** Where to cut so that the last lines stay; undefined where they are all there are. */
export function splitOf(bytes: Uint8Array, keep = tailLines): Split | undefined {
  const lines = countLines(bytes);
  if (lines <= keep) return undefined;
  let at = bytes.length;
  // What follows the last line end is torn, and stays.
  at = bytes.lastIndexOf(feed, at - 1) + 1;
  for (let kept = 0; kept < keep; kept += 1) at = bytes.subarray(0, at - 1).lastIndexOf(feed) + 1;
  return { at, moved: lines - keep, kept: keep };
}

/** `journal-20260201T093000Z.ndjson`: ISO 8601 in its basic form, which every file system takes. */
export const archiveFile = (now: number): string =>
  `journal-${new Date(now).toISOString().replace(/[-:]|\.\d+/g, "")}.ndjson`;

/** An archive that is complete, while the journal may still hold the same lines. */
export const pendingPattern = /^(journal-[\w.]+\.ndjson)\.rotating$/;
export const pendingName = (archive: string): string => `${archive}.rotating`;
