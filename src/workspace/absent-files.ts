/** Files of a sparse checkout that are not on disk: who refers to them is right, the repository has them. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { gitFolder } from "./git-environment.ts";
import { gitNow } from "./git-now.ts";

/** The names that are absent from each folder, `.` for the root; empty where everything is checked out. */
export function absentFiles(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = gitFolder(root);
  const names = new Map<string, Set<string>>();
  if (folder === undefined || !existsSync(join(folder, "info", "sparse-checkout"))) return names;
  const listed = gitNow(root, ["ls-files", "-z", "-t"]);
  if (listed === undefined) return names;
  for (const field of listed.split("\0")) {
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
