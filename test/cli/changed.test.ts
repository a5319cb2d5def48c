/** Runs over what changed: which files they lint, in which content, and what they say where there are none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cleanLog, command, logWithError, logWithFix } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { repositoryWith } from "../support/repository.ts";

interface Told {
  readonly exitCode: number;
  /** Paths of documents in the report. */
  readonly linted: readonly string[];
  readonly rules: readonly string[];
  readonly stderr: string;
}

async function told(folder: string, ...argv: readonly string[]): Promise<Told> {
  const { exitCode, stdout, stderr } = await command(folder, ["-f", "json", ...argv]);
  const { documents } = (stdout === "" ? { documents: [] } : JSON.parse(stdout)) as {
    documents: readonly { path: string; diagnostics: readonly { ruleId: string }[] }[];
  };
  return {
    exitCode,
    linted: documents.map(({ path }) => path),
    rules: documents.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId)),
    stderr,
  };
}

const linking = (target: string): string =>
  `${cleanLog}\n## 2026-01-11T09:00:00Z (UTC)\n\n- Plan: Go on.\n- Status: Pending\n- Scope: src\n\nSee [it](${target}).\n`;

describe("--changed", () => {
  test("lints what differs from the last commit: modified, staged, new; not what is gone or ignored", async () => {
    const { folder, git, write, remove } = repositoryWith({
      ".gitignore": "out/\n",
      "same/PLAN_LOG.md": logWithError,
      "modified/PLAN_LOG.md": cleanLog,
      "staged/PLAN_LOG.md": cleanLog,
      "gone/PLAN_LOG.md": logWithError,
    });
    write({
      "modified/PLAN_LOG.md": logWithError,
      "staged/PLAN_LOG.md": logWithFix,
      "new/PLAN_LOG.md": cleanLog,
      "out/PLAN_LOG.md": logWithError,
      "README.md": "# Readme\n",
    });
    git("add", "staged");
    remove("gone/PLAN_LOG.md");
    expect(await told(folder, "--changed")).toMatchObject({
      exitCode: 1,
      linted: ["modified/PLAN_LOG.md", "new/PLAN_LOG.md", "staged/PLAN_LOG.md"],
      stderr: "",
    });
  });

  test("takes of the given paths what changed, and says so where that is nothing", async () => {
    const { folder, write } = repositoryWith({ "a/PLAN_LOG.md": cleanLog, "b/PLAN_LOG.md": logWithError });
    const nothing = {
      exitCode: 0,
      linted: [],
      stderr: "codex-lint: No governed document changed since the last commit\n",
    };
    expect(await told(folder, "--changed")).toMatchObject(nothing);
    write({ "a/PLAN_LOG.md": `${cleanLog}\n`, "README.md": "# Readme\n" });
    expect(await told(folder, "--changed")).toMatchObject({ exitCode: 0, linted: ["a/PLAN_LOG.md"] });
    for (const path of ["b", "b/PLAN_LOG.md", "b/*.md", "README.md"]) {
      expect(await told(folder, "--changed", path)).toMatchObject(nothing);
    }
    for (const path of ["a", "./a/", "a/PLAN_LOG.md", "*/*.md", "./a/*.md", join(folder, "a")]) {
      expect(await told(folder, "--changed", path)).toMatchObject({ linted: ["a/PLAN_LOG.md"] });
    }
    expect(await told(join(folder, "a"), "--changed", "..")).toMatchObject({ linted: ["PLAN_LOG.md"] });
    expect(await told(folder, "--changed", ".", "!a")).toMatchObject({ linted: [] });
    expect(await told(folder, "--changed", "gone")).toMatchObject({
      exitCode: 2,
      stderr: "codex-lint: No such file or folder: gone\n",
    });
  });

  test("leaves alone what the configuration and the command ignore, unless it is named", async () => {
    const { folder, write } = repositoryWith({ "codex-lint.config.yaml": "ignore: [old/]\n" });
    write({ "old/PLAN_LOG.md": logWithError, "new/PLAN_LOG.md": cleanLog });
    expect(await told(folder, "--changed")).toMatchObject({ linted: ["new/PLAN_LOG.md"] });
    expect(await told(folder, "--changed", "--ignore-pattern", "new")).toMatchObject({ linted: [] });
    expect(await told(folder, "--changed", "old/PLAN_LOG.md")).toMatchObject({ exitCode: 1 });
  });

  test("does not lint a tracked file that .gitignore names, as a whole run does not", async () => {
    const { folder, write } = repositoryWith({ ".gitignore": "out/\n", "out/PLAN_LOG.md": cleanLog });
    write({ "out/PLAN_LOG.md": logWithError });
    expect(await told(folder, "--changed")).toMatchObject({ exitCode: 0, linted: [] });
    expect(await told(folder, "--changed", "--no-ignore")).toMatchObject({ linted: ["out/PLAN_LOG.md"] });
  });

  test("cannot be combined with what names files in another way", async () => {
    const { folder } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    const pairs = [
      ["--changed", "--staged"],
      ["--changed", "--since", "main"],
      ["--since", "main", "--staged"],
      ["--staged", "--stdin"],
      ["--changed", "-"],
    ];
    for (const argv of pairs) {
      const { exitCode, stdout, stderr } = await command(folder, argv);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toMatch(/cannot be used with option|Unexpected --changed beside `-`/u);
    }
  });
});

