/** Append-only documents in repositories as they are found: branches, merges, moves, clones, and what is no repository. */
import { mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintFiles } from "../../src/workspace/lint-files.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { command } from "../support/command.ts";
import {
  commitIn,
  emptyRepository,
  gitIn,
  repositoryOf,
  seriesAreThere,
  seriesOf,
  writeIn,
} from "../support/version-series.ts";

interface Told {
  readonly exitCode: number;
  /** `path:line messageId name` of each finding of the rule. */
  readonly findings: readonly string[];
  readonly stderr: string;
}

interface Reported {
  readonly path: string;
  readonly diagnostics: readonly {
    readonly ruleId: string;
    readonly messageId: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

const findingsOf = (documents: readonly Reported[]): readonly string[] =>
  documents.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ ruleId }) => ruleId === "append-only")
      .map(({ messageId, message, range }) => {
        const name = /(?:record|expected) `([^`]+)`/u.exec(message)?.[1] ?? message;
        return `${path}:${range.start.line} ${messageId} ${name}`;
      }),
  );

async function lint(root: string, ...argv: readonly string[]): Promise<Told> {
  const { exitCode, stdout, stderr } = await command(root, ["-f", "json", ...argv]);
  if (stdout === "") return { exitCode, findings: [], stderr };
  return {
    exitCode,
    findings: findingsOf((JSON.parse(stdout) as { documents: Reported[] }).documents),
    stderr,
  };
}

const entry = (day: number, plan: string): string =>
  `\n## 2026-01-${String(day).padStart(2, "0")}T09:00:00Z\n\n- Plan: ${plan}\n- Status: Pending\n- Scope: src\n`;
const log = (...entries: readonly string[]): string => `# Plan log\n${entries.join("")}`;
const [one, two, three, four] = [
  entry(1, "Add the tide tables."),
  entry(2, "Draw the harbour map."),
  entry(3, "Print the harbour map."),
  entry(4, "Sell the harbour map."),
];
const name = (day: number): string => `2026-01-0${day}T09:00:00Z`;
const edited = two.replace("Scope: src", "Scope: everything");

const repository = (text = log(one, two, three), path = "docs/PLAN_LOG.md"): string => {
  const root = emptyRepository();
  commitIn(root, { [path]: text, "README.md": "# Read me\n" });
  return root;
};

describe("an edited record is found", () => {
  test("in the working tree of the default branch", async () => {
    const root = repository();
    writeIn(root, "docs/PLAN_LOG.md", log(one, edited, three, four));
    expect((await lint(root)).findings).toEqual([`docs/PLAN_LOG.md:13 changed ${name(2)}`]);
  });

  test("on a branch, however many commits ago", async () => {
    const root = repository();
    gitIn(root, "checkout", "-q", "-b", "topic");
    commitIn(root, { "docs/PLAN_LOG.md": log(one, edited, three) });
    commitIn(root, { "docs/PLAN_LOG.md": log(one, edited, three, four) });
    expect(await lint(root, "docs")).toMatchObject({
      exitCode: 1,
      findings: [`docs/PLAN_LOG.md:13 changed ${name(2)}`],
    });
    expect((await lint(root, "--base", "HEAD")).findings).toEqual([]);
    expect((await lint(root, "--base", "HEAD~2")).findings).toHaveLength(1);
  });

  test("in a text from stdin, and in one that lies in the index alone", async () => {
    const root = repository();
    const path = "docs/PLAN_LOG.md";
    const { stdout } = await command(root, ["-f", "json", "--stdin", "--stdin-filename", path], {
      stdin: log(one, edited, three),
    });
    expect(findingsOf((JSON.parse(stdout) as { documents: Reported[] }).documents)).toHaveLength(1);

    const overlay = new Map([[path, Buffer.from(log(one, edited, three))]]);
    const now = Date.UTC(2026, 1, 1);
    const workspace = await openWorkspace({ cwd: root, paths: ["."], now, overlay, base: "HEAD" });
    const file = { path, absolute: join(root, path), explicit: true };
    const { report } = await lintFiles([file], workspace);
    expect(findingsOf(report.documents)).toEqual([`${path}:13 changed ${name(2)}`]);
  });

  test("where paths have spaces and letters of other scripts", async () => {
    const path = "Doku mente/Übersicht „neu“/PLAN_LOG.md";
    const root = repository(log(one, two), path);
    writeIn(root, path, log(one, edited));
    expect((await lint(root)).findings).toEqual([`${path}:13 changed ${name(2)}`]);
  });

  test("unless a comment accepts it", async () => {
    const root = repository();
    const accepted = edited.replace(
      "- Scope",
      "<!-- codex-lint-disable-next-line append-only -- agreed -->\n- Scope",
    );
    writeIn(root, "docs/PLAN_LOG.md", log(one, accepted, three));
    expect(await lint(root)).toMatchObject({ findings: [], stderr: "" });
  });
});

