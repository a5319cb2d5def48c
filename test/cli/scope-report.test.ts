/** `--scope-report`, and the rule behind it, in repositories as people have them. */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { validateScopeReport } from "../../src/reporters/generated/scope-report-validator.ts";
import { command } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { repositoryWith } from "../support/generate.ts";

const git = (folder: string, ...argv: readonly string[]): string =>
  execFileSync("git", argv, { cwd: folder, encoding: "utf8" });

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const record = (time: string, plan: string, status: string, scope: string, source = "Mara Lind in review") =>
  `\n## ${time}\n- Plan: ${plan}\n- Status: ${status}\n- Scope: ${scope}\n- Approval source: ${source} (${time})\n`;

const log = "docs/PLAN_LOG.md";
const start = {
  [log]: `# Plan Log\n${record("2026-01-10T09:00:00Z", "Mend the import", "Approved", "src/import.ts, tests/**")}`,
  "src/import.ts": "1\n",
  "src/export.ts": "1\n",
  "docs/GUIDE.md": "# Guide\n",
};
const required = "rules:\n  approved-scope: error\n";

/** A repository with changes: one is covered by an old record, one by a new one, one by none. */
function changed(files: Readonly<Record<string, string>> = {}): string {
  const folder = repositoryWith({ ...start, ...files });
  appendFileSync(
    join(folder, log),
    record("2026-01-20T09:00:00Z", "Write the guide", "Approved", "docs/*; no code"),
  );
  for (const path of ["src/import.ts", "src/export.ts", "docs/GUIDE.md"]) write(folder, path, "2\n");
  return folder;
}

interface Reported {
  readonly base: string | null;
  readonly summary: object;
  readonly files: readonly {
    readonly path: string;
    readonly status: string;
    readonly outcome: string;
    readonly coveredBy: readonly { readonly record: number; readonly words: string }[];
    readonly shortfall?: { readonly reason: string; readonly path: string };
  }[];
  readonly records: readonly {
    readonly heading: string;
    readonly added: boolean;
    readonly validity: string;
  }[];
}

async function reported(folder: string, ...argv: readonly string[]): Promise<Reported> {
  const { stdout, stderr } = await command(folder, [
    "--scope-report",
    "--base",
    "HEAD",
    "-f",
    "json",
    ...argv,
  ]);
  expect(stderr).toBe("");
  const report: unknown = JSON.parse(stdout);
  expect(validateScopeReport(report), JSON.stringify(validateScopeReport.errors)).toBe(true);
  return report as Reported;
}

/** `path: record that covers it`, or why none does. */
const told = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> => {
  const { files, records } = await reported(folder, ...argv);
  return files.map(({ path, outcome, coveredBy: [best], shortfall }) => {
    const why = shortfall === undefined ? "" : ` ${shortfall.reason}`;
    return `${path}: ${best === undefined ? outcome + why : (records[best.record]?.heading ?? "?")}`;
  });
};

const found = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> => {
  const { stdout, stderr } = await command(folder, ["-f", "json", ...argv]);
  expect(stderr).toBe("");
  const { documents } = JSON.parse(stdout) as {
    documents: { path: string; diagnostics: { ruleId: string; messageId: string }[] }[];
  };
  return documents.flatMap(({ path, diagnostics }) =>
    diagnostics.flatMap(({ ruleId, messageId }) =>
      ruleId === "approved-scope" ? `${path} ${messageId}` : [],
    ),
  );
};

