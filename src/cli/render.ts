/** The report of a run as text, by the reporter that the arguments name. */
import {
  type Environment,
  needsMeasure,
  onlyErrors,
  type Report,
  type Reporter,
} from "../reporters/report.ts";
import type { Outcome as LintOutcome } from "../workspace/lint-files.ts";
import type { Measure } from "../reporters/terminal-text.ts";
import type { Arguments } from "./arguments.ts";
import type { Invocation } from "./invocation.ts";
import { environmentOf } from "./terminal.ts";

export interface Rendered {
  readonly report: string;
  /** Counts by rule that have no place in the report's own form. */
  readonly statistics: string;
  /** What the fixes change, as a unified diff. */
  readonly changes: string;
  /** Only the counts, for people who look at something else. */
  readonly summary: string;
}

export async function render(
  outcome: LintOutcome,
  options: Arguments,
  invocation: Invocation,
  root: string,
): Promise<Rendered> {
  const toFile = options.outputFile !== undefined;
  const basic = environmentOf(invocation, { color: options.color, toFile, root });
  const report = options.quiet ? onlyErrors(outcome.report) : outcome.report;
  const environment = options.format === "pretty" ? await withMeasure(basic, report) : basic;
  const reporter = await reporterFor(options);
  const counts = options.statistics && options.format !== "pretty" ? await statisticsReporter() : undefined;
  return {
    report: reporter(report, environment),
    statistics: counts?.(report, environment) ?? "",
    summary: options.diff ? (await import("../reporters/pretty.ts")).prettySummary(report, environment) : "",
    changes: options.diff ? await diffs(outcome, environment.show) : "",
  };
}

/** What knows the widths of all scripts takes a while to load, and most reports have none but Latin. */
const withMeasure = async (environment: Environment, report: Report): Promise<Environment> =>
  needsMeasure(report)
    ? { ...environment, measure: remembered((await import("string-width")).default) }
    : environment;

/** Code frames ask for the same few hundred characters over and over. */
function remembered(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = measure(text)));
    return width;
  };
}

async function reporterFor({ format, statistics }: Arguments): Promise<Reporter> {
  if (format === "json") return (await import("../reporters/json.ts")).json;
  if (format === "github") return (await import("../reporters/github.ts")).github;
  return statistics ? statisticsReporter() : (await import("../reporters/pretty.ts")).pretty;
}

const statisticsReporter = async (): Promise<Reporter> =>
  (await import("../reporters/statistics.ts")).statistics;

async function diffs({ changes }: LintOutcome, show: (path: string) => string): Promise<string> {
  const { unifiedDiff } = await import("../reporters/unified-diff.ts");
  return changes.map(({ path, before, after }) => unifiedDiff(show(path), before, after)).join("");
}
