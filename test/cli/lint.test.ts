import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validateReport } from "../../src/reporters/generated/report-validator.ts";
import { cleanLog, command, logWithError, logWithFix } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

describe("the exit code", () => {
  test.each([
    ["nothing to report", cleanLog, [], 0],
    ["a warning", logWithFix, [], 0],
    ["a warning too many", logWithFix, ["--max-warnings", "0"], 1],
    ["as many warnings as allowed", logWithFix, ["--max-warnings", "1"], 0],
    ["a warning too many that is not shown", logWithFix, ["--max-warnings", "0", "--quiet"], 1],
    ["an error", logWithError, [], 1],
    ["an error graded down", logWithError, ["--rule", "required-field:info"], 0],
    ["a warning graded up", logWithFix, ["--rule", "unused-suppression:error"], 1],
    ["a rule turned off", logWithError, ["--rule", "required-field:off"], 0],
  ])("for %s", async (_, text, argv, exitCode) => {
    const folder = folderWith({ "docs/PLAN_LOG.md": text });
    expect(await command(folder, argv)).toMatchObject({ exitCode });
  });

  test("is 2 for a path that is not there, and the others are reported all the same", async () => {
    const folder = folderWith({ "docs/PLAN_LOG.md": logWithError });
    const { exitCode, stdout, stderr } = await command(folder, ["docs", "gone.md"]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "codex-lint: No such file or folder: gone.md\n",
    });
    expect(stdout).toContain("required-field");
  });

  test("is 2 where no file is found, unless that is said to be right", async () => {
    const folder = folderWith({ "src/a.ts": "", "docs/PLAN_LOG.md": cleanLog });
    for (const path of ["src", "gone", "src/*.md"]) {
      expect(await command(folder, [path])).toMatchObject({ exitCode: 2, stdout: "" });
      const lenient = await command(folder, [path, "--no-error-on-unmatched-pattern"]);
      expect(lenient).toMatchObject({ exitCode: 0, stderr: "" });
    }
  });
});

