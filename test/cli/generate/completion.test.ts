import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { runContext } from "../../../src/cli/context-main.ts";
import { runGenerate } from "../../../src/cli/generate.ts";
import { fixture } from "../../contracts/support.ts";
import { silent } from "../../support/generate.ts";
import { folderWith } from "../../support/folder.ts";

const base = {
  cwd: ".",
  env: {},
  stdin: () => Promise.reject(new Error("stdin was read")),
  stdout: { isTTY: false, columns: undefined },
};
const gen = (cwd: string, ...argv: readonly string[]) =>
  runGenerate({ ...base, argv, cwd, canAsk: false, progress: silent });
const context = (...argv: readonly string[]) =>
  runContext({ ...base, argv, program: "codex-context", write: () => true, signal: AbortSignal.abort() });
const lines = ({ stdout }: { readonly stdout: string }): readonly string[] => stdout.trimEnd().split("\n");

describe("completion of codex-gen", () => {
  test("has scripts that shells can read", async () => {
    const { stdout } = await gen(".", "completion", "bash");
    execFileSync("bash", ["-n"], { input: stdout });
    expect(stdout).toContain("codex-gen complete --");
    for (const shell of ["zsh", "fish"])
      expect((await gen(".", "completion", shell)).stdout).toContain("codex-gen");
    expect(await gen(".", "completion", "bsh")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("did you mean `bash`") as string,
    });
  });

  test("offers commands, kinds, one's own as well, their options and values", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml": "contracts: [adr.yaml]\n",
      "adr.yaml": fixture("adr/adr.yaml"),
    });
    const complete = async (...words: readonly string[]) =>
      lines(await gen(folder, "complete", "--", ...words));
    expect(await complete("ta")).toEqual([
      "taskboard\tall work items as CSV, or as a Markdown table",
      "task-board\tTask board",
      ":4",
    ]);
    expect(await complete("ad")).toEqual(["adr\tArchitecture decision record", ":4"]);
    expect((await complete("summary", "--s"))[0]).toMatch(/^--stdout\t/);
    expect(await complete("taskboard", "--format", "")).toEqual(["text\t", "json\t", ":4"]);
    expect(await complete("plan-log", "")).toEqual(["entry\tAdds an entry to the plan log.", ":4"]);
    expect((await complete("plan-log", "entry", "--app"))[0]).toMatch(/^--approval-source\t/);
    expect(await complete("archive", "docs/")).toEqual([":0"]);
    expect(await complete("nonsense", "--x")).toEqual([":0"]);
  });

  test("works where the configuration is broken", async () => {
    const folder = folderWith({ "codex-lint.config.yaml": "nonsense: 1\n" });
    expect(lines(await gen(folder, "complete", "--", "execp"))[0]).toMatch(/^execplan\t/);
    expect((await gen(folder, "complete", "--", "plan-log", "entry", "--p")).exitCode).toBe(0);
  });
});

describe("completion of codex-context", () => {
  test("has scripts, and offers commands and their options", async () => {
    const { stdout } = await context("completion", "bash");
    execFileSync("bash", ["-n"], { input: stdout });
    expect(stdout).toContain("codex-context complete --");
    expect((await context("completion", "csh")).exitCode).toBe(2);
    const complete = async (...words: readonly string[]) => lines(await context("complete", "--", ...words));
    expect((await complete("rec"))[0]).toMatch(/^record\t/);
    expect((await complete("record", "per"))[0]).toMatch(/^perf\t/);
    expect((await complete("record", "test", "--fr"))[0]).toMatch(/^--from\t/);
    expect(await complete("record", "test", "--result", "")).toContain("pass\t");
  });
});
