import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { walk } from "../../src/workspace/walk.ts";
import { folderWith } from "../support/folder.ts";
import { type Repository, repositoryAt, repositoryWith } from "../support/repository.ts";

const isMarkdown = (name: string): boolean => name.endsWith(".md");

const pathsOf = (folder: string, root = folder, respectIgnores = true): readonly string[] =>
  walk(folder, { root, respectIgnores, isWanted: isMarkdown })
    .map(({ path }) => path)
    .sort();

/** What git would add to a repository. */
const untracked = ({ git }: Repository): readonly string[] =>
  git("ls-files", "--others", "--exclude-standard", "-z").split("\0").filter(isMarkdown).sort();

function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const repository = repositoryWith();
  repository.write(files);
  return repository;
}

/** The same numbers for the same seed (https://en.wikipedia.org/wiki/Lehmer_random_number_generator). */
function random(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed;
  return (items) => {
    state = (state * 48271) % 2147483647;
    const item = items[state % items.length];
    if (item === undefined) throw new Error("There is nothing to pick from");
    return item;
  };
}

const names = ["a", "b", "ab", "A", "é", "a b", "x[1]", "{a,b}", "#a", "!a", "b\\c"];
const stars = "* ** *** ? a* *b *a*b* ?b *.md".split(" ");
const classes = "[ab] [!a] [^b] [a-c]* [[:upper:]] []a]* [a [z-a] [[:none:]] x[[]1]".split(" ");
const patterns = [...names, ...stars, ...classes, "\\#a", "\\!a", "\\*", "b\\\\c", "a\\", "a\\ b"];

/** Lines of all forms, of what the trees are made of. */
function ignoreFile(pick: ReturnType<typeof random>): string {
  const line = (): string => {
    const segments = Array.from({ length: pick([1, 1, 1, 2, 2, 3]) }, () => pick(patterns));
    const start = pick(["", "", "!", "!", "/", "!/", "./", "//"]);
    const end = pick(["", "", "", "/", ".md", ".md", "*", "/*", "/**", " ", "\\ ", "\r", "//"]);
    return `${start}${segments.join("/")}${end}`;
  };
  const lines = Array.from({ length: pick([1, 2, 3, 5]) }, line);
  return `${pick(["", "", "\uFEFF"])}${lines.join("\n")}${pick(["", "\n"])}`;
}

function tree(pick: ReturnType<typeof random>): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const fill = (folder: string, depth: number): void => {
    if (pick([true, depth === 0, false])) files[`${folder}.gitignore`] = ignoreFile(pick);
    for (let count = pick([1, 2, 3]); count > 0; count--) files[`${folder}${pick(names)}.md`] = "";
    for (let count = depth < 3 ? pick([1, 2, 3]) : 0; count > 0; count--) {
      fill(`${folder}${pick(names)}/`, depth + 1);
    }
  };
  fill("", 0);
  return files;
}

describe("of a repository", () => {
  test("gives what git would add, whatever ignore files say", () => {
    let ignored = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const pick = random(seed * 7919);
      const repository = repositoryOf(tree(pick));
      repository.write({ ".git/info/exclude": ignoreFile(pick) });
      const root = repository.folder;
      const expected = untracked(repository);
      expect(pathsOf(root), `seed ${seed}`).toEqual(expected);
      ignored += pathsOf(root, root, false).length - expected.length;
      // A folder by itself gives what it has in the whole.
      const folder = expected.find((path) => path.includes("/"))?.split("/")[0];
      if (folder === undefined) continue;
      const below = expected.filter((path) => path.startsWith(`${folder}/`));
      expect(pathsOf(join(root, folder), root), `seed ${seed}, ${folder}`).toEqual(below);
    }
    expect(ignored).toBeGreaterThan(100);
  }, 60_000);

  test("takes an ignored folder that is meant as a whole", () => {
    const { folder } = repositoryOf({ ".gitignore": "out/\n", "out/.gitignore": "a.md\n", "out/x/a.md": "" });
    expect(pathsOf(join(folder, "out"), folder)).toEqual(["out/x/a.md"]);
    expect(pathsOf(join(folder, "out", "x"), folder)).toEqual(["out/x/a.md"]);
  });

  test("asks a linked worktree's repository what one clone leaves out", () => {
    const repository = repositoryWith({ "a.md": "" });
    repository.write({ ".git/info/exclude": "mine.md\n" });
    repository.git("worktree", "add", "--quiet", "linked");
    const linked = repositoryAt(join(repository.folder, "linked"));
    linked.write({ "mine.md": "", "yours.md": "" });
    expect(untracked(linked)).toEqual(["yours.md"]);
    expect(pathsOf(linked.folder)).toEqual(["a.md", "yours.md"]);
  });

  test("goes by the ignore files of a repository in it there, as from within", () => {
    const outer = repositoryOf({ ".gitignore": "a.md\n/left/\n", "a.md": "", "b.md": "" });
    mkdirSync(join(outer.folder, "inner"));
    const inner = repositoryAt(join(outer.folder, "inner"));
    inner.git("init", "--quiet");
    inner.write({ ".gitignore": "/b.md\n", "a.md": "", "b.md": "", "left/c.md": "" });
    expect(untracked(inner)).toEqual(["a.md", "left/c.md"]);
    expect(pathsOf(inner.folder)).toEqual(["a.md", "left/c.md"]);
    expect(pathsOf(outer.folder)).toEqual(["b.md", "inner/a.md", "inner/left/c.md"]);
  });

  test("reads no ignore file through a symbolic link", () => {
    const repository = repositoryOf({ lines: "a.md\n", "a.md": "" });
    symlinkSync("lines", join(repository.folder, ".gitignore"));
    expect(pathsOf(repository.folder)).toEqual(untracked(repository));
  });
});

