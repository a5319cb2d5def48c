/** What git knows: commits, the branch, changed files. Every question is asked of one repository and answered in bounds. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { OperationalError } from "../../workspace/operational-error.ts";

const run = promisify(execFile);

/** @throws OperationalError with git's own words */
async function git(root: string, ...args: readonly string[]): Promise<string> {
  try {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
    return (await run("git", ["-c", "core.quotePath=false", ...args], options)).stdout;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    const why = said === "" ? (error instanceof Error ? error.message : String(error)) : said;
    throw new OperationalError(`git ${args[0] ?? ""} failed: ${why}`, { cause: error });
  }
}

export interface Commit {
  readonly sha: string;
  /** The first line of its message. */
  readonly subject: string;
  readonly files: number;
}

/** A commit by any name that git has for it. A merge counts what it brought to its first parent. */
export async function readCommit(root: string, revision: string): Promise<Commit> {
  const format = "--format=%H%x00%s%x00";
  const output = await git(
    root,
    "log",
    "-1",
    "-m",
    "--first-parent",
    "--no-renames",
    "--name-only",
    "-z",
    format,
    "--end-of-options",
    revision,
    "--",
  );
  const [sha = "", subject = "", ...names] = output.split("\0");
  return { sha, subject, files: names.filter((name) => name.trim() !== "").length };
}

/** The branch that is checked out; undefined for a detached head, and outside of a repository. */
export async function currentBranch(root: string): Promise<string | undefined> {
  const name = await git(root, "symbolic-ref", "--quiet", "--short", "HEAD").catch(() => "");
  return name.trim() === "" ? undefined : name.trim();
}

/** Files below a folder that differ from the commit that is checked out, untracked ones too; empty outside of git. */
export async function changedFiles(root: string, folder: string): Promise<readonly string[]> {
  const output = await git(
    root,
    "status",
    "--porcelain=v1",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    "--",
    folder,
  ).catch(() => "");
  return output
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.slice(3));
}

/** Where git looks for hooks of a repository, as an absolute path, and whether it was told to. */
export async function hooksFolder(
  root: string,
): Promise<{ readonly path: string; readonly configured: boolean }> {
  const path = (await git(root, "rev-parse", "--path-format=absolute", "--git-path", "hooks")).trim();
  const configured = await git(root, "config", "--get", "core.hooksPath").catch(() => "");
  return { path, configured: configured.trim() !== "" };
}
