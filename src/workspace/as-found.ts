/**
 * Files that were named by a program, such as a hook that names whatever is committed, taken as if a search had found
 * them: without those that are ignored, or that no document can be.
 */
import { fieldsOf, runGit } from "./git-run.ts";
import { neverSearched } from "./searched.ts";

interface Named {
  /** From the workspace root, with `/`. */
  readonly path: string;
  readonly explicit: boolean;
}

interface Limits<File> {
  readonly root: string;
  readonly respectIgnores: boolean;
  readonly isCandidate: (path: string) => boolean;
  /** Whether patterns spare a file. */
  readonly spared: (file: File) => boolean;
}

/** Those of the files that a search may find, as found. */
export async function asFound<File extends Named>(
  files: readonly File[],
  { root, respectIgnores, isCandidate, spared }: Limits<File>,
): Promise<readonly File[]> {
  const found = files
    .map((file) => ({ ...file, explicit: false }))
    .filter((file) => !spared(file) && !isNeverSearched(file.path) && isCandidate(file.path));
  if (!respectIgnores || found.length === 0) return found;
  const ignored = await ignoredByGit(
    root,
    found.map(({ path }) => path),
  );
  return found.filter(({ path }) => !ignored.has(path));
}

export const isNeverSearched = (path: string): boolean =>
  neverSearched.some((name) => `/${path}`.includes(`/${name}/`));

/** Those of the paths that an ignore file names, whether or not git tracks them; none where git cannot tell. */
async function ignoredByGit(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const argv = ["check-ignore", "--no-index", "--stdin", "-z"];
  const { exitCode, stdout } = await runGit(root, argv, paths.map((path) => `${path}\0`).join(""));
  return new Set(exitCode === 0 ? fieldsOf(stdout) : []);
}