describe("the report", () => {
  test("names the record of each file", async () => {
    const folder = changed();
    expect(await told(folder)).toEqual([
      "docs/GUIDE.md: 2026-01-20T09:00:00Z",
      "docs/PLAN_LOG.md: exempt",
      "src/export.ts: uncovered outside",
      "src/import.ts: 2026-01-10T09:00:00Z",
    ]);
    const { base, summary, records } = await reported(folder);
    expect(base).toBe(git(folder, "rev-parse", "HEAD").trim());
    expect(summary).toEqual({ files: 4, covered: 2, uncovered: 1, exempt: 1 });
    expect(records.map(({ added, validity }) => [added, validity])).toEqual([
      [false, "approved"],
      [true, "approved"],
    ]);
  });

  test("is text for a terminal of any width", async () => {
    const folder = changed();
    const base = git(folder, "rev-parse", "--short=10", "HEAD").trim();
    const argv = ["--scope-report", "--base", "HEAD"];
    const wide = await command(folder, argv, { columns: 80 });
    expect([wide.exitCode, wide.stderr]).toEqual([0, ""]);
    expect(wide.stdout).toBe(`docs/PLAN_LOG.md:3  2026-01-10T09:00:00Z
  Mend the import
  Approved: Mara Lind in review (2026-01-10T09:00:00Z)
    modified  src/import.ts

docs/PLAN_LOG.md:9  2026-01-20T09:00:00Z  new
  Write the guide
  Approved: Mara Lind in review (2026-01-20T09:00:00Z)
    modified  docs/GUIDE.md  by docs/*

Not covered
    modified  src/export.ts  in no approved scope

No record needed
    modified  docs/PLAN_LOG.md  holds approvals

Since ${base}: 2 of 3 changed files are covered by an approved record; 1 more
needs none
`);
    const narrow = await command(folder, argv, { columns: 40 });
    expect(Math.max(...narrow.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(narrow.stdout).toContain("    modified  src/export.ts\n              in no approved scope\n");
    const coloured = await command(folder, [...argv, "--color"], { columns: 80 });
    // oxlint-disable-next-line no-control-regex
    expect(coloured.stdout.replaceAll(/\u001B\[\d+m/g, "")).toBe(wide.stdout);
  });

  test("is a table for a comment, in which documents say nothing of their own", async () => {
    const folder = repositoryWith(start);
    const plan = "Say hi @mara | <img src=x> [a](http://b)";
    appendFileSync(join(folder, log), record("2026-01-20T09:00:00Z", plan, "Approved", "src/export.ts"));
    write(folder, "src/export.ts", "2\n");
    write(folder, "src/a|`b.ts", "new\n");
    const { stdout } = await command(folder, ["--scope-report", "--base", "HEAD", "-f", "markdown"]);
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(
      /^\*\*Approved scope\.\*\* Since `[0-9a-f]{10}`: 1 of 2 changed files are covered/,
    );
    expect(lines.slice(2, 7)).toEqual([
      "| Change | File | Record | Approval |",
      "| --- | --- | --- | --- |",
      "| added | ``src/a\\|`b.ts`` | **not covered**, in no approved scope |  |",
      "| modified | `src/export.ts` | `docs/PLAN_LOG.md:9` `Say hi @mara \\| <img src=x> a` | `Mara Lind in review (2026-01-20T09:00:00Z)` |",
      "| modified | `docs/PLAN_LOG.md` | holds approvals |  |",
    ]);
  });

  test("goes to a file where it is to", async () => {
    const folder = changed();
    const { stdout } = await command(folder, [
      "--scope-report",
      "--base",
      "HEAD",
      "-f",
      "json",
      "-o",
      "../scope.json",
    ]);
    expect(stdout).toBe("");
    const written = join(folder, "../scope.json");
    const text = readFileSync(written, "utf8");
    rmSync(written);
    expect((JSON.parse(text) as Reported).files).toHaveLength(4);
  });

  test("has paths as one would type them, and all of the repository, wherever it is asked for", async () => {
    expect(await told(join(changed(), "docs"))).toContain("../src/export.ts: uncovered outside");
  });

  test("fails only where the configuration asks for cover", async () => {
    const exit = async (config: string): Promise<number> => {
      const folder = changed({ "codex-lint.config.yaml": config });
      return (await command(folder, ["--scope-report", "--base", "HEAD"])).exitCode;
    };
    expect(await exit("rules: {}\n")).toBe(0);
    expect(await exit(required)).toBe(1);
    expect(await exit("rules: { approved-scope: warning }\n")).toBe(0);
    expect(
      await exit(`${required}overrides:\n  - files: ["src/e*"]\n    rules: { approved-scope: off }\n`),
    ).toBe(0);
  });

  test("says what there is nothing to say of", async () => {
    const { stdout } = await command(repositoryWith(start), ["--scope-report", "--base", "HEAD"]);
    expect(stdout).toMatch(/^Since [0-9a-f]{10}: no file has changed\n$/);
    const noLog = repositoryWith({ "a.md": "a\n" });
    write(noLog, "a.md", "b\n");
    expect(await told(noLog)).toEqual(["a.md: uncovered unapproved"]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["another format", ["-f", "github"], /Unexpected format github for --scope-report/],
    ["paths", ["docs"], /Unexpected paths beside --scope-report/],
    ["no such commit", ["--base", "gone"], /gone/],
  ])("refuses %s", async (_, argv, message) => {
    const { exitCode, stdout, stderr } = await command(changed(), ["--scope-report", ...argv]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("needs a repository", async () => {
    const { exitCode, stderr } = await command(folderWith(start), ["--scope-report"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("No git repository at");
  });
});

describe("what counts as approved", () => {
  const with_ = (folder: string, ...records: readonly string[]): string => {
    appendFileSync(join(folder, log), records.join(""));
    write(folder, "src/export.ts", "2\n");
    return folder;
  };
  const of = async (folder: string): Promise<string | undefined> =>
    (await told(folder)).find((line) => line.startsWith("src/export.ts"));
  const approved = record("2026-01-20T09:00:00Z", "Mend the export", "Approved", "src/export.ts");

  test.each<[string, readonly string[], string]>([
    ["approved", [approved], "2026-01-20T09:00:00Z"],
    ["pending", [approved.replace("Approved", "Pending")], "uncovered pending"],
    ["conditional", [approved.replace("review (", "review, pending Ada's word (")], "uncovered conditional"],
    [
      "pending, then approved",
      [approved.replace("Approved", "Pending"), approved.replaceAll("01-20", "01-21")],
      "2026-01-21T09:00:00Z",
    ],
    [
      "approved, then withdrawn by a correction",
      [
        approved,
        record("2026-01-21T09:00:00Z", "Correction: Mend the export", "Superseded", "src/export.ts"),
      ],
      "uncovered closed",
    ],
    [
      "another plan withdrawn",
      [approved, record("2026-01-21T09:00:00Z", "Mend it", "Rejected", "src/")],
      "2026-01-20T09:00:00Z",
    ],
    [
      "approved and left out",
      [approved.replace("src/export.ts", "src/, except src/export.ts")],
      "uncovered excluded",
    ],
  ])("%s", async (_, records, expected) => {
    expect(await of(with_(repositoryWith(start), ...records))).toBe(`src/export.ts: ${expected}`);
  });

  test("a kind of one's own, whose records finish plans, and say so in the change that does the work", async () => {
    const contract =
      "kind: work-log\nrecognise: { paths: [docs/WORK.md] }\nrecords:\n  entry:\n" +
      "    heading: { level: 2, value: date }\n    fields:\n      Work: {}\n      State: { type: status, vocabulary: state }\n      Files: { type: paths }\n" +
      "    approves: { when: [Go], scope: [Files] }\n" +
      "vocabularies: { state: { Go: active, Done: done } }\nwork: { title: Work, status: State }\n";
    const entry = (date: string, state: string) =>
      `\n## ${date}\n\nWork: Mend\n\nState: ${state}\n\nFiles: src/\n`;
    const config = "contracts: [work-log.yaml]\n";
    const folder = repositoryWith({
      ...start,
      "work-log.yaml": contract,
      "codex-lint.config.yaml": config,
      "docs/WORK.md": `# Work\n${entry("2026-01-05", "Go")}`,
    });
    write(folder, "src/export.ts", "2\n");
    expect(await of(folder)).toBe("src/export.ts: 2026-01-05");
    appendFileSync(join(folder, "docs/WORK.md"), entry("2026-01-06", "Done"));
    expect(await of(folder)).toBe("src/export.ts: 2026-01-05");
    git(folder, "commit", "-qam", "Done");
    write(folder, "src/export.ts", "3\n");
    expect(await of(folder)).toBe("src/export.ts: uncovered closed");
  });

  test("a rename needs both names, also of the log itself", async () => {
    const folder = repositoryWith({ ...start, "src/export.ts": "a line that is long enough\n".repeat(9) });
    renameSync(join(folder, "src/export.ts"), join(folder, "src/out.ts"));
    renameSync(join(folder, log), join(folder, "docs/old-plan-log.md"));
    appendFileSync(join(folder, "docs/old-plan-log.md"), approved.replace("src/export.ts", "src/out.ts"));
    git(folder, "add", "-A");
    const { files, records } = await reported(folder);
    expect(files.map(({ path, outcome, shortfall }) => [path, outcome, shortfall?.path])).toEqual([
      ["docs/old-plan-log.md", "exempt", undefined],
      ["src/out.ts", "uncovered", "src/export.ts"],
    ]);
    expect(records.map(({ added }) => added)).toEqual([false, true]);
  });
});

describe("the rule", () => {
  test("is off until it is required", async () => {
    expect(await found(changed(), "--base", "HEAD")).toEqual([]);
  });

  test("reports at the changed file, also where nothing of it is linted", async () => {
    const folder = changed({ "codex-lint.config.yaml": required, "notes/a.md": "# Note\n" });
    expect(await found(folder, "--base", "HEAD")).toEqual(["src/export.ts outside"]);
    expect(await found(folder, "--base", "HEAD", "notes/a.md")).toEqual(["src/export.ts outside"]);
    const nothing = ["--base", "HEAD", "--no-error-on-unmatched-pattern", "nothing/**"];
    expect(await found(folder, ...nothing)).toEqual(["src/export.ts outside"]);
    rmSync(join(folder, "src/export.ts"));
    const { exitCode, stdout } = await command(folder, ["--base", "HEAD", "-f", "github", "notes"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("::error file=src/export.ts,line=1,");
  });

  test("leaves out what the configuration leaves out", async () => {
    const overrides = `overrides:\n  - files: ["src/**"]\n    rules: { approved-scope: off }\n`;
    expect(
      await found(changed({ "codex-lint.config.yaml": required + overrides }), "--base", "HEAD"),
    ).toEqual([]);
  });
});