describe("what is searched", () => {
  const seen = async (folder: string, argv: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await command(folder, [...argv, "-f", "json"]);
    return (JSON.parse(stdout) as { documents: { path: string }[] }).documents.map(({ path }) => path);
  };

  test("is the current folder, as git and the configuration see it", async () => {
    const folder = folderWith({
      ".git/HEAD": "",
      ".gitignore": "out/\n",
      "codex-lint.config.yaml": "ignore: [archive/]\n",
      "docs/PLAN_LOG.md": cleanLog,
      ".agent/PLAN_LOG.md": cleanLog,
      "out/PLAN_LOG.md": cleanLog,
      "archive/PLAN_LOG.md": cleanLog,
      "README.md": "# Readme\n",
    });
    expect(await seen(folder, [])).toEqual([".agent/PLAN_LOG.md", "docs/PLAN_LOG.md"]);
    expect(await seen(folder, ["--no-ignore"])).toHaveLength(4);
    expect(await seen(folder, ["--ignore-pattern", ".agent"])).toEqual(["docs/PLAN_LOG.md"]);
    expect(await seen(folder, ["out/PLAN_LOG.md"])).toEqual(["out/PLAN_LOG.md"]);
    expect(await seen(join(folder, "docs"), [".."])).toEqual(["../.agent/PLAN_LOG.md", "PLAN_LOG.md"]);
  });

  test("is counted, and documents of no kind are not linted", async () => {
    const folder = folderWith({ "README.md": "# Readme\n", "docs/PLAN_LOG.md": cleanLog });
    const { stdout } = await command(folder, []);
    expect(stdout).toBe("2 files seen, 1 governed: 1 plan-log\nNo findings\n");
  });

  test("is the other repository where paths lead there", async () => {
    const folder = folderWith({
      "here/a.md": "",
      "there/.git/HEAD": "",
      "there/codex-lint.config.yaml": "rules: { required-field: warning }\n",
      "there/docs/PLAN_LOG.md": logWithError,
    });
    const { exitCode, stdout } = await command(join(folder, "here"), ["../there/docs"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("../there/docs/PLAN_LOG.md:3:4  warning  required-field");
  });

  test("ends, also in a circle of links", async () => {
    const folder = folderWith({ "docs/PLAN_LOG.md": cleanLog });
    symlinkSync("..", join(folder, "docs", "up"));
    expect(await seen(folder, [])).toEqual(["docs/PLAN_LOG.md"]);
  });
});

describe("a file that is no text", () => {
  const latin1 = Buffer.from(cleanLog.replace("Mara", "Mär\u00E9"), "latin1");

  test("is a finding at the byte, and the others are linted", async () => {
    const folder = folderWith({ "a/PLAN_LOG.md": latin1, "b/PLAN_LOG.md": cleanLog });
    const { exitCode, stdout } = await command(folder, []);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("a/PLAN_LOG.md:8:21  error  unreadable-file");
    expect(stdout).toContain("2 files seen, 2 governed");
  });

  test("is a finding in UTF-16, too, where what it says makes it a document", async () => {
    const folder = folderWith({
      "log.md": Buffer.from(`\uFEFF${cleanLog}`, "utf16le"),
      "notes.md": Buffer.from("\uFEFF# Notes\n", "utf16le"),
    });
    const { exitCode, stdout } = await command(folder, []);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("log.md:1:1  error  unreadable-file");
    expect(stdout).toContain("2 files seen, 1 governed: 1 plan-log");
  });

  test("is nobody's business where nothing would govern it", async () => {
    const folder = folderWith({
      "notes.md": latin1.subarray(0, 4),
      "README.md": Buffer.from("caf\u00E9\n", "latin1"),
    });
    expect(await command(folder, ["."])).toMatchObject({ exitCode: 0 });
    expect(await command(folder, ["README.md"])).toMatchObject({ exitCode: 1 });
  });

  test.skipIf(process.getuid?.() === 0)("but may not be read either", async () => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    chmodSync(join(folder, "PLAN_LOG.md"), 0);
    const { exitCode, stdout } = await command(folder, []);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("Unexpected permissions");
  });
});

describe("fixing", () => {
  test("writes what is left when the fix is applied, keeping mark, line ends and mode", async () => {
    const folder = folderWith({ "PLAN_LOG.md": `\uFEFF${crlf(logWithFix)}` });
    const path = join(folder, "PLAN_LOG.md");
    chmodSync(path, 0o600);
    const { exitCode, stdout } = await command(folder, ["--fix"]);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: "1 file seen, 1 governed: 1 plan-log\n1 fix applied\nNo findings\n",
    });
    expect(readFileSync(path, "utf8")).toBe(`\uFEFF${crlf(cleanLog)}`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect((await command(folder, ["--fix"])).stdout).not.toContain("applied");
  });

  test("applies unsafe fixes only when asked", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    expect(await command(folder, ["--fix"])).toMatchObject({ exitCode: 1 });
    expect(readFileSync(join(folder, "PLAN_LOG.md"), "utf8")).toBe(logWithError);
    await command(folder, ["--unsafe-fixes"]);
    expect(readFileSync(join(folder, "PLAN_LOG.md"), "utf8")).toContain("Scope:");
  });

  test.each([
    [["--fix-dry-run"]],
    [["--diff"]],
    [["--fix", "--diff"]],
    [["--unsafe-fixes", "--fix-dry-run"]],
  ])("with %j writes nothing", async (argv) => {
    const folder = folderWith({ "PLAN_LOG.md": logWithFix });
    await command(folder, argv);
    expect(readFileSync(join(folder, "PLAN_LOG.md"), "utf8")).toBe(logWithFix);
  });

  test("as a dry run reports what would be left", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithFix });
    const { stdout } = await command(folder, ["--fix-dry-run"]);
    expect(stdout).toContain("1 fix tried, nothing written\nNo findings\n");
  });

  test("as a diff exits 1 where there is one, and 0 where there is none", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithFix });
    const { exitCode, stdout } = await command(folder, ["--diff"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("-<!-- codex-lint-disable-next-line task-id -- no ids here -->\n");
    writeFileSync(join(folder, "PLAN_LOG.md"), cleanLog);
    expect(await command(folder, ["--diff"])).toMatchObject({ exitCode: 0, stdout: "" });
  });
});

