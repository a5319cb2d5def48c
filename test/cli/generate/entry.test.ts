import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cleanLog, command } from "../../support/command.ts";
import { folderWith } from "../../support/folder.ts";
import { generate, textOf } from "../../support/generate.ts";

const brief = [
  ["--plan", "Move the gauges"],
  ["--status", "Approved"],
  ["--scope", "src/gauges/**"],
  ["--approval", "Mara Lind in review (2026-02-01T11:00:00Z)"],
].flat();

const entry = `## 2026-02-01T12:00:00Z (UTC)

- Plan: Move the gauges
- Status: Approved
- Scope: src/gauges/**
- Approval source: Mara Lind in review (2026-02-01T11:00:00Z)
`;

describe("codex-gen plan-log entry", () => {
  test("begins the log where there is none", async () => {
    const folder = folderWith({});
    expect(await generate(folder, "plan-log", "entry", ...brief)).toEqual({
      exitCode: 0,
      stdout: "Wrote docs/PLAN_LOG.md\n",
      stderr: "",
    });
    expect(textOf(folder, "docs/PLAN_LOG.md")).toBe(`# Plan Log\n\n${entry}`);
    expect((await command(folder, ["."])).stdout).toContain("No findings");
  });

  test("appends to the log that there is, wherever it is, in the contract's order and its line ends", async () => {
    const folder = folderWith({ "notes/deep/PLAN_LOG.md": cleanLog.replaceAll("\n", "\r\n") });
    const shuffled = [...brief.slice(4), ...brief.slice(0, 4)];
    expect((await generate(folder, "plan-log", "entry", ...shuffled)).stdout).toBe(
      "Wrote notes/deep/PLAN_LOG.md anew\n",
    );
    expect(textOf(folder, "notes/deep/PLAN_LOG.md")).toBe(`${cleanLog}\n${entry}`.replaceAll("\n", "\r\n"));
  });

  test("takes the full form as soon as one of its fields is given, lists as lists", async () => {
    const folder = folderWith({});
    const full = [
      [
        "--plan",
        "Gauges",
        "--status",
        "Pending",
        "--goal",
        "See tides",
        "--in-scope",
        "a",
        "--in-scope",
        "b",
      ],
      ["--out-of-scope", "c", "--dependencies", "none", "--data-implications", "none", "--risks", "few"],
      ["--acceptance-criteria", "shown", "--qa", "look"],
    ].flat();
    expect(await generate(folder, "plan-log", "entry", ...full)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(textOf(folder, "docs/PLAN_LOG.md")).toContain(
      "- Goal: See tides\n- In Scope:\n  - a\n  - b\n- Out of Scope:\n  - c\n",
    );
  });

  test("says which options are missing when nobody can be asked", async () => {
    const folder = folderWith({});
    const { exitCode, stderr } = await generate(
      folder,
      "plan-log",
      "entry",
      "--plan",
      "x",
      "--status",
      "Approved",
    );
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "codex-gen: Missing --scope, --approval-source, expected a text for each\n",
    });
    // What is only asked of approved plans is not missed in others.
    expect(
      await generate(
        folder,
        "plan-log",
        "entry",
        "--plan",
        "x",
        "--status",
        "Pending",
        "--scope",
        "src/a.ts",
      ),
    ).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ["a status that there is not", ["--status", "Aproved"], "Aproved"],
    ["a time before the last entry's", ["--now", "2026-01-01T00:00:00Z"], "2026-01-01T00:00:00Z"],
    ["the time of the last entry", ["--now", "2026-01-10T09:00:00Z"], "2026-01-10T09:00:00Z"],
  ])("refuses %s, as lint would", async (_, argv, message) => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const { exitCode, stdout, stderr } = await generate(folder, "plan-log", "entry", ...brief, ...argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("The entry was not written, lint would refuse it");
    expect(stderr).toContain(message);
    expect(textOf(folder, "PLAN_LOG.md")).toBe(cleanLog);
    expect(await generate(folder, "plan-log", "entry", ...brief, ...argv, "--force")).toMatchObject({
      exitCode: 0,
    });
  });

  test("lets no value bring a heading or a field of its own", async () => {
    const folder = folderWith({});
    const plan = "x\n\n## 2027-01-01T00:00:00Z\n\n- Status: Approved";
    await generate(folder, "plan-log", "entry", ...brief, "--plan", plan);
    expect(textOf(folder, "docs/PLAN_LOG.md").match(/^## /gm)).toHaveLength(1);
  });

  test("asks which log is meant where there are several, and takes -o", async () => {
    const folder = folderWith({ "a/PLAN_LOG.md": cleanLog, "b/PLAN_LOG.md": cleanLog });
    expect((await generate(folder, "plan-log", "entry", ...brief)).stderr).toContain(
      "Unexpected several logs (a/PLAN_LOG.md, b/PLAN_LOG.md)",
    );
    expect(await generate(folder, "plan-log", "entry", ...brief, "-o", "b/PLAN_LOG.md")).toMatchObject({
      exitCode: 0,
    });
    writeFileSync(join(folder, "x.md"), "# Tides\n\n<!-- codex-lint kind: execplan -->\n");
    expect((await generate(folder, "plan-log", "entry", ...brief, "-o", "x.md")).stderr).toContain(
      "Unexpected kind `execplan` of x.md, expected `plan-log`",
    );
  });

  test("has the same modes as everything else", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    const argv = ["plan-log", "entry", ...brief];
    expect((await generate(folder, ...argv, "--stdout")).stdout).toBe(`${cleanLog}\n${entry}`);
    expect(await generate(folder, ...argv, "--check")).toMatchObject({ exitCode: 1 });
    expect((await generate(folder, ...argv, "--dry-run")).stdout).toBe("Would write PLAN_LOG.md anew\n");
    expect(textOf(folder, "PLAN_LOG.md")).toBe(cleanLog);
    expect(JSON.parse((await generate(folder, ...argv, "--format", "json")).stdout)).toMatchObject({
      command: "entry",
      entry: entry.trimEnd(),
    });
  });
});

