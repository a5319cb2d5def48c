/** The main command: finds the files, lints them, reports. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { baselineName } from "../workspace/baseline-file.ts";
import { discover, type Unmatched } from "../workspace/discover.ts";
import type { Judged } from "../workspace/accept.ts";
import type { FileResult } from "../workspace/lint-file.ts";
import { type Fixing, lintFiles, lintText, type Outcome as LintOutcome } from "../workspace/lint-files.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { decode } from "../workspace/read.ts";
import { portable } from "../workspace/root.ts";
import { isInShard } from "../workspace/shard.ts";
import { extensions, type Workspace } from "../workspace/workspace.ts";
import { type Arguments, writesBaseline } from "./arguments.ts";
import type { Based } from "./baseline.ts";
import { failureText } from "./failure-text.ts";
import type { Invocation, Outcome } from "./invocation.ts";
import { openFor } from "./open.ts";
import { render } from "./render.ts";

export async function lint(options: Arguments, invocation: Invocation): Promise<Outcome> {
  const fromStdin = options.stdin || (options.paths.length === 1 && options.paths[0] === "-");
  if (fromStdin) return lintStdin(options, invocation);
  if (options.paths.includes("-")) {
    throw new OperationalError("Unexpected paths beside `-`, expected stdin alone or paths alone");
  }
  if (options.stdinFilename !== undefined) {
    throw new OperationalError("Unexpected --stdin-filename without --stdin, expected both");
  }
  const paths = options.paths.length === 0 ? ["."] : options.paths;
  return lintPaths(paths, options, invocation);
}

/** What one run leaves to the next. */
export interface Memory {
  readonly known: Map<string, FileResult>;
  workspace: Workspace | undefined;
}

/** Finds the files of paths, lints and reports them. @param memory of earlier runs over the same paths */
export async function lintPaths(
  paths: readonly string[],
  options: Arguments,
  invocation: Invocation,
  memory?: Memory,
): Promise<Outcome> {
  const workspace = await openFor(options, invocation, paths);
  if (memory) memory.workspace = workspace;
  const { files, unmatched } = await discover({
    paths,
    cwd: workspace.cwd,
    root: workspace.root,
    respectIgnores: options.ignore,
    ignore: workspace.ignore,
    ignorePatterns: options.ignorePattern,
    extensions,
    isCandidate: workspace.isCandidate,
  });
  const problems = unmatchedMessages(unmatched, files.length, options);
  if (files.length === 0 && problems.length > 0) throw new OperationalError(problems.join("\n"));
  const linted = await lintFiles(files, workspace, {
    fix: fixingOf(options),
    keepChanges: options.diff,
    worker: invocation.worker,
    shard: options.shard,
    known: memory?.known,
  });
  const guarded = linted.report.documents.some(
    ({ kind }) => kind !== undefined && workspace.contracts.get(kind)?.lock !== undefined,
  );
  const outcome = guarded
    ? await (await import("../context/folder/guard.ts")).withGuardFindings(linted, workspace, invocation.env)
    : linted;
  const { shard } = options;
  const isOurs = (path: string): boolean => shard === undefined || isInShard(path, shard);
  const seen = new Set(files.map(({ path }) => path).filter(isOurs));
  const { outcome: left, notes } = await accepted(outcome, { linted: seen, isOurs }, options, workspace);
  return finish(left, options, invocation, workspace, problems, { notes });
}

const ofNone: Judged = { linted: new Set(), isOurs: () => false };

/** The baseline takes time to load, and most runs have none. */
async function accepted(
  outcome: LintOutcome,
  judged: Judged,
  options: Arguments,
  workspace: Workspace,
): Promise<Based> {
  const { baseline } = options;
  const writes = writesBaseline(options);
  if (baseline === false && writes) {
    throw new OperationalError("Unexpected --no-baseline with an option that writes the baseline");
  }
  if (options.shard !== undefined && writes) {
    throw new OperationalError(
      "Unexpected --shard with an option that writes the baseline, expected all files",
    );
  }
  const isThere = typeof baseline === "string" || existsSync(join(workspace.root, baselineName));
  if (baseline === false || !(writes || isThere)) return { outcome, notes: [] };
  return (await import("./baseline.ts")).withBaseline(outcome, judged, options, workspace);
}

