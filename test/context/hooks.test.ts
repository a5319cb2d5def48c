/** Git hooks that record commits, beside whatever hooks are there. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { commit, context, done, git, lines, program, read, repository } from "./support.ts";

afterAll(async () => rmSync(dirname(await program()), { recursive: true, force: true }));

/** Installs hooks that run the real program, as it is not installed here. */
async function install(folder: string): Promise<void> {
  await done(folder, "init");
  const { stdout } = await context(folder, ["hooks", "install"], { program: await program() });
  expect(stdout).toMatch(/^Wrote /);
}

const messages = (folder: string): readonly unknown[] =>
  lines(read(folder, "journal.ndjson")).map((line) => (JSON.parse(line) as { message: unknown }).message);

test("commits and merges are recorded, each once", async () => {
  const folder = repository();
  // A journal that git tracks would keep it from switching while the last event is not committed.
  writeFileSync(join(folder, ".git", "info", "exclude"), ".codex\n");
  await install(folder);
  commit(folder, "Add the importer");
  git(folder, "switch", "-q", "-c", "side");
  commit(folder, "Retry the import");
  git(folder, "switch", "-q", "main");
  git(folder, "merge", "-q", "--no-ff", "-m", "Merge the retry", "side");
  expect(messages(folder)).toEqual(["Add the importer", "Retry the import", "Merge the retry"]);
  expect(await done(folder, "hooks", "uninstall")).toBe(
    "Removed .git/hooks/post-commit\nRemoved .git/hooks/post-merge\n",
  );
});

test("hooks that are there go on working, and are what they were after uninstalling", async () => {
  const folder = repository();
  const hook = join(folder, ".git", "hooks", "post-commit");
  mkdirSync(dirname(hook), { recursive: true });
  const scripts = [
    '#!/bin/bash\nset -e\necho "$0" >> ran.txt\nexit 0\n',
    '#!/usr/bin/env node\nrequire("fs").appendFileSync("ran.txt", "node\\n");\n',
  ];
  for (const script of scripts) {
    rmSync(join(folder, ".codex"), { recursive: true, force: true });
    writeFileSync(hook, script);
    chmodSync(hook, 0o755);
    await install(folder);
    const again = await context(folder, ["hooks", "install"], { program: await program() });
    expect(again.stdout).toBe("Unchanged .git/hooks/post-commit\nUnchanged .git/hooks/post-merge\n");
    commit(folder, "Add the importer");
    expect(messages(folder)).toEqual(["Add the importer"]);
    expect(lines(readFileSync(join(folder, "ran.txt"), "utf8")).length).toBeGreaterThan(0);
    rmSync(join(folder, "ran.txt"));
    await done(folder, "hooks", "uninstall");
    expect(readFileSync(hook, "utf8")).toBe(script);
  }
});

test("husky's scripts lie above the folder that git looks into", async () => {
  const folder = repository();
  git(folder, "config", "core.hooksPath", ".husky/_");
  mkdirSync(join(folder, ".husky", "_"), { recursive: true });
  await done(folder, "init");
  expect(await done(folder, "hooks", "install")).toBe("Wrote .husky/post-commit\nWrote .husky/post-merge\n");
  expect(await done(folder, "hooks", "uninstall")).toBe(
    "Removed .husky/post-commit\nRemoved .husky/post-merge\n",
  );
});

test("lefthook is told in its local file, which keeps what it says", async () => {
  const folder = repository();
  writeFileSync(join(folder, "lefthook.yml"), "pre-commit: {}\n");
  const local = join(folder, "lefthook-local.yml");
  await done(folder, "init");
  expect(await done(folder, "hooks", "install")).toBe("Wrote lefthook-local.yml\n");
  expect(parse(readFileSync(local, "utf8"))).toHaveProperty([
    "post-commit",
    "commands",
    "codex-context",
    "run",
  ]);
  expect(await done(folder, "hooks", "uninstall")).toBe("Removed lefthook-local.yml\n");
  const mine = "# mine\npost-commit:\n  commands:\n    mine:\n      run: make\n";
  writeFileSync(local, mine);
  await done(folder, "hooks", "install");
  expect(await done(folder, "hooks", "uninstall")).toBe("Wrote lefthook-local.yml\n");
  expect(readFileSync(local, "utf8")).toBe(mine);
});

test("a hook never fails a commit: without a folder, under CI, with a lock that is held", async () => {
  const folder = repository();
  await install(folder);
  const silent = { exitCode: 0, stdout: "", stderr: "" };
  writeFileSync(join(folder, ".codex", "lock"), "");
  expect(await context(folder, ["record", "commit", "--hook", "--attempts", "1"])).toEqual(silent);
  commit(folder, "While the lock is held");
  rmSync(join(folder, ".codex", "lock"));
  expect(await context(folder, ["record", "commit", "--hook"], { env: { CI: "true" } })).toEqual(silent);
  rmSync(join(folder, ".codex"), { recursive: true });
  commit(folder, "Without a folder");
  expect(git(folder, "log", "--format=%s")).toBe("Without a folder\nWhile the lock is held\n");
  expect(existsSync(join(folder, ".codex"))).toBe(false);
});

test("the example of a workflow is YAML that only reads the repository, and posts the block", () => {
  const text = readFileSync(
    new URL("../../templates/live-context-pull-request.yml", import.meta.url),
    "utf8",
  );
  const workflow = parse(text) as { permissions: object; jobs: { show: { steps: { run?: string }[] } } };
  expect(workflow.permissions).toEqual({ contents: "read", "pull-requests": "write" });
  const script = workflow.jobs.show.steps.map(({ run = "" }) => run).join("\n");
  expect(script).toContain("codex-context check");
  expect(script).toContain("codex-context pr-block");
});
