/**
 * The files of a workspace. A folder is listed when something in it is first asked about, and once; the names of all files
 * are gathered when a name alone is asked about, from git where it knows them and by a walk elsewhere.
 */
import { type Dirent, realpathSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { FileIndex } from "../linter/surroundings.ts";
import { absentFiles } from "./absent-files.ts";
import { gitNow } from "./git-now.ts";
import { matchesAny } from "./glob-search.ts";
import { listFolder } from "./listing.ts";
import { isInside, mayBeInRepository } from "./root.ts";
import { neverSearched } from "./searched.ts";

/** A link is one to a folder, which a walk could go round in. */
type Kind = "file" | "folder" | "link";

/** What lies in a folder, by its name. */
type Entries = ReadonlyMap<string, Kind>;

const nothing: Entries = new Map();

/** The files on disk. @param root a real path; a symbolic link out of it is a file, whatever it leads to */
export function diskIndex(root: string): FileIndex {
  const listed = new Map<string, Entries>();
  let absent: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const entriesOf = (folder: string): Entries => {
    const known = listed.get(folder);
    if (known !== undefined) return known;
    absent ??= absentFiles(root);
    const entries = withAbsent(onDisk(root, folder), absent, folder);
    listed.set(folder, entries);
    return entries;
  };
  return indexOver(entriesOf, () => {
    const known = knownToGit(root);
    if (known === undefined) return walk(entriesOf);
    return known.filter((path) => entriesOf(parentOf(path)).get(nameOf(path)) === "file");
  });
}

/** The files of a list, such as git's index has it. */
export function listIndex(paths: readonly string[]): FileIndex {
  const folders = new Map<string, Map<string, Kind>>();
  const entriesAt = (folder: string): Map<string, Kind> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const entries = new Map<string, Kind>();
    folders.set(folder, entries);
    if (folder !== ".") entriesAt(posix.dirname(folder)).set(posix.basename(folder), "folder");
    return entries;
  };
  for (const path of paths) {
    const entries = entriesAt(posix.dirname(path));
    const name = posix.basename(path);
    // In a conflict, a name may be both.
    if (!entries.has(name)) entries.set(name, "file");
  }
  return indexOver(
    (folder) => folders.get(folder) ?? nothing,
    () => [...paths].sort(),
  );
}

/** @param entriesOf of a folder by its path, `.` for the root; @param allFiles sorted */
function indexOver(entriesOf: (folder: string) => Entries, allFiles: () => readonly string[]): FileIndex {
  const folderAt = foldersOver(entriesOf);
  const lists = new Map<string, readonly string[]>();
  let every: readonly string[] | undefined;
  const all = (): readonly string[] => (every ??= allFiles());
  let folders: readonly string[] | undefined;
  const allFolders = (): readonly string[] => (folders ??= [...foldersAbove(all())].sort());
  const endingIn = byEnding(all);
  const foldersEndingIn = byEnding(allFolders);
  const globs = new Map<string, boolean>();
  return {
    kindOf(path) {
      const at = inside(path);
      if (at === undefined) return undefined;
      if (at === ".") return "folder";
      const kind = folderAt(parentOf(at))?.get(nameOf(at));
      return kind === "link" ? "folder" : kind;
    },
    otherCase: (path) => otherCase(path, entriesOf),
    list(folder) {
      const known = lists.get(folder);
      if (known !== undefined) return known;
      const at = inside(folder);
      const entries = (at === undefined ? undefined : folderAt(at)) ?? nothing;
      const names = [...entries].map(([name, kind]) => (kind === "file" ? name : `${name}/`)).sort();
      lists.set(folder, names);
      return names;
    },
    endingIn,
    foldersEndingIn,
    matches(glob) {
      let found = globs.get(glob);
      if (found === undefined) {
        found = matchesAny(glob, {
          files: all(),
          folders: allFolders(),
          endingIn: (tail) => [...endingIn(tail), ...foldersEndingIn(tail)],
        });
        globs.set(glob, found);
      }
      return found;
    },
  };
}

