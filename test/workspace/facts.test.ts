/** What documents leave for the comparison of a run. */
import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { cleanLog } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

test("the text of an append-only document is kept only where git may know an earlier one", async () => {
  const textIn = async (files: Readonly<Record<string, string>>): Promise<unknown> => {
    const workspace = await openWorkspace({ cwd: folderWith(files), paths: ["."], now: 0 });
    const collected = await workspace.examiner.collect("PLAN_LOG.md", cleanLog, rules);
    expect(collected?.facts.kind).toBe("plan-log");
    return collected?.facts.byRule.get("append-only");
  };
  expect(await textIn({ "PLAN_LOG.md": cleanLog })).toBeUndefined();
  expect(await textIn({ "PLAN_LOG.md": cleanLog, ".git": "gitdir: elsewhere" })).toEqual({ text: cleanLog });
});
