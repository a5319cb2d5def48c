/** The report of a run as texts, by the reporters that the arguments name. Each reporter is loaded when it is asked for. */
import {
  needsMeasure,
  onlyErrors,
  type Environment,
  type Report,
  type Reporter,
} from "../reporters/report.ts";
import type { Measure } from "../reporters/terminal-text.ts";
import type { Outcome as LintOutcome } from "../workspace/lint-files.ts";
import type { Arguments, Format } from "./arguments.ts";
import type { Invocation } from "./invocation.ts";
import type { Output, Outputs } from "./outputs.ts";
import { environmentOf } from "./terminal.ts";

export interface Rendered {
  /** What belongs on stdout; empty where every report has a file. */
  readonly report: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What is appended to the summary of a CI job. */
  readonly jobSummary: string;
  /** Counts by rule that have no place in any report. */
  readonly statistics: string;
  /** What the fixes change, as a unified diff. */
  readonly changes: string;
  /** Only the counts, for people who look at something else. */
  readonly summary: string;
}

/** @param problems what kept the run from being complete */
export async function render(
  outcome: LintOutcome,
  { outputs, summary }: Outputs,
  options: Arguments,
  invocation: Invocation,
  { root, problems }: { readonly root: string; readonly problems: readonly string[] },
): Promise<Rendered> {
  const report = options.quiet ? onlyErrors(outcome.report) : outcome.report;
  const environmentFor = async (toFile: boolean): Promise<Environment> => ({
    ...(await environmentOf(invocation, { color: options.color, toFile, root })),
    problems,
  });
  const text = async ({ format, file }: Output): Promise<string> => {
    const reporter = await reporterFor(format, options);
    return reporter(report, await enrich(await environmentFor(file !== undefined), format, report));
  };
  const texts: string[] = [];
  for (const output of outputs) texts.push(await text(output));
  const pageFor = await environmentFor(outputs.every(({ file }) => file !== undefined));
  const counts =
    options.statistics && !outputs.some(({ format }) => format === "pretty")
      ? (await statisticsReporter())(report, pageFor)
      : "";
  return {
    report: outputs.flatMap(({ file }, index) => (file === undefined ? (texts[index] ?? "") : [])).join(""),
    files: outputs.flatMap(({ file: path }, index) =>
      path === undefined ? [] : { path, text: texts[index] ?? "" },
    ),
    jobSummary: summary === undefined ? "" : await text({ format: "markdown", file: summary }),
    statistics: counts,
    summary: options.diff ? (await import("../reporters/pretty.ts")).prettySummary(report, pageFor) : "",
    changes: options.diff ? await diffs(outcome, pageFor.show) : "",
  };
}

/** What takes a while to get ready and few formats need. */
async function enrich(environment: Environment, format: Format, report: Report): Promise<Environment> {
  if (format === "pretty" && needsMeasure(report)) {
    return { ...environment, measure: remembered((await import("fast-string-width")).default) };
  }
  if (format === "sarif") {
    return { ...environment, rules: await (await import("./rule-descriptions.ts")).ruleDescriptions(report) };
  }
  return environment;
}

/** Code frames ask for the same few hundred characters over and over. */
function remembered(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = measure(text)));
    return width;
  };
}

async function reporterFor(format: Format, { statistics }: Arguments): Promise<Reporter> {
  switch (format) {
    case "pretty":
      return statistics ? statisticsReporter() : (await import("../reporters/pretty.ts")).pretty;
    case "json":
      return (await import("../reporters/json.ts")).json;
    case "github":
      return (await import("../reporters/github.ts")).github;
    case "sarif":
      return (await import("../reporters/sarif.ts")).sarif;
    case "junit":
      return (await import("../reporters/junit.ts")).junit;
    case "gitlab":
      return (await import("../reporters/gitlab.ts")).gitlab;
    case "markdown":
      return (await import("../reporters/markdown.ts")).markdown;
    case "agent":
      return (await import("../reporters/agent.ts")).agent;
  }
}

const statisticsReporter = async (): Promise<Reporter> =>
  (await import("../reporters/statistics.ts")).statistics;

async function diffs({ changes }: LintOutcome, show: (path: string) => string): Promise<string> {
  const { unifiedDiff } = await import("../reporters/unified-diff.ts");
  return changes.map(({ path, before, after }) => unifiedDiff(show(path), before, after)).join("");
}
