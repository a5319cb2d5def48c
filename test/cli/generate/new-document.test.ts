import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtinContracts } from "../../../src/contracts/builtin.ts";
import { command } from "../../support/command.ts";
import { fixture } from "../../contracts/support.ts";
import { filledScaffolds } from "../../support/filled-scaffolds.ts";
import { folderWith } from "../../support/folder.ts";
import { generate, noon, repositoryWith, textOf, silent } from "../../support/generate.ts";

interface Finding {
  readonly ruleId: string;
  readonly message: string;
}

/** What lint says of a folder. */
async function findings(folder: string): Promise<readonly Finding[]> {
  const { stdout } = await command(folder, ["-f", "json", "."]);
  const { documents } = JSON.parse(stdout) as {
    readonly documents: readonly { readonly kind: string; readonly diagnostics: readonly Finding[] }[];
  };
  return documents.flatMap(({ diagnostics }) => diagnostics);
}

const wrote = (stdout: string): string => /^Wrote (.*)\n$/.exec(stdout)?.[1] ?? "";
const kinds = [...builtinContracts().keys()];

describe("a new document of every kind", () => {
  test("there are kinds", () => expect(kinds.length).toBeGreaterThan(5));

  test.each(kinds)("%s has nothing for lint but what its author is to write", async (kind) => {
    const folder = folderWith({});
    const { exitCode, stdout } = await generate(folder, kind);
    expect(exitCode).toBe(0);
    const { stdout: shown } = await command(folder, ["--explain-kind", wrote(stdout)]);
    expect(shown).toContain(`is of the kind ${kind},`);
    const rules = new Set((await findings(folder)).map(({ ruleId }) => ruleId));
    for (const rule of ["no-placeholder", "section-content"]) rules.delete(rule);
    expect([...rules]).toEqual([]);
  });

  test.each(kinds.filter((kind) => kind in filledScaffolds))(
    "%s, filled in, has nothing for lint",
    async (kind) => {
      const folder = folderWith({});
      const path = wrote((await generate(folder, kind)).stdout);
      let text = textOf(folder, path);
      for (const [from, to] of filledScaffolds[kind] ?? []) {
        expect(text).toContain(from);
        text = text.replaceAll(from, to);
      }
      writeFileSync(join(folder, path), text);
      expect(await findings(folder)).toEqual([]);
    },
  );

  test("of a kind of one's own, where its contract places it", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml": "contracts: [contracts/adr.yaml]\n",
      "contracts/adr.yaml": fixture("adr/adr.yaml"),
    });
    const { stdout } = await generate(folder, "adr", "Keep sessions in Redis");
    expect(wrote(stdout)).toBe("docs/adr/0001-keep-sessions-in-redis.md");
    expect(textOf(folder, wrote(stdout))).toMatch(/^# 1\. Keep sessions in Redis\n/);
    const rules = new Set((await findings(folder)).map(({ ruleId }) => ruleId));
    for (const rule of ["no-placeholder", "section-content"]) rules.delete(rule);
    expect([...rules]).toEqual([]);
    writeFileSync(join(folder, "docs/adr/41-old.md"), "");
    expect(wrote((await generate(folder, "adr", "Drop Redis")).stdout)).toBe("docs/adr/42-drop-redis.md");
    expect((await command(folder, ["--explain-kind", wrote(stdout)])).stdout).toContain("of the kind adr");
  });
});

