/** The end of a run: its reports are written, and its exit code is settled. */
import type { Outcome as LintOutcome } from "../workspace/lint-files.ts";
import type { Arguments } from "./arguments.ts";
import { failureText } from "./failure-text.ts";
import type { Invocation, Outcome } from "./invocation.ts";
import type { Outputs } from "./outputs.ts";
import { render } from "./render.ts";
import { appendSummary, writeReports } from "./write-reports.ts";

/** What surrounds an outcome when it is reported. */
export interface Ending {
  readonly options: Arguments;
  readonly outputs: Outputs;
  readonly invocation: Invocation;
  /** The workspace root. */
  readonly root: string;
  /** What went wrong without stopping the run. */
  readonly problems?: readonly string[];
  /** What was done beside linting. */
  readonly notes?: readonly string[];
  /** What belongs on stdout; the report then goes to stderr. */
  readonly output?: string;
}

export async function finish(outcome: LintOutcome, ending: Ending): Promise<Outcome> {
  const { options, outputs, invocation, root, problems = [], notes = [], output } = ending;
  const incomplete = [
    ...problems,
    ...[...outcome.refused, ...outcome.failures].map(({ message }) => message),
  ];
  const rendered = await render(outcome, outputs, options, invocation, { root, problems: incomplete });
  const unwritten = await writeReports(rendered.files);
  const unappended = await appendSummary(outputs.summary, rendered.jobSummary);
  const said = [
    ...outputs.notes,
    ...problems,
    ...notes,
    ...notesOf(outcome, options),
    ...unwritten,
    ...unappended,
  ];
  const lines = said.map((note) => `codex-lint: ${note}\n`);
  for (const { cause } of outcome.failures) lines.push(failureText(cause, invocation.env));
  const exitCode = exitCodeOf(outcome, options, problems.length + unwritten.length > 0);
  const beside = rendered.statistics + lines.join("");
  if (options.diff) return { exitCode, stdout: rendered.changes, stderr: rendered.summary + beside };
  return output === undefined
    ? { exitCode, stdout: rendered.report, stderr: beside }
    : { exitCode, stdout: output, stderr: rendered.report + beside };
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
