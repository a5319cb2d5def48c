/** Whether what documents name is there. They name many paths, often the same ones, of which few may be there. */
import type { Surroundings } from "../../../src/linter/surroundings.ts";
import type { PathKind } from "../../../src/documents/values/paths.ts";
import { foldersAbove, isFound, isShortest, readingsOf, type SoughtPath } from "./search.ts";
import { fromRoot } from "./root-prefix.ts";

type Search = (normalized: string, kind: PathKind) => boolean;

const known = new WeakMap<Surroundings, Map<string, Search>>();

/** Tells of the paths in a document whether nothing is there that they may mean. What leads out of the workspace may be anything. */
export function missingFrom(documentPath: string, surroundings: Surroundings): Search {
  let byFolder = known.get(surroundings);
  if (byFolder === undefined) known.set(surroundings, (byFolder = new Map()));
  // A path means the same in all documents of a folder.
  const folder = documentPath.slice(0, documentPath.lastIndexOf("/") + 1);
  let search = byFolder.get(folder);
  if (search === undefined) byFolder.set(folder, (search = searchFrom(documentPath, surroundings)));
  return search;
}

function searchFrom(documentPath: string, { files, settings }: Surroundings): Search {
  const { rootPrefix } = settings;
  const prefixes = ["", ...foldersAbove(documentPath).map((folder) => `${folder}/`)];
  const isPlaced = isShortest(documentPath);
  const beginning = new Map<string, readonly string[]>();
  /** The folders, each with a slash, in which something is called so. A path that begins with it is in no other. */
  const withOne = (name: string): readonly string[] => {
    let found = beginning.get(name);
    if (found === undefined) {
      found = prefixes.filter((prefix) => files.kindOf(prefix + name) !== undefined);
      beginning.set(name, found);
    }
    return found;
  };
  const isMissing = (sought: SoughtPath): boolean => {
    const plain = fromRoot(sought.normalized, rootPrefix);
    const first = plain.slice(0, Math.max(0, plain.indexOf("/")));
    if (first === "" || wild.test(first) || !isShortest(plain) || !isPlaced) {
      const readings = readingsOf(sought.normalized, documentPath, rootPrefix);
      return readings.length > 0 && !isFound(files, sought, readings);
    }
    const readings = withOne(first).map((prefix) => prefix + plain);
    return !isFound(files, sought, readings);
  };
  const paths = new Map<string, boolean>();
  const globs = new Map<string, boolean>();
  return (normalized, kind) => {
    const answers = kind === "glob" ? globs : paths;
    let missing = answers.get(normalized);
    if (missing === undefined) answers.set(normalized, (missing = isMissing({ normalized, kind })));
    return missing;
  };
}

/** What a glob may have in a segment that is no name. */
const wild = /[*?{[(\\]/;
