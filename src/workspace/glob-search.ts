/** Whether a glob of a document matches anything among many paths, of which it looks at as few as it can. */
import { pathGlob } from "../linter/path-glob.ts";

/** Sorted, so that what lies below a folder stands together. */
export interface SearchedPaths {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Files and folders whose path ends so, at a whole segment. */
  endingIn(tail: string): readonly string[];
}

/** Whether a glob, as Markdown writes it, matches a file or folder. */
export const matchesAny = (glob: string, paths: SearchedPaths): boolean =>
  readings(unescaped(glob)).some((each) => hasMatch(each, paths));

/** Markdown has brackets escaped that would begin a link. */
const unescaped = (glob: string): string => glob.replace(/\\([[\]()])/g, "$1");

/** A bracket is a name's own, as in those of routes, or a set of characters; a set is taken for any characters at all. */
const readings = (glob: string): readonly string[] =>
  /[[(]/.test(glob) ? [glob, glob.replace(/\[[^\]/]*\]|[!?*+@]\([^)/]*\)/g, "*")] : [glob];

function hasMatch(glob: string, paths: SearchedPaths): boolean {
  let test: ((path: string) => boolean) | undefined;
  // Most globs that match nothing have no path to be tested on.
  const matches = (path: string): boolean => (test ??= pathGlob(glob))(path);
  const isAnywhere = glob.startsWith("**/");
  const fixed = /^[^*?{]*(?=\/)/.exec(isAnywhere ? glob.slice("**/".length) : glob)?.[0] ?? "";
  if (fixed === "") return paths.files.some(matches) || paths.folders.some(matches);
  const tops = isAnywhere ? paths.endingIn(fixed) : [fixed];
  return tops.some((top) => below(paths.files, top).some(matches) || below(paths.folders, top).some(matches));
}

/** A path and all that lies below it. */
const below = (sorted: readonly string[], path: string): readonly string[] =>
  sorted.slice(firstFrom(sorted, path), firstFrom(sorted, `${path}/\uffff`));

/** Where the first path is that does not stand before another one. */
function firstFrom(paths: readonly string[], wanted: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
