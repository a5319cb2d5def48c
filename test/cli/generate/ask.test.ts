import { beforeEach, describe, expect, test, vi } from "vitest";
import { runGenerate } from "../../../src/cli/generate.ts";
import { folderWith } from "../../support/folder.ts";
import { textOf, silent } from "../../support/generate.ts";

const left = Symbol("left");
const answers: (string | symbol)[] = [];
const asked: string[] = [];
/** For each question, whether a blank and whether a word was refused. */
const refused: (readonly boolean[])[] = [];

vi.mock("@clack/prompts", () => ({
  text: ({ message, validate }: { message: string; validate: (value: string) => string | undefined }) => {
    asked.push(message);
    refused.push([validate(" "), validate("x")].map((problem) => problem !== undefined));
    return Promise.resolve(answers.shift());
  },
  isCancel: (value: unknown) => value === left,
  cancel: () => undefined,
}));

const run = (cwd: string, ...argv: string[]) =>
  runGenerate({
    argv: [...argv, "--now", "2026-02-01T12:00:00Z"],
    cwd,
    env: {},
    stdin: () => Promise.resolve(new Uint8Array()),
    stdout: { isTTY: true, columns: 80 },
    canAsk: true,
    progress: silent,
  });

beforeEach(() => {
  asked.length = 0;
  refused.length = 0;
});

describe("at a terminal", () => {
  test("what is missing of an entry is asked for, and nothing else", async () => {
    const folder = folderWith({});
    answers.push("Pending", "src/a.ts");
    expect(await run(folder, "plan-log", "entry", "--plan", "Go")).toMatchObject({ exitCode: 0 });
    // An approval is asked for only of what is approved.
    expect(asked).toEqual(["Status", "Scope"]);
    expect(refused).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(textOf(folder, "docs/PLAN_LOG.md")).toContain(
      "- Plan: Go\n- Status: Pending\n- Scope: src/a.ts\n",
    );
  });

  test("lists are separated", async () => {
    const folder = folderWith({});
    answers.push("a; b;", "none", "none", "none", "few", "shown", "look");
    await run(folder, "plan-log", "entry", "--plan", "Go", "--status", "Pending", "--goal", "See");
    expect(textOf(folder, "docs/PLAN_LOG.md")).toContain("- In Scope:\n  - a\n  - b\n");
  });

  test("whoever leaves has written nothing", async () => {
    const folder = folderWith({});
    answers.push(left);
    const { exitCode, stderr } = await run(folder, "plan-log", "entry", "--plan", "Go");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "codex-gen: Nothing was written: the question was left unanswered\n",
    });
  });
});
