/** What is staged reaches everything that a run reads: documents that are compared, and files beside a document. */
import { expect, test } from "vitest";
import { defineRule } from "../../src/linter/rule.ts";
import { startOf } from "../../src/linter/spot.ts";
import { chooseFiles } from "../../src/workspace/choose-files.ts";
import { collectOthers } from "../../src/workspace/others.ts";
import { prepare } from "../../src/workspace/prepare.ts";
import { openWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { cleanLog } from "../support/command.ts";
import { type Repository, repositoryWith } from "../support/repository.ts";

const stagedWorkspace = async ({ folder }: Repository): Promise<Workspace> => {
  const { settings } = await chooseFiles(folder, ["."], { by: "staged" });
  return openWorkspace({ cwd: folder, paths: ["."], now: 0, ...settings });
};

/** Collects how many records each document has. */
const counting = defineRule({
  id: "count-records",
  topic: "history",
  description: "Counts.",
  severity: "error",
  fixable: false,
  options: {},
  defaults: {},
  messages: { counted: () => "Counted" },
  across: {
    reads: "all",
    collect: ({ records }) => ({ count: records.length }),
    compare: (documents, report) => {
      for (const { path } of documents) report("counted", startOf(path));
    },
  },
});

const two = `${cleanLog}\n## 2026-01-11T09:00:00Z (UTC)\n\n- Plan: Go on.\n- Status: Pending\n- Scope: src\n`;

test("documents that are compared with the staged ones are read from the index, and no others are", async () => {
  const repository = repositoryWith({
    "codex-lint.config.yaml": "ignore: [old/]\n",
    ".gitignore": "out/\n",
    "same/PLAN_LOG.md": cleanLog,
    "edited/PLAN_LOG.md": cleanLog,
    "gone/PLAN_LOG.md": two,
    "old/PLAN_LOG.md": cleanLog,
    "out/PLAN_LOG.md": cleanLog,
  });
  repository.write({ "edited/PLAN_LOG.md": two, "untracked/PLAN_LOG.md": two });
  repository.remove("gone/PLAN_LOG.md");
  const workspace = await stagedWorkspace(repository);
  const { facts } = await collectOthers(
    { files: [], results: [], all: [], complete: false },
    [counting],
    workspace,
  );
  const counts = facts.map(({ path, byRule }) => [path, byRule.get("count-records")]);
  expect(counts).toEqual([
    ["edited/PLAN_LOG.md", { count: 1 }],
    ["gone/PLAN_LOG.md", { count: 2 }],
    ["same/PLAN_LOG.md", { count: 1 }],
  ]);
});

test("files beside a document are those of the index", async () => {
  const repository = repositoryWith({
    ".codex/state.json": "{}",
    ".codex/archive/2026-01.ndjson": "first\n",
  });
  repository.write({
    ".codex/state.json": '{ "later": true }',
    ".codex/journal.ndjson": "untracked\n",
    ".codex/archive/2026-02.ndjson": "untracked\n",
  });
  const { contracts, root, options } = await stagedWorkspace(repository);
  const contract = contracts.get("live-context-summary");
  expect(contract?.traces).toEqual(["journal.ndjson", "archive/*.ndjson", "state.json"]);
  if (contract === undefined) return;
  const staged = await prepare(contract, root, ".codex/summary.md", options);
  expect(Object.fromEntries(staged.beside ?? [])).toEqual({
    "state.json": "{}",
    "archive/2026-01.ndjson": "first\n",
  });
  const onDisk = await prepare(contract, root, ".codex/summary.md");
  expect([...(onDisk.beside?.keys() ?? [])].sort()).toEqual([
    "archive/2026-02.ndjson",
    "journal.ndjson",
    "state.json",
  ]);
});
