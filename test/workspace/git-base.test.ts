/** Which commit documents are compared with, in every state that a repository is found in. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveBase } from "../../src/workspace/git-base.ts";
import { textsAt, versionsSince } from "../../src/workspace/git-blobs.ts";
import { openHistory } from "../../src/workspace/git-history.ts";
import { commitIn, emptyRepository, gitIn, writeIn } from "../support/version-series.ts";

const temporary = (): string => realpathSync(mkdtempSync(join(tmpdir(), "codex-lint-git-")));

/** `main` with two commits, `topic` with one more from the first. */
function branched(): { root: string; first: string; second: string; topic: string } {
  const root = emptyRepository();
  const first = commitIn(root, { "a.md": "one\n" });
  gitIn(root, "checkout", "-q", "-b", "topic");
  const topic = commitIn(root, { "b.md": "topic\n" });
  gitIn(root, "checkout", "-q", "main");
  const second = commitIn(root, { "a.md": "two\n" });
  return { root, first, second, topic };
}

describe("without being asked", () => {
  test("it is the merge base with the default branch", async () => {
    const { root, first, second } = branched();
    expect(await resolveBase(root, {})).toBe(second);
    gitIn(root, "checkout", "-q", "topic");
    expect(await resolveBase(root, {})).toBe(first);
    gitIn(root, "checkout", "-q", "--detach");
    expect(await resolveBase(root, {})).toBe(first);
  });

  test("the remote knows its default branch, whatever it is called", async () => {
    const { root, first } = branched();
    gitIn(root, "branch", "-m", "main", "trunk");
    const clone = join(temporary(), "clone of it");
    gitIn(root, "clone", "-q", root, clone);
    gitIn(clone, "checkout", "-q", "topic");
    expect(await resolveBase(clone, {})).toBe(first);
  });

  test("the configured name of the first branch counts too", async () => {
    const { root, first } = branched();
    gitIn(root, "branch", "-m", "main", "stem");
    gitIn(root, "checkout", "-q", "topic");
    const head = gitIn(root, "rev-parse", "HEAD").trim();
    expect(await resolveBase(root, {})).toBe(head);
    gitIn(root, "config", "init.defaultBranch", "stem");
    expect(await resolveBase(root, {})).toBe(first);
  });

  test("CI names the branch that a change is meant for", async () => {
    const { root, topic } = branched();
    const clone = join(temporary(), "clone");
    gitIn(root, "clone", "-q", root, clone);
    gitIn(clone, "checkout", "-q", "topic");
    gitIn(clone, "checkout", "-q", "-b", "more");
    commitIn(clone, { "c.md": "more\n" });
    expect(await resolveBase(clone, { target: "topic" })).toBe(topic);
    expect(await resolveBase(clone, { target: "no-such-branch" })).not.toBe(topic);
  });

  test("there is none before the first commit, outside of git, and in a bare repository", async () => {
    const root = emptyRepository();
    expect(await resolveBase(root, {})).toBeUndefined();
    expect(await resolveBase(root, { base: "HEAD" })).toBeUndefined();
    expect(await openHistory(temporary(), {})).toBeUndefined();
    const bare = temporary();
    gitIn(bare, "init", "-q", "--bare");
    expect(await openHistory(bare, {})).toBeUndefined();
  });

  test("a history that shares nothing with the default branch is compared with its last commit", async () => {
    const { root } = branched();
    gitIn(root, "checkout", "-q", "--orphan", "pages");
    const head = commitIn(root, { "p.md": "page\n" });
    expect(await resolveBase(root, {})).toBe(head);
  });
});

describe("asked for", () => {
  test("it is the last commit shared with what was named", async () => {
    const { root, first, second } = branched();
    gitIn(root, "tag", "v1", first);
    expect(await resolveBase(root, { base: "v1" })).toBe(first);
    expect(await resolveBase(root, { base: "HEAD" })).toBe(second);
    expect(await resolveBase(root, { base: first.slice(0, 8) })).toBe(first);
    expect(await resolveBase(root, { base: "topic" })).toBe(first);
  });

  test("a branch that only the remote has", async () => {
    const { root, first } = branched();
    const clone = join(temporary(), "clone");
    gitIn(root, "clone", "-q", root, clone);
    expect(await resolveBase(clone, { base: "topic" })).toBe(first);
  });

  test("what CI gives for a new branch asks for nothing", async () => {
    const { root, second } = branched();
    expect(await resolveBase(root, { base: "0".repeat(40) })).toBe(second);
  });

  test.each(["no-such-branch", "--all", "HEAD~99", ":/", "a b"])("%j is not there", async (base) => {
    const { root } = branched();
    await expect(resolveBase(root, { base })).rejects.toThrow(/No such commit .*git fetch origin/u);
  });

  test("what shares nothing is refused", async () => {
    const { root } = branched();
    gitIn(root, "checkout", "-q", "--orphan", "pages");
    commitIn(root, { "p.md": "page\n" });
    await expect(resolveBase(root, { base: "main" })).rejects.toThrow(/no commit in common/u);
  });
});

