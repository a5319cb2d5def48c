/**
 * Which of the variables that point git somewhere hold for a repository. A hook is started with variables about the
 * repository that it belongs to. The index is the one that counts there: `git commit --all` and `git commit FILE` commit
 * from another file than `.git/index`, and only `GIT_INDEX_FILE` says from which. In any other repository the same
 * variables would make git answer about the wrong one.
 */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a repository is; git finds that by itself, from the folder it is started in. */
const location = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_IMPLICIT_WORK_TREE"];

/** What a repository holds, beyond what lies in its folder. */
const content = [
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_SHALLOW_FILE",
  "GIT_GRAFT_FILE",
  "GIT_NAMESPACE",
];

/**
 * What to start git with beside the process's own environment; undefined takes a variable away.
 * @param root the top level of the work tree, a real path. Where it holds no `.git`, all variables hold: they alone say
 * where the repository is.
 */
export function gitEnvironment(root: string, env: Environment): Record<string, string | undefined> {
  const own = gitFolder(root);
  if (own === undefined) return {};
  const without = (names: readonly string[]): Record<string, undefined> =>
    Object.fromEntries(names.map((name) => [name, undefined]));
  if (!isAbout(own, root, env)) return without([...location, ...content]);
  const index = env["GIT_INDEX_FILE"];
  return { ...without(location), ...(index === undefined ? {} : { GIT_INDEX_FILE: resolve(root, index) }) };
}

/** Whether the variables are about the repository with this folder. */
const isAbout = (own: string, root: string, env: Environment): boolean =>
  isFolder(own, root, env["GIT_DIR"]) && isIndexOf(own, root, env["GIT_INDEX_FILE"]);

const isFolder = (own: string, root: string, named: string | undefined): boolean =>
  named === undefined || real(resolve(named)) === own || real(resolve(root, named)) === own;

function isIndexOf(own: string, root: string, named: string | undefined): boolean {
  if (named === undefined) return true;
  const home = real(dirname(resolve(root, named)));
  // An index that somebody keeps elsewhere, beside no repository at all, is meant.
  return home === own || (home !== undefined && !existsSync(join(home, "HEAD")));
}

/** The folder that holds the index of a work tree: `.git`, or what the file of that name points to. */
export function gitFolder(root: string): string | undefined {
  const path = join(root, ".git");
  try {
    const [, target] = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path, "utf8")) ?? [];
    return target === undefined ? undefined : real(resolve(root, target));
  } catch {
    // It is mostly a folder, which cannot be read as a file.
    return real(path);
  }
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
