/**
 * Everything outside the process: files, folders, configuration, the clock. The workspace reads and writes for the
 * pure layers and knows neither arguments nor a terminal.
 */
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** The top level of the git repository that a folder is in, found by its `.git` without running git. */
export function repositoryRoot(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    // In a linked worktree or a submodule `.git` is a file.
    if (existsSync(join(current, ".git"))) return current;
    if (dirname(current) === current) return undefined;
  }
}

/** Folders without `.git` above them are in no repository, unless a variable says where that is. */
export const mayBeInRepository = (folder: string): boolean =>
  repositoryRoot(folder) !== undefined || process.env["GIT_DIR"] !== undefined;

/**
 * The folder that a run is about: the current one while all paths lie in its repository (or below it, where there is no
 * repository), else the deepest folder that holds all paths. Configuration and repository are looked for from here.
 */
export function baseFolder(cwd: string, paths: readonly string[]): string {
  const here = real(cwd);
  const home = repositoryRoot(here) ?? here;
  const folders = paths.map((path) => folderOf(resolve(cwd, path)));
  if (folders.every((folder) => isInside(home, folder))) return here;
  return folders.reduce(commonFolder);
}

/** Whether a path is a folder or anything below it. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
};

/** A path as documents and globs have it: relative, with `/`. `.` is the folder itself. */
export const portable = (folder: string, path: string): string =>
  relative(folder, path).split(sep).join("/") || ".";

/** The nearest existing folder of a path that may be a glob or may not exist. */
function folderOf(path: string): string {
  for (let current = path; ; current = dirname(current)) {
    const stats = statSync(current, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return real(current);
    if (dirname(current) === current) return current;
  }
}

function commonFolder(left: string, right: string): string {
  let folder = left;
  while (!isInside(folder, right)) folder = dirname(folder);
  return folder;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
