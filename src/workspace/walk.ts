/**
 * The files below a folder, each folder listed once. Folders that are ignored are not gone into, as git does not; nor are
 * symbolic links, and so every walk ends.
 */
import type { Dirent } from "node:fs";
import { sep } from "node:path";
import { excludedIn, isIgnored, type Level, startOf, withIgnoreFile } from "./ignore-levels.ts";
import { listFolder } from "./listing.ts";
import { isInside, portable } from "./root.ts";
import { neverSearched } from "./searched.ts";

export interface Walk {
  /** The folder that paths are made from. */
  readonly root: string;
  readonly respectIgnores: boolean;
  /** Whether a file is looked for. It is asked before anything else, and mostly says no. */
  readonly isWanted: (name: string, path: string) => boolean;
}

export interface WalkedFile {
  readonly absolute: string;
  /** From the root, with `/`. */
  readonly path: string;
}

interface Place {
  /** With a separator behind it. */
  readonly absolute: string;
  /** From the root, with `/` behind each name. */
  readonly path: string;
  /** From the top of the repository, in the same way. */
  readonly way: string;
  /** The ignore files above it. */
  readonly above: Level | undefined;
}

/**
 * Folders that may not be read, or are gone by then, are passed over.
 * @param folder a real path. It is meant, also where git ignores it: then no ignore file counts.
 */
export function walk(folder: string, { root, respectIgnores, isWanted }: Walk): readonly WalkedFile[] {
  const start = respectIgnores ? startOf(folder) : undefined;
  const ignores = start !== undefined && !start.isIgnored;
  const isBelow = isInside(root, folder);
  const found: WalkedFile[] = [];
  const waiting: Place[] = [
    {
      absolute: folder.endsWith(sep) ? folder : folder + sep,
      path: wayTo(root, folder),
      way: start?.way ?? "",
      above: start?.above,
    },
  ];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { absolute, path } = place;
    const entries = listFolder(absolute);
    const { way, level } = ignores ? levelIn(place, entries) : { way: "", level: undefined };
    for (const entry of entries) {
      const { name } = entry;
      if (entry.isDirectory()) {
        if (neverSearched.includes(name) || (level && isIgnored(level, way + name, true))) continue;
        const below = absolute + name;
        waiting.push({
          absolute: below + sep,
          path: isBelow ? `${path}${name}/` : wayTo(root, below),
          way: `${way}${name}/`,
          above: level,
        });
      } else if (entry.isFile() && isWanted(name, path + name)) {
        if (level && isIgnored(level, way + name, false)) continue;
        found.push({ absolute: absolute + name, path: path + name });
      }
    }
  }
  return found;
}

function wayTo(root: string, folder: string): string {
  const way = portable(root, folder);
  return way === "." ? "" : `${way}/`;
}

/** What is ignored in a folder, and from where. Inside of a repository of its own, nothing from outside counts. */
function levelIn(
  { absolute, way, above }: Place,
  entries: readonly Dirent[],
): { readonly way: string; readonly level: Level | undefined } {
  let here = { way, level: above };
  let hasIgnoreFile = false;
  for (const { name } of entries) {
    if (name === ".git") here = { way: "", level: excludedIn(absolute) };
    else if (name === ".gitignore") hasIgnoreFile = true;
  }
  return hasIgnoreFile ? { ...here, level: withIgnoreFile(here.level, absolute, here.way) } : here;
}
