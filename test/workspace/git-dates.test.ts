/** When files were last worked on, asked of repositories that are made for the question. */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, realpathSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { lastChanges } from "../../src/workspace/git-dates.ts";
import { folderWith } from "../support/folder.ts";

const git = (cwd: string, argv: readonly string[], day?: number): string =>
  execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...argv], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...(day === undefined ? {} : datesOf(day)) },
  });

const datesOf = (day: number): Record<string, string> => ({
  GIT_AUTHOR_DATE: instantOf(day),
  // Long after, as a rebase leaves it.
  GIT_COMMITTER_DATE: instantOf(day + 100),
});

const instantOf = (day: number): string => new Date(Date.UTC(2026, 0, day, 9)).toISOString();

/** Commits texts on a day of January 2026. */
function commit(root: string, day: number, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    appendFileSync(join(root, path), text);
  }
  git(root, ["add", "-A"]);
  git(root, ["commit", "-q", "-m", "Work", "--allow-empty"], day);
}

function repository(): string {
  const root = folderWith({});
  git(root, ["init", "-q", "-b", "main"]);
  commit(root, 1, { "README.md": "# Harbour\n" });
  return root;
}

const asked = async (root: string, ...paths: readonly string[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    [...(await lastChanges(root, paths))].map(([path, time]) => [path, new Date(time).toISOString()]),
  );

test("is the author's time of the last commit over each file", async () => {
  const root = repository();
  commit(root, 2, { "a.md": "a\n", "b.md": "b\n" });
  commit(root, 3, { "a.md": "more\n" });
  commit(root, 4, { "README.md": "else\n" });
  expect(await asked(root, "a.md", "b.md", "none.md")).toEqual({
    "a.md": instantOf(3),
    "b.md": instantOf(2),
  });
  expect(await asked(root)).toEqual({});
});

test("names of files are no patterns, and may hold anything", async () => {
  const root = repository();
  const names = ["täst plan.md", "[a]*.md", ":(top)x.md", "-rf.md", "@1 2.md", "line\nfeed.md"];
  for (const [index, name] of names.entries()) commit(root, 2 + index, { [name]: "x\n" });
  commit(root, 20, { "a.md": "what the pattern would match\n" });
  expect(await asked(root, ...names)).toEqual(
    Object.fromEntries(names.map((name, index) => [name, instantOf(2 + index)])),
  );
});

test("the first commit is an import and says nothing", async () => {
  const root = repository();
  expect(await asked(root, "README.md")).toEqual({});
});

test("neither does one over very many files, or one that the repository calls nobody's work", async () => {
  const root = repository();
  commit(root, 2, { "plan.md": "a\n" });
  const many = Array.from({ length: 120 }, (_, index) => [`src/${index}.ts`, "x\n"]);
  commit(root, 3, { "plan.md": "b\n", ...Object.fromEntries(many) });
  commit(root, 4, { "plan.md": "c\n" });
  expect(await asked(root, "plan.md")).toEqual({ "plan.md": instantOf(4) });
  const last = git(root, ["rev-parse", "HEAD"]).trim();
  commit(root, 5, { ".git-blame-ignore-revs": `# Formatting\n${last}\n` });
  expect(await asked(root, "plan.md")).toEqual({ "plan.md": instantOf(2) });
});

test("a file is followed to its former names, as long as it only moved", async () => {
  const root = repository();
  commit(root, 2, { "plan.md": "# A plan\n" });
  mkdirSync(join(root, "active"));
  renameSync(join(root, "plan.md"), join(root, "active/plan.md"));
  commit(root, 3, {});
  renameSync(join(root, "active/plan.md"), join(root, "active/tides.md"));
  commit(root, 4, {});
  expect(await asked(root, "active/tides.md")).toEqual({ "active/tides.md": instantOf(2) });
  renameSync(join(root, "active/tides.md"), join(root, "tides.md"));
  commit(root, 5, { "tides.md": "and a change\n" });
  expect(await asked(root, "tides.md")).toEqual({ "tides.md": instantOf(5) });
});

test("what a merge brings in was changed where it comes from", async () => {
  const root = repository();
  commit(root, 2, { "plan.md": "a\n" });
  git(root, ["checkout", "-q", "-b", "branch"]);
  commit(root, 3, { "plan.md": "b\n" });
  git(root, ["checkout", "-q", "main"]);
  commit(root, 4, { "other.md": "c\n" });
  git(root, ["merge", "-q", "--no-ff", "-m", "Merge", "branch"], 9);
  expect(await asked(root, "plan.md", "other.md")).toEqual({
    "plan.md": instantOf(3),
    "other.md": instantOf(4),
  });
});

test("a file that differs from what was committed has its own time", async () => {
  const root = repository();
  commit(root, 2, { "plan.md": "a\n", "done.md": "a\n" });
  for (const path of ["plan.md", "new.md"]) {
    writeFileSync(join(root, path), "changed\n");
    utimesSync(join(root, path), new Date(instantOf(6)), new Date(instantOf(6)));
  }
  expect(await asked(root, "plan.md", "new.md", "done.md")).toEqual({
    "plan.md": instantOf(6),
    "new.md": instantOf(6),
    "done.md": instantOf(2),
  });
});

test("paths are from the folder, wherever it lies in the repository", async () => {
  const root = repository();
  commit(root, 2, { "docs/plan.md": "a\n" });
  commit(root, 3, { "plan.md": "another\n" });
  expect(await asked(join(root, "docs"), "plan.md")).toEqual({ "plan.md": instantOf(2) });
});

test("the edge of a shallow clone is no change", async () => {
  const root = repository();
  commit(root, 2, { "a.md": "a\n", "b.md": "b\n" });
  commit(root, 3, { "a.md": "more\n" });
  commit(root, 4, { "b.md": "more\n" });
  const clone = join(realpathSync(folderWith({})), "clone");
  git(root, ["clone", "-q", "--depth", "2", `file://${root}`, clone]);
  expect(await asked(clone, "a.md", "b.md")).toEqual({ "b.md": instantOf(4) });
});

test("nothing was committed yet, or there is no repository", async () => {
  const root = folderWith({ "plan.md": "a\n" });
  expect(await asked(root, "plan.md")).toEqual({});
  git(root, ["init", "-q"]);
  expect(Object.keys(await asked(root, "plan.md"))).toEqual(["plan.md"]);
});
