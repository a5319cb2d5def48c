/** What keeps a workspace from being opened is said before anything is read, and is no fault of the program. */
import { describe, expect, test, vi } from "vitest";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { command } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { generate } from "../support/generate.ts";

vi.mock("../../src/syntax/markdown-fast.ts", () => {
  throw new Error("no such binary");
});

const contract = (schema: string): string =>
  `kind: thing\ntitle: Thing\nformat: json\nrecognise: { paths: ["*.thing.json"] }\nschema: ${schema}\n`;

describe("opening a workspace", () => {
  test.each(["--parser fast", "parser: fast"])("%s without a binary names what works", async (how) => {
    const argument = how.startsWith("--") ? how.split(" ") : [];
    const folder = folderWith({
      "a.md": "# A\n",
      "codex-lint.config.yaml": argument.length === 0 ? `${how}\n` : "extends: recommended\n",
    });
    const { exitCode, stdout, stderr } = await command(folder, [...argument, "a.md"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(
      "codex-lint: Cannot load the fast Markdown parser: `satteri` has no binary for this platform, or it was not installed. Use `remark` or `auto` instead: `--parser auto`, or `parser: auto` in the configuration\n",
    );
    expect(
      await command(folder, ["--parser", "auto", "--no-error-on-unmatched-pattern", "a.md"]),
    ).toMatchObject({
      exitCode: 0,
    });
  });

  test("a schema that is none is named with its contract, whatever files there are", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml": "contracts: [rules/thing.yaml]\n",
      "rules/thing.yaml": contract("{ type: objekt }"),
    });
    await expect(openWorkspace({ cwd: folder, paths: ["."], now: 0 })).rejects.toThrow(
      /^rules\/thing\.yaml: Unexpected `schema`, expected a JSON Schema: .*type/,
    );
    const dangling = folderWith({
      "codex-lint.config.yaml": "contracts: [thing.yaml]\n",
      "thing.yaml": contract('{ $ref: "#/nowhere" }'),
    });
    const { exitCode, stderr } = await command(dangling, ["--no-error-on-unmatched-pattern"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^codex-lint: thing\.yaml: Unexpected `schema`.*#\/nowhere/);
    expect(stderr).not.toContain("Internal error");
  });

  test("settings of a kind that there is not are a mistake with its place", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml": "generate:\n  documents:\n    exeplan: { folder: plans }\n",
    });
    expect(await generate(folder, "execplan", "X")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "codex-gen: codex-lint.config.yaml:3:5: Unexpected kind `exeplan`, did you mean `execplan`\n",
    });
    const own = folderWith({
      "codex-lint.config.yaml":
        "contracts: [thing.yaml]\ngenerate: { documents: { thing: { folder: things } } }\n",
      "thing.yaml": contract("{ type: object }"),
    });
    await expect(openWorkspace({ cwd: own, paths: ["."], now: 0 })).resolves.toBeDefined();
  });
});
