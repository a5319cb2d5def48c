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
});

function documentText(document: DocumentReport, page: Page): string {
  const { colors } = page;
  const kind = document.kind === undefined ? "" : colors.dim(` (${document.kind})`);
  const heading = colors.underline(printable(page.show(document.path))) + kind;
  return [heading, ...document.diagnostics.map((each) => findingText(each, document, page))].join("\n\n");
}

function findingText(diagnostic: Diagnostic, document: DocumentReport, page: Page): string {
  const { colors, width, measure } = page;
  const { line, column } = diagnostic.range.start;
  const place = `${printable(page.show(document.path))}:${line}:${column}`;
  const fix = diagnostic.fix && (diagnostic.fix.safety === "safe" ? "fixable" : "fixable, unsafe");
  const severity = diagnostic.severity;
  const marks = [severity, diagnostic.ruleId, ...(fix === undefined ? [] : [`[${fix}]`])].join("  ");
  const rule = link(colors.dim(diagnostic.ruleId), diagnostic.url, page);
  const colored = [
    tint(severity, colors)(severity),
    rule,
    ...(fix === undefined ? [] : [colors.green(`[${fix}]`)]),
  ].join("  ");
  const separator = widthOf(place, measure) + 2 + widthOf(marks, measure) > width ? "\n  " : "  ";
  return [
    `${colors.cyan(place)}${separator}${colored}`,
    ...wrap(diagnostic.message, width - 2, measure).map((text) => `  ${colors.bold(text)}`),
    ...frameLines(diagnostic, document, page),
    ...noteLines(diagnostic, page),
    ...relatedLines(diagnostic, page),
  ].join("\n");
}

function frameLines(diagnostic: Diagnostic, document: DocumentReport, page: Page): readonly string[] {
  const excerpt = document.details.get(diagnostic)?.excerpt;
  if (excerpt === undefined) return [];
  const { colors } = page;
  const number = String(excerpt.line);
  const gutter = `  ${number} │ `;
  const { line, carets } = frameOf(excerpt, page.width - gutter.length, page.measure);
  const beside = `  ${" ".repeat(number.length)} │ `;
  const spaces = carets.length - carets.trimStart().length;
  return [
    colors.dim(gutter) + line,
    colors.dim(beside) + " ".repeat(spaces) + tint(diagnostic.severity, colors)(carets.trimStart()),
  ].map((text) => text.trimEnd());
}

function noteLines({ note }: Diagnostic, { colors, width, measure }: Page): readonly string[] {
  if (note === undefined) return [];
  const label = "note: ";
  return wrap(note, width - 2 - label.length, measure).map(
    (text, index) => `  ${index === 0 ? colors.cyan(label) : " ".repeat(label.length)}${text}`,
  );
}

function relatedLines({ related = [] }: Diagnostic, page: Page): readonly string[] {
  return related.flatMap(({ message, path, range }) => {
    const place = `${printable(page.show(path))}:${range.start.line}:${range.start.column}`;
    return wrap(`${place}  ${message}`.replace(/ {2}/, " "), page.width - 7, page.measure).map(
      (text, index) => `  ${index === 0 ? page.colors.cyan("see  ") : "     "}${text}`,
    );
  });
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
  const fixes = documents.flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => fix ?? []));
  const safe = fixes.filter(({ safety }) => safety === "safe").length;
  const unsafe = fixes.length - safe;
  if (fixes.length === 0) return "";
  if (safe === 0) return `${unsafe} fixable with --unsafe-fixes`;
  return `${safe} fixable with --fix${unsafe > 0 ? `, ${unsafe} more with --unsafe-fixes` : ""}`;
}