describe("codex-gen execplan", () => {
  const plan = ".agent/execplans/2026-02-01_add-dark-mode.md";

  test("lays out the plan and its artifacts, the first step stamped", async () => {
    const folder = folderWith({});
    expect(await generate(folder, "execplan", "Add dark mode")).toEqual({
      exitCode: 0,
      stdout: `Wrote ${plan}\n`,
      stderr: "",
    });
    expect(textOf(folder, plan)).toMatch(/^# Add dark mode\n/);
    expect(textOf(folder, plan)).toContain(`- [ ] (${noon}) First concrete step.`);
    expect(existsSync(join(folder, ".agent/execplans/artifacts/2026-02-01_add-dark-mode"))).toBe(true);
  });

  const other = `# Other\n\nThis ExecPlan is a living document.\n\n## Progress\n\n- [ ] x\n\n## Decision Log\n\n## Surprises & Discoveries\n`;

  test("lies beside the other plans where these are all in one folder", async () => {
    const folder = folderWith({ "docs/plans/other.md": other, "docs/plans/archive/old.md": other });
    expect(await generate(folder, "execplan", "Add dark mode")).toEqual({
      exitCode: 0,
      stdout: `Wrote docs/plans/2026-02-01_add-dark-mode.md\n`,
      stderr:
        "codex-gen: docs/plans/ is where every other ExecPlan lies; `generate.documents.execplan.folder` in the configuration names another place\n",
    });
    const several = folderWith({ "docs/plans/other.md": other, "plans/other.md": other });
    expect(await generate(several, "execplan", "Add dark mode")).toMatchObject({
      stdout: `Wrote ${plan}\n`,
      stderr: "",
    });
    const told = folderWith({
      "docs/plans/other.md": other,
      "codex-lint.config.yaml": "generate: { documents: { execplan: { folder: here } } }\n",
    });
    expect(wrote((await generate(told, "execplan", "Add dark mode")).stdout)).toMatch(/^here\//);
  });

  test("never writes over a plan: the second of a day has a number", async () => {
    const folder = folderWith({});
    for (const expected of ["", "-2", "-3"]) {
      const { stdout } = await generate(folder, "execplan", "Add dark mode");
      expect(wrote(stdout)).toBe(plan.replace(".md", `${expected}.md`));
    }
  });

  test.each([
    ["../../etc/passwd", "etc-passwd"],
    ['Say "hi" / \\ <b>', "say-hi-b"],
    ["🚀 暗いモード", "暗いモード"],
    ["हिन्दी", "हिन्दी"],
    ["word ".repeat(60), "word-word-word-word-word-word-word-word"],
    ["x".repeat(300), "x".repeat(160)],
    ["{{ now }} {% include 'x' %}", "now-include-x"],
  ])("takes the title %j", async (title, slug) => {
    const folder = folderWith({});
    expect(wrote((await generate(folder, "execplan", title)).stdout)).toBe(
      `.agent/execplans/2026-02-01_${slug}.md`,
    );
    expect(textOf(folder, `.agent/execplans/2026-02-01_${slug}.md`)).toContain(`# ${title.trim()}\n`);
    expect(readdirSync(folder)).toEqual([".agent"]);
  });

  test.each(["!!!", "", "🚀"])("refuses the title %j", async (title) => {
    const folder = folderWith({});
    expect(await generate(folder, "execplan", title)).toMatchObject({ exitCode: 2, stdout: "" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("goes where the configuration says, by its name and from its template", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml":
        'generate: { documents: { execplan: { folder: plans, name: "{slug}-{date}.md", template: tpl/plan.md } } }\n',
      "tpl/plan.md": "# {{ title | upcase }}\n\n{{ id }} {{ kind }} {{ date }} {{ now }}\n",
    });
    await generate(folder, "execplan", "Add dark mode");
    expect(textOf(folder, "plans/add-dark-mode-2026-02-01.md")).toContain(
      "add-dark-mode-2026-02-01 execplan 2026-02-01 2026-02-01T12:00:00Z",
    );
    expect(textOf(folder, "plans/add-dark-mode-2026-02-01.md")).toMatch(/^# ADD DARK MODE\n/);
  });

  test.each([
    ["a template with a mistake", "{{ titel }}", "undefined variable: titel"],
    ["a template that would read a file", '{% include "/etc/passwd" %}', "cannot be filled"],
    ["a template that would never end", "{% for i in (1..999999999) %}x{% endfor %}", "limit exceeded"],
  ])("refuses %s", async (_, template, message) => {
    const folder = folderWith({
      "codex-lint.config.yaml": "generate: { documents: { execplan: { template: t.md } } }\n",
      "t.md": template,
    });
    const { exitCode, stderr } = await generate(folder, "execplan", "x");
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, ".agent"))).toBe(false);
  });

  test("never leaves the workspace, also by a link or the configuration", async () => {
    const outside = folderWith({});
    const folder = repositoryWith({
      "codex-lint.config.yaml": "generate: { documents: { plan-log: { folder: ../out } } }\n",
    });
    mkdirSync(join(folder, ".agent"));
    symlinkSync(outside, join(folder, ".agent", "execplans"));
    for (const argv of [["execplan", "x"], ["plan-log"]]) {
      const { exitCode, stderr } = await generate(folder, ...argv);
      expect({ argv, exitCode }).toEqual({ argv, exitCode: 2 });
      expect(stderr).toContain("outside the workspace");
    }
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe("the modes of writing", () => {
  test("--stdout, --dry-run and --check write nothing", async () => {
    const folder = folderWith({});
    const plan = ["execplan", "Add dark mode"];
    expect((await generate(folder, ...plan, "--stdout")).stdout).toMatch(/^# Add dark mode\n/);
    expect(await generate(folder, ...plan, "--dry-run")).toMatchObject({
      exitCode: 0,
      stdout: "Would write .agent/execplans/2026-02-01_add-dark-mode.md\n",
    });
    const checked = await generate(folder, ...plan, "--check");
    expect(checked).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("+# Add dark mode") as string,
    });
    expect(readdirSync(folder)).toEqual([]);
    await generate(folder, ...plan);
    expect(await generate(folder, ...plan, "--check")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(await generate(folder, ...plan, "--check", "--now", "2026-02-01T13:00:00Z")).toMatchObject({
      exitCode: 1,
    });
  });

  test("--format json is one document", async () => {
    const folder = folderWith({});
    const written = JSON.parse(
      (await generate(folder, "execplan", "Go", "--format", "json")).stdout,
    ) as unknown;
    expect(written).toEqual({
      schemaVersion: 1,
      command: "new",
      kind: "execplan",
      title: "Go",
      artifacts: ".agent/execplans/artifacts/2026-02-01_go",
      dryRun: false,
      outputs: [{ path: ".agent/execplans/2026-02-01_go.md", status: "created" }],
    });
    const checked = await generate(folder, "execplan", "Go", "--format", "json", "--check");
    expect(JSON.parse(checked.stdout)).toMatchObject({ outputs: [{ status: "unchanged" }] });
    const shown = await generate(folder, "execplan", "Go", "--format", "json", "--stdout");
    expect(JSON.parse(shown.stdout)).toMatchObject({
      outputs: [{ text: expect.stringContaining("# Go") as string }],
    });
  });

  test("a document that there is one of is written over only by force", async () => {
    const folder = folderWith({ "docs/decision-log.md": "# Mine\n" });
    const { exitCode, stderr } = await generate(folder, "decision-log");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr:
        "codex-gen: docs/decision-log.md is there already and was left as it is; --force writes over it\n",
    });
    expect(textOf(folder, "docs/decision-log.md")).toBe("# Mine\n");
    expect(await generate(folder, "decision-log", "--force")).toMatchObject({ exitCode: 0 });
    expect(textOf(folder, "docs/decision-log.md")).not.toBe("# Mine\n");
  });

  test.skipIf(!existsSync("/proc/self"))("a folder that cannot be made is an error", async () => {
    const folder = folderWith({ file: "" });
    for (const path of ["/proc/codex-gen/a/b.md", "file/a/b.md"]) {
      const { exitCode, stderr } = await generate(folder, "execplan", "x", "-o", path);
      expect({ path, exitCode }).toEqual({ path, exitCode: 2 });
      expect(stderr).toContain("Cannot write ");
    }
  });

  test("a file that cannot be written is an error", async () => {
    const folder = folderWith({ docs: "a file" });
    expect(await generate(folder, "decision-log")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("Cannot write docs/decision-log.md") as string,
    });
    expect((await generate(folder, "execplan", "x", "-o", ".")).stderr).toContain("codex-gen: ");
  });
});

describe("mistakes", () => {
  test.each([
    [["execplna", "x"], "Unexpected command `execplna`, did you mean `execplan`"],
    [["taskbord"], "did you mean `taskboard`"],
    [["qwxyz"], "expected a command or a kind"],
    [["execplan", "x", "-o", "x.csv"], "Unexpected file x.csv for the kind `execplan`, expected markdown"],
    [["index", "--frmat", "json"], "unknown option '--frmat'"],
    [["taskboard", "gone"], "No such file or folder: gone"],
    [["summary", "empty"], "No Markdown or CSV file in empty"],
    [["index", "-c", "gone.yaml"], "Cannot read the configuration gone.yaml"],
    [["execplan", "x", "--now", "today"], "Unexpected time `today`"],
  ])("%j", async (argv, message) => {
    const folder = folderWith({ "a.md": "x", "empty/a.bin": "" });
    const { exitCode, stdout, stderr } = await generate(folder, ...argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^codex-gen: /);
  });

  test("help is there for the program and every command", async () => {
    const { runGenerate } = await import("../../../src/cli/generate.ts");
    const folder = folderWith({});
    const run = (...argv: string[]) =>
      runGenerate({
        argv,
        cwd: folder,
        env: {},
        stdin: () => Promise.resolve(new Uint8Array()),
        stdout: { isTTY: false, columns: undefined },
        canAsk: false,
        progress: silent,
      });
    expect(await run()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("Usage: codex-gen") as string,
    });
    expect(await run("--help")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("taskboard") as string,
    });
    expect((await run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const name of ["archive", "contract", "summary", "taskboard", "index", "live-context", "execplan"]) {
      expect(await run(name, "--help")).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining(`Usage: codex-gen ${name}`) as string,
      });
    }
    expect((await run("plan-log", "entry", "--help")).stdout).toContain("--approval-source <text>");
  });
});

describe("codex-gen live-context", () => {
  test("lays out a folder that lint has nothing to say of, and spares what is there", async () => {
    const folder = repositoryWith({});
    await generate(folder, "live-context", "--feature", "Tide tables");
    expect(JSON.parse(textOf(folder, ".codex/state.json"))).toMatchObject({ current_feature: "tide-tables" });
    expect(await findings(folder)).toEqual([]);
    writeFileSync(join(folder, ".codex/journal.ndjson"), "mine\n");
    expect((await generate(folder, "live-context")).stdout).toContain(".codex/journal.ndjson is up to date");
    expect(textOf(folder, ".codex/journal.ndjson")).toBe("mine\n");
  });
});
