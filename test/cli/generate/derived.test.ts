import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runGenerate } from "../../../src/cli/generate.ts";
import { folderWith } from "../../support/folder.ts";
import { generate, repositoryWith, silent, textOf } from "../../support/generate.ts";

const plan = `# Tide tables

This ExecPlan is a living document, kept up to date.

## Progress

- [x] (2026-01-02 10:00Z) Read the old tables.
- [ ] Print the *new* ones.

## Surprises & Discoveries

- Observation: Two ports share a table.
  Evidence: the file.

## Decision Log

- Decision: One table a port.
  Rationale: clear.
  Date/Author: 2026-01-05 / Ines
- Decision: An older one.
  Rationale: none.
  Date/Author: 2026-01-03 / Ines

## Outcomes & Retrospective
`;
const log = `# Plan log

## 2026-01-10T09:00:00Z (UTC)

- Plan: Retry the import.
- Status: Approved
- Scope: src/import.ts
- Approval source: Mara Lind in review (2026-01-10T08:30:00Z).

## 2026-01-11T09:00:00Z (UTC)

- Plan: Drop the import.
- Status: Pending
- Scope: src/import.ts
`;
const checklist = `# Harbour checklist

_Last Updated: January 20, 2026_

## Critical Path Overview

The following must be completed in order:

1. HB-1: dredge
2. HB-2: paint

## Progress Tracking Checklist

| # | Task | Owner | Deadline (UTC) | Status | Notes |
|---|---|---|---|---|---|
| HB-1 | Dredge | Ines | 2026-01-25 | Complete | |
| HB-2 | Paint | Ole | 2026-01-30 | Pending | Blocked on HB-3 |
| HB-3 | Order paint | Ole | 2026-03-01 | In Progress | |

## Progress Measurement

| Metric | Target | Current | Status |
|---|---|---|---|
| Overall tasks completed | 3/3 | 1/3 | On Track |
`;
const files = {
  ".agent/execplans/2026-01-01_tides.md": plan,
  ".agent/execplans/archive/2025-01-01_old.md": plan
    .replace("# Tide tables", "# Old [plan]")
    .replace("[ ] Print", "[x] (2026-01-03) Print"),
  "PLAN_LOG.md": log,
  "docs/checklist.md": checklist,
};

describe("codex-gen index", () => {
  test("lists plans by state, with links from where it stands", async () => {
    const folder = repositoryWith(files);
    await generate(folder, "index", "-o", "docs/PlanIndex.md");
    expect(textOf(folder, "docs/PlanIndex.md")).toBe(`# Plan index

<!-- codex-gen:begin plan-index -->

## Active

| Plan | Done | Started | Last activity |
| --- | --- | --- | --- |
| [Tide tables](../.agent/execplans/2026-01-01_tides.md) | 1/2 | 2026-01-01 | 2026-01-05 |

## Archived

| Plan | Done | Started | Last activity |
| --- | --- | --- | --- |
| [Old \\[plan\\]](../.agent/execplans/archive/2025-01-01_old.md) | 2/2 | 2025-01-01 | 2026-01-05 |

<!-- codex-gen:end -->
`);
    expect(await generate(folder, "index", "-o", "docs/PlanIndex.md", "--check")).toMatchObject({
      exitCode: 0,
    });
    const path = join(folder, ".agent/execplans/2026-01-01_tides.md");
    writeFileSync(path, plan.replace("- [ ] Print", "- [x] (2026-01-06) Print"));
    const drift = await generate(folder, "index", "-o", "docs/PlanIndex.md", "--check");
    expect(drift.exitCode).toBe(1);
    expect(drift.stdout).toContain("+## Completed");
  });

  test("fills a region of a file that people write", async () => {
    const folder = repositoryWith({
      ...files,
      "PlanIndex.md": "# Ours\n\n<!-- codex-gen:begin plan-index -->\n<!-- codex-gen:end -->\n\nEnd.\n",
    });
    await generate(folder, "index");
    expect(textOf(folder, "PlanIndex.md")).toMatch(
      /^# Ours\n\n<!-- codex-gen:begin plan-index -->\n\n## Active[^]*<!-- codex-gen:end -->\n\nEnd\.\n$/,
    );
  });

  test("says where there are none, and what of a file is wrong", async () => {
    expect((await generate(folderWith({ "a.md": "x" }), "index", "--stdout")).stdout).toBe(
      "There are no plans.\n",
    );
    const twice = "<!-- codex-gen:begin plan-index -->\n<!-- codex-gen:end -->\n";
    const damaged = repositoryWith({
      "a.md": twice + twice,
      "b.md": "<!-- codex-gen:begin plan-index -->\n",
    });
    expect((await generate(damaged, "index", "-o", "a.md")).stderr).toContain(
      "a.md:3: Unexpected second region",
    );
    expect((await generate(damaged, "index", "-o", "b.md")).stderr).toContain(
      "b.md:1: Unexpected region without an end",
    );
    mkdirSync(join(damaged, "c.md"));
    expect((await generate(damaged, "index", "-o", "c.md")).stderr).toContain("Cannot read c.md");
  });

  test("is data as JSON", async () => {
    const { stdout } = await generate(repositoryWith(files), "index", "--stdout", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      plans: [
        { title: "Tide tables", state: "active", done: 1, total: 2, blocked: 0, lastActivity: "2026-01-05" },
        { title: "Old [plan]", state: "archived" },
      ],
    });
  });

  test("takes documents that are plans by name and hold work", async () => {
    const board = "# Plan B\n\n| ID | Title | Status |\n|---|---|---|\n| A-1 | x | Done |\n";
    const folder = repositoryWith({
      "docs/plans/PlanB_Speed.md": board,
      "docs/Plant.md": board.replace("Plan B", "Plant"),
    });
    expect((await generate(folder, "index", "--stdout")).stdout).toContain(
      "| [Plan B](docs/plans/PlanB_Speed.md) | 1/1 |",
    );
  });
});

