/** Puts reports where they were asked for. One that cannot be written keeps no other from being written. */
import { OperationalError } from "../workspace/operational-error.ts";

/** What could not be written, and why. */
export async function writeReports(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const unwritten: string[] = [];
  for (const { path, text } of files) {
    try {
      await write(path, text);
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      unwritten.push(error.message);
    }
  }
  return unwritten;
}

/** A device or a pipe is written to; a file put in its place would be the end of `/dev/null` for all others. */
async function write(path: string, text: string): Promise<void> {
  const { writeFile, stat } = await import("node:fs/promises");
  const stats = await stat(path).catch(() => undefined);
  if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) {
    await writeFile(path, text).catch((cause: unknown) => {
      throw new OperationalError(`Cannot write ${path}: ${reason(cause)}`, { cause });
    });
  } else {
    const { writeWhole } = await import("../workspace/write.ts");
    await writeWhole(path, Buffer.from(text));
  }
}

/** Appends to what earlier steps of the job said. That a log of CI lacks its summary makes no run fail. */
export async function appendSummary(path: string | undefined, text: string): Promise<readonly string[]> {
  if (path === undefined) return [];
  const { appendFile } = await import("node:fs/promises");
  try {
    await appendFile(path, text);
    return [];
  } catch (error) {
    return [`Cannot write the summary of the job: ${reason(error)}`];
  }
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
