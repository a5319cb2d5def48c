import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folderWith } from "../../support/folder.ts";
import { generate, repositoryWith, textOf } from "../../support/generate.ts";

const board = `# Harbour board

| ID | Title | Status | Owner | Deadline | Depends on | Notes |
|---|---|---|---|---|---|---|
| HB-1 | Dredge the basin | Done - 2026-01-20 | Ines | 2026-01-20 | | |
| HB-2 | Paint, scrape "and" tar | In Progress | Ole | | HB-1 | =HYPERLINK("x") |
| HB-3 | Open the lock | Backlog | | | | |
`;
const plan = `# Tide tables

This ExecPlan is a living document, kept up to date.

## Progress

- [x] (2026-01-02 10:00Z) Read the old tables.
- [ ] Print the new ones.

## Decision Log

## Surprises & Discoveries

## Outcomes & Retrospective
`;
const log = `# Plan log

## 2026-01-10T09:00:00Z (UTC)

- Plan: Retry the import.
- Status: Pending
- Scope: src/import.ts
`;
const files = { "docs/taskboard.md": board, ".agent/execplans/tides.md": plan, "PLAN_LOG.md": log };
const csv = "TaskBoard.csv";

const edit = (folder: string, path: string, from: string, to: string): void => {
  const text = textOf(folder, path);
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
};

