/**
 * Annotations of GitHub Actions. GitHub shows at most ten of each level a step, and fifty a job, so the rest stand in a
 * group of the log. https://docs.github.com/actions/reference/workflow-commands-for-github-actions,
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
import type { Diagnostic, Severity } from "../linter/diagnostic.ts";
import { counted, type Reporter } from "./report.ts";
import { printable } from "./terminal-text.ts";

const shownPerLevel = 10;
const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Paths are those from the repository's root, which is where a workflow begins. */
export const github: Reporter = ({ documents, summary }) => {
  const all = documents.flatMap(({ diagnostics }) => diagnostics);
  const annotations: string[] = [];
  const rest: string[] = [];
  for (const severity of ["error", "warning", "info"] as const) {
    const found = all.filter((diagnostic) => diagnostic.severity === severity);
    annotations.push(...found.slice(0, shownPerLevel).map(annotation));
    rest.push(...found.slice(shownPerLevel).map(logLine));
  }
  const group =
    rest.length === 0 ? [] : [`::group::${counted(rest.length, "more finding")}`, ...rest, "::endgroup::"];
  const { scanned, governed, errors, warnings, infos } = summary;
  const totals =
    `${counted(scanned, "file")} seen, ${governed} governed: ` +
    `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "info")}`;
  return [...annotations, ...group, totals].map((line) => `${line}\n`).join("");
};

function annotation({ severity, path, range, ruleId, message, note, related = [] }: Diagnostic): string {
  const properties = {
    file: path,
    line: range.start.line,
    endLine: range.end.line,
    // Columns of several lines would contradict each other, and GitHub then drops them with a warning.
    ...(range.start.line === range.end.line
      ? { col: range.start.column, endColumn: Math.max(range.start.column, range.end.column - 1) }
      : {}),
    title: ruleId,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const lines = [
    message,
    ...(note === undefined ? [] : [note]),
    ...related.map((each) => `See ${each.path}:${each.range.start.line}: ${each.message}`),
  ];
  return `::${levels[severity]} ${list.join(",")}::${data(lines.join("\n"))}`;
}

/**
 * A line that is no command, whatever the document's text is: the runner takes `::` at the start of a line, behind spaces
 * too, and the older `##[` anywhere in it.
 */
const logLine = ({ severity, path, range, ruleId, message }: Diagnostic): string =>
  `- ${printable(`${path}:${range.start.line}:${range.start.column} ${severity} ${message} (${ruleId})`).replaceAll("##[", "## [")}`;

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
