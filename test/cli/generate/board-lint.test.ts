/** What lint says of generated boards, and what the other generators make of rows that people add to them. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { command } from "../../support/command.ts";
import { folderWith } from "../../support/folder.ts";
import { generate, textOf } from "../../support/generate.ts";

const strict = "extends: strict\n";

interface Found {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
}

/** Path → findings, those of documents without any included. */
async function findings(folder: string, ...paths: readonly string[]): Promise<Record<string, Found[]>> {
  const { stdout, stderr } = await command(folder, ["-f", "json", ...paths]);
  expect(stderr).toBe("");
  const { documents } = JSON.parse(stdout) as { documents: { path: string; diagnostics: Found[] }[] };
  return Object.fromEntries(documents.map(({ path, diagnostics }) => [path, diagnostics]));
}

/** A board on which an owner, the zone of a deadline and the letters of a title are missing. */
const flawed = `# Harbour board

| ID | Title | Status | Owner | Due |
|---|---|---|---|---|
| HB-1 | Dredge the basin | In Progress | Ines | 2026-01-20 10:00 |
| HB-2 | Paint ‚Üí tar | Perhaps | | whenever |
| HB-3 | TBD | Backlog | | 2025-12-01 |
`;

describe("a generated board", () => {
  test("leaves findings about its words to the document that they come from", async () => {
    const folder = folderWith({ "docs/taskboard.md": flawed, "codex-lint.config.yaml": strict });
    await generate(folder, "taskboard", "-o", "out/TaskBoard.csv");
    await generate(folder, "taskboard", "--markdown", "-o", "out/TaskBoard.md");
    const found = await findings(folder);
    expect(found["out/TaskBoard.csv"]).toEqual([]);
    expect(found["out/TaskBoard.md"]).toEqual([]);
    const rules = found["docs/taskboard.md"]?.map(({ ruleId }) => ruleId);
    expect(rules).toEqual(
      expect.arrayContaining(["task-owner", "deadline-form", "status-vocabulary", "no-mojibake"]),
    );
  });

  test("is answerable for its shape, and for the rows that people add", async () => {
    const folder = folderWith({ "docs/taskboard.md": flawed });
    await generate(folder, "taskboard");
    const path = join(folder, "TaskBoard.csv");
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      `${text}HB-3,Second,Backlog,Ole,,,,docs/x.md,\r\nMINE-1,Own row,Maybe,,2026-03-01 10:00,,,,\r\n`,
    );
    const found = (await findings(folder))["TaskBoard.csv"] ?? [];
    expect(found.map(({ ruleId }) => ruleId)).toEqual([
      "csv-shape",
      "status-vocabulary",
      "task-owner",
      "deadline-form",
    ]);
  });

  const cell = fc.oneof(
    fc.constantFrom(
      "TBD",
      "…",
      "‚Üí",
      "<who>",
      "=1+1",
      "x-1",
      "/Users/me/x",
      "`a`",
      "2025-13-40",
      "Blocked on HB-9",
    ),
    fc.constantFrom(
      "Done",
      "Backlog",
      "✅ Done - 2026-01-01",
      "Perhaps",
      "",
      "HB-1",
      "1",
      "Setup",
      "HB-1/2",
      "Ines",
    ),
    fc.stringMatching(/^[A-Za-z0-9 ,"'=*_#<>!()[\]-]{0,20}$/),
  );
  const row = fc.tuple(cell, cell, cell, cell, cell, cell);
  const task = fc.tuple(fc.boolean(), cell);

  test("has no finding of its own, whatever documents say", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(task, { maxLength: 4 }),
        async (rows, tasks) => {
          const table = rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
          const head = "| ID | Title | Status | Owner | Due | Depends on |\n|---|---|---|---|---|---|\n";
          const boxes = tasks.map(([done, text]) => `- [${done ? "x" : " "}] ${text}\n`).join("");
          const folder = folderWith({
            "docs/taskboard.md": `# Board\n\n${head}${table}`,
            ".agent/execplans/a.md": `# A\n\nThis ExecPlan is a living document.\n\n## Progress\n\n${boxes}\n## Decision Log\n\n## Surprises & Discoveries\n\n## Outcomes & Retrospective\n`,
            "codex-lint.config.yaml": strict,
          });
          for (const argv of [
            ["taskboard", "-o", "out/TaskBoard.csv"],
            ["taskboard", "--markdown"],
          ])
            expect(await generate(folder, ...argv)).toMatchObject({ exitCode: 0 });
          const found = await findings(folder, "out/TaskBoard.csv", "TaskBoard.md");
          rmSync(folder, { recursive: true });
          const [csv = [], markdown = []] = [found["out/TaskBoard.csv"], found["TaskBoard.md"]];
          expect([...csv, ...markdown].map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  const seeds = resolve("../shared/seeds");
  test.skipIf(!existsSync(seeds))("of real documents has none either", async () => {
    const names = readdirSync(seeds).filter((name) => name.endsWith(".md"));
    expect(names.length).toBeGreaterThan(0);
    const folder = folderWith({
      ...Object.fromEntries(names.map((name) => [name, readFileSync(join(seeds, name))])),
      "codex-lint.config.yaml": strict,
    });
    await generate(folder, "taskboard");
    await generate(folder, "taskboard", "--markdown");
    expect(await findings(folder, "TaskBoard.csv", "TaskBoard.md")).toMatchObject({
      "TaskBoard.csv": [],
      "TaskBoard.md": [],
    });
  });
});

describe("rows that people add to a board", () => {
  const board =
    "# B\n\n| ID | Title | Status | Owner |\n|---|---|---|---|\n| HB-1 | Dredge | Blocked | Ines |\n";
  const own = "MINE-1,Own row,Blocked,Ole,,,,,\r\n";

  test.each([
    ["with a column for the source", "", own],
    [
      "without one",
      "generate: { taskboard: { columns: { ID: id, Title: title, Status: status, Owner: owner } } }\n",
      "MINE-1,Own row,Blocked,Ole\r\n",
    ],
  ])("are work of the workspace once, and the others not twice, %s", async (_, config, mine) => {
    const folder = folderWith({ "docs/taskboard.md": board, "codex-lint.config.yaml": config });
    await generate(folder, "taskboard", "-o", "Z/TaskBoard.csv");
    await generate(folder, "taskboard", "-o", "A/TaskBoard.csv");
    const path = join(folder, "Z/TaskBoard.csv");
    writeFileSync(path, readFileSync(path, "utf8") + mine);
    await generate(folder, "taskboard", "-o", "Z/TaskBoard.csv", "--merge");
    expect(textOf(folder, "Z/TaskBoard.csv")).toContain("MINE-1,Own row");

    const { stdout } = await generate(folder, "summary", "--stdout");
    expect(stdout.match(/MINE-1: Own row/g)).toHaveLength(1);
    expect(stdout.match(/HB-1: Dredge/g)).toHaveLength(1);
    expect(stdout).toContain("(Z/TaskBoard.csv#L3)");
    const page = (await generate(folder, "dashboard", "--stdout")).stdout;
    // Each is the next step of its document, and blocked.
    expect(page.match(/Own row/g)).toHaveLength(2);
    expect(page.match(/Dredge/g)).toHaveLength(2);
    const ids = (await generate(folder, "taskboard", "--markdown", "--stdout")).stdout.match(/^\| [\w-]+/gm);
    expect(ids).toEqual(["| ID", "| ---", "| MINE-1", "| HB-1"]);
  });
});