describe("codex-gen taskboard", () => {
  test("writes every work item into one CSV", async () => {
    const folder = repositoryWith(files);
    expect(await generate(folder, "taskboard")).toEqual({
      exitCode: 0,
      stdout: "Wrote TaskBoard.csv\n",
      stderr: "",
    });
    const rows = textOf(folder, csv).split("\r\n");
    expect(rows[0]).toBe("ID,Title,Status,Owner,Due,BlockedBy,Plan,Source,Notes");
    expect(rows).toContain(
      `HB-2,"Paint, scrape ""and"" tar",In Progress,Ole,,HB-1,docs/taskboard.md,docs/taskboard.md#harbour-board,"'=HYPERLINK(""x"")"`,
    );
    expect(rows.filter((row) => /^[TE]-/.test(row)).map((row) => row.replace(/^[^,]*,/, ""))).toEqual([
      "Read the old tables.,Done,,,,.agent/execplans/tides.md,.agent/execplans/tides.md#progress,",
      "Print the new ones.,To Do,,,,.agent/execplans/tides.md,.agent/execplans/tides.md#progress,",
      "Retry the import.,Pending,,,,PLAN_LOG.md,PLAN_LOG.md#2026-01-10t090000z-utc,",
    ]);
  });

  test("is the same again, --check says so, and names the row that a changed status is in", async () => {
    const folder = repositoryWith(files);
    await generate(folder, "taskboard");
    expect(await generate(folder, "taskboard", "--check")).toMatchObject({ exitCode: 0, stdout: "" });
    expect((await generate(folder, "taskboard")).stdout).toBe("TaskBoard.csv is up to date\n");
    edit(folder, "docs/taskboard.md", "| Backlog |", "| Blocked |");
    const { exitCode, stdout, stderr } = await generate(folder, "taskboard", "--check");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("-HB-3,Open the lock,Backlog");
    expect(stderr).toContain("TaskBoard.csv:7: Row `HB-3`: Status is `Backlog`, expected `Blocked`");
    expect(textOf(folder, csv)).toContain("HB-3,Open the lock,Backlog");
    expect((await generate(folder, "taskboard")).stdout).toBe("Wrote TaskBoard.csv anew\n");
  });

  test("says where another document says another status of the same task", async () => {
    const folder = repositoryWith({ "docs/taskboard.md": board, "other/taskboard.md": board });
    await generate(folder, "taskboard");
    expect(textOf(folder, csv)).not.toContain(" says ");
    edit(folder, "other/taskboard.md", "| Backlog |", "| Blocked |");
    const { exitCode, stderr } = await generate(folder, "taskboard", "--check");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Row `HB-3`: Notes is ``, expected `(other/taskboard.md says Blocked)`");
    // Each document is summed up by what it says itself.
    edit(folder, "other/taskboard.md", "| Blocked |", "| Done |");
    const { stdout } = await generate(folder, "summary", "--stdout");
    expect(stdout).toContain("(docs/taskboard.md#L1): 1/3 done");
    expect(stdout).toContain("(other/taskboard.md#L1): 2/3 done");
  });

  test("never writes over what people changed, unless told to", async () => {
    const folder = repositoryWith(files);
    await generate(folder, "taskboard");
    edit(folder, csv, "Dredge the basin,Done", "Dredge the basin,Blocked");
    const before = textOf(folder, csv);
    const refused = await generate(folder, "taskboard");
    expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
    expect(refused.stderr).toContain("TaskBoard.csv is not what was last generated");
    expect(refused.stderr).toContain("--merge keeps what people wrote, --from-csv brings changes");
    expect(textOf(folder, csv)).toBe(before);
    expect(await generate(folder, "taskboard", "--force")).toMatchObject({ exitCode: 0 });
  });

  test("is written over in a fresh clone only where nothing but our own would be lost", async () => {
    const ours = "ID,Title,Status,Owner,Due,BlockedBy,Plan,Source,Notes\r\nHB-1,Old,Done,,,,,,\r\n";
    const clone = repositoryWith({ ...files, [csv]: ours });
    expect(await generate(clone, "taskboard")).toMatchObject({ exitCode: 0 });
    for (const theirs of [ours.replace("HB-1", "MINE-1"), ours.replace("Notes", "Mood"), `${ours}\r\n`]) {
      const other = repositoryWith({ ...files, [csv]: theirs });
      expect(await generate(other, "taskboard")).toMatchObject({ exitCode: 2 });
    }
    const changed = repositoryWith({ ...files, [csv]: ours });
    edit(changed, csv, "Old", "New");
    expect(await generate(changed, "taskboard")).toMatchObject({ exitCode: 2 });
  });

  test("has the columns, statuses and form that the configuration asks for", async () => {
    const folder = repositoryWith({
      ...files,
      "codex-lint.config.yaml": `generate:
  taskboard:
    output: docs/Board.csv
    columns: { ID: id, Title: title, Column: status, OwnerRole: owner, Deliverable: cell Deliverable, PlanLink: plan, Kind: kind, On: date, In: section }
    statuses: { open: Later }
    dated: true
    newline: lf
    bom: true
    quote: all
`,
    });
    await generate(folder, "taskboard", "docs");
    expect(textOf(folder, "docs/Board.csv")).toBe(
      `\uFEFF${[
        `"ID","Title","Column","OwnerRole","Deliverable","PlanLink","Kind","On","In"`,
        `"HB-1","Dredge the basin","Done - 2026-01-20","Ines","","docs/taskboard.md","task-board","2026-01-20","Harbour board"`,
        `"HB-2","Paint, scrape ""and"" tar","In Progress","Ole","","docs/taskboard.md","task-board","","Harbour board"`,
        `"HB-3","Open the lock","Later","","","docs/taskboard.md","task-board","","Harbour board"`,
        "",
      ].join("\n")}`,
    );
    expect(await generate(folder, "taskboard", "docs", "--check")).toMatchObject({ exitCode: 0 });
  });

  test("refuses columns without ids", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml": "generate: { taskboard: { columns: { T: title } } }\n",
    });
    expect((await generate(folder, "taskboard")).stderr).toContain("columns of the task board without `id`");
  });

  test("writes a table into a marked region, and reads none of it as work", async () => {
    const folder = repositoryWith({
      ...files,
      "docs/work.md":
        "# Work\n\nMine.\n\n<!-- codex-gen:begin taskboard -->\n<!-- codex-gen:end -->\n\nMine too.\n",
    });
    const argv = ["taskboard", "docs", "--markdown", "-o", "docs/work.md"];
    expect(await generate(folder, ...argv)).toMatchObject({ exitCode: 0 });
    const text = textOf(folder, "docs/work.md");
    expect(text).toMatch(/^# Work\n\nMine\.\n\n<!-- codex-gen:begin taskboard -->\n\n\| ID \|/);
    expect(text).toContain('| HB-2 | Paint, scrape "and" tar | In Progress | Ole |');
    expect(text).toMatch(/<!-- codex-gen:end -->\n\nMine too\.\n$/);
    expect(await generate(folder, ...argv, "--check")).toMatchObject({ exitCode: 0 });
    expect(
      (await generate(folder, "taskboard", "docs", "--markdown", "-o", "docs/taskboard.md")).stderr,
    ).toContain("docs/taskboard.md has no region for it");
    expect((await generate(folder, "taskboard", "--markdown")).stdout).toBe("Wrote TaskBoard.md\n");
    expect(await generate(folder, "taskboard", "--markdown", "--merge")).toMatchObject({ exitCode: 2 });
  });
});

