/** What rules ask of git, each kind of question as one process however many files it is about. */
import type { History } from "../linter/surroundings.ts";
import { changesSince } from "./git-changes.ts";
import { lastChanges } from "./git-dates.ts";
import { type Deletions, deletionsIn } from "./git-departures.ts";
import { commitsIn, whereaboutsOf, type Whereabouts, withheldIn } from "./git-names.ts";
import { git } from "./git.ts";
import { OperationalError } from "./operational-error.ts";

export interface HistoryOptions {
  /** The commit to compare with; undefined: the merge base with the default branch. */
  readonly base: string | undefined;
  /** Changes are those of the index. */
  readonly staged?: boolean | undefined;
}

/** The history of the repository whose top level is the folder; undefined where there is none, or no git. */
export async function openHistory(
  root: string,
  { base: asked, staged }: HistoryOptions,
): Promise<History | undefined> {
  const inside = await git(root, ["rev-parse", "--is-inside-work-tree"]);
  if (inside?.trim() !== "true") return undefined;
  const base = once(() => (asked === undefined ? defaultBase(root) : namedBase(root, asked)));
  const changes = once(async () => changesSince(root, await base(), { staged }));
  let deletions: Promise<Deletions> | undefined;
  const known = new Map<string, Promise<Whereabouts>>();
  // Who asks where files went asks of the same files whether they are gone.
  const whereabouts = (paths: readonly string[]): Promise<Whereabouts> => {
    const key = paths.join("\0");
    const found = known.get(key) ?? whereaboutsOf(root, paths, (top) => (deletions ??= deletionsIn(top)));
    known.set(key, found);
    return found;
  };
  return {
    base,
    changes,
    textsAtBase: async (paths) => {
      const commit = await base();
      return commit === undefined ? new Map() : textsAt(root, commit, paths);
    },
    lastChanges: (paths) => lastChanges(root, paths),
    renames: async (paths) => (await whereabouts(paths)).renamed,
    removed: async (paths) => (await whereabouts(paths)).removed,
    withheld: (paths) => withheldIn(root, paths),
    commits: (hashes) => commitsIn(root, hashes),
  };
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};

async function namedBase(root: string, ref: string): Promise<string> {
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit !== undefined) return commit.trim();
  throw new OperationalError(`No such commit to compare with: ${ref}`);
}

async function defaultBase(root: string): Promise<string | undefined> {
  for (const branch of ["origin/HEAD", "origin/main", "origin/master", "main", "master"]) {
    const base = await git(root, ["merge-base", "HEAD", branch]);
    if (base !== undefined) return base.trim();
  }
  return (await git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]))?.trim();
}

async function textsAt(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = await git(root, ["cat-file", "blob", `${commit}:${path}`]);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}
