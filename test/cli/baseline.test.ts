/** Adopting the linter: what there is now is accepted, what comes later is not. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cleanLog, command, logWithError } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const name = "codex-lint-baseline.json";
const oldError = "## 2026-01-10T09:00:00Z (UTC)";
const secondError =
  "\n## 2026-01-12T09:00:00Z (UTC)\n\n- Plan: Go on.\n- Status: Approved\n- Scope: src/go.ts\n";

const entriesOf = (folder: string): readonly { readonly path: string; readonly ruleId: string }[] =>
  (
    JSON.parse(readFileSync(join(folder, name), "utf8")) as {
      findings: readonly { readonly path: string; readonly ruleId: string }[];
    }
  ).findings;

describe("--suppress-all", () => {
  test("accepts what there is; only what is new fails", async () => {
    const folder = folderWith({ "docs/PLAN_LOG.md": logWithError });
    expect((await command(folder, [])).exitCode).toBe(1);
    const accepting = await command(folder, ["--suppress-all"]);
    expect([accepting.exitCode, accepting.stderr]).toEqual([0, `codex-lint: ${name} accepts 1 finding\n`]);
    const after = await command(folder, []);
    expect([after.exitCode, after.stderr]).toEqual([0, ""]);
    expect(after.stdout).toContain("1 finding accepted by the baseline\nNo other findings");

    // Lines above move, and a new record breaks the same rule.
    const edited = logWithError.replace(oldError, `Kept by the harbour office.\n\n${oldError}`) + secondError;
    writeFileSync(join(folder, "docs/PLAN_LOG.md"), edited);
    const { exitCode, stdout } = await command(folder, ["-f", "json"]);
    const { documents, summary } = JSON.parse(stdout) as {
      documents: { diagnostics: { ruleId: string; range: { start: { line: number } } }[] }[];
      summary: { errors: number; accepted: number };
    };
    expect(exitCode).toBe(1);
    expect(summary).toMatchObject({ errors: 1, accepted: 1 });
    const newHeading = edited.split("\n").indexOf("## 2026-01-12T09:00:00Z (UTC)") + 1;
    const lines = documents.flatMap(({ diagnostics }) => diagnostics.map(({ range }) => range.start.line));
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(newHeading);
    expect((await command(folder, ["--no-baseline", "-f", "json"])).stdout).toContain('"errors": 2');
  });

  test("keeps the entries of documents that the run does not look at", async () => {
    const folder = folderWith({ "a/PLAN_LOG.md": logWithError, "b/PLAN_LOG.md": logWithError });
    await command(folder, ["--suppress-all"]);
    const before = readFileSync(join(folder, name), "utf8");
    await command(folder, ["--suppress-all", "a"]);
    expect(readFileSync(join(folder, name), "utf8")).toBe(before);
    writeFileSync(join(folder, "a/PLAN_LOG.md"), cleanLog);
    await command(folder, ["--suppress-all", "a"]);
    expect(entriesOf(folder).map(({ path }) => path)).toEqual(["b/PLAN_LOG.md"]);
  });

  test("writes nothing for a text on stdin, or beside --no-baseline", async () => {
    const folder = folderWith({});
    for (const argv of [
      ["--stdin", "--suppress-all"],
      ["--no-baseline", "--prune-suppressions", "."],
    ]) {
      expect(
        (await command(folderWith({ "PLAN_LOG.md": cleanLog }), argv, { stdin: cleanLog })).exitCode,
      ).toBe(2);
    }
    expect(existsSync(join(folder, name))).toBe(false);
  });
});

test("--suppress-rule accepts the findings of that rule alone", async () => {
  const folder = folderWith({ "PLAN_LOG.md": logWithError + secondError });
  await command(folder, ["--suppress-rule", "approval-source"]);
  expect(new Set(entriesOf(folder).map(({ ruleId }) => ruleId))).toEqual(new Set(["approval-source"]));
  const left = await command(folder, []);
  expect([left.exitCode, left.stdout.includes("approval-source")]).toEqual([1, false]);
  const unknown = await command(folder, ["--suppress-rule", "aproval-source"]);
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining("`approval-source`")]);
});

describe("a stale entry", () => {
  test("is reported at its line, and pruned", async () => {
    const folder = folderWith({ "a/PLAN_LOG.md": logWithError, "b/PLAN_LOG.md": logWithError });
    await command(folder, ["--suppress-all"]);
    writeFileSync(join(folder, "a/PLAN_LOG.md"), cleanLog);
    rmSync(join(folder, "b/PLAN_LOG.md"));
    const { exitCode, stdout } = await command(folder, []);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${name}:4:5  warning  stale-baseline`);
    expect(stdout).toContain(`${name}:5:5  warning  stale-baseline`);
    expect((await command(folder, ["--prune-suppressions"])).exitCode).toBe(0);
    expect(entriesOf(folder)).toEqual([]);
    expect((await command(folder, [])).stdout).not.toContain("stale-baseline");
  });

  test("is none where the run did not look, or its rule is off", async () => {
    const folder = folderWith({ "a/PLAN_LOG.md": logWithError, "b/PLAN_LOG.md": cleanLog });
    await command(folder, ["--suppress-all"]);
    writeFileSync(join(folder, "a/PLAN_LOG.md"), cleanLog);
    expect((await command(folder, ["b"])).stdout).not.toContain("stale-baseline");
    const off = ["--rule", "required-field:off", "--rule", "approval-source:off"];
    expect((await command(folder, off)).stdout).not.toContain("stale-baseline");
  });
});

test("a baseline that is none is an error with its place, and is left as it is", async () => {
  for (const [text, what] of [
    ["{", `${name}:1:2: `],
    ['{\n  "schemaVersion": 1,\n  "findings": [{ "path": 3 }]\n}\n', `${name}:3:16: `],
  ] as const) {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog, [name]: text });
    for (const argv of [[], ["--suppress-all"]]) {
      const { exitCode, stderr } = await command(folder, argv);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(what)]);
    }
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  }
  const missing = await command(folderWith({ "PLAN_LOG.md": cleanLog }), ["--baseline", "old.json"]);
  expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining("--suppress-all")]);
});
