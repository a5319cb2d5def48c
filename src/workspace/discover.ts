/**
 * Paths and globs → the files of a run, sorted. A file that is named is taken wherever it is; folders and globs are
 * searched as git sees them: without what is ignored, without `.git` and `node_modules`, with dot folders, never
 * through symbolic links.
 */
import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { excludedIn, isInIgnored } from "./ignore-levels.ts";
import { compileIgnored } from "./ignore-patterns.ts";
import { portable } from "./root.ts";
import { neverSearched } from "./searched.ts";
import { walk } from "./walk.ts";

export interface Search {
  /** Files, folders and globs as they were given, relative to `cwd` or absolute. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** The workspace root, a real path. */
  readonly root: string;
  /** Whether `.gitignore`, `.git/info/exclude` and `ignore` count. */
  readonly respectIgnores: boolean;
  /** Globs of the configuration, relative to the root. They spare files that are found, not files that are named. */
  readonly ignore: readonly string[];
  /** Patterns of the command line in the form of gitignore(5), relative to `cwd`. They spare named files too. */
  readonly ignorePatterns: readonly string[];
  /** Endings of files that may be governed, without the dot. */
  readonly extensions: readonly string[];
  /** Whether a file of such an ending may be governed at all, by its path from the root. */
  readonly isCandidate: (path: string) => boolean;
  /** Whether a file that is named counts as one that is found: what names it did not choose it. */
  readonly forceIgnore?: boolean;
}

export interface FoundFile {
  readonly absolute: string;
  /** From the workspace root, with `/`. */
  readonly path: string;
  /** Named itself, not found in a folder or by a glob. */
  readonly explicit: boolean;
}

export interface Discovery {
  readonly files: readonly FoundFile[];
  /** The paths that do not exist, and the folders and globs in which no file was. */
  readonly unmatched: readonly Unmatched[];
}

export interface Unmatched {
  readonly path: string;
  /** `empty`: a folder without candidates; `ignored`: all that was found is spared. */
  readonly reason: "missing" | "no-match" | "empty" | "ignored";
}

/** Finds the files. Folders that may not be read are passed over. */
export async function discover(search: Search): Promise<Discovery> {
  const files = new Map<string, FoundFile>();
  const unmatched: Unmatched[] = [];
  const spared = sparing(search);
  for (const path of search.paths.filter((path) => !path.startsWith("!"))) {
    const { found, reason } = await findOne(path, search);
    const named = search.forceIgnore === true && found.some(({ explicit }) => explicit);
    const kept = named
      ? await (await import("./as-found.ts")).asFound(found, { ...search, spared })
      : found.filter((file) => !spared(file));
    if (kept.length === 0 && !named) unmatched.push({ path, reason: found.length > 0 ? "ignored" : reason });
    for (const file of kept) {
      if (!files.has(file.absolute) || file.explicit) files.set(file.absolute, file);
    }
  }
  const byPath = (left: FoundFile, right: FoundFile): number =>
    left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
  return { files: [...files.values()].sort(byPath), unmatched };
}

interface Finding {
  readonly found: readonly FoundFile[];
  readonly reason: Unmatched["reason"];
}

async function findOne(path: string, search: Search): Promise<Finding> {
  const absolute = resolve(search.cwd, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { found: inFolder(realpathSync(absolute), search), reason: "empty" };
  if (stats !== undefined) return { found: [fileAt(absolute, search.root, true)], reason: "missing" };
  if (!/[*?[\]{}()!]/.test(path)) return { found: [], reason: "missing" };
  const found = await glob(path.replaceAll("\\", "/"), search);
  return { found: found.filter((file) => search.isCandidate(file.path)), reason: "no-match" };
}

function inFolder(folder: string, search: Search): readonly FoundFile[] {
  const { root, respectIgnores, isCandidate } = search;
  const endings = new Set(search.extensions);
  const files = walk(folder, {
    root,
    respectIgnores,
    isWanted: (name, path) => {
      const dot = name.lastIndexOf(".");
      return dot >= 0 && endings.has(name.slice(dot + 1).toLowerCase()) && isCandidate(path);
    },
  });
  return files.map(({ absolute, path }) => ({ absolute, path, explicit: false }));
}

async function glob(pattern: string, { cwd, root, respectIgnores }: Search): Promise<readonly FoundFile[]> {
  const { globbySync } = await import("globby");
  // To go from folder to folder takes half the time of handing each to a pool of threads.
  const paths = globbySync(pattern, {
    cwd,
    absolute: true,
    dot: true,
    gitignore: respectIgnores,
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
    suppressErrors: true,
    ignore: neverSearched.map((name) => `**/${name}`),
  });
  const files = paths.map((path) => fileAt(resolve(path), root, false));
  if (!respectIgnores) return files;
  const excluded = excludedIn(root);
  return files.filter(({ path }) => !isInIgnored(excluded, path));
}

/** Whether patterns of the command line or the configuration spare a file. */
export function sparing(search: Search): (file: FoundFile) => boolean {
  const negative = search.paths.filter((path) => path.startsWith("!")).map((path) => path.slice(1));
  const ofCommand = [...search.ignorePatterns, ...negative];
  const byCommand = compileIgnored(ofCommand);
  const byConfiguration = search.respectIgnores ? compileIgnored(search.ignore) : () => false;
  return (file) => {
    if (!file.explicit && byConfiguration(file.path)) return true;
    if (ofCommand.length === 0) return false;
    const fromHere = portable(search.cwd, file.absolute);
    return !fromHere.startsWith("..") && byCommand(fromHere);
  };
}

const fileAt = (absolute: string, root: string, explicit: boolean): FoundFile => ({
  absolute,
  path: portable(root, absolute),
  explicit,
});