describe("stdin", () => {
  test("is linted as the file it belongs to", async () => {
    const folder = folderWith({ "codex-lint.config.yaml": "kinds: { plan-log: ['notes/*.md'] }\n" });
    const argv = ["--stdin", "--stdin-filename", "notes/a.md"];
    const { exitCode, stdout } = await command(folder, argv, { stdin: logWithError });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("notes/a.md:3:4  error  required-field");
  });

  test("is recognised by its content alone where it has no name", async () => {
    const { stdout } = await command(folderWith({}), ["-"], { stdin: logWithError });
    expect(stdout).toContain("stdin.md:3:4  error  required-field");
  });

  test("comes back fixed on stdout, and the report goes to stderr", async () => {
    const { stdout, stderr } = await command(folderWith({}), ["-", "--fix"], {
      stdin: `\uFEFF${logWithFix}`,
    });
    expect(stdout).toBe(`\uFEFF${cleanLog}`);
    expect(stderr).toContain("No findings");
  });

  test.each([
    [["-", "docs"], "beside"],
    [["--stdin", "docs"], "beside"],
    [["--stdin-filename", "a.md"], "without --stdin"],
  ])("with %j is refused", async (argv, message) => {
    const { exitCode, stderr } = await command(folderWith({ "docs/a.md": "" }), argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test("that is no text is refused", async () => {
    const outcome = await command(folderWith({}), ["-"], { stdin: Uint8Array.of(0x61, 0xff) });
    expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
    expect(outcome.stderr).toContain("no UTF-8");
  });
});

describe("the report", () => {
  test("as JSON is one document that follows its schema", async () => {
    const folder = folderWith({
      "a/PLAN_LOG.md": logWithError,
      "b/PLAN_LOG.md": logWithFix,
      "c/PLAN_LOG.md": cleanLog,
    });
    const { stdout, stderr } = await command(folder, ["-f", "json", "--statistics"]);
    const report = JSON.parse(stdout) as { summary: unknown };
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
    expect(report.summary).toEqual({
      scanned: 3,
      governed: 3,
      errors: 1,
      warnings: 1,
      infos: 0,
      fixable: 2,
      accepted: 0,
    });
    expect(stderr).toContain("required-field");
  });

  test("is the same, byte for byte, at the same time, and depends on --now alone", async () => {
    const log = cleanLog.replace("2026-01-10T09", "2026-03-10T09");
    const folder = folderWith({ "PLAN_LOG.md": log });
    const at = (now: string): ReturnType<typeof command> => command(folder, ["-f", "json", "--now", now]);
    const before = await at("2026-02-01T00:00:00Z");
    expect(before.stdout).toContain("timestamp-future");
    expect(await at("2026-02-01T00:00:00Z")).toEqual(before);
    expect((await at("2026-04-01T00:00:00Z")).stdout).not.toContain("timestamp-future");
  });

  test("with --quiet has errors only", async () => {
    const folder = folderWith({ "a/PLAN_LOG.md": logWithError, "b/PLAN_LOG.md": logWithFix });
    const { stdout } = await command(folder, ["--quiet"]);
    expect(stdout).toContain("required-field");
    expect(stdout).not.toContain("unused-suppression");
  });

  test("goes to a file when asked, without colours", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    const outcome = await command(folder, ["-o", "report.txt"], { env: { FORCE_COLOR: "1" }, isTTY: true });
    expect(outcome).toMatchObject({ exitCode: 1, stdout: "" });
    // oxlint-disable-next-line no-control-regex
    expect(readFileSync(join(folder, "report.txt"), "utf8")).toMatch(/^[^\u001B]*required-field[^\u001B]*$/);
  });

  test("counts by rule with --statistics", async () => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    expect((await command(folder, ["--statistics"])).stdout).toBe(
      "findings  fixable  rule\n       1        1  required-field\n",
    );
  });

  test("annotates with paths from the repository's root", async () => {
    const folder = folderWith({ ".git/HEAD": "", "docs/PLAN_LOG.md": logWithError });
    const { stdout } = await command(join(folder, "docs"), ["-f", "github"]);
    expect(stdout).toMatch(/^::error file=docs\/PLAN_LOG\.md,line=3,/);
  });

  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ TERM: "dumb" }, true, false],
    [{ CI: "true" }, false, true],
    [{ CI: "true", NO_COLOR: "1" }, false, false],
  ])("with %j, on a terminal: %s, has colours: %s", async (env, isTTY, colored) => {
    const folder = folderWith({ "PLAN_LOG.md": logWithError });
    const { stdout } = await command(folder, [], { env, isTTY });
    expect(stdout.includes("\u001B[")).toBe(colored);
    expect((await command(folder, ["--no-color"], { env, isTTY })).stdout).not.toContain("\u001B[");
    expect((await command(folder, ["--color"], { env, isTTY })).stdout).toContain("\u001B[");
  });
});

describe("comments in documents", () => {
  const silenced = logWithError.replace(
    "# Plan log",
    "# Plan log\n\n<!-- codex-lint-disable-file required-field -- old -->",
  );

  test("silence rules, unless they may not", async () => {
    const folder = folderWith({ "PLAN_LOG.md": silenced });
    expect(await command(folder, [])).toMatchObject({ exitCode: 0 });
    expect(await command(folder, ["--no-inline-config"])).toMatchObject({ exitCode: 1 });
  });

  test("that silence nothing are graded by their own option", async () => {
    const folder = folderWith({
      "PLAN_LOG.md": logWithFix,
      "codex-lint.config.yaml": "rules: { unused-suppression: 'off' }\n",
    });
    expect((await command(folder, [])).stdout).toContain("No findings");
    expect((await command(folder, ["--report-unused-disable-directives"])).stdout).toContain("1 warning");
    const graded = await command(folder, ["--report-unused-disable-directives-severity", "error"]);
    expect(graded).toMatchObject({ exitCode: 1 });
  });
});