describe("--since", () => {
  test("lints what differs from where the branches part, committed or not", async () => {
    const { folder, git, write, commit } = repositoryWith({ "old/PLAN_LOG.md": logWithError });
    git("checkout", "--quiet", "-b", "topic");
    commit({ "committed/PLAN_LOG.md": cleanLog });
    git("checkout", "--quiet", "main");
    commit({ "elsewhere/PLAN_LOG.md": logWithError });
    git("checkout", "--quiet", "topic");
    write({ "new/PLAN_LOG.md": cleanLog });
    expect(await told(folder, "--since", "main")).toMatchObject({
      exitCode: 0,
      linted: ["committed/PLAN_LOG.md", "new/PLAN_LOG.md"],
    });
  });

  test("names the revision that was meant, and how to get one that is not here", async () => {
    const { folder, git } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    git("branch", "release/spring");
    expect((await told(folder, "--since", "release/sprng")).stderr).toBe(
      "codex-lint: No such revision for --since: release/sprng; did you mean release/spring? Else fetch it first: git fetch origin\n",
    );
    // What looks like an option is a revision all the same.
    expect(await told(folder, "--since=--all")).toMatchObject({
      exitCode: 2,
      stderr: "codex-lint: No such revision for --since: --all; fetch it first: git fetch origin\n",
    });
  });

  test("knows a branch that only the remote has by the remote's name", async () => {
    const { folder, git, commit } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    git("branch", "stable");
    commit({ "a/PLAN_LOG.md": cleanLog });
    const clone = join(folderWith({}), "clone");
    git("clone", "--quiet", folder, clone);
    expect((await told(clone, "--since", "stable")).stderr).toContain("did you mean origin/stable?");
    expect(await told(clone, "--since", "origin/stable")).toMatchObject({ linted: ["a/PLAN_LOG.md"] });
    expect((await told(clone, "--since", "")).stderr).toContain("Unexpected empty revision for --since");
  });

  test("tells branches without a common commit from a clone that is too shallow to know", async () => {
    const { folder, git, commit } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    git("checkout", "--quiet", "--orphan", "other");
    commit({ "PLAN_LOG.md": logWithError });
    expect(await told(folder, "--since", "main")).toMatchObject({
      exitCode: 2,
      stderr:
        "codex-lint: main and HEAD have no commit in common, which --since needs; name another revision\n",
    });
  });
});