test("outside of a repository goes by the ignore files below", () => {
  const folder = folderWith({
    ".gitignore": "b.md\n",
    "docs/.gitignore": "a.md\n",
    "docs/a.md": "",
    "docs/b.md": "",
  });
  expect(pathsOf(folder)).toEqual([]);
  expect(pathsOf(join(folder, "docs"))).toEqual(["b.md"]);
});

test("names files from the root, wherever that is", () => {
  const folder = folderWith({ "a.md": "", "x/b.md": "", "x/y/c.md": "", "z/d.md": "" });
  expect(pathsOf(folder, join(folder, "x"))).toEqual(["../a.md", "../z/d.md", "b.md", "y/c.md"]);
  expect(pathsOf(join(folder, "x"), join(folder, "z"))).toEqual(["../x/b.md", "../x/y/c.md"]);
});

describe("of a hostile tree", () => {
  test("passes over a folder that is gone by then", () => {
    const folder = folderWith({ "a.md": "", "x/b.md": "", "x/y/c.md": "", "z/d.md": "" });
    const isWanted = (name: string): boolean => {
      if (name === "a.md") rmSync(join(folder, "x"), { recursive: true });
      return isMarkdown(name);
    };
    const found = walk(folder, { root: folder, respectIgnores: true, isWanted });
    expect(found.map(({ path }) => path)).toEqual(["a.md", "z/d.md"]);
  });

  test("ends where a path is too long for the system", () => {
    const deep = `${"d".repeat(200)}/`.repeat(12);
    const folder = folderWith({ [`a/${deep}a.md`]: "", [`b/${deep}b.md`]: "" });
    const [from, to] = [join(folder, "b"), join(folder, "a", deep, "b")];
    renameSync(from, to);
    expect(pathsOf(folder)).toEqual([`a/${deep}a.md`]);
    renameSync(to, from);
    expect(pathsOf(folder)).toHaveLength(2);
  });

  test("takes names as they are, and no way out through links", () => {
    const odd = [" .md", "..md", "a\nb.md", "a\\b.md", "*.md", "\u{1F4A9}.md", "\u0001.md"];
    const folder = folderWith(Object.fromEntries(odd.map((name) => [`docs/${name}`, ""])));
    symlinkSync(".", join(folder, "docs", "circle"));
    symlinkSync("/", join(folder, "docs", "top"));
    symlinkSync("nowhere", join(folder, "docs", "broken.md"));
    mkdirSync(join(folder, "docs", "folder.md"));
    writeFileSync(join(folder, "docs", "folder.md", "x.md"), "");
    const expected = [...odd, "folder.md/x.md"].map((name) => `docs/${name}`);
    expect(pathsOf(folder)).toEqual(expected.sort());
  });

  test("does not go back and forth in a line of nothing but wildcards", () => {
    const lines = [`${"*a".repeat(60)}b`, `x/${"**/a/".repeat(60)}b`, `${"[a]*".repeat(60)}b`].join("\n");
    const long = `${"a".repeat(240)}.md`;
    const folder = folderWith({ ".gitignore": lines, [`x/${"a/".repeat(60)}${long}`]: "", [long]: "" });
    expect(pathsOf(folder)).toHaveLength(2);
  });
});
