/** The changed paths by what is asked of them, whatever of them is still on disk. */
import { posix } from "node:path";

export class ChangedPaths {
  readonly #paths: ReadonlySet<string>;
  readonly #folders = new Set<string>();
  /** By the file's name without its ending. */
  readonly #byStem = new Map<string, string[]>();

  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths);
    for (const path of this.#paths) {
      const stem = stemOf(posix.basename(path));
      const same = this.#byStem.get(stem);
      if (same === undefined) this.#byStem.set(stem, [path]);
      else same.push(path);
      let folder = posix.dirname(path);
      while (folder !== "." && !this.#folders.has(folder)) {
        this.#folders.add(folder);
        folder = posix.dirname(folder);
      }
    }
  }

  /** Whether it is one of them, or a folder of one. */
  has(path: string): boolean {
    return this.#paths.has(path) || this.#folders.has(path);
  }

  isFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  /** Those that end so, at a whole segment, with their own ending or none. */
  named(tail: string): readonly string[] {
    const name = posix.basename(tail);
    const both = new Set([...(this.#byStem.get(stemOf(name)) ?? []), ...(this.#byStem.get(name) ?? [])]);
    return [...both].filter((path) => {
      const whole = `/${path}`;
      return whole.endsWith(`/${tail}`) || (stemOf(name) === name && stemOf(whole).endsWith(`/${tail}`));
    });
  }
}

const stemOf = (name: string): string => name.replace(/(?<=[^/])\.[^/.]*$/, "");
