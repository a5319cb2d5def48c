/** The files that a scope's paths, patterns and names mean, in the workspace as it is and as it was. */
import { posix } from "node:path";
import type { ChangedPaths } from "./scope-changed.ts";
import { pathGlob } from "./path-glob.ts";
import type { ScopedRecord, ScopeMention } from "./scope-record.ts";
import type { FileIndex } from "./surroundings.ts";

export interface Matcher {
  readonly text: string;
  /** It names this one file, which outdoes what is left out in general. */
  readonly literal: boolean;
  matches(path: string): boolean;
}

export class NameFinder {
  readonly #home: string;
  readonly #folders: ReadonlySet<string>;
  readonly #changed: ChangedPaths;
  readonly #files: FileIndex;

  constructor({ spot, scope }: ScopedRecord, changed: ChangedPaths, files: FileIndex) {
    this.#home = posix.dirname(spot.path);
    this.#changed = changed;
    this.#files = files;
    const mentions = scope.flatMap((entry) => (entry.excluded ? [] : entry.mentions));
    this.#folders = new Set(
      mentions.flatMap(({ kind, path }) =>
        kind === "folder" ? [path] : path.includes("/") && kind !== "template" ? [posix.dirname(path)] : [],
      ),
    );
  }

  matcher({ kind, path, text }: ScopeMention, doubt: (text: string) => void): readonly Matcher[] {
    if (kind === "glob" || kind === "template")
      return this.#pattern(kind === "glob" ? path : withStars(path), text, doubt);
    const here = this.#isThere(path) ? path : (this.#besides(path) ?? this.#files.otherCase(path));
    if (here !== undefined) return [this.#at(here, text, kind === "folder")];
    const found = this.#named(path);
    if (found.length <= 1) return [this.#at(found[0] ?? path, text, kind === "folder")];
    doubt(`${text} (${found.slice(0, 3).join(", ")}${found.length > 3 ? ", …" : ""})`);
    return [];
  }

  /** A word that is a path only if there is one. */
  existing(word: string): readonly Matcher[] {
    const path = [word, posix.join(this.#home, word)].find((each) => this.#isThere(each));
    return path === undefined ? [] : [this.#at(path, word, this.#files.kindOf(path) !== "file")];
  }

  #at(path: string, text: string, folder: boolean): Matcher {
    const isFolder = folder || this.#files.kindOf(path) === "folder" || this.#changed.isFolder(path);
    return {
      text,
      literal: !isFolder,
      // A submodule is one path, whatever is in it.
      matches: (each) => each === path || (isFolder && each.startsWith(`${path}/`)),
    };
  }

  #pattern(glob: string, text: string, doubt: (text: string) => void): readonly Matcher[] {
    const first = glob.split("/")[0] ?? "";
    if (!/[\p{L}\p{N}]/u.test(glob.replaceAll("*", "")) && !/^\*\*(?:\/\*+)?$/.test(glob)) {
      doubt(text);
      return [];
    }
    // A pattern for names alone holds in every folder.
    const rooted = glob.includes("/") ? glob : `**/${glob}`;
    const beside = /[*?{]/.test(first) || this.#isThere(first) ? undefined : this.#besides(first);
    const matches = pathGlob(beside === undefined ? rooted : posix.join(this.#home, glob));
    return [{ text, literal: false, matches }];
  }

  #isThere(path: string): boolean {
    return this.#files.kindOf(path) !== undefined || this.#changed.has(path);
  }

  /** The same from the document's own folder, where it is there. */
  #besides(path: string): string | undefined {
    const beside = posix.join(this.#home, path);
    return this.#isThere(beside) ? beside : undefined;
  }

  /** Files of that name, with any ending where it has none; of several, the one that the scope is likeliest to mean. */
  #named(path: string): readonly string[] {
    const tails = /\.[^/.]+$/.test(path) ? [path] : [path, ...endings.map((ending) => `${path}.${ending}`)];
    const all = [
      ...new Set([...tails.flatMap((tail) => this.#files.endingIn(tail)), ...this.#changed.named(path)]),
    ];
    for (const folders of [new Set([this.#home]), this.#folders, new Set(["."])]) {
      const near = all.length > 1 ? all.filter((each) => folders.has(posix.dirname(each))) : [];
      if (near.length === 1) return near;
    }
    return all.sort();
  }
}

/** Of documents that people call by their names alone. */
const endings = ["md", "mdx", "markdown", "csv", "json", "ndjson", "yaml", "yml", "txt", "html"];

/** `sessions/<date>_{slug}.md` as a glob. */
const withStars = (template: string): string =>
  template
    .replace(/^path\/to\//, "")
    .replaceAll(
      /<[^<>/]{1,60}>|\{[^{},/]{1,60}\}|\[[a-z]+[ _-][a-z _-]+\]|YYYY|\bMM\b|\bDD\b|N{3,}|X{3,}|\.\.\.|…|%[A-Za-z]\b|\$\d/gu,
      "*",
    )
    .replaceAll(/\*(?:[-_]\*)+/gu, "*");
