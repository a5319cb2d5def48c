/** What git says has changed, asked of real repositories. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changesSince } from "../../src/workspace/git-changes.ts";
import { folderWith } from "../support/folder.ts";

const git = (folder: string, ...argv: readonly string[]): string =>
  execFileSync("git", ["-c", "protocol.file.allow=always", ...argv], { cwd: folder, encoding: "utf8" });

function repository(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "Start", "--allow-empty");
  return folder;
}

const told = async (folder: string, base: string | undefined = "HEAD", staged = false): Promise<string[]> =>
  (await changesSince(folder, base, { staged })).map(
    ({ path, status, from }) => `${status} ${from === undefined ? "" : `${from} > `}${path}`,
  );

const long = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join("");

describe("in the working tree", () => {
  test("everything that differs, by path, each path once", async () => {
    const folder = repository({
      "gone.md": "gone\n",
      "kept.md": "kept\n",
      "old.md": long,
      "same.md": "same\n",
    });
    writeFileSync(join(folder, "kept.md"), "changed\n");
    rmSync(join(folder, "gone.md"));
    renameSync(join(folder, "old.md"), join(folder, "new.md"));
    git(folder, "add", "-A");
    writeFileSync(join(folder, "kept.md"), "changed twice\n");
    writeFileSync(join(folder, "untracked.md"), "new\n");
    expect(await told(folder)).toEqual([
      "deleted gone.md",
      "modified kept.md",
      "renamed old.md > new.md",
      "added untracked.md",
    ]);
  });

  test.each(["false", "copies"])("renames, whatever git is set to look for: %s", async (setting) => {
    const folder = repository({ "old.md": long, "kept.md": `${long}kept\n` });
    git(folder, "config", "diff.renames", setting);
    git(folder, "mv", "old.md", "new.md");
    writeFileSync(join(folder, "copy.md"), `${long}kept\n`);
    writeFileSync(join(folder, "kept.md"), `${long}kept on\n`);
    git(folder, "add", "-A");
    expect(await told(folder)).toEqual(["added copy.md", "modified kept.md", "renamed old.md > new.md"]);
  });

  test("names of all sorts, and what is ignored left out", async () => {
    const folder = repository({ ".gitignore": "*.log\n" });
    const names = ["a b.md", "-dash.md", 'quo"te.md', "line\nbreak.md", "ümlaut/日本.md", "tab\t.md"];
    for (const name of names) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), "x\n");
    }
    writeFileSync(join(folder, "debug.log"), "x\n");
    const expected = [...names].sort().map((name) => `added ${name}`);
    expect(await told(folder)).toEqual(expected);
    git(folder, "add", "-A");
    expect(await told(folder)).toEqual(expected);
  });

  test("another mode and another type are modifications", async () => {
    const folder = repository({ "run.sh": "echo\n", "link.md": "text\n", "target.md": "x\n" });
    chmodSync(join(folder, "run.sh"), 0o755);
    rmSync(join(folder, "link.md"));
    symlinkSync("target.md", join(folder, "link.md"));
    expect(await told(folder)).toEqual(["modified link.md", "modified run.sh"]);
  });

  test("a file out of the index that still lies there has changed", async () => {
    const folder = repository({ "a.md": "a\n" });
    git(folder, "rm", "-q", "--cached", "a.md");
    expect(await told(folder)).toEqual(["modified a.md"]);
  });

  test("a conflict is one modification", async () => {
    const folder = repository({ "a.md": "a\n" });
    git(folder, "checkout", "-qb", "other");
    writeFileSync(join(folder, "a.md"), "other\n");
    git(folder, "commit", "-qam", "Other");
    git(folder, "checkout", "-q", "-");
    writeFileSync(join(folder, "a.md"), "mine\n");
    git(folder, "commit", "-qam", "Mine");
    expect(() => git(folder, "merge", "-q", "other")).toThrow(/merge/);
    expect(await told(folder)).toEqual(["modified a.md"]);
  });

  test("below a folder, only what lies there, by its path from there", async () => {
    const folder = repository({ "a.md": "a\n", "sub/b.md": "b\n" });
    writeFileSync(join(folder, "a.md"), "changed\n");
    writeFileSync(join(folder, "sub/b.md"), "changed\n");
    writeFileSync(join(folder, "sub/c.md"), "new\n");
    expect(await told(join(folder, "sub"))).toEqual(["modified b.md", "added c.md"]);
  });
});

test("a submodule changes with its commit, not with what is uncommitted in it", async () => {
  const library = repository({ "lib.md": "1\n" });
  const folder = repository({ "a.md": "a\n" });
  git(folder, "submodule", "--quiet", "add", library, "vendor/lib");
  git(folder, "commit", "-qm", "Library");
  const inside = join(folder, "vendor/lib");
  writeFileSync(join(inside, "lib.md"), "2\n");
  expect(await told(folder)).toEqual([]);
  git(inside, "commit", "-qam", "Two");
  expect(await told(folder)).toEqual(["modified vendor/lib"]);
  expect(await told(folder, "HEAD~1")).toEqual(["added .gitmodules", "added vendor/lib"]);
});

test("a repository inside that nobody added is one path", async () => {
  const folder = repository({ "a.md": "a\n" });
  mkdirSync(join(folder, "nested"));
  git(join(folder, "nested"), "init", "-q");
  writeFileSync(join(folder, "nested/x.md"), "x\n");
  git(join(folder, "nested"), "add", "-A");
  git(join(folder, "nested"), "commit", "-qm", "Nested");
  expect(await told(folder)).toEqual(["added nested"]);
});

describe("in the index", () => {
  test("what would be committed, and nothing else", async () => {
    const folder = repository({ "a.md": "a\n", "b.md": "b\n" });
    writeFileSync(join(folder, "a.md"), "staged\n");
    writeFileSync(join(folder, "new.md"), "staged\n");
    git(folder, "add", "-A");
    writeFileSync(join(folder, "a.md"), "a\n");
    writeFileSync(join(folder, "b.md"), "not staged\n");
    writeFileSync(join(folder, "untracked.md"), "x\n");
    expect(await told(folder, "HEAD", true)).toEqual(["modified a.md", "added new.md"]);
    expect(await told(folder)).toEqual(["modified b.md", "added new.md", "added untracked.md"]);
  });
});

describe("before the first commit", () => {
  test("everything is added", async () => {
    const folder = folderWith({ "a.md": "a\n", "b.md": "b\n" });
    git(folder, "init", "-q");
    git(folder, "add", "a.md");
    expect(await changesSince(folder, undefined)).toEqual([
      { path: "a.md", status: "added", from: undefined },
      { path: "b.md", status: "added", from: undefined },
    ]);
    expect(await changesSince(folder, undefined, { staged: true })).toHaveLength(1);
  });
});

test("a commit that is not there is no reason to say that nothing changed", async () => {
  const folder = repository({ "a.md": "a\n" });
  await expect(changesSince(folder, "0".repeat(39) + "1")).rejects.toThrow(/git diff failed/);
});