describe("codex-gen summary", () => {
  test("says of plans, approvals and checklists what is so now, each with its place", async () => {
    const folder = repositoryWith(files);
    const { stdout } = await generate(folder, "summary", "--stdout");
    const tides = ".agent/execplans/2026-01-01_tides.md";
    expect(stdout.split("\n\n## Open findings")[0]).toBe(`## Plans

- [Tide tables](${tides}#L1): active, 1/2 done, last activity 2026-01-05
  - Next: [Print the new ones.](${tides}#L8)
  - Decision: [One table a port.](${tides}#L17) (2026-01-05)
  - Surprise: [Two ports share a table.](${tides}#L12)
- [Old \\[plan\\]](.agent/execplans/archive/2025-01-01_old.md#L1): archived, 2/2 done, last activity 2026-01-05

## Approvals

- [Plan log](PLAN_LOG.md#L1): 1 approved, 1 pending
  - Pending: [Drop the import.](PLAN_LOG.md#L10)
  - Approved 2026-01-10: [Retry the import.](PLAN_LOG.md#L3) by Mara Lind in review (2026-01-10T08:30:00Z).

## Checklists

- [Harbour checklist](docs/checklist.md#L1): 1/3 done
  - Overall tasks completed: 1/3
  - Overdue since 2026-01-30: [HB-2: Paint](docs/checklist.md#L17)
  - Blocked by HB-3: [HB-2: Paint](docs/checklist.md#L17)
  - Critical path: 1/2 done, next [HB-2: paint](docs/checklist.md#L10)`);
    expect(stdout).toContain("| Document | Errors | Warnings | Infos |");
  });

  test("is not overdue before its time, and the same for the same clock", async () => {
    const folder = repositoryWith(files);
    const early = await generate(folder, "summary", "--stdout", "--now", "2026-01-22T00:00:00Z");
    expect(early.stdout).not.toContain("Overdue");
    await generate(folder, "summary");
    expect(await generate(folder, "summary", "--check")).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("is compared as of its own time, and left as it is where nothing but the time is another", async () => {
    const folder = repositoryWith(files);
    const run = (...argv: readonly string[]) =>
      runGenerate({
        argv: ["summary", ...argv],
        cwd: folder,
        env: {},
        stdin: () => Promise.resolve(Buffer.from("")),
        stdout: { isTTY: false, columns: undefined },
        canAsk: false,
        progress: silent,
      });
    await run("--now", "2026-01-22T00:00:00Z");
    expect(textOf(folder, "Summary.md")).toContain("<!-- as of 2026-01-22T00:00:00Z -->");
    expect(await run("--check")).toMatchObject({ exitCode: 0 });
    const overdue = await run("--check", "--now", "2026-02-22T00:00:00Z");
    expect(overdue.exitCode).toBe(1);
    expect(overdue.stdout).toContain("+  - Overdue since 2026-01-30");
    expect((await run("--now", "2026-01-22T01:00:00Z")).stdout).toBe("Summary.md is up to date\n");
    writeFileSync(join(folder, "docs/checklist.md"), checklist.replace("Complete", "Pending"));
    expect(await run("--check")).toMatchObject({ exitCode: 1 });
  });

  test("does not take generated files for documents", async () => {
    const folder = repositoryWith(files);
    const before = (await generate(folder, "summary", "--stdout")).stdout;
    const page = (await generate(folder, "dashboard", "--stdout")).stdout;
    for (const argv of [["taskboard"], ["taskboard", "--markdown"], ["index"], ["summary"]])
      await generate(folder, ...argv);
    expect((await generate(folder, "summary", "--stdout")).stdout).toBe(before);
    expect((await generate(folder, "dashboard", "--stdout")).stdout).toBe(page);
    for (const command of ["taskboard", "index", "summary"]) {
      expect({ command, ...(await generate(folder, command, "--check")) }).toMatchObject({
        command,
        exitCode: 0,
      });
    }
  });

  test("counts what goes beyond --most", async () => {
    const folder = repositoryWith(files);
    expect((await generate(folder, "summary", "--stdout", "--most", "1")).stdout).toContain("… and 1 more");
    expect((await generate(folder, "summary", "--most", "0")).stderr).toContain(
      "Expected a whole number above 0",
    );
  });

  test("is data as JSON, and says where there is nothing", async () => {
    const { stdout } = await generate(repositoryWith(files), "summary", "--stdout", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      command: "summary",
      plans: [{ next: { line: 8 } }, { state: "archived" }],
      checklists: [{ overdue: [{ due: "2026-01-30" }] }],
    });
    expect((await generate(folderWith({ "a.md": "x" }), "summary", "--stdout")).stdout).toBe(
      "There are no plans, logs or checklists.\n",
    );
  });
});

describe("codex-gen summary --session", () => {
  test("closes a session from git and the documents", async () => {
    const folder = repositoryWith({
      ...files,
      ".codex/journal.ndjson":
        '{"ts":"2026-01-31T10:00:00Z","type":"test","result":"pass","count":12}\nnot json\n',
    });
    const path = join(folder, ".agent/execplans/2026-01-01_tides.md");
    writeFileSync(
      path,
      plan
        .replace("- [ ] Print", "- [x] (2026-01-06) Print")
        .replace("## Surprises", "- [ ] Sell them.\n\n## Surprises"),
    );
    writeFileSync(join(folder, "new file.txt"), "x");
    const { exitCode, stdout } = await generate(folder, "summary", "--session");
    expect(exitCode).toBe(0);
    expect(stdout.replace(/T-[0-9a-f]{8}/g, "T-x")).toBe(`PATCH SUMMARY
- M .agent/execplans/2026-01-01_tides.md
- A new file.txt

TEST RESULTS
- pass (12), 2026-01-31T10:00:00Z (.codex/journal.ndjson)

TASKBOARD UPDATE
- T-x: open → done: Print the new ones.
- T-x: new, open: Sell them.

NEXT STEP
- T-x: Sell them. (.agent/execplans/2026-01-01_tides.md:10)
`);
    expect(await generate(folder, "summary", "--session", "-o", "session.md")).toMatchObject({
      stdout: "Wrote session.md\n",
    });
  });

  test("says what reports of test runs say, and refuses what is none", async () => {
    const folder = repositoryWith({
      ...files,
      ".codex/journal.ndjson": '{"ts":"2026-01-31T10:00:00Z","type":"test","result":"pass","count":12}\n',
      "out/junit.xml":
        '<testsuites><testsuite><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite></testsuites>',
      "out/vitest.json": '{"numPassedTests":3,"numFailedTests":0}',
      "out/none.json": '{"numPassedTests":0,"numFailedTests":0}',
      "out/other.json": '{"ok":true}',
    });
    const session = (...reports: readonly string[]) =>
      generate(folder, "summary", "--session", ...reports.flatMap((path) => ["--test-report", path]));
    expect((await session("out/junit.xml", "out/vitest.json", "out/none.json")).stdout).toContain(
      "TEST RESULTS\n- mixed: 1 passed, 1 failed (out/junit.xml)\n- pass: 3 passed, 0 failed (out/vitest.json)\n- no test ran (out/none.json)\n\n",
    );
    expect(await session("out/other.json")).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringContaining("Unexpected report out/other.json, expected JUnit XML") as string,
    });
    expect((await session("gone.xml")).stderr).toContain("Cannot read the report gone.xml");
    expect(await generate(folder, "summary", "--test-report", "out/junit.xml")).toMatchObject({
      exitCode: 2,
    });
  });

  test("has something to say also where nothing happened and there is no git", async () => {
    const { stdout } = await generate(folderWith({ "a.md": "x" }), "summary", "--session");
    expect(stdout).toContain("- No file changed");
    expect(stdout).toContain("- Not recorded");
    expect(stdout).toContain("- No status changed");
    expect(stdout).toContain("- Nothing is open");
  });
});
