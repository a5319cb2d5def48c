/** Which plans an index is about, by its own habit, and which of them it leaves out. */
import { compileGlobs } from "../../../src/contracts/globs.ts";
import type { Surroundings } from "../../../src/linter/surroundings.ts";
import type { IndexEntry } from "./entries.ts";

export interface Listed extends IndexEntry {
  readonly path: string;
}

/** The entries whose file is there. */
export const listedIn = (entries: readonly IndexEntry[], { files }: Surroundings): readonly Listed[] =>
  entries.flatMap((entry) => {
    const path = entry.paths.find((each) => files.kindOf(each) === "file");
    return path === undefined ? [] : [{ ...entry, path }];
  });

/** A folder that an index has plans of. */
export interface Shelf {
  readonly folder: string;
  readonly listed: readonly Listed[];
  /** Whether a file of the folder would belong into the index. */
  isPlan(name: string): boolean;
}

/** @param of kinds of what the index lists */
export function shelvesOf(
  indexPath: string,
  of: readonly string[],
  listed: readonly Listed[],
  surroundings: Surroundings,
): readonly Shelf[] {
  const byFolder = new Map<string, Listed[]>();
  for (const entry of listed) {
    const folder = folderOf(entry.path);
    const there = byFolder.get(folder);
    if (there === undefined) byFolder.set(folder, [entry]);
    else there.push(entry);
  }
  return [...byFolder].flatMap(([folder, entries]): Shelf[] => {
    const names = new Set(entries.map(({ path }) => nameOf(path)));
    const called = commonBeginning([...names]);
    const isOfKind = (name: string): boolean =>
      of.includes(surroundings.documentKind(at(folder, name)) ?? "");
    const isPlan = (name: string): boolean =>
      isDocument(name) &&
      at(folder, name) !== indexPath &&
      (isOfKind(name) ||
        (called !== undefined && name.startsWith(called) && !isGuide(at(folder, name), surroundings)));
    return called !== undefined || [...names].some(isOfKind) ? [{ folder, listed: entries, isPlan }] : [];
  });
}

/** The plans of a folder that no index lists; none where the index has but a selection of them. */
export function leftOut(
  { folder, listed, isPlan }: Shelf,
  known: ReadonlySet<string>,
  { files }: Surroundings,
): readonly string[] {
  const missing = files
    .list(folder)
    .filter((name) => !known.has(at(folder, name)) && isPlan(name))
    .map((name) => at(folder, name));
  return missing.length > new Set(listed.map(({ path }) => path)).size ? [] : missing;
}

/** Of what an entry may mean and is not there, the plan that it means: in a folder of plans, or called like one. */
export function gonePlan(
  { paths }: IndexEntry,
  of: readonly string[],
  shelves: readonly Shelf[],
  { contracts }: Surroundings,
): string | undefined {
  const folders = new Set(shelves.map(({ folder }) => folder));
  return (
    paths.find((path) => folders.has(folderOf(path)) && isDocument(nameOf(path))) ??
    paths.find((path) => of.some((kind) => isCalledLike(path, contracts.get(kind)?.recognise.paths ?? [])))
  );
}

const isCalledLike = (path: string, globs: readonly string[]): boolean => compileGlobs(globs).matches(path);

export const folderOf = (path: string): string =>
  path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const at = (folder: string, name: string): string => (folder === "." ? name : `${folder}/${name}`);

const isDocument = (name: string): boolean =>
  /\.(?:md|markdown)$/iu.test(name) && !/^(?:readme|index|agents|claude)\.|template|skeleton/iu.test(name);

/** A guide to plans, or another index of them, is called like them. */
function isGuide(path: string, { documentKind, contracts }: Surroundings): boolean {
  const contract = contracts.get(documentKind(path) ?? "");
  return (
    contract?.index !== undefined || contract?.skeleton !== undefined || contract?.references.guide === true
  );
}

/** What all names begin with, where that is a word and no date or number. */
function commonBeginning(names: readonly string[]): string | undefined {
  const [first = "", ...others] = names;
  if (others.length < 2) return undefined;
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length--;
  const beginning = first.slice(0, length);
  return /\p{L}{4}/u.test(beginning) ? beginning : undefined;
}
