/**
 * What was last written to a generated file, kept in the repository's git folder, where it is nobody's document: it
 * tells what people changed since from what is merely out of date. Outside a repository nothing is remembered.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { portable } from "./root.ts";
import { writeWhole } from "./write.ts";

/** The text that was last written to a path; undefined where that is not known. */
export async function lastWritten(root: string, path: string): Promise<string | undefined> {
  const place = await placeFor(root, path);
  return place === undefined ? undefined : readFile(place.file, "utf8").catch(() => undefined);
}

/** Remembers what was written. A git folder that cannot be written to is no reason to fail. */
export async function rememberWritten(root: string, path: string, text: string): Promise<void> {
  const place = await placeFor(root, path);
  if (place === undefined) return;
  try {
    await mkdir(place.folder, { recursive: true });
    await writeWhole(place.file, Buffer.from(text));
  } catch {
    return;
  }
}

async function placeFor(
  root: string,
  path: string,
): Promise<{ readonly folder: string; readonly file: string } | undefined> {
  const git = await gitFolder(root);
  if (git === undefined) return undefined;
  const folder = join(git, "codex-gen");
  const name = createHash("sha256").update(portable(root, path)).digest("hex").slice(0, 32);
  return { folder, file: join(folder, name) };
}

/** `.git`, or where a `.git` file of a linked worktree or a submodule points. */
async function gitFolder(root: string): Promise<string | undefined> {
  const path = join(root, ".git");
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) return path;
  if (!stats?.isFile()) return undefined;
  const [, target] = /^gitdir: (.+)$/m.exec(await readFile(path, "utf8")) ?? [];
  return target === undefined ? undefined : resolve(root, target.trim());
}
