import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "../../src/cli/arguments.ts";
import { run } from "../../src/cli/main.ts";
import { failureText } from "../../src/cli/failure-text.ts";
import { validateConfig } from "../../src/workspace/generated/config-validator.ts";
import { cleanLog, command, logWithError } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { rules } from "../../rules/index.ts";

describe("a mistake in the arguments exits 2 and names what was probably meant", () => {
  test.each([
    [["--fxi"], "unknown option '--fxi'\n(Did you mean --fix?)"],
    [["-f", "jsn"], "'jsn' is invalid. Did you mean json?"],
    [["--parser", "remrk"], "Did you mean remark?"],
    [["--rule", "task-id:eror"], "Did you mean error?"],
    [["--rule", "task-id"], "Expected ID:SEVERITY"],
    [["--max-warnings", "few"], "Expected a whole number"],
    [["--config"], "argument missing"],
    [["--rule", "task-ids:error"], "Unexpected rule `task-ids`, did you mean `task-id`"],
    [["--now", "yesterday"], "Unexpected time `yesterday` for --now, expected RFC 3339"],
    [["--explain", "task-ids"], "Unexpected rule `task-ids`, did you mean `task-id`"],
    [["--config", "gone.yaml"], "Cannot read the configuration gone.yaml"],
    [["--explain-kind", "gone.md"], "Cannot read gone.md"],
    [["completion", "bsh"], "Unexpected shell `bsh`, did you mean `bash`"],
  ])("%j", async (argv, message) => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const { exitCode, stdout, stderr } = await command(folder, argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^codex-lint: /);
  });
});

test("a mistake in the configuration exits 2, with its place", async () => {
  const folder = folderWith({
    "PLAN_LOG.md": cleanLog,
    "codex-lint.config.yaml": "extends: strict\nruls: {}\n",
  });
  expect(await command(folder, [])).toEqual({
    exitCode: 2,
    stdout: "",
    stderr:
      "codex-lint: codex-lint.config.yaml:2:1: Unexpected key `ruls` in the configuration, did you mean `rules`\n",
  });
  expect(await command(folder, ["--no-config"])).toMatchObject({ exitCode: 0 });
});

test("a mistake in a contract of one's own exits 2, with its place", async () => {
  const folder = folderWith({
    "codex-lint.config.yaml": "contracts: [adr.yaml, gone.yaml]\n",
    "adr.yaml": "kind: adr\ntitel: ADR\n",
  });
  expect((await command(folder, [])).stderr).toContain(
    "codex-lint.config.yaml:1:23: Cannot read the contract `gone.yaml`",
  );
  const other = ["-c", "other.yaml"];
  const both = folderWith({ "other.yaml": "contracts: [adr.yaml]\n", "adr.yaml": "kind: adr\ntitel: ADR\n" });
  expect((await command(both, other)).stderr).toMatch(/adr\.yaml:2:1: .*`titel`/);
});

test("a kind of one's own is recognised and linted", async () => {
  const folder = folderWith({
    "codex-lint.config.yaml": "contracts: [adr.yaml]\n",
    "adr.yaml":
      "kind: adr\ntitle: Decision\nrecognise: { paths: ['adr/*.md'] }\nsections: [{ name: Context, required: true }, { name: Decision, required: true }]\n",
    "adr/1.md": "# Use SQLite\n\n## Context\n\nWe need a database.\n",
  });
  const { stdout } = await command(folder, []);
  expect(stdout).toContain("1 adr");
  expect(stdout).toContain("required-section");
});

test("a glob of contracts stands for all that it matches, and has to match one", async () => {
  const contract = (kind: string): string =>
    `kind: ${kind}\ntitle: ${kind}\nrecognise: { paths: ["${kind}/*.md"] }\n`;
  const folder = folderWith({
    "codex-lint.config.yaml": "contracts: [contracts/*.yaml]\n",
    "contracts/adr.yaml": contract("adr"),
    "contracts/rfc.yaml": contract("rfc"),
    "adr/1.md": "# A\n",
    "rfc/1.md": "# B\n",
  });
  expect((await command(folder, [])).stdout).toContain("1 adr, 1 rfc");
  const none = folderWith({ "codex-lint.config.yaml": "contracts: [kinds/*.yaml]\n" });
  expect(await command(none, [])).toMatchObject({
    exitCode: 2,
    stderr: "codex-lint: codex-lint.config.yaml:1:13: No contract matches `kinds/*.yaml`\n",
  });
});

