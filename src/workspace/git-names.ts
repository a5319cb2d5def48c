/** Names that documents cite and git may know: files that moved, files it keeps off the disk, commits. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import {
  type Deletions,
  deletionsIn,
  type Departures,
  pastDepartures,
  pendingDepartures,
} from "./git-departures.ts";

export interface Whereabouts {
  /**
   * The new path of each file that is gone and that git knows to have been renamed, over as many renames as there were. A
   * file that took several ways, or was deleted at any time, is left out; so is one whose last path is not there any more.
   */
  readonly renamed: ReadonlyMap<string, string>;
  /** Those that are gone because commits took them away, whatever became of them; folders with all that lay in them. */
  readonly removed: ReadonlySet<string>;
}

const nowhere: Whereabouts = { renamed: new Map(), removed: new Set() };

/**
 * What git knows of files and folders that are not there.
 * @param deletionsAt of the repository at a top level; who asks several times keeps them
 */
export async function whereaboutsOf(
  root: string,
  paths: readonly string[],
  deletionsAt: (top: string) => Promise<Deletions> = deletionsIn,
): Promise<Whereabouts> {
  if (paths.length === 0) return nowhere;
  const place = await placeIn(root);
  if (place === undefined) return nowhere;
  const { top, prefix } = place;
  const isThere = (path: string): boolean => existsSync(join(top, path));
  const deletions = await deletionsAt(top);
  const removed = new Set([...deletions.keys()].flatMap((path) => [path, ...foldersOf(path)]));
  const ways = new Map<string, Departures>();
  let asked = [...new Set(paths.map((path) => prefix + path))].filter((path) => !isThere(path));
  const gone = [...asked];
  for (let round = 0; asked.length > 0 && round < longestChain; round++) {
    const [past, pending] = await Promise.all([
      pastDepartures(top, asked, deletions),
      pendingDepartures(top, asked),
    ]);
    for (const path of asked) ways.set(path, [...(past.get(path) ?? []), ...(pending.get(path) ?? [])]);
    for (const path of pending.keys()) removed.add(path);
    const next = asked.flatMap((path) => ways.get(path) ?? []);
    asked = [...new Set(next)].filter(
      (path): path is string => path !== undefined && !ways.has(path) && !isThere(path),
    );
  }
  const renamed = new Map<string, string>();
  for (const path of gone) {
    const end = endOf(path, ways, isThere);
    if (end?.startsWith(prefix)) renamed.set(path.slice(prefix.length), end.slice(prefix.length));
  }
  const ours = gone.filter((path) => removed.has(path)).map((path) => path.slice(prefix.length));
  return { renamed, removed: new Set(ours) };
}

/** Nobody moves a file more often, and each step is a walk over the history. */
const longestChain = 12;

/** The one path that is there and that all ways of a file lead to. */
function endOf(
  path: string,
  ways: ReadonlyMap<string, Departures>,
  isThere: (path: string) => boolean,
): string | undefined {
  const ends = new Set<string>();
  const seen = new Set([path]);
  const open = [path];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const next = ways.get(at);
    if (next === undefined || next.length === 0) return undefined;
    for (const to of next) {
      if (to === undefined) return undefined;
      if (isThere(to)) ends.add(to);
      else if (!seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
    }
  }
  const [end] = ends;
  return ends.size === 1 ? end : undefined;
}

/** The top level of the repository, and the way from there to a folder in it: `` or `docs/`. */
async function placeIn(root: string): Promise<{ readonly top: string; readonly prefix: string } | undefined> {
  const [top, prefix] = await Promise.all([
    git(root, ["rev-parse", "--show-toplevel"]),
    git(root, ["rev-parse", "--show-prefix"]),
  ]);
  if (top === undefined || prefix === undefined) return undefined;
  return { top: top.replace(/\n$/, ""), prefix: prefix.replace(/\n$/, "") };
}

/**
 * Those of the paths that may well be somewhere although they are not on disk: ignored by git, left out of a sparse
 * checkout, inside a submodule.
 */
export async function withheldIn(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = paths.filter((path) => !/^(?:\/|\.\.(?:\/|$))|\0/.test(path));
  if (asked.length === 0) return new Set();
  const index = await git(root, ["ls-files", "-z", "-t", "--stage"]);
  const { skipped, modules } = readIndex(index ?? "");
  const withheld = new Set(
    asked.filter((path) => skipped.has(path) || foldersOf(path).some((folder) => modules.has(folder))),
  );
  const rest = asked.filter((path) => !withheld.has(path));
  // A pattern that ends in a slash matches folders only, and git cannot see what is not there.
  const both = rest.flatMap((path) => [path, `${path}/`]).map((path) => `${path}\0`);
  const ignored = await git(root, ["check-ignore", "-z", "--stdin", "--no-index"], both.join(""));
  for (const path of (ignored ?? "").split("\0")) withheld.add(path.replace(/\/$/, ""));
  withheld.delete("");
  return withheld;
}

/** @param index lines of `tag mode object stage<tab>path`; the tag `S` stands for what is not checked out */
function readIndex(index: string): {
  readonly skipped: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
} {
  const skipped = new Set<string>();
  const modules = new Set<string>();
  for (const line of index.split("\0")) {
    const path = line.slice(line.indexOf("\t") + 1);
    if (line.startsWith("S ")) for (const each of [path, ...foldersOf(path)]) skipped.add(each);
    else if (line.startsWith("160000 ", 2)) modules.add(path);
  }
  return { skipped, modules };
}

const foldersOf = (path: string): readonly string[] => {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};

/**
 * Those of the (abbreviated) hashes that name a commit; undefined where the clone is shallow and cannot tell of one. What
 * is no hash of 7 to 64 digits names none.
 */
export async function commitsIn(
  root: string,
  hashes: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  const asked = [...new Set(hashes)].filter((hash) => /^[\da-f]{7,64}$/i.test(hash));
  const told = await git(
    root,
    ["cat-file", "--batch-check=%(objecttype)"],
    asked.map((hash) => `${hash}^{commit}\n`).join(""),
  );
  if (told === undefined) return undefined;
  const lines = told.split("\n");
  const found = new Set(asked.filter((_, index) => lines[index] === "commit"));
  if (found.size === asked.length) return found;
  const shallow = await git(root, ["rev-parse", "--is-shallow-repository"]);
  return shallow?.trim() === "true" ? undefined : found;
}
