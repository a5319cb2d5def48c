/** Looks for what documents name: as people mean a path, from the root, from the document's own folder, or from a folder between. */
import { posix } from "node:path";
import { nearestName } from "../../../src/contracts/names.ts";
import type { PathKind } from "../../../src/documents/values/paths.ts";
import type { FileIndex } from "../../../src/linter/surroundings.ts";
import { fromRoot } from "./root-prefix.ts";

export interface SoughtPath {
  readonly normalized: string;
  readonly kind: PathKind;
}

/** The paths from the root that a path may stand for, the likeliest first; none where it leaves the workspace. */
export function readingsOf(
  path: string,
  documentPath: string,
  prefix: string | undefined,
): readonly string[] {
  const plain = fromRoot(path, prefix);
  const own = foldersAbove(documentPath);
  if (isShortest(plain) && isShortest(documentPath)) return [plain, ...own.map((base) => `${base}/${plain}`)];
  // Only the document's own folder gives `../` a meaning.
  const bases = plain.startsWith("../") ? own.slice(0, 1) : [".", ...own];
  const readings = bases.map((base) => posix.join(base, plain));
  return [...new Set(readings)].filter((reading) => reading !== ".." && !reading.startsWith("../"));
}

/** Whether no segment of a path is empty or dots, so that a slash is all it takes to join it with another one. */
export const isShortest = (path: string): boolean => !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);

/** The folders that a path lies in, the nearest first, without the root. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

/** Whether anything is there that a path may mean; of a path within a package, the tail is enough. */
export function isFound(
  files: FileIndex,
  { normalized, kind }: SoughtPath,
  readings: readonly string[],
): boolean {
  const tail = normalized.startsWith("../") ? normalized.replace(/^(?:\.\.\/)+/, "") : normalized;
  if (kind === "glob") return [`**/${tail}`, ...readings].some((glob) => files.matches(glob));
  return (
    readings.some((reading) => files.kindOf(reading) !== undefined || hasExtension(files, reading)) ||
    files.endingIn(tail).length > 0 ||
    (tail.includes("/") &&
      files.kindOf(parentOf(tail)) === undefined &&
      files.foldersEndingIn(tail).length > 0)
  );
}

/** As `posix.dirname` has it, which looks at every sign. */
function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash > 0 && slash < path.length - 1 && path.charAt(slash - 1) !== "/"
    ? path.slice(0, slash)
    : posix.dirname(path);
}

/** `src/Button` is how programs write `src/Button.tsx`. */
function hasExtension(files: FileIndex, path: string): boolean {
  // As nearly all paths have one, most are told by a look at two signs.
  const isNamedWithOne = path.lastIndexOf(".") > path.lastIndexOf("/") + 1 && !path.endsWith("..");
  if (isNamedWithOne || posix.extname(path) !== "") return false;
  const name = `${posix.basename(path)}.`;
  return files.list(posix.dirname(path)).some((each) => each.startsWith(name));
}

/**
 * Whether the folder that a path begins with is there. Where it is not, the path is more likely about another tree, or no
 * path at all, than broken. A lone name begins anywhere.
 */
export function beginsHere(files: FileIndex, path: string, readings: readonly string[]): boolean {
  const rest = path.replace(/^(?:\.\.\/)+/, "");
  const slash = rest.indexOf("/");
  if (slash < 0) return readings.length > 0;
  const first = rest.slice(0, slash);
  return readings.some((reading) => {
    const base = reading.endsWith(rest) ? reading.slice(0, reading.length - rest.length) : "";
    const folder = posix.join(base, first);
    return files.kindOf(folder) === "folder" || files.otherCase(folder) !== undefined;
  });
}

/** What a path that is not there may have been meant to be: another case, a slip, the same name elsewhere. */
export function nearPath(files: FileIndex, readings: readonly string[]): string | undefined {
  for (const reading of readings) {
    const other = files.otherCase(reading);
    if (other !== undefined) return other;
  }
  for (const reading of readings) {
    const folder = posix.dirname(reading);
    const name = posix.basename(reading);
    const names = files.list(folder).map((each) => each.replace(/\/$/, ""));
    // Names that differ in a date or a number are names of different things.
    const near = nearestName(
      name,
      names.filter((each) => digits(each) === digits(name)),
    );
    if (near !== undefined && near !== name) return posix.join(folder, near);
  }
  const [only, second] = files.endingIn(posix.basename(readings[0] ?? ""));
  return second === undefined ? only : undefined;
}

/** All files that a name may mean: as a path, by its end, or, of `DECISION_LOG`, with the extension that it leaves out. */
export function filesNamed(files: FileIndex, name: string, readings: readonly string[]): readonly string[] {
  const exact = readings.find((reading) => files.kindOf(reading) !== undefined);
  if (exact !== undefined) return [exact];
  const ending = files.endingIn(name.replace(/^(?:\.\.\/)+/, ""));
  if (ending.length > 0 || posix.extname(name) !== "") return ending;
  const spellings = new Set([name, name.toLowerCase(), name.toLowerCase().replaceAll("_", "-")]);
  return [...spellings].flatMap((spelling) =>
    ["md", "markdown", "mdx", "csv", "txt"].flatMap((extension) =>
      files.endingIn(`${spelling}.${extension}`),
    ),
  );
}

const digits = (name: string): string => name.replace(/\D+/g, " ").trim();