describe("a document whose kind is not clear", () => {
  const contract = (kind: string): string =>
    `kind: ${kind}\ntitle: ${kind}\nrecognise: { paths: ["notes/*.md"] }\n`;
  const files = {
    "codex-lint.config.yaml": "contracts: [one.yaml, two.yaml]\n",
    "one.yaml": contract("one"),
    "two.yaml": contract("two"),
    "notes/a.md": "# A\n",
    "notes/b.md": "<!-- codex-lint kind: plan-logs -->\n\n# B\n",
  };

  test("is told, and not counted as governed", async () => {
    const { stdout } = await command(folderWith(files), ["notes"]);
    expect(stdout).toContain("notes/a.md:1:1  warning  ambiguous-kind");
    expect(stdout).toContain("notes/b.md:1:23  warning  ambiguous-kind");
    expect(stdout).toContain("2 files seen, 0 governed");
  });

  test("is explained", async () => {
    const explain = async (path: string): Promise<string> =>
      (await command(folderWith(files), ["--explain-kind", path])).stdout;
    expect(await explain("notes/a.md")).toMatch(
      /^notes\/a\.md is of no kind: one and two claim it equally, by its path\n/,
    );
    expect(await explain("notes/b.md")).toMatch(
      /^notes\/b\.md says it is of the kind plan-logs, which there is not; did it mean plan-log\n/,
    );
  });

  test("is left alone where that rule is off", async () => {
    const { stdout } = await command(folderWith(files), ["notes", "--rule", "ambiguous-kind:off"]);
    expect(stdout).toBe("2 files seen, 0 governed\nNo findings\n");
  });
});

describe("a guide as the contract", () => {
  const guide = [
    "# Plans in this repository",
    "",
    "## Skeleton of a Good ExecPlan",
    "",
    "```md",
    "# <Title>",
    "",
    "## Progress",
    "",
    "## Decision Log",
    "",
    "## Cheese Board",
    "```",
    "",
  ].join("\n");

  test("declares the sections of its kind", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml":
        "contracts: [{ kind: execplan, from: PLANS.md }]\nkinds: { execplan: ['plans/*'] }\n",
      "PLANS.md": guide,
      "plans/one.md": "# One\n\n## Progress\n\n- [ ] Begin\n",
    });
    const { stdout } = await command(folder, ["plans", "-f", "json"]);
    expect(stdout).toContain("Cheese Board");
  });

  test.each([
    [
      "contracts: [{ kind: execplans, from: PLANS.md }]",
      ":1:21: Unexpected kind `execplans`, did you mean `execplan`",
    ],
    [
      "contracts: [{ kind: execplan, from: README.md }]",
      ":1:37: Unexpected guide `README.md` without a skeleton",
    ],
  ])("%s is refused", async (yaml, message) => {
    const folder = folderWith({
      "codex-lint.config.yaml": yaml,
      "PLANS.md": guide,
      "README.md": "# Readme\n",
    });
    const { exitCode, stderr } = await command(folder, ["."]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

test("a kind that there is not is refused where the configuration names it", async () => {
  const folder = folderWith({ "codex-lint.config.yaml": "kinds: { plan-logs: ['*.md'] }\n" });
  expect((await command(folder, [])).stderr).toContain(
    ":1:10: Unexpected kind `plan-logs`, did you mean `plan-log`",
  );
});

describe("instead of linting", () => {
  test("--help says what there is within the terminal's width, --version the version", async () => {
    const help = await command(folderWith({}), ["--help"], { columns: 80 });
    expect(help).toMatchObject({ exitCode: 0, stderr: "" });
    expect(Math.max(...help.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect((await command(folderWith({}), ["--version"])).stdout).toBe(`${manifest.version}\n`);
  });

  test("every option of the help is read, and none is there that is not", () => {
    const parsed = parseArguments([], 80);
    expect(parsed.ok).toBe(true);
    const help = parseArguments(["--help"], 80);
    const options = help.ok ? [] : [...new Set(help.stdout.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm))];
    expect(options.length).toBeGreaterThan(25);
    const values: Readonly<Record<string, readonly string[]>> = {
      "--format": ["json"],
      "--max-warnings": ["3"],
      "--rule": ["a:off"],
      "--parser": ["fast"],
    };
    for (const option of options.filter((name) => name !== "--help" && name !== "--version")) {
      const takesValue = help.ok ? false : new RegExp(`${option} <`).test(help.stdout);
      const argv = [option, ...(values[option] ?? (takesValue ? ["x"] : []))];
      const changed = parseArguments(argv, 80);
      expect(changed, option).toMatchObject({ ok: true });
      expect(changed, option).not.toEqual(parsed);
    }
  });

  test("--list-rules names every rule, in words and as JSON", async () => {
    const { stdout } = await command(folderWith({}), ["--list-rules"]);
    for (const { id } of rules) expect(stdout).toMatch(new RegExp(`^ {2}${id} `, "m"));
    const listed = JSON.parse(
      (await command(folderWith({}), ["--list-rules", "-f", "json"])).stdout,
    ) as object[];
    expect(listed).toHaveLength(rules.length);
  });

  test("--list-kinds names the kinds, also one's own", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml": "contracts: [adr.yaml]\n",
      "adr.yaml": "kind: adr\ntitle: Decision record\nrecognise: { paths: ['adr/*.md'] }\n",
    });
    const { stdout } = await command(folder, ["--list-kinds"]);
    expect(stdout).toMatch(/^plan-log /m);
    expect(stdout).toMatch(/^adr +Decision record \(adr\.yaml\)$/m);
  });

  test("--explain prints a rule's documentation", async () => {
    const { stdout } = await command(folderWith({}), ["--explain", "task-id"]);
    expect(stdout).toBe(readFileSync("rules/tasks/task-id.md", "utf8"));
  });

  test("--explain-kind says why", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog, "README.md": "# Readme\n" });
    expect((await command(folder, ["--explain-kind", "PLAN_LOG.md"])).stdout).toMatch(
      /^PLAN_LOG\.md is of the kind plan-log, by its path\n/,
    );
    expect((await command(folder, ["--explain-kind", "README.md"])).stdout).toMatch(
      /^README\.md is of no kind\n/,
    );
    const json = JSON.parse(
      (await command(folder, ["--explain-kind", "PLAN_LOG.md", "-f", "json"])).stdout,
    ) as object;
    expect(json).toMatchObject({ path: "PLAN_LOG.md", outcome: "kind", kind: "plan-log" });
  });

  test("--print-config shows what is in force for one file", async () => {
    const folder = folderWith({
      "PLAN_LOG.md": cleanLog,
      "codex-lint.config.yaml":
        "timeZone: UTC+08:00\noverrides: [{ files: [PLAN_LOG.md], rules: { task-id: info } }]\n",
    });
    const { stdout } = await command(folder, ["--print-config", "PLAN_LOG.md"]);
    expect(JSON.parse(stdout)).toMatchObject({
      path: "PLAN_LOG.md",
      kind: "plan-log",
      configuration: "codex-lint.config.yaml",
      extends: "recommended",
      timeZone: "UTC+08:00",
      rules: { "task-id": "info" },
    });
    expect(JSON.parse((await command(folder, ["--print-config", "new.md"])).stdout)).toMatchObject({
      kind: null,
    });
  });

  test("--init writes a configuration that is one, names what it found, and is never overwritten", async () => {
    const folder = folderWith({ "docs/PLAN_LOG.md": logWithError });
    expect((await command(folder, ["--init"])).stdout).toContain("1 file seen, 1 governed");
    const text = readFileSync(join(folder, "codex-lint.config.yaml"), "utf8");
    expect(text).toContain("#   plan-log: docs/PLAN_LOG.md\n");
    expect(validateConfig(parse(text)), JSON.stringify(validateConfig.errors)).toBe(true);
    // The examples in its comments are meant to be used.
    const examples = text
      .replace(/^(\w+): (?:\{\}|\[\])$/gm, "$1:")
      .replace(/^# {3}(?=- |  |timestamp|execplan)/gm, "  ");
    expect(validateConfig(parse(examples)), JSON.stringify(validateConfig.errors)).toBe(true);
    expect(await command(folder, ["--init"])).toMatchObject({ exitCode: 2 });
    expect(readFileSync(join(folder, "codex-lint.config.yaml"), "utf8")).toBe(text);
  });
});

