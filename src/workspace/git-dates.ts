/** When files were last worked on, as far as git knows. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { eachCommit } from "./git-log.ts";
import { git } from "./git.ts";

/**
 * When somebody last changed each file, in epoch milliseconds: the author's time of the last commit over it, or the file's
 * own where it differs from that. Left out is what git does not know. Commits that say nothing of one file do not count: the
 * first of a history, which may be an import or the edge of a shallow clone, those over very many files or named in
 * `.git-blame-ignore-revs`, and mere renames, behind which the file's former name is asked about.
 */
export async function lastChanges(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  if (paths.length === 0) return times;
  const prefix = (await git(root, ["rev-parse", "--show-prefix"]))?.replace(/\n$/u, "");
  if (prefix === undefined) return times;
  for (const path of await uncommitted(root, paths, prefix)) {
    const time = timeOnDisk(join(root, path));
    if (time !== undefined) times.set(path, time);
  }
  const ignored = ignoredCommits(root);
  /** The name that is asked about → the file whose former name it is. */
  let asked = new Map(paths.flatMap((path) => (times.has(path) ? [] : [[path, path] as const])));
  for (let round = 0; round < mostRenames && asked.size > 0; round++) {
    const former = new Map<string, string>();
    for (const part of parts([...asked.keys()])) {
      await walk(root, part, prefix, ignored, (path, found) => {
        const file = asked.get(path) ?? path;
        if (typeof found === "number") times.set(file, found);
        else former.set(found.from, file);
      });
    }
    asked = former;
  }
  return times;
}

/** How often a file is followed to a former name. */
const mostRenames = 4;

/** A commit over so many files formats, moves or imports; nobody worked on one of them. */
const sweep = 100;

/** Paths of one process, whose command line may not be longer than systems let it be. */
const mostPaths = 200;

function* parts(paths: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < paths.length; at += mostPaths) yield paths.slice(at, at + mostPaths);
}

type Found = number | { readonly from: string };

/** Goes back in history until something is found for each path, which is told once. */
async function walk(
  root: string,
  paths: readonly string[],
  prefix: string,
  ignored: ReadonlySet<string>,
  tell: (path: string, found: Found) => void,
): Promise<void> {
  const open = new Set(paths);
  await eachCommit(root, paths, ({ hash, parents, authored, changes }) => {
    if (parents.length === 0 || changes.length >= sweep || ignored.has(hash)) return true;
    for (const { path, from } of changes) {
      const name = below(path, prefix);
      if (name === undefined || !open.delete(name)) continue;
      const former = from === undefined ? undefined : below(from, prefix);
      tell(name, former === undefined ? authored : { from: former });
    }
    return open.size > 0;
  });
}

const below = (path: string, prefix: string): string | undefined =>
  path.startsWith(prefix) ? path.slice(prefix.length) : undefined;

/** Files that differ from what was last committed, or never were. */
async function uncommitted(
  root: string,
  paths: readonly string[],
  prefix: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const part of parts(paths)) {
    const argv = [
      "--literal-pathspecs",
      "status",
      "--porcelain=v1",
      "-z",
      "--no-renames",
      "-uall",
      "--",
      ...part,
    ];
    for (const line of ((await git(root, argv)) ?? "").split("\0")) {
      const path = below(line.slice(3), prefix);
      if (path !== undefined && path !== "") found.push(path);
    }
  }
  return found;
}

function timeOnDisk(path: string): number | undefined {
  try {
    return Math.floor(statSync(path).mtimeMs);
  } catch {
    return undefined;
  }
}

/** Commits that the repository itself calls none of anybody's work. */
function ignoredCommits(root: string): ReadonlySet<string> {
  try {
    const text = readFileSync(join(root, ".git-blame-ignore-revs"), "utf8");
    return new Set(text.match(/^[\da-f]{40,64}/gmu));
  } catch {
    return new Set();
  }
}