/** What lies in a folder, by its path; undefined for what is no folder. */
function foldersOver(entriesOf: (folder: string) => Entries): (folder: string) => Entries | undefined {
  const known = new Map<string, Entries | undefined>();
  const folderAt = (folder: string): Entries | undefined => {
    if (folder === ".") return entriesOf(folder);
    if (known.has(folder)) return known.get(folder);
    // Whether a folder is there is known from the one above it, so that no listing of what does not exist is tried.
    const kind = folderAt(parentOf(folder))?.get(nameOf(folder));
    const entries = kind === undefined || kind === "file" ? undefined : entriesOf(folder);
    known.set(folder, entries);
    return entries;
  };
  return folderAt;
}

/** As `posix.dirname` and `posix.basename` have it, of paths in their shortest form. */
const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".";
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const below = (folder: string, name: string): string => (folder === "." ? name : `${folder}/${name}`);

/** Which of the paths end in a tail, at a whole segment. */
function byEnding(paths: () => readonly string[]): (tail: string) => readonly string[] {
  let byName: ReadonlyMap<string, readonly string[]> | undefined;
  return (tail) => {
    byName ??= groupByName(paths());
    const called = byName.get(tail.endsWith("/") ? posix.basename(tail) : nameOf(tail));
    if (called === undefined) return [];
    const wanted = `/${tail}`;
    return called.filter((path) => path === tail || path.endsWith(wanted));
  };
}

/** The path in its shortest form; undefined where it leaves the root. */
function inside(path: string): string | undefined {
  if (!needsShortening.test(path)) return path;
  const plain = posix.normalize(path).replace(/\/$/, "") || ".";
  return plain === ".." || plain.startsWith("../") || plain.startsWith("/") ? undefined : plain;
}

/** A segment that is empty or dots. */
const needsShortening = /(?:^|\/)\.{0,2}(?:\/|$)/;

function otherCase(path: string, entriesOf: (folder: string) => Entries): string | undefined {
  const at = inside(path);
  if (at === undefined || at === ".") return undefined;
  let folder = ".";
  for (const segment of at.split("/")) {
    const name = inLowerCase(entriesOf(folder)).get(segment.toLowerCase());
    if (name === undefined) return undefined;
    folder = below(folder, name);
  }
  return folder === at ? undefined : folder;
}

const lowered = new WeakMap<Entries, ReadonlyMap<string, string>>();

/** The names in a folder, folders first, by their lower case; of several, the first. Many paths are looked up in one. */
function inLowerCase(entries: Entries): ReadonlyMap<string, string> {
  const known = lowered.get(entries);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const wanted of [false, true]) {
    for (const [name, kind] of entries) {
      const lower = name.toLowerCase();
      if ((kind === "file") === wanted && !names.has(lower)) names.set(lower, name);
    }
  }
  lowered.set(entries, names);
  return names;
}

function groupByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const name = nameOf(path);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [path]);
    else group.push(path);
  }
  return groups;
}

function foldersAbove(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function onDisk(root: string, folder: string): Map<string, Kind> {
  const entries = new Map<string, Kind>();
  for (const entry of listFolder(`${root}/${folder}`)) {
    const isLink = entry.isSymbolicLink() && leadsToFolder(root, folder, entry);
    entries.set(entry.name, isLink ? "link" : entry.isDirectory() ? "folder" : "file");
  }
  return entries;
}

function withAbsent(
  entries: Map<string, Kind>,
  absent: ReadonlyMap<string, ReadonlySet<string>>,
  folder: string,
): Entries {
  for (const name of absent.get(folder) ?? []) {
    if (!entries.has(name)) entries.set(name, absent.has(below(folder, name)) ? "folder" : "file");
  }
  return entries;
}

function leadsToFolder(root: string, folder: string, { name }: Dirent): boolean {
  try {
    const target = realpathSync(join(root, folder, name));
    return isInside(root, target) && statSync(target).isDirectory();
  } catch {
    return false;
  }
}

/** Files that git tracks or would track; undefined outside a repository. */
function knownToGit(root: string): readonly string[] | undefined {
  if (!mayBeInRepository(root)) return undefined;
  const listed = gitNow(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  return listed === undefined
    ? undefined
    : [...new Set(listed.split("\0"))].filter((path) => path !== "").sort();
}

function walk(entriesOf: (folder: string) => Entries): readonly string[] {
  const found: string[] = [];
  const waiting = ["."];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const [name, kind] of entriesOf(folder)) {
      if (kind === "file") found.push(below(folder, name));
      else if (kind === "folder" && !neverSearched.includes(name)) waiting.push(below(folder, name));
    }
  }
  return found.sort();
}
