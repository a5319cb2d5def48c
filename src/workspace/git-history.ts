/** What rules ask of git, each kind of question as one process however many files it is about. */
import type { History } from "../linter/surroundings.ts";
import { type BaseRequest, resolveBase } from "./git-base.ts";
import { textsAt, versionsSince } from "./git-blobs.ts";
import { changesSince } from "./git-changes.ts";
import { lastChanges } from "./git-dates.ts";
import { type Deletions, deletionsIn } from "./git-departures.ts";
import { commitsIn, whereaboutsOf, type Whereabouts, withheldIn } from "./git-names.ts";
import { git } from "./git.ts";

export interface HistoryOptions extends BaseRequest {
  /** Changes are those of the index. */
  readonly staged?: boolean | undefined;
}

/** The history of the repository whose top level is the folder; undefined where there is none, or no git. */
export async function openHistory(
  root: string,
  { staged, ...request }: HistoryOptions,
): Promise<History | undefined> {
  const inside = await git(root, ["rev-parse", "--is-inside-work-tree"]);
  if (inside?.trim() !== "true") return undefined;
  const base = once(() => resolveBase(root, request));
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
    versions: async (path) => {
      const commit = await base();
      return commit === undefined ? [] : versionsSince(root, commit, path);
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
