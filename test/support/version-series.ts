/** Successive versions of real documents, where they are at hand, and repositories that have them as commits. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/history", import.meta.url));

/** Whether the versions are there at all; says so where they are not. */
export function seriesAreThere(): boolean {
  const there = existsSync(join(folder, "manifest.tsv"));
  if (!there) console.error("Skipped: the versions of real documents are not there (../shared/history)");
  return there;
}

export interface Series {
  /** `owner/name path` */
  readonly name: string;
  readonly path: string;
  /** Oldest first; dates as RFC 3339. */
  readonly versions: readonly { readonly text: string; readonly date: string }[];
}

export function allSeries(): readonly Series[] {
  const [, ...rows] = readFileSync(join(folder, "manifest.tsv"), "utf8").trimEnd().split("\n");
  const series = new Map<string, Series & { versions: { text: string; date: string }[] }>();
  for (const row of rows) {
    const [repository = "", path = "", , , date = "", , file = ""] = row.split("\t");
    const name = `${repository} ${path}`;
    const known = series.get(name) ?? { name, path, versions: [] };
    known.versions.push({ text: readFileSync(join(folder, file), "utf8"), date });
    series.set(name, known);
  }
  return [...series.values()];
}

export function seriesOf(name: string): Series {
  const found = allSeries().find((each) => each.name === name);
  if (found === undefined) throw new Error(`No versions of ${name}`);
  return found;
}

/** Runs git in a folder; who commits is settled by the environment of the tests. */
export const gitIn = (cwd: string, ...argv: readonly string[]): string =>
  execFileSync("git", argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** A repository on the branch `main`, at a real path and without a commit. */
export function emptyRepository(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "codex-lint-history-")));
  gitIn(root, "init", "-q", "-b", "main");
  return root;
}

export function writeIn(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

export function commitIn(root: string, files: Readonly<Record<string, string>>, date?: string): string {
  for (const [path, text] of Object.entries(files)) writeIn(root, path, text);
  gitIn(root, "add", "-A");
  const dated = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync("git", ["commit", "-q", "--allow-empty", "-m", "Next version"], {
    cwd: root,
    env: { ...process.env, ...dated },
  });
  return gitIn(root, "rev-parse", "HEAD").trim();
}

/** A repository with a commit for each version, and their hashes. */
export function repositoryOf({ path, versions }: Series): { root: string; commits: readonly string[] } {
  const root = emptyRepository();
  return { root, commits: versions.map(({ text, date }) => commitIn(root, { [path]: text }, date)) };
}
