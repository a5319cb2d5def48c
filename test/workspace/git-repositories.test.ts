/** Repositories of every sort: the right files are linted, or the message says why not and what to do. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { cleanLog, command, logWithError } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { repositoryAt, repositoryWith } from "../support/repository.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const linking = (target: string): string =>
  `${cleanLog}\n## 2026-01-11T09:00:00Z (UTC)\n\n- Plan: Go on.\n- Status: Pending\n- Scope: src\n\nSee [it](${target}).\n`;

/** What a run lints, or what it says instead. */
/** What is found of the files that git chooses. That logs are edited is another rule's matter. */
async function told(folder: string, ...argv: readonly string[]): Promise<string | readonly string[]> {
  const rule = ["--rule", "append-only:off"];
  const { exitCode, stdout, stderr } = await command(folder, ["-f", "json", ...rule, ...argv]);
  if (exitCode === 2) return stderr;
  const { documents } = JSON.parse(stdout) as {
    documents: readonly { path: string; diagnostics: readonly { ruleId: string }[] }[];
  };
  return documents.map(({ path, diagnostics }) =>
    [path, ...diagnostics.map(({ ruleId }) => ruleId)].join(" "),
  );
}

const choices: readonly (readonly [string, ...(readonly string[])])[] = [
  ["--changed"],
  ["--since", "main"],
  ["--staged"],
];

describe("where git cannot tell, the message says why", () => {
  test.each(choices)("outside of a repository, for %s", async (...argv) => {
    const folder = folderWith({ "PLAN_LOG.md": cleanLog });
    expect(await told(folder, ...argv)).toBe(
      `codex-lint: No git repository at ${folder}, and ${argv[0]} asks git what changed; name the files to lint instead, or run \`git init\`\n`,
    );
    expect(await told(folder)).toEqual(["PLAN_LOG.md"]);
  });

  test.each(choices)("without git, for %s", async (...argv) => {
    const { folder } = repositoryWith({ "PLAN_LOG.md": linking("gone.md") });
    vi.stubEnv("PATH", folderWith({}));
    expect(await told(folder, ...argv)).toMatch(
      new RegExp(`^codex-lint: Cannot run git for ${argv[0]}: .*; install git, or name the files`, "u"),
    );
    expect(await told(folder)).toEqual(["PLAN_LOG.md link-target"]);
  });

  test.each(choices)("in a bare repository, for %s", async (...argv) => {
    const { folder, git } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    const bare = join(folderWith({}), "bare.git");
    git("clone", "--quiet", "--bare", folder, bare);
    expect(await told(bare, ...argv)).toContain(`No files are checked out in the bare repository ${bare}`);
    expect(await told(bare)).toContain("No Markdown or CSV file in .");
  });

  test.each(choices)("in a repository of somebody else, for %s", async (...argv) => {
    const { folder } = repositoryWith({ "PLAN_LOG.md": linking("gone.md") });
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    const said = await told(folder, ...argv);
    expect(said).toContain("detected dubious ownership in repository");
    expect(said).toContain(`git config --global --add safe.directory ${folder}`);
    expect(await told(folder)).toEqual(["PLAN_LOG.md link-target"]);
  });

  test("in a shallow clone without the base", async () => {
    const { folder, git, commit } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    git("checkout", "--quiet", "-b", "topic");
    commit({ "a/PLAN_LOG.md": cleanLog });
    git("checkout", "--quiet", "main");
    commit({ "b/PLAN_LOG.md": cleanLog });
    const shallow = join(folderWith({}), "clone");
    git("clone", "--quiet", "--depth=1", "--branch=topic", `file://${folder}`, shallow);
    const deepen =
      "deepen it with `git fetch --unshallow origin`, or check out with `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab)\n";
    expect(await told(shallow, "--since", "main")).toBe(
      `codex-lint: No such revision for --since: main; this shallow clone does not have it; ${deepen}`,
    );
    const clone = repositoryAt(shallow);
    clone.git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
    expect(await told(shallow, "--since", "origin/main")).toBe(
      `codex-lint: This shallow clone does not reach back to where origin/main and HEAD part, which --since needs; ${deepen}`,
    );
    clone.git("fetch", "--quiet", "--unshallow", "origin");
    expect(await told(shallow, "--since", "origin/main")).toEqual(["a/PLAN_LOG.md"]);
  });
});