describe("nothing is found", () => {
  test("where there is no git, or nothing was committed", async () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), "codex-lint-plain-")));
    writeIn(root, "PLAN_LOG.md", log(one, edited));
    expect(await lint(root)).toMatchObject({ exitCode: 0, findings: [], stderr: "" });
    const unborn = emptyRepository();
    writeIn(unborn, "PLAN_LOG.md", log(one, edited));
    expect(await lint(unborn)).toMatchObject({ exitCode: 0, findings: [], stderr: "" });
    expect(await lint(unborn, "--base", "HEAD")).toMatchObject({ exitCode: 0, findings: [], stderr: "" });
  });

  test("where git changes the line ends", async () => {
    const root = repository();
    gitIn(root, "config", "core.autocrlf", "true");
    writeIn(root, "docs/PLAN_LOG.md", log(one, two, three, four).replaceAll("\n", "\r\n"));
    expect(await lint(root)).toMatchObject({ exitCode: 0, findings: [] });
  });

  test("where the default branch went on without this one", async () => {
    const root = repository();
    gitIn(root, "checkout", "-q", "-b", "topic");
    commitIn(root, { "src/a.ts": "" });
    gitIn(root, "checkout", "-q", "main");
    commitIn(root, { "docs/PLAN_LOG.md": log(one, two, three, four) });
    gitIn(root, "checkout", "-q", "topic");
    expect((await lint(root)).findings).toEqual([]);
    expect((await lint(root, "--base", "main")).findings).toEqual([]);
  });

  test("where two branches appended, and the merge put their records in the order of time", async () => {
    const root = repository(log(one, two));
    gitIn(root, "checkout", "-q", "-b", "topic");
    commitIn(root, { "docs/PLAN_LOG.md": log(one, two, three) });
    gitIn(root, "checkout", "-q", "main");
    commitIn(root, { "docs/PLAN_LOG.md": log(one, two, four) });
    gitIn(root, "checkout", "-q", "topic");
    expect(() => gitIn(root, "merge", "-q", "main")).toThrow("git merge");
    writeIn(root, "docs/PLAN_LOG.md", log(one, two, three, four));
    expect((await lint(root, "--base", "HEAD")).findings).toEqual([]);
    expect((await lint(root, "--base", "main")).findings).toEqual([]);
    gitIn(root, "add", "-A");
    gitIn(root, "commit", "-q", "-m", "Merge");
    expect((await lint(root)).findings).toEqual([]);
    // The same record, slipped in without ever having been the last one.
    gitIn(root, "checkout", "-q", "main");
    commitIn(root, { "docs/PLAN_LOG.md": log(one, two, three, four) });
    expect((await lint(root, "--base", "HEAD~1")).findings).toEqual([
      `docs/PLAN_LOG.md:15 inserted ${name(3)}`,
    ]);
  });
});

describe("a log that lies elsewhere", () => {
  test.each(["git", "by hand"])("may be renamed %s, but not edited on the way", async (how) => {
    const root = repository();
    const [from, to] = ["docs/PLAN_LOG.md", "governance/plan-log.md"];
    writeIn(root, "governance/README.md", "");
    if (how === "git") gitIn(root, "mv", from, to);
    else renameSync(join(root, from), join(root, to));
    expect((await lint(root)).findings).toEqual([]);
    expect((await lint(root, "docs", "governance")).findings).toEqual([]);
    writeIn(root, to, log(one, edited, three));
    expect((await lint(root)).findings).toEqual([`${to}:13 changed ${name(2)}`]);
    writeIn(root, to, log(one, three));
    expect((await lint(root)).findings).toEqual([`${to}:9 removed ${name(2)}`]);
  });

  test("may give its old records to another one", async () => {
    const root = repository();
    writeIn(root, "docs/PLAN_LOG.md", log(three, four));
    expect((await lint(root)).findings).toHaveLength(2);
    writeIn(root, "docs/archive/PLAN_LOG.md", log(one, two));
    expect((await lint(root)).findings).toEqual([]);
    expect((await lint(root, "docs/PLAN_LOG.md")).findings).toEqual([]);
    writeIn(root, "docs/archive/PLAN_LOG.md", log(one, edited));
    expect((await lint(root)).findings).toEqual([`docs/PLAN_LOG.md:3 removed ${name(2)}`]);
  });

  test("or nowhere is missed where it was, by runs that are about that place", async () => {
    const root = repository();
    rmSync(join(root, "docs/PLAN_LOG.md"));
    writeIn(root, "docs/other.md", "# Other\n");
    const gone = `docs/PLAN_LOG.md:1 documentRemoved ${name(1)}`;
    expect(await lint(root)).toMatchObject({ exitCode: 1, findings: [gone] });
    expect((await lint(root, "docs")).findings).toEqual([gone]);
    expect((await lint(root, "docs/**/*.md")).findings).toEqual([gone]);
    expect((await lint(root, "README.md")).findings).toEqual([]);
    expect((await lint(root, "--rule", "append-only:off")).findings).toEqual([]);
    gitIn(root, "checkout", "-q", "-b", "topic");
    gitIn(root, "add", "-A");
    gitIn(root, "commit", "-q", "-m", "Clean up");
    expect((await lint(root)).findings).toEqual([gone]);
  });

  test("is gone too when another kind is made of it", async () => {
    const decisions = "# Decision log\n\n## 2026-01-01 Maps\n\n- Decision: Draw them by hand.\n";
    const root = repository(decisions, "docs/decisions.md");
    writeIn(root, "docs/decisions.md", "# What we decided\n\nNothing.\n");
    expect((await lint(root)).findings).toEqual(["docs/decisions.md:1 documentRemoved 2026-01-01 Maps"]);
  });
});

