/** What rules ask of git, each kind of question as one process however many files it is about. */
import type { FileChange, History } from "../linter/surroundings.ts";
import { commitsIn, renamesIn } from "./git-names.ts";
import { git } from "./git.ts";
import { OperationalError } from "./operational-error.ts";

export interface HistoryOptions {
  /** The commit to compare with; undefined: the merge base with the default branch. */
  readonly base: string | undefined;
  /** Whether what is staged is compared, instead of what lies on disk. */
  readonly staged?: boolean;
}

/** The history of the repository whose top level is the folder; undefined where there is none, or no git. */
export async function openHistory(
  root: string,
  { base: asked, staged = false }: HistoryOptions,
): Promise<History | undefined> {
  const inside = await git(root, ["rev-parse", "--is-inside-work-tree"]);
  if (inside?.trim() !== "true") return undefined;
  const base = once(() => (asked === undefined ? defaultBase(root) : namedBase(root, asked)));
  const changes = once(async () => changesSince(root, await base(), staged));
  return {
    base,
    changes,
    textsAtBase: async (paths) => {
      const commit = await base();
      return commit === undefined ? new Map() : textsAt(root, commit, paths);
    },
    lastChanges: (paths) => lastChanges(root, paths),
    renames: (paths) => renamesIn(root, paths),
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

async function changesSince(
  root: string,
  base: string | undefined,
  staged: boolean,
): Promise<readonly FileChange[]> {
  if (base === undefined) return [];
  const what = staged ? ["--cached"] : [];
  const diff = await git(root, ["diff", "--name-status", "-z", "--no-renames", ...what, base, "--"]);
  const untracked = staged ? "" : await git(root, ["ls-files", "-z", "--others", "--exclude-standard"]);
  const fields = (diff ?? "").split("\0");
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [letter = "", path = ""] = fields.slice(at, at + 2);
    changes.push({ path, status: statuses[letter] ?? "modified", from: undefined });
  }
  for (const path of (untracked ?? "").split("\0")) {
    if (path !== "") changes.push({ path, status: "added", from: undefined });
  }
  return changes;
}

const statuses: Readonly<Record<string, FileChange["status"]>> = { A: "added", D: "deleted" };

async function lastChanges(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const log = await git(root, ["log", "--format=>%ct", "--name-only", "-z", "--", ...paths]);
  const times = new Map<string, number>();
  let time = 0;
  for (const field of (log ?? "").split("\0")) {
    const [, seconds] = /^>(\d+)/.exec(field.trim()) ?? [];
    if (seconds !== undefined) time = Number(seconds) * 1000;
    const path = field.replace(/^>\d+\n*/, "").trim();
    if (path !== "" && !times.has(path)) times.set(path, time);
  }
  return times;
}