describe("what git can tell is told", () => {
  test("in a linked worktree", async () => {
    const { folder, git } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    const other = join(folderWith({}), "other");
    git("worktree", "add", "--quiet", other);
    const worktree = repositoryAt(other);
    worktree.write({ "a/PLAN_LOG.md": logWithError });
    expect(await told(other, "--changed")).toEqual(["a/PLAN_LOG.md required-field"]);
    worktree.git("add", ".");
    worktree.write({ "a/PLAN_LOG.md": cleanLog });
    expect(await told(other, "--staged")).toEqual(["a/PLAN_LOG.md required-field"]);
    worktree.commit();
    expect(await told(other, "--since", "main")).toEqual(["a/PLAN_LOG.md"]);
    expect(await told(folder, "--changed")).toEqual([]);
  });

  test("in a submodule; from above, a path into it is refused, and links into it hold", async () => {
    const inner = repositoryWith({ "docs/PLAN_LOG.md": cleanLog, "docs/guide.md": "# Guide\n" });
    const outer = repositoryWith({ "PLAN_LOG.md": cleanLog });
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "sub");
    outer.commit();
    const sub = join(outer.folder, "sub");
    const submodule = repositoryAt(sub);
    submodule.write({ "docs/PLAN_LOG.md": logWithError });
    expect(await told(sub, "--changed")).toEqual(["docs/PLAN_LOG.md required-field"]);
    expect(await told(outer.folder, "--changed")).toEqual([]);
    expect(await told(outer.folder, "--changed", "sub/docs")).toBe(
      `codex-lint: sub/docs lies in the repository sub, and --changed compares one repository at a time; run it there: cd ${sub} && codex-lint --changed\n`,
    );
    submodule.git("add", ".");
    expect(await told(join(sub, "docs"), "--staged")).toEqual(["PLAN_LOG.md required-field"]);
    outer.write({
      "PLAN_LOG.md": linking("sub/docs/guide.md"),
      "b/PLAN_LOG.md": linking("../sub/docs/gone.md"),
    });
    outer.git("add", ".");
    expect(await told(outer.folder, "--staged")).toEqual(["PLAN_LOG.md", "b/PLAN_LOG.md link-target"]);
  });

  test("beside a nested repository, whose files are not those of the outer one", async () => {
    const { folder, write } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    write({ "inner/PLAN_LOG.md": cleanLog, "PLAN_LOG.md": `${cleanLog}\n` });
    const inner = repositoryAt(join(folder, "inner"));
    inner.git("init", "--quiet");
    inner.git("add", ".");
    expect(await told(folder, "--changed")).toEqual(["PLAN_LOG.md"]);
    expect(await told(inner.folder, "--staged")).toEqual(["PLAN_LOG.md"]);
    expect(await told(folder, "--staged", "inner")).toContain("lies in the repository inner");
  });

  test("with a detached HEAD", async () => {
    const { folder, git, write, commit } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    git("checkout", "--quiet", "--detach");
    commit({ "a/PLAN_LOG.md": cleanLog });
    write({ "b/PLAN_LOG.md": cleanLog });
    expect(await told(folder, "--changed")).toEqual(["b/PLAN_LOG.md"]);
    expect(await told(folder, "--since", "main")).toEqual(["a/PLAN_LOG.md", "b/PLAN_LOG.md"]);
    git("add", "b");
    expect(await told(folder, "--staged")).toEqual(["b/PLAN_LOG.md"]);
  });

  test("before the first commit", async () => {
    const { folder, git, write } = repositoryWith();
    write({ "a/PLAN_LOG.md": logWithError, "b/PLAN_LOG.md": cleanLog });
    git("add", "a");
    write({ "a/PLAN_LOG.md": cleanLog });
    expect(await told(folder, "--changed")).toEqual(["a/PLAN_LOG.md", "b/PLAN_LOG.md"]);
    expect(await told(folder, "--staged")).toEqual(["a/PLAN_LOG.md required-field"]);
    expect(await told(folder, "--since", "main")).toContain("No such revision for --since: main");
    expect(await told(folder, "--since", "HEAD")).toContain("No such revision for --since: HEAD");
  });

  test.skipIf(process.platform === "win32")(
    "of paths with spaces, other letters, quotes and line ends",
    async () => {
      const names = [
        "a b",
        "päläver",
        "日本",
        'quo"te',
        "tick'`",
        "line\nend",
        "tab\there",
        "-dash",
        ":colon",
        "[a]*",
      ];
      const { folder, git, write } = repositoryWith({ "README.md": "# Readme\n" });
      for (const name of names) write({ [`${name}/PLAN_LOG.md`]: logWithError });
      const all = names.map((name) => `${name}/PLAN_LOG.md required-field`).sort();
      expect([...(await told(folder, "--changed"))].sort()).toEqual(all);
      git("add", ".");
      for (const name of names) write({ [`${name}/PLAN_LOG.md`]: cleanLog });
      expect([...(await told(folder, "--staged"))].sort()).toEqual(all);
      expect(await told(folder, "--staged", "./[a]*/PLAN_LOG.md")).toContain(
        "[a]*/PLAN_LOG.md required-field",
      );
      expect(await told(folder, "--staged", "日本", "a b")).toEqual(
        ["a b", "日本"].map((name) => `${name}/PLAN_LOG.md required-field`),
      );
    },
  );

  test("of a sparse checkout, where the repository has more than the disk", async () => {
    const { folder, git, write } = repositoryWith({
      "docs/PLAN_LOG.md": cleanLog,
      "other/deep/guide.md": "# Guide\n\n## Part\n",
    });
    git("sparse-checkout", "set", "docs");
    write({ "docs/PLAN_LOG.md": linking("../other/deep/guide.md#part") });
    expect(await told(folder, "--changed")).toEqual(["docs/PLAN_LOG.md"]);
    git("add", "docs");
    expect(await told(folder, "--staged")).toEqual(["docs/PLAN_LOG.md"]);
    write({ "docs/PLAN_LOG.md": linking("../other/deep/guide.md#gone") });
    git("add", "docs");
    expect(await told(folder, "--staged")).toEqual(["docs/PLAN_LOG.md link-target"]);
    write({ "docs/PLAN_LOG.md": linking("../other/deep/gone.md") });
    expect(await told(folder, "--changed")).toEqual(["docs/PLAN_LOG.md link-target"]);
  });
});

