/** Boards compared in a workspace: who leads and who follows, by configuration, by guides and by folders. */
import { describe, expect, test } from "vitest";
import { cleanLog, command } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { generate, textOf } from "../support/generate.ts";

const told = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> => {
  const { stdout, stderr } = await command(folder, ["-f", "json", ...argv]);
  expect(stderr).toBe("");
  const { documents } = JSON.parse(stdout) as {
    documents: {
      path: string;
      diagnostics: {
        ruleId: string;
        message: string;
        note?: string;
        range: { start: { line: number } };
        related?: { path: string; range: { start: { line: number } } }[];
      }[];
    }[];
  };
  return documents.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ ruleId }) => ruleId === "board-sync" || ruleId === "csv-shape")
      .map(({ message, range, related = [] }) =>
        [
          `${path}:${range.start.line}`,
          message,
          ...related.map((each) => `${each.path}:${each.range.start.line}`),
        ].join(" | "),
      ),
  );
};

const csv = (...rows: readonly string[]): string => ["ID,Title,Status", ...rows, ""].join("\n");
const markdown = (...rows: readonly string[]): string =>
  [
    "# Tasks",
    "",
    "| ID | Title | Status |",
    "| --- | --- | --- |",
    ...rows.map((row) => `| ${row.replaceAll(",", " | ")} |`),
    "",
  ].join("\n");

const dredge = "HB-Q-001,Dredge the basin";
const paint = "HB-Q-002,Paint the lamp";
const mend = "HB-Q-003,Mend the rope";

const missing = (id: string, place: string): string =>
  `Unexpected task \`${id}\` that ${place} does not have, expected it there too`;
const status = (id: string, is: string, expected: string, board: string): string =>
  `Unexpected status \`${is}\` of \`${id}\`, expected \`${expected}\` as in ${board}`;

describe("which board leads", () => {
  const files = {
    "docs/TaskBoard.csv": csv(`${dredge},Done`, `${paint},Backlog`),
    "docs/TASKBOARD.md": markdown(`${dredge},Done`, `${paint},Done`),
  };
  const byTable = [
    `docs/TASKBOARD.md:6 | ${status("HB-Q-002", "Done", "Backlog", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:3`,
  ];
  const byList = [
    `docs/TaskBoard.csv:3 | ${status("HB-Q-002", "Backlog", "Done", "`docs/TASKBOARD.md`")} | docs/TASKBOARD.md:6`,
  ];

  test("the CSV one where nobody says anything", async () => {
    expect(await told(folderWith(files))).toEqual(byTable);
  });

  test.each([
    ["`docs/TASKBOARD.md` is the source of truth.", byList],
    ["Pick a task from TASKBOARD.md, then mirror it to `TaskBoard.csv`.", byList],
    ["1. Open [the board](TASKBOARD.md) and choose the next item.", byList],
    ["The authoritative board is `docs/TaskBoard.csv`.", byTable],
    // Boards that are not there, and lines that only mention one, say nothing.
    ["`other/TASKBOARD.md` is the source of truth.", byTable],
    ["Update `docs/TASKBOARD.md` when you are done.", byTable],
  ])("the one that the guide says to go by: %s", async (line, expected) => {
    const guide = `# Operations guide\n\n## Steps\n\n${line}\n`;
    expect(await told(folderWith({ ...files, "docs/OPERATIONS_GUIDE.md": guide }))).toEqual(expected);
  });

  test("the one of the configuration, against all guides, as a path, a glob or a place", async () => {
    const guide = "# Operations guide\n\n## Steps\n\n`docs/TaskBoard.csv` is the source of truth.\n";
    for (const lead of ["docs/TASKBOARD.md", "[docs/*.md]", "Table"]) {
      const config = `boards:\n  lead: ${lead}\n${lead === "Table" ? "  places:\n    Table: { files: [docs/TASKBOARD.md] }\n    Sheet: { files: [docs/*.csv] }\n" : ""}`;
      const folder = folderWith({
        ...files,
        "docs/OPERATIONS_GUIDE.md": guide,
        "codex-lint.config.yaml": config,
      });
      const board = lead === "Table" ? "Table (`docs/TASKBOARD.md`)" : "`docs/TASKBOARD.md`";
      expect(await told(folder)).toEqual(
        byList.map((line) => line.replace("as in `docs/TASKBOARD.md`", `as in ${board}`)),
      );
    }
  });
});

