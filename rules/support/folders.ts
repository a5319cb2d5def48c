/** Folder globs of contracts, compiled once each. */
import picomatch from "picomatch";

const matchers = new Map<string, (folder: string) => boolean>();

/** Whether a folder (`/`-separated, from the workspace root) is one that any of the globs names. */
export const folderMatches = (folder: string, globs: readonly string[]): boolean =>
  globs.some((glob) => matcher(glob)(folder));

function matcher(glob: string): (folder: string) => boolean {
  const known = matchers.get(glob);
  if (known) return known;
  const made = picomatch(glob, { dot: true });
  matchers.set(glob, made);
  return made;
}
