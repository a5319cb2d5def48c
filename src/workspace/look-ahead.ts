/** A guess at how large a run will be, before anything that could tell is loaded. */
import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { mayShowKind } from "../contracts/formats.ts";
import { neverSearched } from "./searched.ts";

/** Below so many files another thread takes longer to start than it saves. */
export const manyFiles = 64;

/** Folders to look into before giving up. */
const mostFolders = 200;

/**
 * Whether folders that are to be searched hold many files that may be governed. It knows nothing of what is ignored: the run
 * may be smaller still.
 */
export function looksLarge(paths: readonly string[], cwd: string): boolean {
  const waiting = paths.map((path) => resolve(cwd, path)).filter(isFolder);
  let found = 0;
  for (let looked = 0; looked < mostFolders; looked++) {
    const folder = waiting.shift();
    if (folder === undefined) return false;
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory() && !neverSearched.includes(entry.name)) waiting.push(join(folder, entry.name));
      else if (entry.isFile() && mayShowKind(entry.name)) found++;
    }
    if (found >= manyFiles) return true;
  }
  return false;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
