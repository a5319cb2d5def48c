/** Where the linter runs for others: hooks, the GitHub action, the examples. Each calls it as it can be called. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { define, parseArguments } from "../src/cli/arguments.ts";
import { formatOf } from "../src/contracts/formats.ts";
import { folderWith } from "./support/folder.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const options = new Set(define().options.flatMap(({ short, long }) => [short, long]));
const optionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=[\s"(])-(?:-[a-z][a-z-]+|[a-z])(?=[\s"=)]|$)/gu)].map(([option]) => option);

describe("the hooks of pre-commit", () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly files: string;
    readonly language: string;
    readonly require_serial: boolean;
  }
  const hooks = parse(read(".pre-commit-hooks.yaml")) as readonly Hook[];

  test("call the command that the package installs, once for all files, with options that there are", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["codex-lint", "codex-lint-fix"]);
    for (const { entry, language, require_serial } of hooks) {
      const [name = "", ...argv] = entry.split(" ");
      expect(Object.keys((JSON.parse(read("package.json")) as { bin: object }).bin)).toContain(name);
      expect(argv.filter((option) => !options.has(option))).toEqual([]);
      // Without it, a name that is ignored, or no document, would stop a commit.
      expect(argv).toContain("--force-ignore");
      expect({ language, require_serial }).toEqual({ language: "node", require_serial: true });
    }
  });

  test("are given the files that documents are looked for in, and no others", () => {
    for (const { files } of hooks) {
      const pattern = new RegExp(files.replace("(?i)", ""), "iu");
      const names = ["md", "markdown", "mdx", "csv", "json", "ndjson", "jsonl", "MD", "ts", "mdc", "yaml"];
      for (const ending of names) {
        const path = `docs/a b.${ending}`;
        expect({ ending, given: pattern.test(path) }).toEqual({
          ending,
          given: formatOf(path) !== undefined,
        });
      }
    }
  });
});

describe("the GitHub action", () => {
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: {
      readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
    };
  }
  const action = parse(read("action.yml")) as Action;
  const [step] = action.runs.steps;

  interface Run {
    readonly status: number | null;
    readonly command: string;
    readonly argv: readonly string[];
    readonly stdout: string;
    readonly output: string;
  }

  /** Runs the step as a runner does, with programs that write down how they are called. */
  function runStep(inputs: Readonly<Record<string, string>>, exitCode = 0, installed = true): Run {
    const called = `#!/bin/sh\nprintf '%s\\n' "$(basename "$0")" "$@" > "$CALLED"\nexit ${exitCode}\n`;
    const folder = folderWith({
      "step.sh": step?.run ?? "",
      "programs/npx": called,
      ...(installed ? { "node_modules/.bin/codex-lint": called } : {}),
    });
    chmodSync(join(folder, "programs/npx"), 0o755);
    if (installed) chmodSync(join(folder, "node_modules/.bin/codex-lint"), 0o755);
    const given = Object.entries(step?.env ?? {}).map(([name, expression]) => {
      const [, input = ""] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/u.exec(expression) ?? [];
      return [name, inputs[input] ?? action.inputs[input]?.default] as const;
    });
    const { status, stdout } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "step.sh"], {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...Object.fromEntries(given),
        PATH: `${join(folder, "programs")}:${process.env["PATH"] ?? ""}`,
        GITHUB_ACTION_PATH: root.replace(/\/$/u, ""),
        GITHUB_OUTPUT: join(folder, "output"),
        CALLED: join(folder, "called"),
      },
    });
    const lines = readFileSync(join(folder, "called"), "utf8").split("\n").slice(0, -1);
    const [command = "", ...argv] = lines;
    return { status, command, argv, stdout, output: readFileSync(join(folder, "output"), "utf8") };
  }

  test("runs what the project has installed, over the whole repository, as CI shows it", () => {
    expect(runStep({})).toEqual({
      status: 0,
      command: "codex-lint",
      argv: ["--ci", "--", "."],
      stdout: "",
      output: "exit-code=0\n",
    });
  });

  test("passes every input on as it is, whatever a shell would make of it", () => {
    const { argv } = runStep({
      paths: "docs\na b.md\n\n$(touch x) `id`; *.md\n--fix",
      args: " --quiet  --max-warnings 0 *\n",
      base: "origin/a b",
      sarif: "out/a b.sarif",
    });
    const further = ["--quiet", "--max-warnings", "0", "*"];
    const reports = ["-f", "github", "-f", "sarif:out/a b.sarif"];
    const paths = ["docs", "a b.md", "$(touch x) `id`; *.md", "--fix"];
    expect(argv).toEqual([...further, "--base", "origin/a b", ...reports, "--", ...paths]);
  });

  test("fails as the command fails, and says how", () => {
    for (const exitCode of [1, 2]) {
      expect(runStep({}, exitCode)).toMatchObject({ status: exitCode, output: `exit-code=${exitCode}\n` });
    }
  });

  test("has GitHub read a report for people, and only such a one", () => {
    const { stdout, argv } = runStep({ format: "pretty" }, 1);
    const [, matcher = ""] = /^::add-matcher::(.*)$/mu.exec(stdout) ?? [];
    expect(matcher).toBe(join(root, ".github/codex-lint-problem-matcher.json"));
    expect(argv).toEqual(["-f", "pretty", "--", "."]);
    if (!existsSync(matcher)) return;
    const { problemMatcher } = JSON.parse(readFileSync(matcher, "utf8")) as {
      problemMatcher: readonly { owner: string }[];
    };
    const removed = [...stdout.matchAll(/^::remove-matcher owner=(.*)::$/gmu)].map(([, owner]) => owner);
    expect(removed).toEqual(problemMatcher.map(({ owner }) => owner));
  });

  test("gets the package where none is installed, or another one is asked for", () => {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    const gets = (spec: string): object => ({
      command: "npx",
      argv: ["--yes", "--package", spec, "--", "codex-lint", "--ci", "--", "."],
    });
    expect(runStep({}, 0, false)).toMatchObject(gets(`codex-lint@${version}`));
    expect(runStep({ version: "1.2.3" })).toMatchObject(gets("codex-lint@1.2.3"));
    expect(runStep({ version: "./codex-lint.tgz" })).toMatchObject(gets("./codex-lint.tgz"));
  });

  test("calls the command with arguments that it knows", () => {
    for (const inputs of [{}, { base: "main", sarif: "out.sarif" }, { format: "pretty" }]) {
      expect(parseArguments(runStep(inputs).argv, 80)).toMatchObject({ ok: true });
    }
  });

  test("has inputs that its step uses, and none besides", () => {
    const used = [...read("action.yml").matchAll(/\$\{\{ inputs\.([a-z-]+) \}\}/gu)].map(
      ([, input]) => input,
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
    // A value in the script itself would be code.
    expect(step?.run).not.toContain("${{");
  });
});