describe("variables that git sets for hooks", () => {
  test("point to the index that the commit is made from", async () => {
    const { folder, git, write } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    const index = join(folder, ".git", "next-index-1.lock");
    git("read-tree", "HEAD");
    write({ "PLAN_LOG.md": logWithError });
    execFileSync("cp", [join(folder, ".git", "index"), index]);
    execFileSync("git", ["add", "PLAN_LOG.md"], {
      cwd: folder,
      env: { ...process.env, GIT_INDEX_FILE: index },
    });
    expect(await told(folder, "--staged")).toEqual([]);
    vi.stubEnv("GIT_INDEX_FILE", index);
    expect(await told(folder, "--staged")).toEqual(["PLAN_LOG.md required-field"]);
    vi.stubEnv("GIT_INDEX_FILE", ".git/next-index-1.lock");
    expect(await told(folder, "--staged")).toEqual(["PLAN_LOG.md required-field"]);
  });

  test("of another repository count for nothing", async () => {
    const hooked = repositoryWith({ "PLAN_LOG.md": cleanLog });
    const { folder, git, write } = repositoryWith({ "a/PLAN_LOG.md": cleanLog });
    write({ "a/PLAN_LOG.md": logWithError });
    git("add", "a");
    const foreign = [
      { GIT_INDEX_FILE: join(hooked.folder, ".git", "index") },
      { GIT_INDEX_FILE: ".git/index" },
      { GIT_DIR: join(hooked.folder, ".git") },
      { GIT_DIR: join(hooked.folder, ".git"), GIT_INDEX_FILE: join(hooked.folder, ".git", "index") },
      { GIT_DIR: join(hooked.folder, ".git"), GIT_WORK_TREE: hooked.folder, GIT_PREFIX: "docs/" },
      { GIT_DIR: ".git", GIT_INDEX_FILE: join(hooked.folder, ".git", "index") },
    ];
    for (const variables of foreign) {
      for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
      for (const choice of ["--staged", "--changed"]) {
        expect(await told(folder, choice)).toEqual(["a/PLAN_LOG.md required-field"]);
      }
      vi.unstubAllEnvs();
    }
  });

  test("say where a repository is that has no .git beside its files", async () => {
    const { folder, git } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    const bare = join(folderWith({}), "home.git");
    git("clone", "--quiet", "--bare", folder, bare);
    const home = folderWith({ "PLAN_LOG.md": logWithError });
    vi.stubEnv("GIT_DIR", bare);
    vi.stubEnv("GIT_WORK_TREE", home);
    expect(await told(home, "--changed")).toEqual(["PLAN_LOG.md required-field"]);
  });
});

