import { expect, test } from "vitest";
import { looksLarge, manyFiles } from "../../src/workspace/look-ahead.ts";
import { folderWith } from "../support/folder.ts";

const documents = (count: number, folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/${index % 7}/${index}.md`, ""]));

const isLarge = (files: Readonly<Record<string, string>>, ...paths: string[]): boolean =>
  looksLarge(paths, folderWith(files));

test("many files below one folder or several look large", () => {
  expect(isLarge(documents(manyFiles, "docs"), ".")).toBe(true);
  expect(isLarge({ ...documents(manyFiles / 2, "a"), ...documents(manyFiles / 2, "b") }, "a", "b")).toBe(
    true,
  );
});

test.each([
  ["fewer files", documents(manyFiles - 1, "docs"), "."],
  ["files that are not searched", documents(manyFiles, "node_modules/x"), "."],
  [
    "other files",
    {
      ...documents(1, "docs"),
      ...Object.fromEntries(Array.from({ length: 99 }, (_, at) => [`${at}.ts`, ""])),
    },
    ".",
  ],
  ["another folder", documents(manyFiles, "docs"), "src"],
  ["a file that is named", documents(manyFiles, "docs"), "docs/0/0.md"],
])("%s do not", (_, files, path) => {
  expect(isLarge(files, path)).toBe(false);
});