describe("codex-gen taskboard --merge", () => {
  test("keeps columns, rows, blank and ragged rows of people, and adds what is new", async () => {
    const folder = repositoryWith({
      "docs/taskboard.md": board,
      [csv]:
        "Mood,ID,Title,Status\ngood,HB-1,Dredge the basin,Done\n\nbad,MINE-1,Own row,Done\nHB-2,short\nfine,HB-1,again,Done\n",
    });
    const { exitCode, stderr } = await generate(folder, "taskboard", "docs", "--merge");
    expect(exitCode).toBe(0);
    expect(stderr.split("\n").slice(0, -1)).toEqual([
      "codex-gen: TaskBoard.csv:3: Unexpected blank row, kept",
      "codex-gen: TaskBoard.csv:5: Unexpected row `short` of 2 cells, kept",
      "codex-gen: TaskBoard.csv:6: Unexpected second row `HB-1`, kept",
    ]);
    const source = "docs/taskboard.md,docs/taskboard.md#harbour-board";
    expect(textOf(folder, csv)).toBe(
      [
        "Mood,ID,Title,Status,Owner,Due,BlockedBy,Plan,Source,Notes",
        `good,HB-1,Dredge the basin,Done,Ines,2026-01-20,,${source},`,
        "",
        "bad,MINE-1,Own row,Done,,,,,,",
        "HB-2,short",
        "fine,HB-1,again,Done",
        `,HB-2,"Paint, scrape ""and"" tar",In Progress,Ole,,HB-1,${source},"'=HYPERLINK(""x"")"`,
        `,HB-3,Open the lock,Backlog,,,,${source},`,
        "",
      ].join("\n"),
    );
  });

  test("tells who changed a cell by what was last generated", async () => {
    const folder = repositoryWith({ "docs/taskboard.md": board });
    await generate(folder, "taskboard", "docs");
    edit(folder, csv, "HB-1,Dredge the basin,Done,Ines", "HB-1,Dredge the basin,Done,Maya");
    edit(folder, "docs/taskboard.md", "| Open the lock | Backlog |", "| Open the lock | Blocked |");
    expect(await generate(folder, "taskboard", "docs", "--merge")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(textOf(folder, csv)).toContain("HB-1,Dredge the basin,Done,Maya");
    expect(textOf(folder, csv)).toContain("HB-3,Open the lock,Blocked");

    edit(folder, "docs/taskboard.md", "| Ines |", "| Ole |");
    const both = await generate(folder, "taskboard", "docs", "--merge");
    expect(both.exitCode).toBe(1);
    expect(both.stderr).toBe(
      "codex-gen: TaskBoard.csv:2: Conflict in row `HB-1`: Owner is `Maya`, the documents say `Ole`; kept\n",
    );
    expect(textOf(folder, csv)).toContain("Done,Maya");
    expect(await generate(folder, "taskboard", "docs", "--merge", "--force")).toMatchObject({ exitCode: 0 });
    expect(textOf(folder, csv)).toContain("Done,Ole");
  });

  test("keeps rows of what is in no document any more, and says so", async () => {
    const folder = repositoryWith({ "docs/taskboard.md": board });
    await generate(folder, "taskboard", "docs");
    edit(folder, "docs/taskboard.md", "| HB-3 | Open the lock | Backlog | | | | |\n", "");
    const { stderr } = await generate(folder, "taskboard", "docs", "--merge");
    expect(stderr).toContain("TaskBoard.csv:4: Row `HB-3` is in no document any more and was kept");
    expect(textOf(folder, csv)).toContain("HB-3");
    expect((await generate(folder, "taskboard", "docs", "--check")).stderr).toContain(
      "Row `HB-3` is in no document",
    );
  });

  const task = (text: string): string => plan.replace("Print the new ones.", text);
  /** Title → what people wrote into their own column. */
  const moods = (folder: string): Record<string, string> =>
    Object.fromEntries(
      textOf(folder, csv)
        .split("\r\n")
        .slice(1, -1)
        .map((row) => row.split(","))
        .map((cells) => [cells[1] ?? "", cells.at(-1) ?? ""]),
    );
  /** A board of the plan with a column `Mood`, in which each row says its title's first word. */
  async function withMoods(text: string, git: boolean): Promise<string> {
    const files = { ".agent/execplans/tides.md": text };
    const folder = git ? repositoryWith(files) : folderWith(files);
    await generate(folder, "taskboard");
    const rows = textOf(folder, csv)
      .split("\r\n")
      .map((row) =>
        row === "" ? row : `${row},${row.startsWith("ID,") ? "Mood" : (row.split(/[, ]/)[1] ?? "")}`,
      );
    writeFileSync(join(folder, csv), rows.join("\r\n"));
    return folder;
  }

  test.each([
    ["known", true],
    ["not known", false],
  ])(
    "a reworded task keeps what people wrote beside it, what was last generated being %s",
    async (_, git) => {
      const folder = await withMoods(plan, git);
      const text = task("Print the new tables on paper.");
      writeFileSync(join(folder, ".agent/execplans/tides.md"), text);
      const { exitCode, stderr } = await generate(folder, "taskboard", "--merge");
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(
        /^codex-gen: TaskBoard\.csv:3: Row `T-\w{8}` was reworded and is `T-\w{8}` now\n$/,
      );
      expect(moods(folder)).toEqual({
        "Read the old tables.": "Read",
        "Print the new tables on paper.": "Print",
      });
      // The row has the id that is generated now.
      const ids = (await generate(folder, "taskboard", "--stdout")).stdout.match(/^T-\w+/gm);
      expect(textOf(folder, csv).match(/^T-\w+/gm)).toEqual(ids);
      expect(await generate(folder, "taskboard", "--merge")).toMatchObject({ exitCode: 0, stderr: "" });
    },
  );

  test("another task in its place does not inherit, nor does one of two that are alike", async () => {
    const folder = await withMoods(plan, true);
    writeFileSync(join(folder, ".agent/execplans/tides.md"), task("Sell boats."));
    await generate(folder, "taskboard", "--merge");
    expect(moods(folder)).toMatchObject({ "Print the new ones.": "Print", "Sell boats.": "" });

    const twin = await withMoods(plan, true);
    const both = "Print the new ones, A.\n- [ ] Print the new ones, B.";
    writeFileSync(join(twin, ".agent/execplans/tides.md"), task(both));
    await generate(twin, "taskboard", "--merge");
    expect(moods(twin)).toMatchObject({ "Print the new ones.": "Print", '"Print the new ones': "" });
  });

  test("several reworded tasks find their rows, also when they changed places", async () => {
    const folder = await withMoods(task("Print the new ones.\n- [ ] Bind them in blue leather."), true);
    const text = task("Bind all of them in blue leather.\n- [ ] Print all the new ones.");
    writeFileSync(join(folder, ".agent/execplans/tides.md"), text);
    await generate(folder, "taskboard", "--merge");
    expect(moods(folder)).toEqual({
      "Read the old tables.": "Read",
      "Print all the new ones.": "Print",
      "Bind all of them in blue leather.": "Bind",
    });
  });

  test("tasks of a renamed plan keep their rows", async () => {
    const folder = await withMoods(plan, false);
    renameSync(join(folder, ".agent/execplans/tides.md"), join(folder, ".agent/execplans/waves.md"));
    expect(await generate(folder, "taskboard", "--merge")).toMatchObject({ exitCode: 0 });
    expect(moods(folder)).toEqual({ "Read the old tables.": "Read", "Print the new ones.": "Print" });
    expect(textOf(folder, csv)).not.toContain("tides.md");
  });

  test("a change in the row of a reworded task is not brought back in silence", async () => {
    const folder = repositoryWith({ ".agent/execplans/tides.md": plan });
    await generate(folder, "taskboard");
    edit(folder, csv, "Print the new ones.,To Do", "Print the new ones.,Done");
    writeFileSync(join(folder, ".agent/execplans/tides.md"), task("Print the new tables."));
    const { exitCode, stderr } = await generate(folder, "taskboard", "--from-csv");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /T-\w{8} was not brought back: it is in no document any more; `codex-gen taskboard --merge`/,
    );
  });

  test.each([
    ["a quote that is never closed", 'ID,Title\nHB-1,"open\nHB-2,x\n', "TaskBoard.csv: 2: Unexpected quote"],
    ["no column of ids", "Name,Title\nx,y\n", "TaskBoard.csv: 1: Unexpected header without `ID`"],
    ["nothing in it", "", "TaskBoard.csv: 1: Unexpected empty file"],
  ])("refuses a CSV with %s and leaves it as it is", async (_, text, message) => {
    const folder = repositoryWith({ "docs/taskboard.md": board, [csv]: text });
    for (const flag of ["--merge", "--from-csv"]) {
      const { exitCode, stderr } = await generate(folder, "taskboard", "docs", flag);
      expect(exitCode).toBe(2);
      expect(stderr.replace(".csv:1", ".csv: 1").replace(".csv:2", ".csv: 2")).toContain(message);
    }
    expect(textOf(folder, csv)).toBe(text);
  });
});