describe("the examples", () => {
  const names = readdirSync(join(root, "examples"));

  test("name options that there are", () => {
    expect(names.length).toBeGreaterThan(5);
    const calls = names.flatMap((name) => [
      ...read(`examples/${name}`)
        .replaceAll(/^#.*$/gmu, "")
        .matchAll(/(?:^|[\s"/])(?:codex-lint(?:@\S+)?|args:) (-[^"\n]*)/gu),
    ]);
    expect(calls.length).toBeGreaterThan(4);
    expect(
      calls.flatMap(([, argv = ""]) => optionsIn(` ${argv}`)).filter((each) => !options.has(each)),
    ).toEqual([]);
  });

  test("are what their programs read", () => {
    expect(parse(read("examples/lefthook.yml"))).toHaveProperty("pre-commit.commands.codex-lint.run");
    expect(Object.keys(JSON.parse(read("examples/lintstagedrc.json")) as object)).toHaveLength(1);
    const { repos } = parse(read("examples/pre-commit-config.yaml")) as {
      repos: readonly { hooks: readonly { id: string }[] }[];
    };
    expect(read(".pre-commit-hooks.yaml")).toContain(`- id: ${repos[0]?.hooks[0]?.id}\n`);
    expect(read("examples/Dockerfile").split("\n").length).toBeLessThanOrEqual(10);
  });

  test("check out the commits that rules of history need", () => {
    const workflow = parse(read("examples/github-workflow.yml")) as {
      jobs: Record<string, { steps: readonly { uses?: string; with?: Readonly<Record<string, unknown>> }[] }>;
    };
    const steps = workflow.jobs["codex-lint"]?.steps ?? [];
    const using = (name: string): Readonly<Record<string, unknown>> | undefined =>
      steps.find(({ uses = "" }) => uses.startsWith(name))?.with;
    expect(using("actions/checkout@")).toEqual({ "fetch-depth": 0 });
    const inputs = Object.keys((parse(read("action.yml")) as { inputs: object }).inputs);
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(using("OWNER/codex-lint@") ?? { none: 1 })));
    expect(using("github/codeql-action/upload-sarif@")?.["sarif_file"]).toBe(
      using("OWNER/codex-lint@")?.["sarif"],
    );
    const gitlab = parse(read("examples/gitlab-ci.yml")) as {
      "codex-lint": { variables: object; script: readonly string[]; artifacts: object };
    };
    expect(gitlab["codex-lint"].variables).toEqual({ GIT_DEPTH: 0 });
    expect(gitlab["codex-lint"].artifacts).toHaveProperty(
      "reports.codequality",
      "gl-code-quality-report.json",
    );
  });
});