describe("entries of other logs", () => {
  test("have the fields of their own contract, and are titled", async () => {
    const folder = folderWith({});
    const argv = [
      "decision-log",
      "entry",
      "--title",
      "One table a port",
      "--decision",
      "Each port has its own",
    ];
    expect(await generate(folder, ...argv, "--rationale", "Readers look for theirs")).toMatchObject({
      exitCode: 0,
    });
    expect(textOf(folder, "docs/decision-log.md")).toBe(
      "# Decision Log\n\n## 2026-02-01 – One table a port\n\n- Decision: Each port has its own\n- Rationale: Readers look for theirs\n",
    );
  });

  test("go in front where the newest comes first", async () => {
    const log =
      "# Decision log\n\n## 2026-01-20 – B\n\n- Decision: b\n- Rationale: y\n\n## 2026-01-10 – A\n\n- Decision: a\n- Rationale: x\n";
    const folder = folderWith({ "decisions.md": log });
    await generate(folder, "decision-log", "entry", "--title", "C", "--decision", "c", "--rationale", "z");
    expect(textOf(folder, "decisions.md")).toBe(
      log.replace("## 2026-01-20", "## 2026-02-01 – C\n\n- Decision: c\n- Rationale: z\n\n## 2026-01-20"),
    );
  });

  test("of a kind that is no log are refused", async () => {
    expect((await generate(folderWith({}), "operations-guide", "entry")).stderr).toContain(
      "expected a kind that is a log",
    );
  });

  test("need a configuration that can be read, with or without", async () => {
    const folder = folderWith({ "codex-lint.config.yaml": "ruls: {}\n" });
    const argv = ["plan-log", "entry", ...brief];
    expect(await generate(folder, ...argv)).toMatchObject({ exitCode: 2 });
    expect(await generate(folder, ...argv, "--config=gone.yaml")).toMatchObject({ exitCode: 2 });
    expect(await generate(folder, ...argv, "-c", "gone.yaml")).toMatchObject({ exitCode: 2 });
    expect(await generate(folder, ...argv, "--no-config")).toMatchObject({ exitCode: 0 });
  });
});