describe("codex-gen taskboard --from-csv", () => {
  test("brings status and owner into rows, and ticks checkboxes with the time", async () => {
    const folder = repositoryWith(files);
    await generate(folder, "taskboard");
    edit(folder, csv, "Open the lock,Backlog,", 'Open the lock,Done,"Maya, Ole"');
    edit(folder, csv, "Dredge the basin,Done", "Dredge the basin,Blocked");
    edit(folder, csv, "Print the new ones.,To Do", "Print the new ones.,Done");
    edit(folder, csv, "Read the old tables.,Done", "Read the old tables.,To Do");
    const { exitCode, stdout } = await generate(folder, "taskboard", "--from-csv");
    expect(exitCode).toBe(0);
    expect(stdout).toBe("Wrote .agent/execplans/tides.md anew\nWrote docs/taskboard.md anew\n");
    expect(textOf(folder, "docs/taskboard.md")).toBe(
      board.replace("Backlog | |", "Done | Maya, Ole |").replace("Done - 2026-01-20 |", "Blocked |"),
    );
    expect(textOf(folder, ".agent/execplans/tides.md")).toBe(
      plan
        .replace("- [ ] Print", "- [x] (2026-02-01T12:00:00Z) Print")
        .replace("- [x] (2026-01-02", "- [ ] (2026-01-02"),
    );
    expect(await generate(folder, "taskboard", "--check")).toMatchObject({ exitCode: 0 });
    // It is what is generated now, so nobody's changes are in the way.
    edit(folder, "docs/taskboard.md", "Maya, Ole", "Maya");
    expect(await generate(folder, "taskboard")).toMatchObject({ exitCode: 0 });
  });

  test("refuses what is ambiguous, and does the rest", async () => {
    const folder = repositoryWith(files);
    await generate(folder, "taskboard");
    edit(folder, csv, "Open the lock,Backlog", "Open the lock,Perhaps");
    edit(folder, csv, "Print the new ones.,To Do,", "Print the new ones.,Blocked,Ole");
    edit(folder, csv, "Retry the import.,Pending", "Retry the import.,Approved");
    edit(folder, csv, "Dredge the basin,Done,Ines", "Dredge,Done,Maya");
    const { exitCode, stdout, stderr } = await generate(folder, "taskboard", "--from-csv");
    expect(exitCode).toBe(1);
    expect(stdout).toBe("Wrote docs/taskboard.md anew\n");
    expect(textOf(folder, "docs/taskboard.md")).toBe(board.replace("| Ines |", "| Maya |"));
    for (const reason of [
      "HB-3 was not brought back: `Perhaps` is no status of docs/taskboard.md",
      "was not brought back: `Blocked` is nothing that a checkbox can say",
      "was not brought back: .agent/execplans/tides.md has no place for an owner there",
      "was not brought back: PLAN_LOG.md is append-only",
      "HB-1 was not brought back: Title differs, and only status and owner are brought back",
    ]) {
      expect(stderr).toContain(reason);
    }
  });

  test("refuses rows with one id, changes on both sides, and items that documents disagree about", async () => {
    const folder = repositoryWith({
      "docs/taskboard.md": board,
      "other/taskboard.md": board.replace("| Backlog |", "| Done |"),
    });
    await generate(folder, "taskboard");
    const text = textOf(folder, csv);
    const row = /HB-1,[^\r]*\r\n/.exec(text)?.[0] ?? "";
    writeFileSync(join(folder, csv), text + row.replace("Done", "Blocked"));
    edit(folder, csv, 'tar",In Progress', 'tar",Done');
    edit(folder, csv, "Open the lock,Backlog", "Open the lock,Blocked");
    for (const path of ["docs/taskboard.md", "other/taskboard.md"])
      edit(folder, path, "| In Progress |", "| Blocked |");
    const { exitCode, stdout, stderr } = await generate(folder, "taskboard", "--from-csv");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain("HB-1 was not brought back: the id stands in several rows");
    expect(stderr).toContain("HB-2 was not brought back: Status was changed here and in the documents");
    expect(stderr).toContain(
      "HB-3 was not brought back: other/taskboard.md says `Done` already, and others do not",
    );
  });

  test("needs a CSV", async () => {
    expect(await generate(repositoryWith(files), "taskboard", "--from-csv")).toMatchObject({ exitCode: 2 });
  });

  const word = fc.constantFrom("Backlog", "In Progress", "Blocked", "Done", "Cancelled");
  const owner = fc.constantFrom("Ines", "Ole", "Maya, Ole", "@rosa", "QA team");
  const row = fc.record({
    status: fc.oneof(
      word,
      fc.constantFrom("✅ Done", "**Done**", "Done - 2026-01-20", "Blocked on HB-1", "🔄 In Progress"),
    ),
    owner: fc.oneof(owner, fc.constant("")),
    title: fc.stringMatching(/^[A-Za-z][A-Za-z ,"'=-]{0,20}[a-z]$/),
    next: word,
    nextOwner: owner,
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  const boardOf = (each: readonly { status: string; owner: string; title: string }[]): string =>
    `# B\n\n| ID | Title | Status | Owner |\n|---|---|---|---|\n${each
      .map(({ status, owner, title }, index) => `| X-${index + 1} | ${title} | ${status} | ${owner} |\n`)
      .join("")}`;

  test("documents → CSV → documents changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (each) => {
        const folder = folderWith({ "board.md": boardOf(each) });
        await generate(folder, "taskboard");
        const { exitCode, stdout } = await generate(folder, "taskboard", "--from-csv");
        expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
        expect(textOf(folder, "board.md")).toBe(boardOf(each));
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 25 },
    );
  });

  test("CSV → documents → CSV changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("lf", "crlf"), async (each, newline) => {
        const before = boardOf(each);
        const folder = folderWith({
          "board.md": newline === "lf" ? before : before.replaceAll("\n", "\r\n"),
          "target/board.md": boardOf(
            each.map(({ next, nextOwner, title }) => ({ title, status: next, owner: nextOwner })),
          ),
          "codex-lint.config.yaml":
            "generate: { taskboard: { columns: { ID: id, Title: title, Status: status, Owner: owner } } }\n",
        });
        await generate(folder, "taskboard", "target", "-o", "wanted.csv");
        const wanted = textOf(folder, "wanted.csv");
        expect(
          await generate(folder, "taskboard", "board.md", "-o", "wanted.csv", "--from-csv"),
        ).toMatchObject({
          exitCode: 0,
        });
        expect((await generate(folder, "taskboard", "board.md", "--stdout")).stdout).toBe(wanted);
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 25 },
    );
  });
});