const bin = resolve("dist/codex-lint.cjs");
const isBuilt = ((): boolean => {
  try {
    return realpathSync(bin) !== "";
  } catch {
    console.error("dist/ is not built, so no hook is run: run `npm run bundle`");
    return false;
  }
})();

describe.skipIf(!isBuilt || process.platform === "win32")("in a real pre-commit hook", () => {
  const hook = (folder: string, script: string): void => {
    const path = join(folder, ".git", "hooks", "pre-commit");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  };
  const lint = `'${process.execPath}' '${bin}'`;
  const says = (run: () => string): string => {
    try {
      return run();
    } catch (error) {
      return String((error as { stderr?: unknown }).stderr);
    }
  };

  test("every way to commit is judged by what it commits", () => {
    const { folder, git, write } = repositoryWith({ "a/PLAN_LOG.md": cleanLog, "b/PLAN_LOG.md": cleanLog });
    hook(folder, `${lint} --staged -f github >&2`);
    write({ "a/PLAN_LOG.md": logWithError, "b/PLAN_LOG.md": `${cleanLog}\n` });
    // Nothing is in the usual index yet: both ways commit from another one.
    expect(says(() => git("commit", "--all", "-m", "All"))).toContain("file=a/PLAN_LOG.md");
    expect(says(() => git("commit", "-m", "One", "a/PLAN_LOG.md"))).toContain("file=a/PLAN_LOG.md");
    expect(says(() => git("commit", "-m", "Other", "b/PLAN_LOG.md"))).toContain("1 file changed");
    git("add", "a");
    expect(says(() => git("commit", "-m", "Staged"))).toContain("file=a/PLAN_LOG.md");
    expect(git("log", "--format=%s")).toBe("Other\nGo on\n");
  });

  test("also in a submodule", () => {
    const inner = repositoryWith({ "PLAN_LOG.md": cleanLog });
    const outer = repositoryWith({ "README.md": "# Readme\n" });
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "sub");
    const submodule = repositoryAt(join(outer.folder, "sub"));
    const hooks = submodule.git("rev-parse", "--path-format=absolute", "--git-path", "hooks").trim();
    mkdirSync(hooks, { recursive: true });
    writeFileSync(join(hooks, "pre-commit"), `#!/bin/sh\n${lint} --staged -f github >&2\n`);
    chmodSync(join(hooks, "pre-commit"), 0o755);
    submodule.write({ "PLAN_LOG.md": logWithError });
    expect(says(() => submodule.git("commit", "--all", "-m", "All"))).toContain("file=PLAN_LOG.md");
  });

  test("also with so many files that threads share them", () => {
    const many = (text: string): Readonly<Record<string, string>> =>
      Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`plan-${index}/PLAN_LOG.md`, text]));
    const { folder, git, write } = repositoryWith({ "README.md": "# Readme\n" });
    hook(folder, `${lint} --staged -f json >&2`);
    write(many(logWithError));
    git("add", ".");
    write(many(cleanLog));
    expect(says(() => git("commit", "-m", "Many")).match(/"ruleId": ?"required-field"/gu)).toHaveLength(80);
  });

  test("also in a linked worktree, and for a repository below", () => {
    const { folder, git } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    hook(folder, `${lint} --staged -f github >&2`);
    const other = join(folderWith({}), "other");
    git("worktree", "add", "--quiet", other);
    const worktree = repositoryAt(other);
    worktree.write({ "PLAN_LOG.md": logWithError });
    expect(says(() => worktree.git("commit", "--all", "-m", "All"))).toContain("file=PLAN_LOG.md");
    const below = repositoryAt(join(folder, "below"));
    mkdirSync(below.folder);
    below.git("init", "--quiet");
    below.write({ "docs/PLAN_LOG.md": logWithError });
    below.git("add", ".");
    hook(folder, `cd below && ${lint} --staged -f github >&2`);
    expect(says(() => git("commit", "--allow-empty", "-m", "Outer"))).toContain("file=docs/PLAN_LOG.md");
  });
});
