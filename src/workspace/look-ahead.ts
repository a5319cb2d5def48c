/** A guess at how large a run will be, before anything that could tell is loaded. */
import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { mayShowKind } from "../contracts/formats.ts";
import { listFolder } from "./listing.ts";
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
  // No thread starts before this is through.
  for (let looked = 0; looked < waiting.length && looked < mostFolders; looked++) {
    const folder = waiting[looked] ?? "";
    for (const entry of listFolder(folder)) {
      if (entry.isDirectory() && !neverSearched.includes(entry.name)) waiting.push(folder + sep + entry.name);
      else if (entry.isFile() && mayShowKind(entry.name) && ++found === manyFiles) return true;
    }
  }
  return false;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
