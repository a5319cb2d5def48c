/** Names that documents cite and git may know: files that moved, commits. */
import { git } from "./git.ts";

/** The new path of each file that is gone and that one commit renamed; a file that took several ways is left out. */
export async function renamesIn(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(paths);
  const log = await git(root, ["log", "--diff-filter=R", "-M", "--format=", "--name-status", "-z"]);
  const fields = (log ?? "").split("\0");
  const found = new Map<string, Set<string>>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [, from = "", to = ""] = fields.slice(at, at + 3);
    if (!wanted.has(from)) continue;
    const targets = found.get(from) ?? new Set();
    found.set(from, targets.add(to));
  }
  return new Map(
    [...found].flatMap(([from, targets]) => (targets.size === 1 ? [[from, [...targets][0] ?? ""]] : [])),
  );
}

/** Those of the hashes that name a commit; undefined where the clone is shallow and cannot tell. */
export async function commitsIn(
  root: string,
  hashes: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  const shallow = await git(root, ["rev-parse", "--is-shallow-repository"]);
  if (shallow?.trim() === "true") return undefined;
  const found = new Set<string>();
  for (const hash of hashes) {
    const type = await git(root, ["cat-file", "-t", "--end-of-options", hash]);
    if (type?.trim() === "commit") found.add(hash);
  }
  return found;
}