describe("--staged", () => {
  test("lints what is staged, in the content that is staged", async () => {
    const { folder, git, write } = repositoryWith({ "a/PLAN_LOG.md": cleanLog, "b/PLAN_LOG.md": cleanLog });
    write({ "a/PLAN_LOG.md": logWithError, "b/PLAN_LOG.md": logWithError, "c/PLAN_LOG.md": logWithError });
    expect(await told(folder, "--staged")).toMatchObject({
      exitCode: 0,
      linted: [],
      stderr: "codex-lint: No governed document is staged\n",
    });
    git("add", "a");
    write({ "a/PLAN_LOG.md": cleanLog });
    expect(await told(folder, "--staged")).toMatchObject({
      exitCode: 1,
      linted: ["a/PLAN_LOG.md"],
      rules: ["append-only", "required-field"],
    });
    git("add", "a");
    write({ "a/PLAN_LOG.md": logWithError });
    git("add", "b");
    expect(await told(folder, "--staged")).toMatchObject({ linted: ["b/PLAN_LOG.md"] });
  });

  test("lints a staged file that is gone from disk, and not one whose removal is staged", async () => {
    const { folder, git, write, remove } = repositoryWith({ "gone/PLAN_LOG.md": cleanLog });
    write({ "kept/PLAN_LOG.md": logWithError });
    git("add", "kept");
    remove("kept/PLAN_LOG.md");
    git("rm", "--quiet", "gone/PLAN_LOG.md");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 1, linted: ["kept/PLAN_LOG.md"] });
    expect(await told(folder, "--staged", "gone/PLAN_LOG.md")).toMatchObject({ exitCode: 0, linted: [] });
  });

  test("sees the files that are staged, not those on disk", async () => {
    const { folder, git, write, remove } = repositoryWith({ "docs/there.md": "# There\n" });
    write({ "docs/PLAN_LOG.md": linking("untracked.md"), "docs/untracked.md": "# Not yet\n" });
    git("add", "docs/PLAN_LOG.md");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 1, rules: ["link-target"] });
    git("add", "docs/untracked.md");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 0, rules: [] });
    write({ "docs/PLAN_LOG.md": linking("there.md") });
    git("add", "docs/PLAN_LOG.md");
    remove("docs/there.md");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 0, rules: [] });
    git("rm", "--quiet", "docs/there.md");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 1, rules: ["link-target"] });
  });

  test("reads anchors of other files from the index", async () => {
    const { folder, git, write } = repositoryWith({ "docs/guide.md": "# Guide\n\n## Old name\n" });
    write({ "docs/PLAN_LOG.md": linking("guide.md#new-name"), "docs/guide.md": "# Guide\n\n## New name\n" });
    git("add", "docs/PLAN_LOG.md");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 1, rules: ["link-target"] });
    git("add", "docs/guide.md");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 0, rules: [] });
  });

  test("follows a link through a symbolic link, which git keeps as a link", async () => {
    const { folder, git, write } = repositoryWith({ "real/guide.md": "# Guide\n" });
    const { symlinkSync } = await import("node:fs");
    symlinkSync("real", join(folder, "alias"));
    write({ "PLAN_LOG.md": linking("alias/guide.md") });
    git("add", ".");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 0, rules: [], linted: ["PLAN_LOG.md"] });
  });

  test("does not take a promise to add a file for the file", async () => {
    const { folder, git, write } = repositoryWith({ "README.md": "# Readme\n" });
    write({ "docs/new.md": "# New\n", "docs/PLAN_LOG.md": linking("new.md") });
    git("add", "--intent-to-add", "docs/new.md");
    git("add", "docs/PLAN_LOG.md");
    expect(await told(folder, "--staged")).toMatchObject({ exitCode: 1, rules: ["link-target"] });
  });

  test("keeps bytes that are no text as they are", async () => {
    const { folder, git, write } = repositoryWith({ "README.md": "# Readme\n" });
    const latin1 = Buffer.from(cleanLog.replace("Mara", "M\u00E4r\u00E9"), "latin1");
    write({ "PLAN_LOG.md": latin1, "b/PLAN_LOG.md": cleanLog });
    git("add", ".");
    write({ "PLAN_LOG.md": cleanLog, "b/PLAN_LOG.md": logWithError });
    expect(await told(folder, "--staged")).toMatchObject({
      linted: ["PLAN_LOG.md", "b/PLAN_LOG.md"],
      rules: ["unreadable-file"],
    });
  });

  test("is refused while a document is in conflict", async () => {
    const { folder, git, commit } = repositoryWith({ "PLAN_LOG.md": cleanLog });
    git("checkout", "--quiet", "-b", "topic");
    commit({ "PLAN_LOG.md": cleanLog.replace("Approved", "Rejected") });
    git("checkout", "--quiet", "main");
    commit({ "PLAN_LOG.md": cleanLog.replace("Approved", "Superseded") });
    expect(() => git("merge", "--quiet", "topic")).toThrow("Command failed");
    expect(await told(folder, "--staged")).toMatchObject({
      exitCode: 2,
      stderr:
        "codex-lint: Not merged yet, so --staged has no content for it: PLAN_LOG.md; resolve the conflict, then run git add -- PLAN_LOG.md\n",
    });
    git("checkout", "--theirs", "PLAN_LOG.md");
    git("add", "PLAN_LOG.md");
    expect(await told(folder, "--staged")).toMatchObject({ linted: ["PLAN_LOG.md"] });
  });
});