async function lintStdin(options: Arguments, invocation: Invocation): Promise<Outcome> {
  if (options.stdin && options.paths.length > 0) {
    throw new OperationalError("Unexpected paths beside --stdin, expected one or the other");
  }
  const name = options.stdinFilename ?? "stdin.md";
  const workspace = await openFor(options, invocation, [name]);
  const path = portable(workspace.root, resolve(workspace.cwd, name));
  const bytes = decode(await invocation.stdin());
  if (!bytes.ok) throw new OperationalError(`Cannot read stdin: ${bytes.message}`);
  const fix = fixingOf(options);
  if (writesBaseline(options)) {
    throw new OperationalError("Unexpected option that writes the baseline for a text on stdin");
  }
  const linted = await lintText(path, bytes.text, workspace, { fix });
  // Of one text, that an entry of the baseline is stale is no news.
  const { outcome } = await accepted(linted, ofNone, options, workspace);
  if (!fix?.write) return finish(outcome, options, invocation, workspace, []);
  // There is no file to write, so the fixed text is what stdout is for.
  const fixed = (bytes.mark ? "\uFEFF" : "") + (outcome.changes[0]?.after ?? bytes.text);
  return finish(outcome, options, invocation, workspace, [], { output: fixed });
}

function fixingOf({ fix, unsafeFixes, fixDryRun, diff }: Arguments): Fixing | undefined {
  if (!fix && !unsafeFixes && !fixDryRun && !diff) return undefined;
  return { unsafe: unsafeFixes, write: !fixDryRun && !diff };
}

/**
 * Reports, and settles the exit code.
 * @param problems what went wrong without stopping the run
 * @param beside.output what belongs on stdout; the report then goes to stderr
 * @param beside.notes what was done beside linting
 */
async function finish(
  outcome: LintOutcome,
  options: Arguments,
  invocation: Invocation,
  { root }: Pick<Workspace, "root">,
  problems: readonly string[],
  { output, notes: remarks = [] }: { readonly output?: string; readonly notes?: readonly string[] } = {},
): Promise<Outcome> {
  const { report, changes, statistics, summary } = await render(outcome, options, invocation, root);
  const notes = [...problems, ...remarks, ...notesOf(outcome, options)].map(
    (note) => `codex-lint: ${note}\n`,
  );
  for (const { cause } of outcome.failures) notes.push(failureText(cause, invocation.env));
  const exitCode = exitCodeOf(outcome, options, problems.length > 0);
  if (options.outputFile !== undefined) {
    const { writeWhole } = await import("../workspace/write.ts");
    await writeWhole(resolve(invocation.cwd, options.outputFile), Buffer.from(report));
  }
  const beside = statistics + notes.join("");
  if (options.diff) return { exitCode, stdout: changes, stderr: summary + beside };
  const shown = options.outputFile === undefined ? report : "";
  return output === undefined
    ? { exitCode, stdout: shown, stderr: beside }
    : { exitCode, stdout: output, stderr: shown + beside };
}

/** The outcome of a command that has a report and linted nothing itself. */
export const finishReport = (
  report: LintOutcome["report"],
  options: Arguments,
  invocation: Invocation,
  root: string,
): Promise<Outcome> =>
  finish({ report, changes: [], cycles: [], refused: [], failures: [] }, options, invocation, { root }, []);

function notesOf(
  { report, refused, cycles, failures }: LintOutcome,
  { maxWarnings }: Arguments,
): readonly string[] {
  const { warnings } = report.summary;
  return [
    // A plugin that fails on one file mostly fails on all of them.
    ...new Set(refused.map(({ message }) => message)),
    ...cycles.map(
      ({ path, rules }) => `${path}: the fixes of ${rules.join(", ")} undo one another, none was applied`,
    ),
    ...failures.map(({ message }) => message),
    ...(maxWarnings !== undefined && warnings > maxWarnings
      ? [`${warnings} warnings, more than the ${maxWarnings} of --max-warnings`]
      : []),
  ];
}

function exitCodeOf(
  { report, changes, refused, failures }: LintOutcome,
  { diff, maxWarnings = Infinity }: Arguments,
  hasProblems: boolean,
): Outcome["exitCode"] {
  if (refused.length > 0 || failures.length > 0 || hasProblems) return 2;
  const { errors, warnings } = report.summary;
  return errors > 0 || warnings > maxWarnings || (diff && changes.length > 0) ? 1 : 0;
}

/** Why paths matched nothing, unless that is to be no error. */
function unmatchedMessages(
  unmatched: readonly Unmatched[],
  found: number,
  { errorOnUnmatchedPattern, ignore }: Arguments,
): readonly string[] {
  if (!errorOnUnmatchedPattern) return [];
  const problems = unmatched.map(({ path, reason }) => {
    switch (reason) {
      case "missing":
        return `No such file or folder: ${path}`;
      case "no-match":
        return `No file matches ${path}`;
      case "ignored":
        return `Every file of ${path} is ignored by a pattern`;
      case "empty":
        return `No Markdown or CSV file in ${path}${ignore ? " that git does not ignore; --no-ignore takes those too" : ""}`;
    }
  });
  if (found === 0 && problems.length === 0) return ["No file to lint"];
  return problems;
}
