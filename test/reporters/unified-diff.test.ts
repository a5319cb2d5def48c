import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, constantFrom, pre, property } from "fast-check";
import { expect, test } from "vitest";
import { unifiedDiff } from "../../src/reporters/unified-diff.ts";
import { folderWith } from "../support/folder.ts";

const lines = (count: number, changed: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join("");

test("shows a changed line with three lines around it", () => {
  expect(unifiedDiff("a.md", lines(10), lines(10, { 5: "other" }))).toBe(
    [
      "--- a/a.md",
      "+++ b/a.md",
      "@@ -2,7 +2,7 @@",
      " line 2",
      " line 3",
      " line 4",
      "-line 5",
      "+other",
      " line 6",
      " line 7",
      " line 8",
      "",
    ].join("\n"),
  );
});

test("counts lines from the one before where a side has none", () => {
  expect(unifiedDiff("a", "", "x\n")).toContain("\n@@ -0,0 +1 @@\n");
  expect(unifiedDiff("a", "x\ny\n", "")).toContain("\n@@ -1,2 +0,0 @@\n");
});

test("is empty where nothing changed", () => {
  expect(unifiedDiff("a.md", "x\n", "x\n")).toBe("");
});

test("has one hunk for changes that are near, two for changes that are far apart", () => {
  const hunks = (first: number, second: number): number =>
    unifiedDiff("a", lines(40), lines(40, { [first]: "x", [second]: "y" })).split("@@ -").length - 1;
  expect(hunks(10, 16)).toBe(1);
  expect(hunks(10, 17)).toBe(1);
  expect(hunks(10, 18)).toBe(2);
});

test("tells a missing end of line from one that is there", () => {
  expect(unifiedDiff("a", "x\ny", "x\ny\n")).toBe(
    "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+y\n",
  );
});

const text = array(constantFrom("a", "b", "c", ""), { maxLength: 40 }).chain((all) =>
  constantFrom(all.join("\n"), `${all.join("\n")}\n`, all.join("\r\n")),
);

test("gives git what it needs to make the one text of the other", () => {
  const folder = folderWith({});
  assert(
    property(text, text, (before, after) => {
      pre(before !== after && before !== "" && after !== "");
      const path = join(folder, "a.md");
      execFileSync("sh", ["-c", 'printf %s "$1" > a.md', "sh", before], { cwd: folder });
      execFileSync("git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "-"], {
        cwd: folder,
        input: unifiedDiff("a.md", before, after),
        stdio: ["pipe", "pipe", "ignore"],
      });
      expect(readFileSync(path, "utf8")).toBe(after);
    }),
    { numRuns: 60 },
  );
});

test("of two large texts that share nothing replaces the one by the other", () => {
  const many = (word: string): string =>
    Array.from({ length: 20_000 }, (_, index) => `${word} ${index}\n`).join("");
  const diff = unifiedDiff("a", many("old"), many("new"));
  expect(diff.split("\n").filter((line) => line.startsWith("+new"))).toHaveLength(20_000);
});
