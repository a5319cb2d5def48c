/** Paths of files that moved, written anew the way they were written. */
import { posix } from "node:path";
import type { Fix } from "../../../src/linter/diagnostic.ts";
import type { Edit } from "../../../src/syntax/place.ts";
import type { PathClaim } from "./claim-lists.ts";
import { fromRoot } from "./root-prefix.ts";

export interface Move {
  /** From the root. */
  readonly from: string;
  readonly to: string;
}

/** The moves of all files that a path may mean. */
export const movesOf = (readings: readonly string[], renames: ReadonlyMap<string, string>): readonly Move[] =>
  readings.flatMap((from) => {
    const to = renames.get(from);
    return to === undefined ? [] : [{ from, to }];
  });

/**
 * Every mention of the path as it must be now: relative where it was, with the same prefix, separator and line number.
 * Undefined where one of them is not written plainly.
 */
export function movedFix(
  { normalized, mentions }: PathClaim,
  { from, to }: Move,
  documentPath: string,
  prefix: string | undefined,
): Fix | undefined {
  const written = writtenFrom(normalized, from, to, documentPath, prefix);
  const edits = mentions.flatMap(({ text, place }): Edit[] => {
    const isWindows = text.includes("\\");
    const old = isWindows ? normalized.replaceAll("/", "\\") : normalized;
    const at = text.indexOf(old);
    // Escapes of Markdown inside the path.
    if (at < 0) return [];
    const start = place.start + at;
    const path = isWindows ? written.replaceAll("/", "\\") : written;
    // `./` leads nowhere but down.
    const dot = path.startsWith("..") && /^\.[\\/]$/.test(text.slice(0, at)) ? at : 0;
    return [{ place: { start: start - dot, end: start + old.length }, text: path }];
  });
  return edits.length === mentions.length ? { safety: "safe", edits } : undefined;
}

/** The new path from where the old one was read from. */
function writtenFrom(
  path: string,
  from: string,
  to: string,
  documentPath: string,
  prefix: string | undefined,
): string {
  const plain = fromRoot(path, prefix);
  if (plain === from) return path.slice(0, path.length - plain.length) + to;
  if (path.startsWith("../")) return posix.relative(posix.dirname(documentPath), to);
  const base = from.slice(0, from.length - path.length);
  if (to.startsWith(base)) return to.slice(base.length);
  return base === `${posix.dirname(documentPath)}/` ? posix.relative(posix.dirname(documentPath), to) : to;
}
