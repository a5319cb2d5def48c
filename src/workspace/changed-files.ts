/** Which files of a repository changed: against the last commit, against a branch, or as far as they are staged. */
import { mergeBase } from "./merge-base.ts";
import { type Comparison, optionOf } from "./comparison.ts";
import { askGit, fieldsOf, refuseOutside, runGit } from "./git-run.ts";

export interface Changes {
  /** From the folder that was asked about, with `/`. Files that can be linted: none that is gone or in conflict. */
  readonly files: readonly string[];
  /** Files that are gone. */
  readonly deleted: ReadonlySet<string>;
  /** Files that changed although an ignore file names them. */
  readonly ignored: ReadonlySet<string>;
  /** The commit of the comparison; undefined before the first one. */
  readonly base: string | undefined;
}

/**
 * @param root the top level of the work tree, a real path
 * @throws OperationalError where git cannot tell, with what to do about it
 */
export async function changedFiles(root: string, comparison: Comparison): Promise<Changes> {
  const asker = optionOf(comparison);
  await refuseOutside(asker, root);
  const base =
    comparison.by === "since" ? await mergeBase(asker, root, comparison.revision) : await headOf(root);
  const staged = comparison.by === "staged";
  // Before the first commit, everything in the index is new.
  const against = base === undefined ? (await emptyTree(asker, root)).trim() : base;
  const [compared, untracked, ignored] = await Promise.all([
    askGit(asker, root, ["diff", ...plainDiff, ...(staged ? ["--cached"] : []), against, "--"]),
    staged ? Buffer.alloc(0) : askGit(asker, root, ["ls-files", "-z", "--others", "--exclude-standard"]),
    askGit(asker, root, ["ls-files", "-z", "--cached", "--ignored", "--exclude-standard"]),
  ]);
  const files = new Set(fieldsOf(untracked));
  const deleted = new Set<string>();
  for (const [letter, path] of statusesOf(compared)) {
    if (letter !== "D") files.add(path);
    else if (!files.has(path)) deleted.add(path);
  }
  return { files: [...files].sort(), deleted, ignored: new Set(fieldsOf(ignored)), base };
}

/** Names and letters of what differs, whatever the configuration says of the form of a diff. */
export const plainDiff = [
  "--name-status",
  "-z",
  "--no-renames",
  "--ignore-submodules",
  "--no-ext-diff",
  "--relative",
];

/** The letters that `git diff --name-status -z` has for its paths. */
export function* statusesOf(answer: Buffer): Generator<readonly [letter: string, path: string]> {
  const fields = fieldsOf(answer);
  for (let at = 0; at + 1 < fields.length; at += 2) yield [fields[at] ?? "", fields[at + 1] ?? ""];
}

/** The commit that is checked out; undefined before the first one. */
async function headOf(root: string): Promise<string | undefined> {
  const answer = await runGit(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  return answer.exitCode === 0 ? answer.stdout.toString().trim() : undefined;
}

const emptyTree = async (asker: string, root: string): Promise<string> =>
  (await askGit(asker, root, ["hash-object", "-t", "tree", "--stdin"])).toString();