describe("--staged --fix", () => {
  test("fixes on disk what is staged as a whole, stages nothing, and does not let the commit pass", async () => {
    const { folder, git, write } = repositoryWith({ "README.md": "# Readme\n" });
    write({ "PLAN_LOG.md": logWithFix });
    git("add", ".");
    const fixed = await told(folder, "--staged", "--fix");
    expect(fixed).toMatchObject({ exitCode: 1, rules: [] });
    expect(fixed.stderr).toBe(
      "codex-lint: The fixes are on disk and not staged yet; look at them, then git add the files\n",
    );
    expect(readFileSync(join(folder, "PLAN_LOG.md"), "utf8")).toBe(cleanLog);
    expect(git("show", ":PLAN_LOG.md")).toBe(logWithFix);
    git("add", ".");
    expect(await told(folder, "--staged", "--fix")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("leaves a file alone that is staged in part, and says so only where there is a fix", async () => {
    const { folder, git, write } = repositoryWith({ "README.md": "# Readme\n" });
    write({ "a/PLAN_LOG.md": logWithFix, "b/PLAN_LOG.md": cleanLog });
    git("add", ".");
    const later = `${logWithFix}\n## 2026-01-12T09:00:00Z (UTC)\n`;
    write({ "a/PLAN_LOG.md": later, "b/PLAN_LOG.md": `${cleanLog}\n` });
    const refused = await told(folder, "--staged", "--fix");
    expect(refused).toMatchObject({ exitCode: 2, rules: ["unused-suppression"] });
    expect(refused.stderr).toMatch(
      /^codex-lint: a\/PLAN_LOG\.md is not on disk as it is staged, .*git add -- a\/PLAN_LOG\.md/u,
    );
    expect(refused.stderr).not.toContain("b/PLAN_LOG.md");
    expect(readFileSync(join(folder, "a/PLAN_LOG.md"), "utf8")).toBe(later);
  });
});

test("--force-ignore leaves out named files that a search would not find", async () => {
  const { folder, write } = repositoryWith({
    ".gitignore": "out/\n",
    "codex-lint.config.yaml": "ignore: [old/]\n",
    "old/PLAN_LOG.md": logWithError,
    "out/PLAN_LOG.md": logWithError,
    "docs/PLAN_LOG.md": cleanLog,
    "package.json": "{}\n",
  });
  write({ "notes.md": Buffer.from("caf\u00E9\n", "latin1") });
  const named = ["old/PLAN_LOG.md", "out/PLAN_LOG.md", "docs/PLAN_LOG.md", "package.json", "notes.md"];
  expect(await told(folder, ...named)).toMatchObject({ exitCode: 1 });
  expect(await told(folder, "--force-ignore", ...named)).toEqual({
    exitCode: 0,
    linted: ["docs/PLAN_LOG.md"],
    rules: [],
    stderr: "",
  });
  expect(await told(folder, "--force-ignore", "package.json")).toMatchObject({ exitCode: 0, linted: [] });
  expect(await told(folder, "--force-ignore", "gone.md")).toMatchObject({ exitCode: 2 });
});
