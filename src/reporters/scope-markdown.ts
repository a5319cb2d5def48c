/**
 * The scope report as a Markdown table, for a comment on a review. Text of documents stands in code spans, where it can
 * neither mention people nor load pictures nor link.
 */
import type { JudgedRecord } from "../linter/scope-coverage.ts";
import {
  coveredBy,
  isCovered,
  isUncovered,
  lineOf,
  reasonOf,
  type ScopedFile,
  type ScopeReport,
  scopeSummary,
  unclearParts,
  unclearText,
} from "./scope-report.ts";
import { printable } from "./terminal-text.ts";

/** A comment on GitHub holds 65,536 characters. */
const mostRows = 200;
const longestText = 120;

/** Paths are those from the repository's root, whoever reads them. */
export function scopeMarkdown(report: ScopeReport): string {
  const exempt = (file: ScopedFile): boolean => !isCovered(file) && !isUncovered(file);
  const files = [isUncovered, isCovered, exempt].flatMap((is) => report.files.filter(is));
  const unclear = unclearParts(report).map(
    ([judged, parts]) => `- ${placeOf(judged)}: ${parts.map((part) => unclearText(part, code)).join(", ")}`,
  );
  const rest = files.length - mostRows;
  return [
    `**Approved scope.** ${scopeSummary(report, code)}.`,
    "",
    ...(files.length === 0
      ? []
      : [
          "| Change | File | Record | Approval |",
          "| --- | --- | --- | --- |",
          ...files.slice(0, mostRows).map(row),
          "",
          ...(rest > 0 ? [`${rest} more files are left out here.`, ""] : []),
        ]),
    ...(unclear.length === 0 ? [] : ["Scope not understood:", "", ...unclear.slice(0, mostRows), ""]),
  ].join("\n");
}

function row(file: ScopedFile): string {
  const { change, verdict } = file;
  const path = change.from === undefined ? code(change.path) : `${code(change.from)} → ${code(change.path)}`;
  const cells =
    verdict.outcome === "covered"
      ? [recordCell(file, verdict.by[0].judged), code(verdict.by[0].judged.record.approval?.text ?? "")]
      : [
          (isUncovered(file) ? "**not covered**, " : "") + reasonOf(file, { record: placeOf, quote: code }),
          "",
        ];
  return `| ${[change.status, path, ...cells].join(" | ")} |`;
}

function recordCell(file: ScopedFile, judged: JudgedRecord): string {
  const how = coveredBy(file, code);
  return `${placeOf(judged)} ${code(judged.record.title)}${how === "" ? "" : `, ${how}`}`;
}

const placeOf = (judged: JudgedRecord): string => code(`${judged.record.spot.path}:${lineOf(judged)}`);

/** A code span in a table cell: one line, longer fences than any in it, `|` as tables want it. */
function code(text: string): string {
  const line = printable(text.replace(/\s+/gu, " ").trim());
  if (line === "") return "";
  const units = [...line];
  const cut = units.length > longestText ? `${units.slice(0, longestText - 1).join("")}…` : line;
  const longest = Math.max(0, ...[...cut.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = cut.startsWith("`") || cut.endsWith("`") ? " " : "";
  return fence + pad + cut.replaceAll("|", "\\|") + pad + fence;
}