describe("a shallow clone", () => {
  const shallow = (root: string, ...more: readonly string[]): string => {
    const clone = join(temporary(), "clone");
    gitIn(root, "clone", "-q", "--depth", "1", ...more, `file://${root}`, clone);
    return clone;
  };

  test("says so where it ends before the base, and how to deepen it", async () => {
    const { root, first } = branched();
    const clone = shallow(root, "--no-single-branch", "--branch", "topic");
    await expect(resolveBase(clone, {})).rejects.toThrow(/shallow.*git fetch --unshallow origin/u);
    await expect(resolveBase(clone, { base: "main" })).rejects.toThrow(
      "`git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main`",
    );
    await expect(resolveBase(clone, { base: first })).rejects.toThrow(/shallow.*fetch-depth: 0/u);
    gitIn(clone, "fetch", "-q", "--unshallow", "origin", "+refs/heads/main:refs/remotes/origin/main");
    expect(await resolveBase(clone, {})).toBe(first);
  });

  test("of a change in CI, where the branch it is meant for was not fetched", async () => {
    const { root } = branched();
    const clone = shallow(root, "--branch", "topic");
    await expect(resolveBase(clone, { target: "main" })).rejects.toThrow(/shallow.*\(main\)/u);
    expect(await resolveBase(clone, { base: "HEAD" })).toBe(gitIn(clone, "rev-parse", "HEAD").trim());
  });

  test("of the default branch has its last commit to compare with", async () => {
    const { root, second } = branched();
    expect(await resolveBase(shallow(root), {})).toBe(second);
  });
});

test("a linked worktree and a submodule have a base of their own", async () => {
  const { root, first } = branched();
  const linked = join(temporary(), "linked");
  gitIn(root, "worktree", "add", "-q", linked, "topic");
  expect(await resolveBase(linked, {})).toBe(first);
  const outer = emptyRepository();
  gitIn(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", root, "inner");
  const outside = commitIn(outer, {});
  expect(await resolveBase(outer, {})).toBe(outside);
  expect(await resolveBase(join(outer, "inner"), {})).toBe(gitIn(root, "rev-parse", "main").trim());
});

describe("texts at a commit", () => {
  test("come whatever their paths and contents are", async () => {
    const root = emptyRepository();
    const files = {
      "plain.md": "one\n",
      "with space.md": "two\r\n",
      "Übersicht/日本.md": "three",
      " leading and trailing .md": "",
      "line\nend.md": "five\n",
      "-dash:colon.md": "\uFEFFsix\n",
      "large.md": `${"x".repeat(300_000)}\n`,
    };
    const commit = commitIn(root, files);
    for (const path of Object.keys(files)) rmSync(join(root, path));
    const texts = await textsAt(root, commit, [...Object.keys(files), "gone.md", "Übersicht"]);
    expect(Object.fromEntries(texts)).toEqual({ ...files, "-dash:colon.md": "six\n" });
  });

  test("are left out where they are no text", async () => {
    const root = emptyRepository();
    mkdirSync(join(root, "docs"));
    const { writeFileSync } = await import("node:fs");
    writeFileSync(join(root, "docs/bytes.md"), Buffer.from([0xff, 0x00, 0x0a, 0xfe]));
    const commit = commitIn(root, { "docs/a.md": "a\n" });
    expect([...(await textsAt(root, commit, ["docs/bytes.md", "docs/a.md"]))]).toEqual([
      ["docs/a.md", "a\n"],
    ]);
  });

  test("are none where git has no such commit", async () => {
    expect(await textsAt(emptyRepository(), "0".repeat(40), ["a.md"])).toEqual(new Map());
    expect(await textsAt(temporary(), "HEAD", ["a.md"])).toEqual(new Map());
  });

  test("since the base are those of the branch and of what is being merged", async () => {
    const { root, first } = branched();
    commitIn(root, { "a.md": "three\n" });
    expect(await versionsSince(root, first, "a.md")).toEqual(["three\n", "two\n"]);
    gitIn(root, "checkout", "-q", "topic");
    expect(await versionsSince(root, first, "a.md")).toEqual([]);
    gitIn(root, "merge", "-q", "--no-commit", "--no-ff", "main");
    writeIn(root, "a.md", "four\n");
    expect(await versionsSince(root, first, "a.md")).toEqual(["three\n"]);
  });
});
