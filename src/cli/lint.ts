/** The main command: finds the files, lints them, reports. */
import { resolve } from "node:path";
import { discover, type Search, type Unmatched } from "../workspace/discover.ts";
import { type Fixing, lintFiles, lintText, type Outcome as LintOutcome } from "../workspace/lint-files.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { decode } from "../workspace/read.ts";
import { portable } from "../workspace/root.ts";
import { extensions, type Workspace } from "../workspace/workspace.ts";
import type { Arguments } from "./arguments.ts";
import { choose, refuseChoice, withChoice } from "./choice.ts";
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
  return lintPaths(options.paths.length === 0 ? ["."] : options.paths, options, invocation);
}

async function lintPaths(
  paths: readonly string[],
  options: Arguments,
  invocation: Invocation,
): Promise<Outcome> {
  const chosen = await choose(options, invocation, paths);
  const workspace = await openFor(options, invocation, paths, chosen?.settings);
  const search: Search = {
    paths,
    cwd: workspace.cwd,
    root: workspace.root,
    respectIgnores: options.ignore,
    ignore: workspace.ignore,
    ignorePatterns: options.ignorePattern,
    extensions,
    isCandidate: workspace.isCandidate,
    forceIgnore: options.forceIgnore,
  };
  const { files, unmatched } = chosen?.find(search) ?? (await discover(search));
  const problems = unmatchedMessages(
    unmatched,
    files.length > 0 || chosen !== undefined || options.forceIgnore,
    options,
  );
  if (files.length === 0 && problems.length > 0) throw new OperationalError(problems.join("\n"));
  const linted = await lintFiles(files, workspace, {
    fix: fixingOf(options),
    keepChanges: options.diff,
    worker: invocation.worker,
  });
  const guarded = linted.report.documents.some(
    ({ kind }) => kind !== undefined && workspace.contracts.get(kind)?.lock !== undefined,
  );
  const outcome = guarded
    ? await (await import("../context/folder/guard.ts")).withGuardFindings(linted, workspace, invocation.env)
    : linted;
  const finished = await finish(outcome, options, invocation, workspace, problems);
  return chosen === undefined ? finished : withChoice(finished, outcome, options);
}

async function lintStdin(options: Arguments, invocation: Invocation): Promise<Outcome> {
  if (options.stdin && options.paths.length > 0) {
    throw new OperationalError("Unexpected paths beside --stdin, expected one or the other");
  }
  refuseChoice(options);
  const name = options.stdinFilename ?? "stdin.md";
  const workspace = await openFor(options, invocation, [name]);
  const path = portable(workspace.root, resolve(workspace.cwd, name));
  const bytes = decode(await invocation.stdin());
  if (!bytes.ok) throw new OperationalError(`Cannot read stdin: ${bytes.message}`);
  const fix = fixingOf(options);
  const outcome = await lintText(path, bytes.text, workspace, fix);
  if (!fix?.write) return finish(outcome, options, invocation, workspace, []);
  // There is no file to write, so the fixed text is what stdout is for.
  const fixed = (bytes.mark ? "\uFEFF" : "") + (outcome.changes[0]?.after ?? bytes.text);
  return finish(outcome, options, invocation, workspace, [], fixed);
}

function fixingOf({ fix, unsafeFixes, fixDryRun, diff }: Arguments): Fixing | undefined {
  if (!fix && !unsafeFixes && !fixDryRun && !diff) return undefined;
  return { unsafe: unsafeFixes, write: !fixDryRun && !diff };
}

/**
 * Reports, and settles the exit code.
 * @param problems what went wrong without stopping the run
 * @param output what belongs on stdout; the report then goes to stderr
 */
async function finish(
  outcome: LintOutcome,
  options: Arguments,
  invocation: Invocation,
  { root }: Workspace,
  problems: readonly string[],
  output?: string,
): Promise<Outcome> {
  const { report, changes, statistics, summary } = await render(outcome, options, invocation, root);
  const notes = [...problems, ...notesOf(outcome, options)].map((note) => `codex-lint: ${note}\n`);
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
  mayBeEmpty: boolean,
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
  if (!mayBeEmpty && problems.length === 0) return ["No file to lint"];
  return problems;
}
