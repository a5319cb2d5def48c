/** Puts reports where they were asked for. One that cannot be written keeps no other from being written. */
import { OperationalError } from "../workspace/operational-error.ts";

/** What could not be written, and why. */
export async function writeReports(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const { writeWhole } = await import("../workspace/write.ts");
  const unwritten: string[] = [];
  for (const { path, text } of files) {
    try {
      await writeWhole(path, Buffer.from(text));
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      unwritten.push(error.message);
    }
  }
  return unwritten;
}

/** Appends to what earlier steps of the job said. That a log of CI lacks its summary makes no run fail. */
export async function appendSummary(path: string | undefined, text: string): Promise<readonly string[]> {
  if (path === undefined) return [];
  const { appendFile } = await import("node:fs/promises");
  try {
    await appendFile(path, text);
    return [];
  } catch (error) {
    return [`Cannot write the summary of the job: ${error instanceof Error ? error.message : String(error)}`];
  }
}
