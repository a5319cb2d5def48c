/** The commands on real documentation trees, where these are at hand. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { command } from "../../support/command.ts";
import { generate, textOf } from "../../support/generate.ts";

const shared = resolve("../shared");
const script = join(shared, "repos", "materialise");
const there = existsSync(script);
if (!there) console.error("Skipped: the real documentation trees are not there (../shared/repos)");

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const trees = new Map<string, string>();

/** One copy of each tree for all tests: to lay one out takes seconds. */
function tree(name: string): string {
  const known = trees.get(name);
  if (known !== undefined) return known;
  const folder = join(tmpdir(), `codex-gen-tree-${process.pid}-${made.length}`);
  made.push(folder);
  execFileSync(script, [name, folder]);
  trees.set(name, folder);
  return folder;
}

describe.skipIf(!there)("a real tree", () => {
  test.each(["StateTrace", "RitualFin_replit", "codex-specialized-subagents"])(
    "%s has a board, an index and a summary that do not drift by themselves",
    { timeout: 60_000 },
    async (name) => {
      const folder = tree(name);
      const commands = ["summary", "taskboard", "index"];
      for (const command of commands) {
        expect(await generate(folder, command)).toMatchObject({ exitCode: 0, stderr: "" });
      }
      // Nor does one of them take another's output for a document.
      for (const command of commands) {
        expect({ command, ...(await generate(folder, command, "--check")) }).toMatchObject({
          command,
          exitCode: 0,
        });
      }
      const reader =
        "import csv,sys;print(len(list(csv.reader(open(sys.argv[1], newline=''), strict=True))))";
      const rows = Number(execFileSync("python3", ["-c", reader, join(folder, "TaskBoard.csv")]).toString());
      expect(rows).toBeGreaterThan(4);
      await generate(folder, "taskboard", "--markdown");
      const boards = ["TaskBoard.csv", "TaskBoard.md"];
      const { documents } = JSON.parse((await command(folder, ["-f", "json", ...boards])).stdout) as {
        documents: readonly { path: string; kind: string; diagnostics: readonly unknown[] }[];
      };
      expect(documents).toMatchObject(boards.map((path) => ({ path, kind: "task-board", diagnostics: [] })));
    },
  );

  test("a changed status makes --check exit 1 and name the row", { timeout: 60_000 }, async () => {
    const folder = tree("StateTrace");
    const argv = ["taskboard", "docs/plans", "-o", "plans.csv"];
    await generate(folder, ...argv);
    const path = join(folder, "docs/plans/PlanF_SecurityIdentity.md");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/(ST-F-007[^\n]*\| )Done/, "$1Blocked"));
    expect(readFileSync(path, "utf8")).not.toBe(text);
    const { exitCode, stderr } = await generate(folder, ...argv, "--check");
    writeFileSync(path, text);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Row `ST-F-007`: Status is `Done`, expected `Blocked`");
  });

  test(
    "its hand-written board is merged with, rows of other lengths and blank ones kept",
    { timeout: 60_000 },
    async () => {
      const folder = tree("StateTrace");
      const board = "docs/taskboard/TaskBoard.csv";
      const before = textOf(folder, board);
      writeFileSync(
        join(folder, "codex-lint.config.yaml"),
        `generate:
  taskboard:
    output: ${board}
    columns: { ID: id, Title: title, Column: status, OwnerRole: owner, Deliverable: cell Deliverable, PlanLink: plan, Notes: notes }
    dated: true
    quote: all
`,
      );
      expect(await generate(folder, "taskboard", "docs/plans")).toMatchObject({ exitCode: 2 });
      expect(textOf(folder, board)).toBe(before);
      const { exitCode, stderr } = await generate(folder, "taskboard", "docs/plans", "--merge");
      expect(exitCode).toBe(1);
      expect(stderr.match(/Unexpected blank row/g)).toHaveLength(16);
      expect(stderr.match(/Unexpected row `[\w-]+` of \d+ cells/g)).toHaveLength(2);
      const after = textOf(folder, board);
      expect(after.split("\n")[0]).toBe(before.split("\n")[0]);
      for (const id of before.match(/^"ST-[A-Z]+-\d+"/gm) ?? []) expect(after).toContain(id);
      expect(after).toMatch(/"Done - \d{4}-\d{2}-\d{2}"/);
    },
  );

  test("the corpus' plans show the twelve sections of an ExecPlan", { timeout: 120_000 }, async () => {
    const folder = join(tmpdir(), `codex-gen-tree-${process.pid}-corpus`);
    made.push(folder);
    cpSync(join(shared, "corpus", "execplan"), folder, { recursive: true });
    execFileSync("chmod", ["-R", "u+w", folder]);
    const { stdout } = await generate(folder, "contract", "--from", ".", "--kind", "plan", "--stdout");
    expect(stdout.match(/^ {2}- name: .*? #/gm)).toHaveLength(12);
  });
});
