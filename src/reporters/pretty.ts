/** Findings for people at a terminal. */
import { createColors } from "picocolors";
import type { Diagnostic, Severity } from "../linter/diagnostic.ts";
import { frameOf } from "./frame.ts";
import { counted, type DocumentReport, type Environment, type Report, type Reporter } from "./report.ts";
import { type Measure, printable, widthOf, wrap } from "./terminal-text.ts";

type Colors = ReturnType<typeof createColors>;

interface Page extends Environment {
  readonly colors: Colors;
  readonly measure: Measure;
  /** How a document's path is shown. */
  readonly name: (path: string) => string;
}

export const pretty: Reporter = (report, environment) => {
  const page = pageOf(environment);
  const groups = report.documents
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map((document) => documentText(document, page));
  return [...groups, summaryText(report, page)].map((part) => `${part}\n`).join("\n");
};

/** The last lines of the same, without the findings. */
export const prettySummary: Reporter = (report, environment) =>
  `${summaryText(report, pageOf(environment))}\n`;

const pageOf = (environment: Environment): Page => ({
  measure: (text) => text.length,
  ...environment,
  colors: createColors(environment.color),
  name: remembered((path) => printable(environment.show(path))),
});

/** Every finding names its document, and to work out a relative path takes as long as to show all the rest of it. */
function remembered(name: (path: string) => string): (path: string) => string {
  const names = new Map<string, string>();
  return (path) => {
    let known = names.get(path);
    if (known === undefined) names.set(path, (known = name(path)));
    return known;
  };
}

function documentText(document: DocumentReport, page: Page): string {
  const { colors } = page;
  const kind = document.kind === undefined ? "" : colors.dim(` (${document.kind})`);
  const heading = colors.underline(page.name(document.path)) + kind;
  return [heading, ...document.diagnostics.map((each) => findingText(each, document, page))].join("\n\n");
}

function findingText(diagnostic: Diagnostic, document: DocumentReport, page: Page): string {
  const { colors, width, measure } = page;
  const { severity, ruleId, message, fix, range } = diagnostic;
  const place = `${page.name(document.path)}:${range.start.line}:${range.start.column}`;
  const rule = link(colors.dim(ruleId), diagnostic.url, page);
  let marks = `${severity}  ${ruleId}`;
  let colored = `${tint(severity, colors)(severity)}  ${rule}`;
  if (fix !== undefined) {
    const mark = fix.safety === "safe" ? "[fixable]" : "[fixable, unsafe]";
    marks += `  ${mark}`;
    colored += `  ${colors.green(mark)}`;
  }
  const separator = widthOf(place, measure) + 2 + widthOf(marks, measure) > width ? "\n  " : "  ";
  let text = `${colors.cyan(place)}${separator}${colored}`;
  for (const line of wrap(message, width - 2, measure)) text += `\n  ${colors.bold(line)}`;
  return (
    text + frameText(diagnostic, document, page) + noteText(diagnostic, page) + relatedText(diagnostic, page)
  );
}

function frameText(diagnostic: Diagnostic, document: DocumentReport, page: Page): string {
  const excerpt = document.details.get(diagnostic)?.excerpt;
  if (excerpt === undefined) return "";
  const { colors } = page;
  const number = String(excerpt.line);
  const gutter = `  ${number} │ `;
  const { line, carets } = frameOf(excerpt, page.width - gutter.length, page.measure);
  const beside = `  ${" ".repeat(number.length)} │ `;
  const first = carets.indexOf("^");
  const marked = carets.slice(0, first) + tint(diagnostic.severity, colors)(carets.slice(first));
  return `\n${(colors.dim(gutter) + line).trimEnd()}\n${colors.dim(beside)}${marked}`;
}

function noteText({ note }: Diagnostic, { colors, width, measure }: Page): string {
  if (note === undefined) return "";
  const label = "note: ";
  const beside = " ".repeat(label.length);
  const lines = wrap(note, width - 2 - label.length, measure);
  return lines.map((text, index) => `\n  ${index === 0 ? colors.cyan(label) : beside}${text}`).join("");
}

function relatedText({ related }: Diagnostic, page: Page): string {
  if (related === undefined) return "";
  let text = "";
  for (const { message, path, range } of related) {
    const place = `${page.name(path)}:${range.start.line}:${range.start.column}`;
    const lines = wrap(`${place}  ${message}`.replace("  ", " "), page.width - 7, page.measure);
    text += lines
      .map((line, index) => `\n  ${index === 0 ? page.colors.cyan("see  ") : "     "}${line}`)
      .join("");
  }
  return text;
}

/** A link as terminals know it (OSC 8), where the reader's does. */
const link = (text: string, url: string | undefined, { hyperlinks }: Page): string =>
  hyperlinks && url !== undefined ? `\u001B]8;;${printable(url)}\u0007${text}\u001B]8;;\u0007` : text;

function tint(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.blue;
}

function summaryText(report: Report, page: Page): string {
  const { colors } = page;
  const { scanned, governed, errors, warnings, infos, accepted } = report.summary;
  const lines = [
    ...wrap(
      `${counted(scanned, "file")} seen, ${governed} governed${kindsOf(report)}`,
      page.width,
      page.measure,
    ),
  ];
  const { count, written } = report.fixed;
  if (count > 0) {
    const fixes = `${count} ${count === 1 ? "fix" : "fixes"}`;
    lines.push(colors.green(written ? `${fixes} applied` : `${fixes} tried, nothing written`));
  }
  if (accepted > 0) lines.push(`${counted(accepted, "finding")} accepted by the baseline`);
  if (errors + warnings + infos === 0) {
    lines.push(colors.green(accepted > 0 ? "No other findings" : "No findings"));
  } else {
    const parts = [
      errors > 0 ? colors.red(counted(errors, "error")) : counted(errors, "error"),
      warnings > 0 ? colors.yellow(counted(warnings, "warning")) : counted(warnings, "warning"),
      counted(infos, "info"),
    ];
    lines.push(
      parts.join(", "),
      ...wrap(fixHint(report), page.width, page.measure).filter((line) => line !== ""),
    );
  }
  return lines.join("\n");
}

function kindsOf({ documents }: Report): string {
  const counts = new Map<string, number>();
  for (const { kind } of documents) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return kinds.length === 0 ? "" : `: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ")}`;
}

function fixHint({ documents }: Report): string {
  let safe = 0;
  let unsafe = 0;
  for (const { diagnostics } of documents) {
    for (const { fix } of diagnostics) {
      if (fix?.safety === "safe") safe += 1;
      else if (fix !== undefined) unsafe += 1;
    }
  }
  if (safe + unsafe === 0) return "";
  if (safe === 0) return `${unsafe} fixable with --unsafe-fixes`;
  return `${safe} fixable with --fix${unsafe > 0 ? `, ${unsafe} more with --unsafe-fixes` : ""}`;
}
