import { closeSync, fsyncSync, openSync } from "node:fs";

/** Makes new names in a folder last, before anything that follows. Not every file system can. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    return;
  }
}