describe("completion", () => {
  const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await run({
      argv: ["complete", "--", ...words],
      cwd: ".",
      env: {},
      stdin: () => Promise.reject(new Error("stdin was read")),
      stdout: { isTTY: false, columns: undefined },
    });
    return stdout.trimEnd().split("\n");
  };

  test("scripts are ones that the shells can read", async () => {
    const { stdout } = await command(folderWith({}), ["completion", "bash"]);
    execFileSync("bash", ["-n"], { input: stdout });
    expect(stdout).toContain("codex-lint complete --");
    for (const shell of ["zsh", "fish"]) {
      expect((await command(folderWith({}), ["completion", shell])).stdout).toContain("codex-lint");
    }
  });

  test("offers options, their values, rules, and else files", async () => {
    expect(await complete("--form")).toEqual(["--format\thow to report", ":4"]);
    expect(await complete("--format", "")).toEqual(["pretty\t", "json\t", "github\t", "markdown\t", ":4"]);
    expect(await complete("--explain", "task-")).toContain("task-id\t");
    expect(await complete("--rule", "task-id:")).toContain("task-id:warning\t");
    expect(await complete("docs/")).toEqual([":0"]);
    expect(await complete("--config", "")).toEqual([":0"]);
  });

  test("leaves a path of that name to be linted", async () => {
    const folder = folderWith({
      "completion/PLAN_LOG.md": logWithError,
      "complete/PLAN_LOG.md": logWithError,
    });
    expect(await command(folder, ["./completion"])).toMatchObject({ exitCode: 1 });
    expect(await command(folder, ["complete"])).toMatchObject({ exitCode: 1 });
  });
});

describe("a fault of the program", () => {
  const fault = new Error("index out of range", { cause: new Error("deeper") });

  test("is called that, and asks to be reported", () => {
    const text = failureText(fault, {});
    expect(text).toMatch(/^codex-lint: Internal error: index out of range\n.*please report it/);
    expect(text).not.toContain("    at ");
  });

  test("shows its stack and its causes when asked", () => {
    const text = failureText(fault, { DEBUG: "other, codex-lint" });
    expect(text).toContain("    at ");
    expect(text).toContain("Caused by: Error: deeper");
  });
});
