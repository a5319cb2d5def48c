/**
 * The live-context folder on disk: where it is, and which of its paths may be touched. A path that leads out of the
 * repository through a symbolic link is refused, for reading as for writing.
 */
import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { OperationalError } from "../../workspace/operational-error.ts";
import { isInside, repositoryRoot } from "../../workspace/root.ts";
import { folderName } from "../promises.ts";

export interface ContextFolder {
  /** The repository, or the folder that stands for it; a real path. */
  readonly root: string;
  /** `.codex` in it, whether it exists or not. */
  readonly path: string;
}

/**
 * The folder of a root that is named, else of the nearest folder above that has one, else of the repository.
 * @throws OperationalError for a root that is no folder, or a live-context folder that lies elsewhere
 */
export function contextFolder(cwd: string, root: string | undefined): ContextFolder {
  const named = root === undefined ? undefined : resolve(cwd, root);
  if (named !== undefined && statSync(named, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new OperationalError(`No such folder: ${root ?? ""}`);
  }
  const real = realpathSync(named ?? nearest(cwd) ?? repositoryRoot(cwd) ?? cwd);
  const folder = { root: real, path: join(real, folderName) };
  inside(folder, folder.path);
  return folder;
}

function nearest(cwd: string): string | undefined {
  const repository = repositoryRoot(cwd);
  for (let current = resolve(cwd); ; current = dirname(current)) {
    if (statSync(join(current, folderName), { throwIfNoEntry: false })?.isDirectory() === true)
      return current;
    if (current === repository || dirname(current) === current) return undefined;
  }
}

/** @throws OperationalError where there is no folder yet */
export function existing(folder: ContextFolder): ContextFolder {
  if (!existsSync(folder.path)) {
    throw new OperationalError(`No ${folderName} in ${folder.root}; \`codex-context init\` makes it`);
  }
  return folder;
}

/** The real path of a file in the folder, whether it exists or not. */
export const fileIn = (folder: ContextFolder, ...names: readonly string[]): string =>
  inside(folder, join(folder.path, ...names));

/** Makes a folder below, and returns its real path. */
export function subfolder(folder: ContextFolder, name: string): string {
  const path = fileIn(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

function inside({ root }: ContextFolder, path: string): string {
  const real = realTarget(path);
  if (isInside(root, real)) return real;
  const shown = relative(root, path);
  throw new OperationalError(`${shown} is a link that leads out of the repository; it was not followed`);
}

/** Where a path leads, also when its last parts do not exist, or cease to while it is looked at. */
function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new OperationalError(`${path} is a link that leads nowhere`);
  }
  return join(realTarget(dirname(path)), basename(path));
}
