/** What git is asked about names, in repositories made for it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { commitsIn, whereaboutsOf, withheldIn } from "../../src/workspace/git-names.ts";
import { folderWith } from "../support/folder.ts";

const text = (seed: string): string => Array.from({ length: 20 }, (_, line) => `${seed} ${line}\n`).join("");

class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...argv: readonly string[]): string {
    return execFileSync("git", argv, {
      cwd: this.folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  write(path: string, content = text(path)): this {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
    return this;
  }

  move(from: string, to: string): this {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.folder, path), { recursive: true });
    return this;
  }

  commit(): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message=Change");
    return this.git("rev-parse", "HEAD").trim();
  }
}

const repository = (): Repository => new Repository(folderWith({}));

const moves = async (folder: string, ...paths: readonly string[]): Promise<Record<string, string>> =>
  Object.fromEntries((await whereaboutsOf(folder, paths)).renamed);

describe("a file that is gone", () => {
  test("went where one commit renamed it to", async () => {
    const there = repository().write("docs/plan.md").write("docs/other.md");
    there.commit();
    there.move("docs/plan.md", "plans/harbour plan.md").commit();
    expect(await moves(there.folder, "docs/plan.md", "docs/other.md", "docs/never.md")).toEqual({
      "docs/plan.md": "plans/harbour plan.md",
    });
  });

  test("is followed through all its names", async () => {
    const there = repository().write("a.md");
    there.commit();
    there.move("a.md", "b.md").commit();
    there.move("b.md", "c/b.md").commit();
    expect(await moves(there.folder, "a.md", "b.md")).toEqual({ "a.md": "c/b.md", "b.md": "c/b.md" });
  });

  test("and came back under its name before it left again went to the last", async () => {
    const there = repository().write("a.md");
    there.commit();
    there.move("a.md", "b.md").commit();
    there.move("b.md", "a.md").commit();
    there.move("a.md", "c.md").commit();
    expect(await moves(there.folder, "a.md")).toEqual({ "a.md": "c.md" });
  });

  test("went nowhere where it was deleted, or what it became was", async () => {
    const there = repository().write("a.md").write("b.md");
    there.commit();
    there.remove("a.md").commit();
    there.move("b.md", "c.md").commit();
    there.remove("c.md").commit();
    expect(await moves(there.folder, "a.md", "b.md")).toEqual({});
  });

  test("is not guessed where two files had its name", async () => {
    const there = repository().write("a.md");
    there.commit();
    there.move("a.md", "b.md").commit();
    there.write("a.md", text("another")).commit();
    expect(await moves(there.folder, "a.md")).toEqual({});
    there.move("a.md", "c.md").commit();
    expect(await moves(there.folder, "a.md")).toEqual({});
    there.write("d.md").commit();
    there.move("d.md", "e.md").commit();
    there.write("d.md", text("third")).commit();
    there.remove("d.md").commit();
    expect(await moves(there.folder, "d.md")).toEqual({});
  });

  test("was renamed on a branch that was merged", async () => {
    const there = repository().write("a.md").write("b.md");
    there.commit();
    there.git("checkout", "--quiet", "-b", "side");
    there.move("a.md", "c.md").commit();
    there.git("checkout", "--quiet", "main");
    there.write("b.md", text("more")).commit();
    there.git("merge", "--quiet", "--no-edit", "side");
    expect(await moves(there.folder, "a.md")).toEqual({ "a.md": "c.md" });
  });

  test("may have a name that git would quote or read as a pattern", async () => {
    const there = repository();
    const names = ['Größe "x".md', ":(glob)*.md", "[a]*.md", "-n.md", "灯台.md"];
    for (const name of names) there.write(`old/${name}`);
    there.commit();
    for (const name of names) there.move(`old/${name}`, `new/${name}`);
    there.commit();
    expect(await moves(there.folder, ...names.map((name) => `old/${name}`))).toEqual(
      Object.fromEntries(names.map((name) => [`old/${name}`, `new/${name}`])),
    );
  });

  test("may have been renamed without a commit, in the index or on disk alone", async () => {
    const there = repository().write("a.md").write("b.md").write("c.md").write("d.md");
    there.commit();
    there.git("mv", "a.md", "a2.md");
    there.move("b.md", "b2.md").remove("c.md");
    there.write("same.md", text("d.md")).move("d.md", "d2.md");
    expect(await moves(there.folder, "a.md", "b.md", "c.md", "d.md")).toEqual({
      "a.md": "a2.md",
      "b.md": "b2.md",
    });
  });

  test("is seen from a folder within the repository, and only what stays in it", async () => {
    const there = repository().write("part/a.md").write("part/b.md");
    there.commit();
    there.move("part/a.md", "part/sub/a.md").move("part/b.md", "b.md").commit();
    expect(await moves(join(there.folder, "part"), "a.md", "b.md")).toEqual({ "a.md": "sub/a.md" });
  });

  test("is one of as many as there may be", async () => {
    const there = repository();
    const paths = Array.from(
      { length: 3000 },
      (_, index) => `a-rather-long-folder-name-${index}/file-${index}.md`,
    );
    there.write("a.md").write("keep.md");
    there.commit();
    there.move("a.md", "b.md").commit();
    expect(await moves(there.folder, ...paths, "a.md")).toEqual({ "a.md": "b.md" });
  });
});

test("what commits took away is told from what never was, folders too", async () => {
  const there = repository().write("a/b/c.md").write("a/d.md").write("e.md");
  there.commit();
  there.remove("a/b").move("e.md", "f.md").commit();
  there.remove("a/d.md");
  const paths = ["a/b/c.md", "a/b", "a/d.md", "a", "e.md", "f.md", "never/x.md", "a/b/c"];
  const { removed } = await whereaboutsOf(there.folder, paths);
  expect([...removed].sort()).toEqual(["a/b", "a/b/c.md", "a/d.md", "e.md"]);
});

test("outside a repository, and before the first commit, nothing was renamed", async () => {
  expect(await moves(folderWith({}), "a.md")).toEqual({});
  expect(await moves(repository().folder, "a.md")).toEqual({});
});

describe("a commit", () => {
  test("is known by any of its abbreviations that are long enough", async () => {
    const there = repository().write("a.md");
    const commit = there.commit();
    const tree = there.git("rev-parse", "HEAD^{tree}").trim();
    const asked = [commit, commit.slice(0, 7), commit.slice(0, 9).toUpperCase(), commit.slice(0, 6)];
    const found = await commitsIn(there.folder, [...asked, tree, "0123456789", "HEAD", "a\nb"]);
    expect([...(found ?? [])].sort()).toEqual(asked.slice(0, 3).sort());
  });

  test("may be beyond what a shallow clone has", async () => {
    const there = repository().write("a.md");
    const first = there.commit();
    const last = there.write("b.md").commit();
    const clone = folderWith({});
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${there.folder}`, clone]);
    expect(await commitsIn(clone, [last])).toEqual(new Set([last]));
    expect(await commitsIn(clone, [last, first])).toBeUndefined();
  });

  test("is unknown without git", async () => {
    expect(await commitsIn(folderWith({}), ["0123456789"])).toBeUndefined();
  });
});

describe("what is not on disk for a reason", () => {
  test("is ignored: by a file's name, a folder's, or a folder above", async () => {
    const there = repository().write(".gitignore", "*.tmp\nrun/\n/cache\n").write("docs/a.md");
    there.commit();
    const paths = [
      "docs/x.tmp",
      "run",
      "docs/run/x.md",
      "cache/x.md",
      "docs/cache/x.md",
      "docs/b.md",
      "../x.tmp",
    ];
    expect([...(await withheldIn(there.folder, paths))].sort()).toEqual(
      ["cache/x.md", "docs/run/x.md", "docs/x.tmp", "run"].sort(),
    );
  });

  test("is left out of a sparse checkout", async () => {
    const there = repository().write("docs/a.md").write("lib/deep/b.ts");
    there.commit();
    there.git("sparse-checkout", "set", "docs");
    const paths = ["lib/deep/b.ts", "lib", "lib/c.ts", "docs/a.md"];
    expect([...(await withheldIn(there.folder, paths))].sort()).toEqual(["lib", "lib/deep/b.ts"]);
  });

  test("lies in a submodule", async () => {
    const there = repository().write("docs/a.md");
    const commit = there.commit();
    there.git("update-index", "--add", "--cacheinfo", `160000,${commit},lib/part`);
    there.git("commit", "--quiet", "--message=Take in a part");
    const paths = ["lib/part/src/x.ts", "lib/other.ts"];
    expect([...(await withheldIn(there.folder, paths))]).toEqual(["lib/part/src/x.ts"]);
  });

  test("is not told apart outside a repository", async () => {
    expect([...(await withheldIn(folderWith({}), ["a.md"]))]).toEqual([]);
  });
});
