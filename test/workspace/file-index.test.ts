/** What the index of files answers, from a list and from a disk alike. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FileIndex } from "../../src/linter/surroundings.ts";
import { diskIndex, listIndex } from "../../src/workspace/file-index.ts";
import { folderWith } from "../support/folder.ts";

const paths = [
  "a.md",
  "docs/a.md",
  "docs/plans/b.md",
  "docs-old/c.md",
  "docs.md",
  "src/a b/[id]/page.tsx",
  ".agent/x.md",
];
const onDisk = (): FileIndex => diskIndex(folderWith(Object.fromEntries(paths.map((path) => [path, ""]))));

describe.each<[string, () => FileIndex]>([
  ["a list", () => listIndex(paths)],
  ["a disk", onDisk],
])("%s", (_, open) => {
  test.each([
    ["docs/*.md", true],
    ["docs/**/*.md", true],
    ["docs/**", true],
    ["docs/pl*", true],
    ["docs/plans/*.txt", false],
    ["docs/*/c.md", false],
    ["docs*/c.md", true],
    ["**/page.tsx", true],
    ["**/plans", true],
    ["**/plans/**", true],
    ["**/docs/*/b.md", true],
    ["**/lans/**", false],
    ["*.md", true],
    ["*.ts", false],
    ["plans/*", false],
    ["{src,lib}/**", true],
    [".agent/*.md", true],
    ["src/a b/\\[id\\]/*", true],
    ["nowhere/**", false],
  ])("matches %s: %s", (glob, expected) => {
    expect(open().matches(glob)).toBe(expected);
  });

  test("knows files by their end, at a whole name", () => {
    const files = open();
    expect(files.endingIn("a.md")).toEqual(["a.md", "docs/a.md"]);
    expect(files.endingIn("plans/b.md")).toEqual(["docs/plans/b.md"]);
    expect(files.endingIn("ans/b.md")).toEqual([]);
  });

  test("tells upper from lower case", () => {
    const files = open();
    expect(files.kindOf("Docs/a.md")).toBeUndefined();
    expect(files.otherCase("Docs/A.md")).toBe("docs/a.md");
    expect(files.otherCase("docs/a.md")).toBeUndefined();
    expect(files.kindOf("docs/")).toBe("folder");
    expect(files.kindOf("./docs//plans/../a.md")).toBe("file");
    expect(files.kindOf("docs/a.md/plans")).toBeUndefined();
    expect(files.kindOf("../x")).toBeUndefined();
  });
});

test("a link to a folder inside is a folder, one that leads out is a file, and no walk goes round", () => {
  const root = folderWith({ "docs/a.md": "" });
  const outside = folderWith({ "x.md": "" });
  mkdirSync(join(root, "lib"));
  symlinkSync("../docs", join(root, "lib/docs"));
  symlinkSync("..", join(root, "lib/up"));
  symlinkSync(outside, join(root, "lib/out"));
  const files = diskIndex(root);
  expect(files.kindOf("lib/docs/a.md")).toBe("file");
  expect(files.kindOf("lib/out")).toBe("file");
  expect(files.kindOf("lib/out/x.md")).toBeUndefined();
  expect(files.endingIn("a.md")).toEqual(["docs/a.md"]);
});