describe("the configuration's places", () => {
  const files = {
    "docs/TaskBoard.csv": csv(`${dredge},Done`, `${paint},Backlog`),
    "docs/queue.md": markdown(`${paint},Backlog`, `${mend},Backlog`),
    "docs/other.md": markdown(`${paint},Done`),
  };

  test("are all there is where any are named", async () => {
    const places = "places: { Queue: { files: [docs/queue.md] } }";
    const folder = folderWith({
      ...files,
      "codex-lint.config.yaml": `boards: { lead: docs/TaskBoard.csv, ${places} }\n`,
    });
    expect(await told(folder)).toEqual([
      `docs/queue.md:6 | ${missing("HB-Q-003", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:1`,
    ]);
  });

  test("hold what they are said to hold", async () => {
    const places = "places: { Queue: { files: [docs/queue.md], role: board } }";
    const folder = folderWith({
      ...files,
      "docs/TaskBoard.csv": csv(`${dredge},Doing`, `${paint},Backlog`, `${mend},Backlog`),
      "codex-lint.config.yaml": `boards: { lead: docs/TaskBoard.csv, ${places} }\n`,
    });
    expect(await told(folder)).toEqual([
      `docs/TaskBoard.csv:2 | ${missing("HB-Q-001", "Queue (`docs/queue.md`)")} | docs/queue.md:3`,
    ]);
  });

  test.each([
    ["lead: {}", "Unexpected value of `boards.lead`, expected a string or an array"],
    ["leed: docs/TaskBoard.csv", "Unexpected key `leed` in `boards`, did you mean `lead`"],
    [
      "lead: docs/Board.csv",
      "Unexpected board `docs/Board.csv` in `boards.lead`, expected a file, a glob or the name of a place",
    ],
    [
      "lead: [Qeue], places: { Queue: { files: [docs/queue.md] } }",
      "Unexpected board `Qeue` in `boards.lead`, did you mean `Queue`",
    ],
    [
      "places: { Queue: { files: [docs/queue.md], role: bord } }",
      "Unexpected value of `boards.places.Queue.role`, expected `board`, `backlog` or `list`",
    ],
    [
      "places: { Queue: { role: board } }",
      "Unexpected absence of `files` in `boards.places.Queue`, expected the key",
    ],
  ])("say what is wrong with them: %s", async (boards, message) => {
    const folder = folderWith({ ...files, "codex-lint.config.yaml": `boards: { ${boards} }\n` });
    const { exitCode, stderr } = await command(folder, []);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

test("each project of a repository has its board, and a plan without one follows that of the repository", async () => {
  const folder = folderWith({
    "docs/TaskBoard.csv": csv(`HB-Z-001,Elect a harbour master,Done`),
    "boats/docs/TaskBoard.csv": csv(`${dredge},Done`),
    "quay/docs/TaskBoard.csv": csv(`${dredge},Backlog`, `${paint},Backlog`),
    "quay/docs/plans/tasks.md": markdown(`${dredge},Done`),
    "pier/plans/tasks.md": markdown(`HB-Z-001,Elect a harbour master,Backlog`),
  });
  expect(await told(folder)).toEqual([
    `pier/plans/tasks.md:5 | ${status("HB-Z-001", "Backlog", "Done", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:2`,
    `quay/docs/plans/tasks.md:5 | ${status("HB-Q-001", "Done", "Backlog", "`quay/docs/TaskBoard.csv`")} | quay/docs/TaskBoard.csv:2`,
  ]);
});

describe("of one document alone", () => {
  const files = {
    "docs/TaskBoard.csv": csv(`${dredge},Done`, `${paint},Backlog`),
    "docs/plans/quay-tasks.md": markdown(`${dredge},Backlog`, `${mend},Backlog`),
    "docs/plans/lamp-tasks.md": markdown(`${paint},Done`),
    "docs/PLAN_LOG.md": cleanLog,
  };
  const quay = [
    `docs/plans/quay-tasks.md:5 | ${status("HB-Q-001", "Backlog", "Done", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:2`,
    `docs/plans/quay-tasks.md:6 | ${missing("HB-Q-003", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:1`,
  ];

  test("what is found is found of a plan with its board", async () => {
    expect(await told(folderWith(files), "docs/plans/quay-tasks.md")).toEqual(quay);
  });

  test("the board's own run has what stands elsewhere about it", async () => {
    expect((await told(folderWith(files), "docs/TaskBoard.csv")).length).toBe(3);
  });

  test("a document without tasks asks for none", async () => {
    expect(await told(folderWith(files), "docs/PLAN_LOG.md")).toEqual([]);
  });
});

test("a task that several documents have and the board does not is one finding, with all of its rows", async () => {
  const folder = folderWith({
    "docs/TaskBoard.csv": csv(`${dredge},Done`, `${paint},Backlog`),
    "docs/plans/a-tasks.md": markdown(`${dredge},Done`, `${mend},Backlog`),
    "docs/plans/b-tasks.md": markdown(`${paint},Backlog`, `${mend},Backlog`),
    "docs/BACKLOG.md": markdown(`${paint},Backlog`, `${mend},Backlog`),
  });
  expect(await told(folder)).toEqual([
    `docs/BACKLOG.md:6 | ${missing("HB-Q-003", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:1 | docs/plans/a-tasks.md:6 | docs/plans/b-tasks.md:6`,
  ]);
});

test("a task with two rows in a document agrees with the board where one of them does", async () => {
  const twice = `${markdown(`${dredge},Doing`)}\n## Delivered\n\n| ID | Title | Status |\n| --- | --- | --- |\n| HB-Q-001 | Dredge the basin | Done |\n`;
  const files = { "docs/TaskBoard.csv": csv(`${dredge},Done`), "docs/plans/quay-tasks.md": twice };
  expect(await told(folderWith(files))).toEqual([]);
  expect(await told(folderWith({ ...files, "docs/TaskBoard.csv": csv(`${dredge},Blocked`) }))).toEqual([
    `docs/plans/quay-tasks.md:5 | ${status("HB-Q-001", "Doing", "Blocked", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:2`,
  ]);
});

test("a row that a comment cuts off from its table is there, and nobody is asked for it", async () => {
  const cut = markdown(`${dredge},Done`, `${paint},Backlog`, `${mend},Backlog`).replace(
    "| HB-Q-002",
    "<!-- evidence -->\n\n| HB-Q-002",
  );
  expect(
    await told(
      folderWith({
        "docs/TaskBoard.csv": csv(`${dredge},Done`, `${paint},Done`),
        "docs/TASKBOARD.md": cut,
      }),
    ),
  ).toEqual([
    `docs/TASKBOARD.md:8 | ${status("HB-Q-002", "Backlog", "Done", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:3`,
  ]);
});

test("ids of the board's form are the board's where something ties them to it", async () => {
  const files = {
    "docs/TaskBoard.csv": csv(`${dredge},Done`, `${paint},Backlog`),
    "docs/plans/quay-tasks.md": markdown(`${paint},Backlog`),
  };
  const rules = markdown("HB-R-001,Ships give way,Open");
  const expected = (path: string): readonly string[] => [
    `${path} | ${missing("HB-R-001", "`docs/TaskBoard.csv`")} | docs/TaskBoard.csv:1`,
  ];
  const among = async (path: string, text: string): Promise<readonly string[]> =>
    told(folderWith({ ...files, [path]: text }));
  expect(await among("docs/rules/tasks.md", rules)).toEqual([]);
  expect(await among("docs/plans/rule-tasks.md", rules)).toEqual(expected("docs/plans/rule-tasks.md:5"));
  expect(await among("docs/rules/tasks.md", `${rules}\nOn docs/TaskBoard.csv, too.\n`)).toEqual(
    expected("docs/rules/tasks.md:5"),
  );
});

test("a board that codex-gen derives from the documents, and merges, agrees with them", async () => {
  const folder = folderWith({
    "docs/plans/a-tasks.md": markdown(`${dredge},Done`, `${paint},Doing`, "T-1,Buy tar,Done"),
    "docs/plans/b-tasks.md": markdown(`${paint},Doing`, "T-1,Choose a horn,Backlog", "T-2,Sound it,Blocked"),
    "docs/TASKBOARD.md": "# Board\n\n<!-- codex-gen:begin taskboard -->\n<!-- codex-gen:end -->\n",
  });
  for (const argv of [
    ["-o", "docs/TaskBoard.csv"],
    ["-o", "docs/TASKBOARD.md", "--markdown"],
    ["-o", "docs/TaskBoard.csv", "--merge"],
  ]) {
    const { exitCode, stderr } = await generate(folder, "taskboard", ...argv, "docs/plans");
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(await told(folder)).toEqual([]);
  }
  expect(textOf(folder, "docs/TaskBoard.csv")).toContain("T-1@b-tasks,Choose a horn,Backlog");
  expect(textOf(folder, "docs/TASKBOARD.md")).toContain("| HB-Q-001 | Dredge the basin | Done |");
});

test("a derived board beside one that people keep says nothing of its own", async () => {
  const files = {
    "docs/board/TaskBoard.csv": csv(`${dredge},Done`, `${paint},Backlog`),
    "docs/plans/quay-tasks.md": markdown(`${paint},Done`, `${mend},Backlog`),
  };
  const folder = folderWith(files);
  const before = await told(folder);
  expect(before.length).toBe(2);
  expect((await generate(folder, "taskboard")).exitCode).toBe(0);
  expect(textOf(folder, "TaskBoard.csv")).toContain("HB-Q-003");
  expect(await told(folder)).toEqual(before);
});