test("a journal may lose its oldest lines when it is over the limit of its rotation, and no others", async () => {
  const line = (index: number): string =>
    `${JSON.stringify({ ts: new Date(index * 1000).toISOString(), type: "note", text: `Note ${index}` })}\n`;
  const journal = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => line(from + index)).join("");
  const path = ".codex/journal.ndjson";
  const root = repository(journal(0, 10_001), path);
  writeIn(root, path, journal(5000, 10_002));
  expect((await lint(root)).findings).toEqual([]);
  writeIn(root, path, journal(5000, 6000) + journal(6001, 10_001));
  expect((await lint(root)).findings).toEqual([`${path}:1001 removed ${new Date(6_000_000).toISOString()}`]);
  const short = repository(journal(0, 30), path);
  writeIn(short, path, journal(20, 30));
  expect((await lint(short)).findings).toHaveLength(1);
});

describe("a base that cannot be had", () => {
  test("is refused by name", async () => {
    const root = repository();
    const { exitCode, findings, stderr } = await lint(root, "--base", "origin/mian");
    expect([exitCode, findings]).toEqual([2, []]);
    expect(stderr).toContain("No such commit to compare with");
    expect(stderr).toContain("git fetch origin origin/mian");
    const plain = realpathSync(mkdtempSync(join(tmpdir(), "codex-lint-plain-")));
    writeIn(plain, "PLAN_LOG.md", log(one));
    expect(await lint(plain, "--base", "main")).toMatchObject({ exitCode: 2 });
  });

  test("of a shallow clone matters where a document is compared", async () => {
    const root = repository();
    gitIn(root, "checkout", "-q", "-b", "topic");
    commitIn(root, { "docs/PLAN_LOG.md": log(one, edited, three) });
    const clone = join(realpathSync(mkdtempSync(join(tmpdir(), "codex-lint-clone-"))), "clone");
    gitIn(root, "clone", "-q", "--depth", "1", "--branch", "topic", `file://${root}`, clone);
    const env = { GITHUB_BASE_REF: "main" };
    const told = await command(clone, ["."], { env });
    expect(told.exitCode).toBe(2);
    expect(told.stderr).toMatch(/shallow.*git fetch --unshallow origin \+refs\/heads\/main/u);
    rmSync(join(clone, "docs"), { recursive: true });
    writeIn(clone, "docs/EXECPLAN.md", "# Tide tables\n\n## Progress\n\n- [ ] Begin.\n");
    expect((await command(clone, ["."], { env })).exitCode).not.toBe(2);
  });
});

const there = seriesAreThere();

describe.skipIf(!there)("the plan log of RitualFin", () => {
  test("is only appended to until its fifth version, which takes two approved records away", async () => {
    const series = seriesOf("Viniciussteigleder/RitualFin_replit docs/_codex/PLAN_LOG.md");
    expect(series.versions).toHaveLength(5);
    const { root, commits } = repositoryOf(series);
    const found: (readonly string[])[] = [];
    for (const [index, commit] of commits.entries()) {
      gitIn(root, "checkout", "-q", commit);
      found.push((await lint(root, "--base", commits[index - 1] ?? commit)).findings);
    }
    expect(found.slice(0, 4)).toEqual([[], [], [], []]);
    expect(found[4]).toEqual([
      "docs/_codex/PLAN_LOG.md:33 removed 2025-12-29T15:50:34Z (UTC)",
      "docs/_codex/PLAN_LOG.md:33 removed 2025-12-29T16:57:01Z (UTC)",
    ]);
    const before = readFileSync(join(root, series.path), "utf8");
    expect(before).not.toContain("15:50:34Z");
  });
});
