/** Several machines lint a share each; merged, their reports are the report of one. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInShard } from "../../src/workspace/shard.ts";
import { cleanLog, command, logWithError, logWithFix } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const linking = `${cleanLog}\nSee [the guide](../gone.md) and [the other log](../b/PLAN_LOG.md#nowhere).\n`;
const silenced =
  `${logWithError}\n<!-- codex-lint-disable-next-line link-target -- on its way -->\n\n` +
  "See [the guide](gone.md).\n";

function project(): string {
  return folderWith({
    "a/PLAN_LOG.md": linking,
    "b/PLAN_LOG.md": logWithError,
    "c/PLAN_LOG.md": logWithFix,
    "d/PLAN_LOG.md": cleanLog,
    "e/PLAN_LOG.md": silenced,
    "notes.md": "# Notes\n",
  });
}

async function shardReports(folder: string, count: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index++) {
    const name = `report-${index}.json`;
    const { stderr } = await command(folder, ["--shard", `${index}/${count}`, "-f", "json", "-o", name]);
    expect(stderr).toBe("");
    names.push(name);
  }
  return names;
}

const merge = (folder: string, ...argv: readonly string[]): ReturnType<typeof command> =>
  command(folder, ["merge-reports", ...argv, "--now", "2026-02-01T12:00:00Z"]);

describe("shards", () => {
  test.each([1, 2, 3, 8])("%i of them merge to the report of one run", async (count) => {
    const folder = project();
    await command(folder, ["--suppress-rule", "approval-source"]);
    const whole = await command(folder, ["-f", "json"]);
    expect(whole.exitCode).toBe(1);
    for (const rule of ["link-target", "required-field"]) expect(whole.stdout).toContain(rule);
    const reports = await shardReports(folder, count);
    const merged = await merge(folder, ...reports, "-f", "json");
    expect(merged).toEqual(whole);
    for (const format of ["pretty", "sarif", "junit", "gitlab", "markdown", "agent", "github"]) {
      const printed = await merge(folder, ...reports, "-f", format);
      expect(printed, format).toEqual(await command(folder, ["-f", format]));
    }
  });

  test("hold every path once", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (path, count) => {
        const homes = Array.from({ length: count }, (_, at) => isInShard(path, { index: at + 1, count }));
        expect(homes.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  test("are of like size for names that are alike", () => {
    const paths = Array.from({ length: 900 }, (_, at) => `docs/plans/plan-${at}.md`);
    for (const index of [1, 2, 3]) {
      const size = paths.filter((path) => isInShard(path, { index, count: 3 })).length;
      expect(size).toBeGreaterThan(240);
      expect(size).toBeLessThan(360);
    }
  });
});

describe("merge-reports", () => {
  test("honours the options for reports and exit codes", async () => {
    const folder = project();
    const reports = await shardReports(folder, 2);
    const quiet = await merge(folder, ...reports, "--quiet", "-f", "github", "-o", "out.txt");
    expect([quiet.exitCode, quiet.stdout]).toEqual([1, ""]);
    const off = folderWith({ "PLAN_LOG.md": cleanLog });
    expect((await merge(off, ...(await shardReports(off, 2)))).exitCode).toBe(0);
  });

  test("puts together the reports of packages, each made in its own folder", async () => {
    const folder = folderWith({
      ".git/HEAD": "ref: refs/heads/main\n",
      "codex-lint.config.yaml": "rules: { approval-source: 'off' }\n",
      "packages/a/PLAN_LOG.md": logWithError,
      "packages/b/PLAN_LOG.md": linking,
    });
    for (const name of ["a", "b"]) {
      await command(join(folder, "packages", name), ["-f", "json", "-o", "report.json"]);
    }
    const reports = ["packages/a/report.json", "packages/b/report.json"];
    expect(await merge(folder, ...reports)).toEqual(await command(folder, ["packages/*/PLAN_LOG.md"]));
    const inside = join(folder, "packages", "a");
    const seen = await merge(inside, "report.json", "../b/report.json");
    expect(seen.stdout).toContain("../b/PLAN_LOG.md:10:49  error  link-target");
  });

  test("refuses shards that are missing, there twice, or of another run", async () => {
    const folder = project();
    const [first = "", second = "", third = ""] = await shardReports(folder, 3);
    const missing = await merge(folder, first, third);
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining("2/3")]);
    const twice = await merge(folder, first, second, third, second);
    expect([twice.exitCode, twice.stderr]).toEqual([2, expect.stringContaining("2/3")]);
    await command(folder, ["-f", "json", "-o", "whole.json"]);
    const mixed = await merge(folder, first, second, third, "whole.json");
    expect([mixed.exitCode, mixed.stderr]).toEqual([2, expect.stringContaining("different runs")]);
  });

  test("reads no file outside of the workspace that a report names", async () => {
    const outer = folderWith({
      "secret.md": `${"Nobody's business. ".repeat(30)}\n`,
      "inner/.git/HEAD": "ref: refs/heads/main\n",
      "inner/PLAN_LOG.md": logWithError,
    });
    const inner = join(outer, "inner");
    await command(inner, ["-f", "json", "-o", "report.json"]);
    const report = readFileSync(join(inner, "report.json"), "utf8");
    writeFileSync(join(inner, "forged.json"), report.replaceAll('"PLAN_LOG.md"', '"../secret.md"'));
    expect((await merge(inner, "report.json")).stdout).toContain("│ ## 2026-01-10T09:00:00Z");
    const { stdout } = await merge(inner, "forged.json");
    expect(stdout).toContain("../secret.md");
    expect(stdout).not.toContain("Nobody");
  });

  test("refuses what is no report, and nothing at all", async () => {
    const folder = project();
    writeFileSync(join(folder, "broken.json"), "{");
    writeFileSync(join(folder, "other.json"), '{"schemaVersion": 1}');
    for (const [argv, what] of [
      [["broken.json"], "broken.json"],
      [["other.json"], "other.json"],
      [["absent.json"], "absent.json"],
      [[], "--shard"],
    ] as const) {
      const { exitCode, stdout, stderr } = await merge(folder, ...argv);
      expect([exitCode, stdout, stderr]).toEqual([2, "", expect.stringContaining(what)]);
    }
  });
});

test("--shard wants a share that there is, and no baseline to write", async () => {
  const folder = project();
  for (const argv of [["0/2"], ["3/2"], ["2"], ["1/2", "--suppress-all"]]) {
    expect((await command(folder, ["--shard", ...argv])).exitCode).toBe(2);
  }
});
