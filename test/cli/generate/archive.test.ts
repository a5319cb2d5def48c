import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate, repositoryWith, textOf } from "../../support/generate.ts";

const plan = (box: string): string =>
  `# Tides

This ExecPlan is a living document, kept up to date.

## Progress

- [${box}] (2026-01-02 10:00Z) Read the [tables](../../data/tables.csv), see [log](artifacts/tides/log.txt).

## Surprises & Discoveries

## Decision Log

## Outcomes & Retrospective
`;
const home = ".agent/execplans";
const files = {
  [`${home}/tides.md`]: plan("x"),
  [`${home}/artifacts/tides/log.txt`]: "ok\n",
  "README.md": `See [tides](${home}/tides.md#progress) and \`${home}/tides.md\`.\n`,
  "PLAN_LOG.md": `# Plan log\n\n## 2026-01-10T09:00:00Z (UTC)\n\n- Plan: See ${home}/tides.md\n- Status: Pending\n- Scope: [x](${home}/tides.md)\n`,
};
const status = (folder: string): string =>
  execFileSync("git", ["status", "--short"], { cwd: folder }).toString();

describe("codex-gen archive", () => {
  test("moves plan and artifacts with git, and mends links but no history", async () => {
    const folder = repositoryWith(files);
    const { exitCode, stdout, stderr } = await generate(folder, "archive", `${home}/tides.md`);
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      `Moved ${home}/tides.md to ${home}/archive/tides.md`,
      `Moved ${home}/artifacts/tides to ${home}/archive/artifacts/tides`,
    ]);
    expect(stderr).toContain("PLAN_LOG.md names the old place and was left as it is");
    expect(textOf(folder, "README.md")).toBe(
      `See [tides](${home}/archive/tides.md#progress) and \`${home}/archive/tides.md\`.\n`,
    );
    expect(textOf(folder, "PLAN_LOG.md")).toContain(
      `- Plan: See ${home}/tides.md\n- Status: Pending\n- Scope: [x](${home}/archive/tides.md)`,
    );
    expect(textOf(folder, `${home}/archive/tides.md`)).toContain(
      "[tables](../../../data/tables.csv), see [log](artifacts/tides/log.txt)",
    );
    expect(status(folder)).toContain(`RM ${home}/tides.md -> ${home}/archive/tides.md`);
    expect(existsSync(join(folder, home, "artifacts/tides"))).toBe(false);
  });

  test("moves what git does not track as well", async () => {
    const folder = repositoryWith({});
    await generate(folder, "execplan", "Tides");
    const path = `${home}/2026-02-01_tides.md`;
    writeFileSync(join(folder, path), plan("x"));
    expect(await generate(folder, "archive", path)).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(folder, home, "archive/2026-02-01_tides.md"))).toBe(true);
    expect(existsSync(join(folder, home, "archive/artifacts/2026-02-01_tides"))).toBe(true);
  });

  test("refuses a plan with open items, unless forced", async () => {
    const folder = repositoryWith({ ...files, [`${home}/tides.md`]: plan(" ") });
    const { exitCode, stderr } = await generate(folder, "archive", `${home}/tides.md`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      `${home}/tides.md has 1 open item; --force archives it all the same\n  7: Read the tables`,
    );
    expect(status(folder)).toBe("");
    expect(await generate(folder, "archive", `${home}/tides.md`, "--force")).toMatchObject({ exitCode: 0 });
  });

  test("writes nothing in a dry run, and says all as JSON", async () => {
    const folder = repositoryWith(files);
    const dry = await generate(folder, "archive", `${home}/tides.md`, "--dry-run");
    expect(dry.stdout).toContain("+See [tides]");
    expect(
      JSON.parse(
        (await generate(folder, "archive", `${home}/tides.md`, "--dry-run", "--format", "json")).stdout,
      ),
    ).toMatchObject({
      dryRun: true,
      mended: ["PLAN_LOG.md", "README.md", `${home}/archive/tides.md`].sort(),
      left: ["PLAN_LOG.md"],
    });
    expect(status(folder)).toBe("");
  });

  test("knows other archives", async () => {
    const active = repositoryWith({ "docs/exec-plans/active/tides.md": plan("x") });
    await generate(active, "archive", "docs/exec-plans/active/tides.md");
    expect(existsSync(join(active, "docs/exec-plans/completed/tides.md"))).toBe(true);
    const others = repositoryWith({ ...files, "docs/plans/completed/old.md": plan("x") });
    await generate(others, "archive", `${home}/tides.md`);
    expect(existsSync(join(others, "docs/plans/completed/tides.md"))).toBe(true);
    const own = repositoryWith({
      ...files,
      "codex-lint.config.yaml": "generate: { documents: { execplan: { archive: done/plans } } }\n",
    });
    await generate(own, "archive", `${home}/tides.md`);
    expect(existsSync(join(own, "done/plans/tides.md"))).toBe(true);
    const given = repositoryWith(files);
    await generate(given, "archive", `${home}/tides.md`, "-o", "old");
    expect(existsSync(join(given, "old/tides.md"))).toBe(true);
  });

  test.each([
    ["gone.md", "Cannot read gone.md"],
    ["README.md", "Unexpected file README.md, expected a plan"],
    ["PLAN_LOG.md", "expected a kind that has a life cycle"],
    [`${home}/archive/old.md`, "is in the archive already"],
    [`${home}/taken.md`, "is there already, nothing was moved"],
  ])("refuses %s", async (path, message) => {
    const folder = repositoryWith({
      ...files,
      [`${home}/archive/old.md`]: plan("x"),
      [`${home}/archive/taken.md`]: plan("x"),
      [`${home}/taken.md`]: plan("x"),
    });
    const { exitCode, stderr } = await generate(folder, "archive", path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(status(folder)).toBe("");
  });
});
