/** Runs `codex-gen` in-process. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/cli/generate/commands.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import type { Outcome } from "../../src/cli/invocation.ts";
import type { Progress } from "../../src/cli/generate/progress.ts";
import { runGenerate } from "../../src/cli/generate.ts";
import { folderWith } from "./folder.ts";

// Loading what the command loads when it is first asked for would count against the first test's time.
await Promise.all([...commands.map(({ load }) => load()), loadMarkdownParser("auto")]);

export const silent: Progress = { show: () => undefined, clear: () => undefined };
export const noon = "2026-02-01T12:00:00Z";

/** The command in a folder, at a fixed time unless the arguments name another. */
export const generate = (cwd: string, ...argv: readonly string[]): Promise<Outcome> =>
  runGenerate({
    argv: argv.includes("--now") ? argv : [...argv, "--now", noon],
    cwd,
    env: {},
    stdin: () => Promise.resolve(Buffer.from("")),
    stdout: { isTTY: false, columns: undefined },
    canAsk: false,
    progress: silent,
  });

/** A repository with these files, committed. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  const git = (...argv: string[]): void => void execFileSync("git", argv, { cwd: folder });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "Start", "--allow-empty");
  return folder;
}

export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");
