/**
 * The files of a repository as its index has them, which is what the next commit will hold. Where a file on disk is
 * another, the content in the index counts; what is not in the index does not exist.
 */
import { posix } from "node:path";
import type { FileIndex } from "../linter/surroundings.ts";
import { printable } from "../reporters/terminal-text.ts";
import { plainDiff, statusesOf } from "./changed-files.ts";
import { diskIndex, listIndex } from "./file-index.ts";
import { contentsOf } from "./git-batch.ts";
import { askGit, fieldsOf } from "./git-run.ts";
import { OperationalError } from "./operational-error.ts";

/** The files that there are, from the workspace root, with `/`. Plain data, so that threads can have it too. */
export interface TrackedFiles {
  /** Sorted, with the links. */
  readonly files: readonly string[];
  /** Symbolic links and submodules: what they lead to is known on disk only. */
  readonly links: readonly string[];
  /** Files that an ignore file names all the same. */
  readonly ignored: ReadonlySet<string>;
}

export interface StagedFiles extends Omit<TrackedFiles, "ignored"> {
  /** Contents of candidates that lie on disk otherwise, or not at all. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

interface Entry {
  readonly path: string;
  readonly object: string;
  readonly isFile: boolean;
  /** 0, or which side of a conflict the entry is of. */
  readonly stage: string;
  /** Git was told not to look at the file on disk, which mostly is not there. */
  readonly unwatched: boolean;
}

/**
 * @param isCandidate whether a content may be asked for, by path
 * @throws OperationalError where git cannot tell, and where a candidate is in conflict
 */
export async function stagedFiles(
  asker: string,
  root: string,
  isCandidate: (path: string) => boolean,
): Promise<StagedFiles> {
  const [listed, compared] = await Promise.all([
    askGit(asker, root, ["ls-files", "-z", "-v", "--stage"]),
    askGit(asker, root, ["diff", ...plainDiff, "--"]),
  ]);
  const onDisk = new Map([...statusesOf(compared)].map(([letter, path]) => [path, letter]));
  // `git add --intent-to-add` promises a file, and commits none.
  const entries = fieldsOf(listed)
    .map(entryOf)
    .filter(({ path }) => onDisk.get(path) !== "A");
  refuseConflicts(
    asker,
    entries.filter(({ path, stage }) => stage !== "0" && isCandidate(path)),
  );
  const other = entries.filter(
    ({ path, isFile, unwatched }) => isFile && (unwatched || onDisk.has(path)) && isCandidate(path),
  );
  return {
    files: [...new Set(entries.map(({ path }) => path))].sort(),
    links: entries.filter(({ isFile }) => !isFile).map(({ path }) => path),
    contents: await stagedContents(root, other),
  };
}

/** The files of the index, and what lies on disk below links and submodules. */
export function trackedIndex(root: string, { files, links }: Omit<TrackedFiles, "ignored">): FileIndex {
  const isLink = new Set(links);
  const index = listIndex(files.filter((path) => !isLink.has(path)));
  if (links.length === 0) return index;
  const disk = diskIndex(root);
  const leadsAway = (path: string): boolean => {
    for (let at = posix.normalize(path); at !== "." && at !== "/"; at = posix.dirname(at)) {
      if (isLink.has(at.replace(/\/$/, ""))) return true;
    }
    return false;
  };
  const indexFor = (path: string): FileIndex => (leadsAway(path) ? disk : index);
  return {
    ...index,
    kindOf: (path) => indexFor(path).kindOf(path),
    otherCase: (path) => indexFor(path).otherCase(path),
    list: (folder) => indexFor(folder).list(folder),
  };
}

/** An entry as `git ls-files -v --stage` has it: `H 100644 <object> 0<tab>path`. */
function entryOf(field: string): Entry {
  const tab = field.indexOf("\t");
  const [tag = "", mode = "", object = "", stage = ""] = field.slice(0, tab).split(" ");
  const unwatched = tag === "S" || tag !== tag.toUpperCase();
  return { path: field.slice(tab + 1), object, isFile: mode.startsWith("100"), stage, unwatched };
}

function refuseConflicts(asker: string, entries: readonly Entry[]): void {
  const paths = [...new Set(entries.map(({ path }) => path))];
  if (paths.length === 0) return;
  const names = paths.map(printable).join(", ");
  throw new OperationalError(
    `Not merged yet, so ${asker} has no content for it: ${names}; resolve the conflict, then run git add -- ${names}`,
  );
}

async function stagedContents(
  root: string,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = await contentsOf(
    root,
    entries.map(({ object }) => object),
  );
  return new Map(
    entries.map(({ path, object }, index) => {
      const content = contents[index];
      if (content !== undefined) return [path, content];
      throw new OperationalError(
        `The staged content of ${printable(path)} is not in the repository (${object}); run git fsck`,
      );
    }),
  );
}
