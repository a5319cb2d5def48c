import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { folderWith } from "../../support/folder.ts";
import { noon, textOf } from "../../support/generate.ts";

const bin = resolve("dist/codex-gen.cjs");
const start = promisify(execFile);

const built = existsSync(bin);
if (!built) console.error("dist/ is not built, so the built codex-gen is not tried: run `npm run bundle`");

describe.skipIf(!built)("the built codex-gen", () => {
  test("has its templates at hand, and what it loads late", { timeout: 60_000 }, async () => {
    const folder = folderWith({});
    const run = (...argv: string[]) =>
      start(process.execPath, [bin, ...argv, "--now", noon], { cwd: folder });
    expect((await run("execplan", "Add dark mode")).stdout).toBe(
      "Wrote .agent/execplans/2026-02-01_add-dark-mode.md\n",
    );
    expect(textOf(folder, ".agent/execplans/2026-02-01_add-dark-mode.md")).toContain(
      "## Idempotence and Recovery",
    );
    const entry = ["--plan", "Go", "--status", "Pending", "--scope", "src/a.ts"];
    expect((await run("plan-log", "entry", ...entry)).stdout).toBe("Wrote docs/PLAN_LOG.md\n");
    for (const command of ["taskboard", "index", "summary"]) {
      expect((await run(command)).stdout).toMatch(/^Wrote \w+\.\w+\n$/);
      expect((await run(command, "--check")).stdout).toBe("");
    }
    expect((await run("contract", "--from", ".agent/**/*.md", "--stdout")).stdout).toContain(
      "kind: execplans",
    );
    await expect(run("execplan", "!!!")).rejects.toMatchObject({ code: 2 });
  });
});
