/**
 * Replaces a file's content so that a reader sees the old bytes or the new ones, also when the process is killed:
 * temporary file in the same folder, fsync, rename, fsync of the folder. Mode and owner stay; a symbolic link stays one
 * and its target is replaced. A failure leaves the file as it was.
 */
import { mkdir, open, readFile, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { OperationalError } from "./operational-error.ts";

/** A file that could not be written. The message names the file, the reason and what was left. */
export class WriteError extends OperationalError {
  override readonly name = "WriteError";
}

/** How long a busy file is tried again. */
const patience = 500;

/**
 * Writes `next` where the file still holds `before`.
 * @throws WriteError when someone else changed the file in between, or the system refuses
 */
export async function replaceFile(path: string, before: Uint8Array, next: Uint8Array): Promise<void> {
  let present: Buffer;
  try {
    present = await readFile(path);
  } catch (error) {
    throw refused(path, error);
  }
  if (!present.equals(before)) {
    throw new WriteError(
      `${path} changed while it was being fixed; it was left as it is now, run the command again`,
    );
  }
  await writeWhole(path, next);
}

/**
 * Writes a whole file, new or not.
 * @throws WriteError when the system refuses
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const { writeFile } = await import("atomically");
  try {
    await writeFile(path, Buffer.from(bytes), { timeout: patience });
    await syncFolder(path);
  } catch (error) {
    throw refused(path, error);
  }
}

/**
 * Makes a folder and those above it, one after the other: where the system says of a folder that is there that it is not
 * (`/proc`), Node's recursive form never ends.
 * @throws Error of the system when it refuses
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  let folder = path;
  while (!(await stat(folder).then((found) => found.isDirectory(), isAbsent))) {
    missing.push(folder);
    if (dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  for (const each of missing.reverse()) {
    await mkdir(each).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

const isAbsent = (error: NodeJS.ErrnoException): boolean => {
  if (error.code === "ENOENT") return false;
  throw error;
};

/** Makes the rename itself last. Not every file system can, and the content is safe without. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(await realpath(path)), "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

const refused = (path: string, cause: unknown): WriteError =>
  new WriteError(`Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
  });
