/** Findings for people at a terminal. */
import type { Diagnostic } from "../linter/diagnostic.ts";
import { frameOf } from "./frame.ts";
import { link, type Page, pageOf, tint } from "./pretty-page.ts";
import { summaryText } from "./pretty-summary.ts";
import type { DocumentReport, Reporter } from "./report.ts";
import { widthOf, wrap } from "./terminal-text.ts";

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
