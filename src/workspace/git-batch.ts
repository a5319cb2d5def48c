/** Contents that git keeps, byte for byte, all of them from one process. */
import { runGit } from "./git-run.ts";

/** Any other line says that there is no such object. */
const header = /^[0-9a-f]{40,64} (\w+) (\d+)$/;

/**
 * The contents of objects, in the order they were asked for; undefined for what is no file, or not there, and for all of them
 * where git fails.
 * @param names as git takes them, none with a line end in it
 */
export async function contentsOf(
  root: string,
  names: readonly string[],
): Promise<readonly (Uint8Array | undefined)[]> {
  if (names.length === 0) return [];
  const { stdout } = await runGit(root, ["cat-file", "--batch"], names.map((name) => `${name}\n`).join(""));
  let at = 0;
  return names.map(() => {
    const feed = stdout.indexOf(0x0a, at);
    if (feed < 0) return undefined;
    const [, type, size] = header.exec(stdout.toString("latin1", at, feed)) ?? [];
    at = feed + 1;
    if (size === undefined) return undefined;
    const end = at + Number(size);
    // A copy, so that a thread is not sent the bytes of all others with each of them.
    const content = type === "blob" ? new Uint8Array(stdout.subarray(at, end)) : undefined;
    at = end + 1;
    return content;
  });
}
