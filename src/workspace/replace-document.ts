/** Writes a document that was fixed, where what was fixed is what lies on disk. */
import { printable } from "../reporters/terminal-text.ts";
import type { FoundFile } from "./discover.ts";
import { OperationalError } from "./operational-error.ts";
import type { Workspace } from "./workspace.ts";

/**
 * @throws OperationalError when the run saw another content than the one on disk, which is left as it is
 * @throws WriteError when someone else changed the file in between, or the system refuses
 */
export async function replaceDocument(
  { path, absolute }: FoundFile,
  { options }: Workspace,
  before: Uint8Array,
  next: Uint8Array,
): Promise<void> {
  if (options.overlay?.has(path)) {
    const name = printable(path);
    throw new OperationalError(
      `${name} is not on disk as it is staged, so its fixes were not written; stage all of it (git add -- ${name}) or put the rest aside (git stash --keep-index), then run the command again`,
    );
  }
  const { replaceFile } = await import("./write.ts");
  await replaceFile(absolute, before, next);
}
