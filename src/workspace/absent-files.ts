/** Files of a sparse checkout that are not on disk: who refers to them is right, the repository has them. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { gitEnvironment, gitFolder } from "./git-environment.ts";

/** The names that are absent from each folder, `.` for the root; empty where everything is checked out. */
export function absentFiles(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = gitFolder(root);
  const names = new Map<string, Set<string>>();
  if (folder === undefined || !existsSync(join(folder, "info", "sparse-checkout"))) return names;
  const { status, stdout } = spawnSync("git", ["ls-files", "-z", "-t"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...gitEnvironment(root, process.env), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
  });
  if (status !== 0) return names;
  for (const field of stdout.split("\0")) {
    if (!field.startsWith("S ")) continue;
    for (let path = field.slice(2); path !== "."; path = posix.dirname(path)) {
      const above = posix.dirname(path);
      const known = names.get(above);
      if (known === undefined) names.set(above, new Set([posix.basename(path)]));
      else if (known.has(posix.basename(path))) break;
      else known.add(posix.basename(path));
    }
  }
  return names;
}
