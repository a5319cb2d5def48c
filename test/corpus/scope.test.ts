/**
 * A real plan log with the commits that it was kept by: which record covers which of the files that its authors say they
 * touched. What is expected was read in the log, by hand.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { command } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";

const versions = fileURLToPath(
  new URL(
    "../../../shared/history/Viniciussteigleder__RitualFin_replit/docs/_codex/PLAN_LOG.md",
    import.meta.url,
  ),
);
const there = existsSync(versions);
if (!there) console.error("Skipped: the versions of the plan log are not there (../shared/history)");

const codex = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `docs/_codex/${name}.md`);
const logs = codex("DECISION_LOG", "ISSUES_REGISTER", "DIFF_SUMMARY", "QA_NOTES");

/** Commits in their order, each with the files that it touched; the log itself where it has a version of the commit. */
const commits: readonly { readonly version?: string; readonly files: readonly string[] }[] = [
  { files: [".gitignore", "docs/CODEX_ACTIVITY_LOG.md", "server/routes.ts", "migrations/0000.sql"] },
  { version: "00-49765d4b", files: [".gitignore", ...logs, ...codex("README", "CODEX_ACTIVITY_LOG")] },
  {
    version: "01-c3d753e0",
    files: [
      ...logs,
      ...codex(
        "CODEX_ACTIVITY_LOG",
        "USER_FEEDBACK_VERBATIM",
        "PRD_FROM_USER_FEEDBACK",
        "PLAN_STRUCTURE_CONTRACT",
      ),
      ...codex("CATEGORY_CLASSIFICATION_PROPOSAL", "FEATURE_IMPLEMENTATION_PLAN", "CODEX_HANDOFF_TO_CLAUDE"),
    ],
  },
  { files: ["server/db.ts", "docs/DEPLOYMENT_GUIDE.md", ...logs] },
  { version: "02-88461b21", files: ["shared/schema.ts", ...logs] },
  { version: "03-83297e96", files: ["server/db.ts", ...logs, ...codex("PHASES_1_TO_4_COMPLETE_SUMMARY")] },
  {
    version: "04-e551c005",
    files: [
      "shared/schema.ts",
      "server/csv-parser.ts",
      "server/seed-data/aliases.csv",
      "client/src/lib/api.ts",
      "client/src/pages/settings.tsx",
      "client/src/pages/confirm.tsx",
      "client/src/components/logo.tsx",
      "migrations/0001.sql",
      "README.md",
      "docs/README.md",
      "tests/import.test.ts",
      ...logs,
    ],
  },
];

function repository(): string {
  const folder = folderWith({});
  const git = (...argv: string[]): void => void execFileSync("git", argv, { cwd: folder });
  git("init", "-q");
  for (const [at, { version, files }] of commits.entries()) {
    for (const path of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      appendFileSync(join(folder, path), `touched in ${at}\n`);
    }
    const file = readdirSync(versions).find((name) => version !== undefined && name.startsWith(version));
    if (file !== undefined) copyFileSync(join(versions, file), join(folder, "docs/_codex/PLAN_LOG.md"));
    git("add", "-A");
    git("commit", "-qm", `Commit ${at}`);
    git("tag", `at-${at}`);
  }
  return folder;
}

interface Report {
  readonly summary: { readonly uncovered: number; readonly covered: number };
  readonly files: readonly {
    readonly path: string;
    readonly coveredBy: readonly { readonly record: number; readonly words: string }[];
    readonly shortfall?: { readonly reason: string };
  }[];
  readonly records: readonly { readonly heading: string }[];
}

describe.skipIf(!there)("a real plan log and its commits", () => {
  const report = async (folder: string, at: number): Promise<Report> => {
    execFileSync("git", ["checkout", "-q", `at-${at}`], { cwd: folder });
    const { stdout, stderr } = await command(folder, [
      "--scope-report",
      "--base",
      `at-${at - 1}`,
      "-f",
      "json",
    ]);
    expect(stderr).toBe("");
    return JSON.parse(stdout) as Report;
  };
  const uncovered = ({ files }: Report): readonly string[] =>
    files.flatMap(({ path, shortfall }) => (shortfall === undefined ? [] : [`${path} ${shortfall.reason}`]));
  /** The time of the record, and the words of its scope. */
  const coverOf = ({ files, records }: Report, wanted: string): readonly string[] | undefined =>
    files
      .find(({ path }) => path === wanted)
      ?.coveredBy.map(({ record, words }) => `${records[record]?.heading.slice(11, 16)} ${words}`);

  it("finds in each commit what no scope holds, and nothing else", async () => {
    const folder = repository();
    expect(uncovered(await report(folder, 1))).toEqual([".gitignore outside"]);
    expect(uncovered(await report(folder, 2))).toEqual([]);
    expect(uncovered(await report(folder, 3))).toEqual([
      "docs/DEPLOYMENT_GUIDE.md outside",
      "server/db.ts outside",
    ]);
    // Its scope is packages by their names, which say nothing of files.
    expect(uncovered(await report(folder, 4))).toEqual(["shared/schema.ts outside"]);
    expect(uncovered(await report(folder, 5))).toEqual(["server/db.ts outside"]);
    // The pending record has the migrations in its scope, the approved one has not.
    expect(uncovered(await report(folder, 6))).toEqual([
      "README.md outside",
      "client/src/pages/confirm.tsx outside",
      "migrations/0001.sql pending",
      "server/seed-data/aliases.csv outside",
    ]);
  });

  it("says by which record and which words", async () => {
    const folder = repository();
    const second = await report(folder, 2);
    // Two files are called so, and the one beside the log is meant; the conditional record of 12:50 covers nothing.
    expect(coverOf(second, "docs/_codex/CODEX_ACTIVITY_LOG.md")).toEqual([
      "13:07 docs/_codex/CODEX_ACTIVITY_LOG.md",
      "12:44 CODEX_ACTIVITY_LOG",
      "12:00 CODEX_ACTIVITY_LOG",
      "11:40 docs/_codex/*",
    ]);
    const last = await report(folder, 6);
    expect(coverOf(last, "client/src/components/logo.tsx")).toEqual(["17:03 client/src/components"]);
    expect(coverOf(last, "server/csv-parser.ts")).toEqual(["17:03 server/*"]);
  });
});
