/** A search among files that are known already, with the outcome of a search on disk. */
import { realpathSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import picomatch from "picomatch";
import { formatOf } from "../contracts/formats.ts";
import { isNeverSearched } from "./as-found.ts";
import { type FoundFile, type Search, sparing } from "./discover.ts";
import { isInside, portable } from "./root.ts";

/**
 * Those of the files that the search would find, in their order.
 * @param files paths from the search's root
 * @param known what of them is no file to lint, and what ignore files name
 */
export function findAmong(
  files: readonly string[],
  { links, ignored }: { readonly links: readonly string[]; readonly ignored: ReadonlySet<string> },
  search: Search,
): readonly FoundFile[] {
  const isLink = new Set(links);
  const spared = sparing(search);
  const wanted = search.paths.filter((path) => !path.startsWith("!")).map((path) => wantedBy(path, search));
  return files.flatMap((path): readonly FoundFile[] => {
    if (isLink.has(path)) return [];
    const absolute = join(search.root, path);
    const reasons = wanted.flatMap((want) => want(absolute) ?? []);
    const explicit = search.forceIgnore !== true && reasons.includes("named");
    if (reasons.length === 0 || (!explicit && !isFound(path, reasons, ignored, search))) return [];
    const file = { absolute, path, explicit };
    return spared(file) ? [] : [file];
  });
}

type Reason = "named" | "folder" | "glob";

/** Whether one of the search's paths asks for a file. */
function wantedBy(path: string, { cwd }: Search): (absolute: string) => Reason | undefined {
  const target = resolve(cwd, path);
  const folder = real(target);
  const pattern = path.replaceAll("\\", "/").replace(/^\.\//, "");
  const glob = isGlob(path) ? picomatch(pattern, { dot: true, nocase: true }) : undefined;
  return (absolute) => {
    if (absolute === target || absolute === folder) return "named";
    if (isInside(folder, absolute)) return "folder";
    return glob?.(isAbsolute(path) ? absolute : portable(cwd, absolute)) ? "glob" : undefined;
  };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

export const isGlob = (path: string): boolean => /[*?[\]{}()!]/.test(path);

function isFound(
  path: string,
  reasons: readonly Reason[],
  ignored: ReadonlySet<string>,
  { respectIgnores, isCandidate }: Search,
): boolean {
  if (isNeverSearched(path)) return false;
  if (respectIgnores && ignored.has(path)) return false;
  return isCandidate(path) && (reasons.includes("glob") || formatOf(path) !== undefined);
}
