import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discover, type Search } from "../../src/workspace/discover.ts";
import { compileIgnored } from "../../src/workspace/ignore-patterns.ts";
import { folderWith } from "../support/folder.ts";

const find = async (
  root: string,
  paths: readonly string[],
  more: Partial<Search> = {},
): Promise<{ readonly paths: readonly string[]; readonly unmatched: readonly string[] }> => {
  const { files, unmatched } = await discover({
    paths,
    cwd: root,
    root,
    respectIgnores: true,
    ignore: [],
    ignorePatterns: [],
    extensions: ["md", "csv", "json"],
    isCandidate: (path) => !path.endsWith(".json") || path.endsWith("state.json"),
    ...more,
  });
  return {
    paths: files.map(({ path }) => path),
    unmatched: unmatched.map(({ path, reason }) => `${path}: ${reason}`),
  };
};

/** A folder that git takes for a repository. */
const repository = (files: Readonly<Record<string, string>>): string =>
  folderWith({ ".git/HEAD": "ref: refs/heads/main\n", ".git/notes.md": "", ...files });

describe("a folder", () => {
  test("gives its candidates, those of dot folders too, sorted by path", async () => {
    const root = repository({
      "b.md": "",
      "a/z.MD": "",
      ".agent/p.md": "",
      "x.txt": "",
      "t.csv": "",
      "o.json": "",
    });
    expect(await find(root, ["."])).toEqual({
      paths: [".agent/p.md", "a/z.MD", "b.md", "t.csv"],
      unmatched: [],
    });
  });

  test("never gives what is in .git or node_modules, at any depth, with or without ignoring", async () => {
    const root = repository({ "node_modules/p/a.md": "", "sub/node_modules/p/b.md": "", "sub/c.md": "" });
    expect((await find(root, ["."])).paths).toEqual(["sub/c.md"]);
    expect((await find(root, ["."], { respectIgnores: false })).paths).toEqual(["sub/c.md"]);
  });

  test("is searched as git sees it: ignore files at all levels, negation, and .git/info/exclude", async () => {
    const root = repository({
      ".gitignore": "out/\n*.tmp.md\n!keep.tmp.md\n",
      ".git/info/exclude": "# mine\n/private/\nscratch*.md\n",
      "docs/.gitignore": "/draft.md\n",
      "docs/draft.md": "",
      "docs/sub/draft.md": "",
      "out/a.md": "",
      "a.tmp.md": "",
      "keep.tmp.md": "",
      "private/b.md": "",
      "docs/private/b.md": "",
      "docs/scratch-1.md": "",
    });
    expect((await find(root, ["."])).paths).toEqual([
      "docs/private/b.md",
      "docs/sub/draft.md",
      "keep.tmp.md",
    ]);
    expect((await find(root, ["."], { respectIgnores: false })).paths).toHaveLength(8);
  });

  test("below the root is searched with the root's ignore files", async () => {
    const root = repository({ ".gitignore": "*.tmp.md\n", "docs/a.tmp.md": "", "docs/b.md": "" });
    expect((await find(root, ["docs"])).paths).toEqual(["docs/b.md"]);
    expect((await find(root, ["."], { cwd: join(root, "docs") })).paths).toEqual(["docs/b.md"]);
  });

  test("that is ignored itself is searched when it is named", async () => {
    const root = repository({ ".gitignore": ".agent/\n", ".agent/plans/a.md": "", "b.md": "" });
    expect((await find(root, [".agent/plans"])).paths).toEqual([".agent/plans/a.md"]);
    expect((await find(root, ["."])).paths).toEqual(["b.md"]);
  });

  test("is not left through symbolic links, and a circle of them ends", async () => {
    const root = repository({ "docs/a.md": "", "elsewhere/b.md": "" });
    symlinkSync("..", join(root, "docs", "up"));
    symlinkSync("../elsewhere", join(root, "docs", "side"));
    symlinkSync("../elsewhere/b.md", join(root, "docs", "link.md"));
    expect((await find(root, ["docs"])).paths).toEqual(["docs/a.md"]);
  });

  test("without candidates is told apart from one that is not there", async () => {
    const root = repository({ "x.txt": "" });
    mkdirSync(join(root, "empty"));
    expect(await find(root, ["empty", "gone", "*.csv"])).toEqual({
      paths: [],
      unmatched: ["empty: empty", "gone: missing", "*.csv: no-match"],
    });
  });
});

describe("a named file", () => {
  test("is taken whatever it is called, and wherever it is", async () => {
    const root = repository({
      ".gitignore": "out/\n",
      "out/a.md": "",
      LICENSE: "",
      "node_modules/p/x.md": "",
    });
    const named = ["out/a.md", "LICENSE", "node_modules/p/x.md"];
    expect((await find(root, named, { ignore: ["out/"] })).paths).toEqual([
      "LICENSE",
      "node_modules/p/x.md",
      "out/a.md",
    ]);
  });

  test("with the marks of a glob in its name is that file", async () => {
    const root = repository({ "a[1].md": "", "a1.md": "" });
    expect((await find(root, ["a[1].md"])).paths).toEqual(["a[1].md"]);
  });

  test("is left out by a pattern of the same command line", async () => {
    const root = repository({ "a.md": "", "old/b.md": "" });
    expect(await find(root, ["a.md", "old/b.md"], { ignorePatterns: ["old/"] })).toEqual({
      paths: ["a.md"],
      unmatched: ["old/b.md: ignored"],
    });
  });

  test("that is found twice is there once", async () => {
    const root = repository({ "docs/a.md": "" });
    expect((await find(root, ["docs", "docs/a.md", "docs/*.md", "./docs/../docs/a.md"])).paths).toEqual([
      "docs/a.md",
    ]);
  });
});

test("globs are taken from the current folder, minus what a negated one names", async () => {
  const root = repository({ "docs/a.md": "", "docs/b.md": "", "docs/sub/c.md": "" });
  expect((await find(root, ["**/*.md", "!b.md"], { cwd: join(root, "docs") })).paths).toEqual([
    "docs/a.md",
    "docs/sub/c.md",
  ]);
});

test("the configuration's patterns spare what is found", async () => {
  const root = repository({ "docs/a.md": "", "docs/archive/b.md": "", "c.md": "" });
  expect((await find(root, ["."], { ignore: ["docs/archive", "/c.md"] })).paths).toEqual(["docs/a.md"]);
});

test.each([
  [["*.md"], "a/b.md", true],
  [["/*.md"], "a/b.md", false],
  [["/*.md"], "b.md", true],
  [["a/b.md"], "x/a/b.md", false],
  [["build/"], "build", false],
  [["build/"], "x/build/y.md", true],
  [["build/", "!build/keep.md"], "build/keep.md", true],
  [["*.md", "!keep.md"], "keep.md", false],
  [["!keep.md", "*.md"], "keep.md", true],
  [["# a.md"], "# a.md", false],
  [["\\#a.md"], "#a.md", true],
  [["a.md   "], "a.md", true],
  [["docs/**/x.md"], "docs/a/b/x.md", true],
  [["docs/**"], "docs/a.md", true],
  [[""], "a.md", false],
])("the ignore lines %j, asked for %s, say %s", (lines, path, ignored) => {
  expect(compileIgnored(lines)(path)).toBe(ignored);
});
