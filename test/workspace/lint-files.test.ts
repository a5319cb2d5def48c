import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Examiner } from "../../src/workspace/examine.ts";
import { lintFiles } from "../../src/workspace/lint-files.ts";
import { openWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { cleanLog, logWithFix } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

/** A workspace of these files whose examiner does something else first. */
async function workspaceWith(
  files: Readonly<Record<string, string>>,
  before: (path: string) => void,
): Promise<{ readonly workspace: Workspace; readonly found: Parameters<typeof lintFiles>[0] }> {
  const root = folderWith(files);
  const workspace = await openWorkspace({ cwd: root, paths: ["."], now: Date.UTC(2026, 1, 1) });
  const examiner: Examiner = {
    ...workspace.examiner,
    examine: (path, text, fix) => {
      before(join(root, path));
      return workspace.examiner.examine(path, text, fix);
    },
  };
  const found = Object.keys(files).map((path) => ({ absolute: join(root, path), path, explicit: true }));
  return { workspace: { ...workspace, examiner }, found };
}

test("a file that someone else changes while it is examined is left to them, and reported as it was", async () => {
  const { workspace, found } = await workspaceWith(
    { "PLAN_LOG.md": logWithFix, "b/PLAN_LOG.md": logWithFix },
    (path) => {
      if (!path.includes("/b/")) writeFileSync(path, "theirs");
    },
  );
  const { report, refused } = await lintFiles(found, workspace, { fix: { unsafe: false, write: true } });
  expect(refused.map(({ message }) => message)).toEqual([
    expect.stringContaining("changed while it was being fixed"),
  ]);
  expect(found.map(({ absolute }) => readFileSync(absolute, "utf8"))).toEqual(["theirs", cleanLog]);
  expect(report.documents.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0]);
  expect(report.fixed).toEqual({ count: 1, written: true });
});

test("a file on which the program breaks is told, and the others are reported", async () => {
  const { workspace, found } = await workspaceWith(
    { "a/PLAN_LOG.md": cleanLog, "b/PLAN_LOG.md": logWithFix },
    (path) => {
      if (path.includes("/a/")) throw new Error("out of luck");
    },
  );
  const { report, failures } = await lintFiles(found, workspace);
  expect(failures.map(({ message }) => message)).toEqual(["The run broke on `a/PLAN_LOG.md`: out of luck"]);
  expect(report.documents.map(({ path }) => path)).toEqual(["b/PLAN_LOG.md"]);
  expect(report.summary.scanned).toBe(2);
});

test("a text nested beyond all bounds is a finding, not a failure", async () => {
  const hostile = `${cleanLog}\n${">".repeat(5000)} deep\n`;
  const { workspace, found } = await workspaceWith({ "PLAN_LOG.md": hostile }, () => undefined);
  const { report, failures } = await lintFiles(found, workspace);
  expect(failures).toEqual([]);
  expect(report.documents[0]?.diagnostics).toMatchObject([
    { ruleId: "unreadable-file", range: { start: { line: 10 } } },
  ]);
});

test("fixes that undo one another are not applied by the comparison either", async () => {
  const { workspace, found } = await workspaceWith({ "PLAN_LOG.md": logWithFix }, () => undefined);
  const examiner: Examiner = {
    ...workspace.examiner,
    examine: async (path, text) => ({
      ...(await workspace.examiner.examine(path, text)),
      silences: new Set(["*"]),
      cycle: ["one", "other"],
    }),
  };
  const fix = { unsafe: false, write: true };
  const { cycles, report } = await lintFiles(found, { ...workspace, examiner }, { fix });
  expect(cycles).toEqual([{ path: "PLAN_LOG.md", rules: ["one", "other"] }]);
  expect(report.fixed.count).toBe(0);
  expect(readFileSync(found[0]?.absolute ?? "", "utf8")).toBe(logWithFix);
});
