/** Which files differ from a commit: in the working tree, untracked ones too, or in the index. */
import type { FileChange } from "../linter/surroundings.ts";
import { gitOrThrow } from "./git.ts";

export interface ChangesOptions {
  /** What would be committed counts, instead of what lies in the working tree. */
  readonly staged?: boolean | undefined;
}

/**
 * The changes below a folder, by path, each path once. What is uncommitted inside a submodule is no change, another commit
 * of it is one, of the submodule's own path.
 * @param base undefined where nothing was committed yet: then every file is added
 * @throws OperationalError where git cannot compare
 */
export async function changesSince(
  root: string,
  base: string | undefined,
  { staged = false }: ChangesOptions = {},
): Promise<readonly FileChange[]> {
  const changes = new Map<string, FileChange>();
  const untracked = staged ? [] : ["--others", "--exclude-standard"];
  const listed = base === undefined ? ["--cached", ...untracked] : untracked;
  if (base !== undefined) {
    for (const change of await differing(root, base, staged)) changes.set(change.path, change);
  }
  if (listed.length > 0) {
    const files = await gitOrThrow(root, ["ls-files", "-z", ...listed, "--"]);
    for (const name of files.split("\0")) {
      // A repository inside of this one is listed as a folder.
      const path = name.replace(/\/$/, "");
      if (path === "") continue;
      const known = changes.get(path);
      // Taken out of the index, yet still there: the commit would delete it, the working tree has it.
      const status = known?.status === "deleted" ? "modified" : "added";
      changes.set(path, { path, status, from: undefined });
    }
  }
  return [...changes.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

const compared = "--name-status -z --find-renames --relative --no-ext-diff --ignore-submodules=dirty".split(
  " ",
);

async function differing(root: string, base: string, staged: boolean): Promise<readonly FileChange[]> {
  const output = await gitOrThrow(root, ["diff", ...compared, ...(staged ? ["--cached"] : []), base, "--"]);
  const fields = output.split("\0");
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const [letters = "", first = "", second = ""] = fields.slice(at, at + 3);
    const renamed = letters.startsWith("R");
    at += renamed ? 3 : 2;
    changes.push(
      renamed
        ? { path: second, status: "renamed", from: first }
        : { path: first, status: statuses[letters] ?? "modified", from: undefined },
    );
  }
  return changes;
}

/** Everything else, such as another mode, type or commit of a submodule, or a conflict, is a modification. */
const statuses: Readonly<Record<string, FileChange["status"]>> = { A: "added", D: "deleted" };
