/**
 * Where files went that left their paths. Git compares the contents of whole commits to find renames, which is slow over a
 * long history: so the commits that took the files away are looked for first, by names alone, and only those are compared.
 */
import { git } from "./git.ts";

/** Where a path's file went, once for each time that it left; undefined for a time that it was deleted. */
export type Departures = readonly (string | undefined)[];

/** Departures by path, of the paths that ever had any. Paths are from the top level. */
type DeparturesByPath = ReadonlyMap<string, Departures>;

const none: DeparturesByPath = new Map();

/** The commits that took files away, by the file's path, in the history of what is checked out. */
export type Deletions = ReadonlyMap<string, readonly string[]>;

/** One walk over the history, whatever is asked: to have git look for each of many paths takes it far longer. */
export async function deletionsIn(top: string): Promise<Deletions> {
  const log = await git(top, [
    "log",
    "--format=%H",
    "--no-show-signature",
    "--no-ext-diff",
    "--no-renames",
    "--diff-filter=D",
    "--name-status",
    "-z",
  ]);
  const deletions = new Map<string, string[]>();
  for (const { commit, path } of readChanges(log ?? "")) {
    const all = deletions.get(path);
    if (all === undefined) deletions.set(path, [commit]);
    else all.push(commit);
  }
  return deletions;
}

/** Those that were committed. */
export async function pastDepartures(
  top: string,
  paths: readonly string[],
  deletions: Deletions,
): Promise<DeparturesByPath> {
  const left = paths.filter((path) => deletions.has(path));
  const commits = new Set(left.flatMap((path) => deletions.get(path) ?? []));
  if (commits.size === 0 || commits.size > mostCompared) return none;
  const compared = await git(
    top,
    ["diff-tree", "--stdin", "-r", "-M", "--diff-filter=R", "--name-status", "-z"],
    `${[...commits].join("\n")}\n`,
  );
  const moved = new Map<string, string>();
  for (const { commit, path, to } of readChanges(compared ?? "")) moved.set(`${commit} ${path}`, to);
  return new Map(
    left.map((path) => [path, (deletions.get(path) ?? []).map((commit) => moved.get(`${commit} ${path}`))]),
  );
}

/** To compare more commits than this takes longer than the answer is worth. */
const mostCompared = 2000;

/** Those that are not committed yet: in the index, or on disk, where a file that git does not track may be the same. */
export async function pendingDepartures(top: string, paths: readonly string[]): Promise<DeparturesByPath> {
  const compare = ["diff", "-z", "--name-status", "--no-ext-diff"];
  const changed = await git(top, [...compare, "-M", "--diff-filter=RD", "HEAD", "--"]);
  const asked = new Set(paths);
  const changes = readChanges(changed ?? "").filter(({ path }) => asked.has(path));
  if (changes.length === 0) return none;
  const deleted = changes.filter(({ status }) => status === "D").map(({ path }) => path);
  const same = deleted.length === 0 ? new Map<string, string>() : await sameContent(top, deleted);
  return new Map(changes.map(({ status, path, to }) => [path, [status === "R" ? to : same.get(path)]]));
}

/** Of deleted files those whose committed content exactly one untracked file has. */
async function sameContent(top: string, deleted: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const others = ((await git(top, ["ls-files", "-z", "--others", "--exclude-standard"])) ?? "")
    .split("\0")
    .filter((path) => path !== "" && !path.includes("\n"));
  if (others.length === 0 || others.length > mostUntracked) return new Map();
  const [tree, hashes] = await Promise.all([
    git(top, ["--literal-pathspecs", "ls-tree", "-z", "HEAD", "--", ...deleted.slice(0, mostUntracked)]),
    git(top, ["hash-object", "--stdin-paths"], `${others.join("\n")}\n`),
  ]);
  const byHash = new Map<string, string[]>();
  for (const [index, hash] of (hashes ?? "").trim().split("\n").entries()) {
    const path = others[index];
    if (path === undefined) continue;
    const all = byHash.get(hash);
    if (all === undefined) byHash.set(hash, [path]);
    else all.push(path);
  }
  return new Map(
    (tree ?? "").split("\0").flatMap((line): [string, string][] => {
      const [, hash = "", path = ""] = /^\d+ blob ([\da-f]+)\t(.*)$/s.exec(line) ?? [];
      const [only, second] = byHash.get(hash) ?? [];
      return only === undefined || second !== undefined || hash === emptyBlob ? [] : [[path, only]];
    }),
  );
}

/** To hash more files than this takes longer than the answer is worth. */
const mostUntracked = 500;

/** All empty files are the same. */
const emptyBlob = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

interface Change {
  /** Empty where the comparison is not of a commit. */
  readonly commit: string;
  readonly status: string;
  readonly path: string;
  /** The path of a renamed file now; else empty. */
  readonly to: string;
}

/** What `--name-status -z` prints: hashes of commits, and behind each a status with its path, or two of a rename. */
function readChanges(told: string): readonly Change[] {
  const changes: Change[] = [];
  const fields = told.split("\0");
  let commit = "";
  for (let at = 0; at < fields.length; at++) {
    const field = (fields[at] ?? "").trim();
    if (/^[\da-f]{40,64}$/.test(field)) commit = field;
    else if (/^[RC]\d*$/.test(field)) {
      changes.push({ commit, status: "R", path: fields[at + 1] ?? "", to: fields[at + 2] ?? "" });
      at += 2;
    } else if (/^[A-Z]$/.test(field)) {
      changes.push({ commit, status: field, path: fields[at + 1] ?? "", to: "" });
      at += 1;
    }
  }
  return changes;
}
