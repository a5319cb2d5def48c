/** The scope report for people at a terminal: each record with the files it covers, then those that none does. */
import { createColors } from "picocolors";
import type { JudgedRecord } from "../linter/scope-coverage.ts";
import type { Environment } from "./report.ts";
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
import { type Measure, printable, widthOf, wrap } from "./terminal-text.ts";

interface Page extends Environment {
  readonly colors: ReturnType<typeof createColors>;
  readonly measure: Measure;
}

const plain = (text: string): string => text;

export function scopeText(report: ScopeReport, environment: Environment): string {
  const colors = createColors(environment.color);
  const page: Page = { measure: (text) => text.length, ...environment, colors };
  const leading = new Set(
    report.files.flatMap(({ verdict }) => (verdict.outcome === "covered" ? [verdict.by[0].judged] : [])),
  );
  const naming = { record: (judged: JudgedRecord) => placeOf(judged, page), quote: plain };
  const reason = (file: ScopedFile): string => reasonOf(file, naming);
  const uncovered = report.files.filter(isUncovered);
  const exempt = report.files.filter((file) => !isCovered(file) && !isUncovered(file));
  const unclear = unclearParts(report);
  const unclearLines = ([judged, all]: (typeof unclear)[number]): readonly string[] => [
    `  ${colors.cyan(placeOf(judged, page))}`,
    ...all.flatMap((part) => paragraph(unclearText(part, plain), "    ", page)),
  ];
  const parts = [
    ...report.records
      .filter((judged) => leading.has(judged))
      .map((judged) => recordPart(judged, report, page)),
    uncovered.length === 0 ? [] : [colors.red("Not covered"), ...fileLines(uncovered, reason, page)],
    exempt.length === 0 ? [] : ["No record needed", ...fileLines(exempt, reason, page)],
    unclear.length === 0 ? [] : ["Scope not understood", ...unclear.flatMap(unclearLines)],
    wrap(scopeSummary(report, plain), page.width, page.measure),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function recordPart(judged: JudgedRecord, report: ScopeReport, page: Page): readonly string[] {
  const { record, added } = judged;
  const { colors } = page;
  const covered = report.files.filter(
    ({ verdict }) => verdict.outcome === "covered" && verdict.by[0].judged === judged,
  );
  const [place, name, mark] = [placeOf(judged, page), printable(record.name), added ? "  new" : ""];
  const separator = widthOf(place + name + mark, page.measure) + 2 > page.width ? "\n  " : "  ";
  return [
    `${colors.cyan(place)}${separator}${name}${colors.green(mark)}`,
    ...paragraph(record.title, "  ", page).map(colors.bold),
    ...(record.approval === undefined ? [] : paragraph(`Approved: ${record.approval.text}`, "  ", page)),
    ...fileLines(covered, (file) => coveredBy(file, plain), page),
  ];
}

/** Remarks stand beside the paths while all of them fit there, else each below its own. */
function fileLines(
  files: readonly ScopedFile[],
  remarkOf: (file: ScopedFile) => string,
  { width, measure, colors, show, ...page }: Page,
): readonly string[] {
  const lines = files.map((file) => ({
    status: file.change.status.padEnd(8),
    path: printable(pathOf(file, show)),
    remark: printable(remarkOf(file)),
  }));
  const indent = " ".repeat(14);
  const column = Math.max(...lines.map(({ path }) => widthOf(path, measure)));
  const fits = lines.every(({ remark }) => indent.length + column + 2 + widthOf(remark, measure) <= width);
  return lines.flatMap(({ status, path, remark }) => {
    const line = `    ${status}  ${path}`;
    if (remark === "") return [line];
    if (fits) return [line + " ".repeat(column - widthOf(path, measure) + 2) + colors.dim(remark)];
    return [line, ...paragraph(remark, indent, { width, measure, colors, show, ...page }).map(colors.dim)];
  });
}

const paragraph = (text: string, indent: string, { width, measure }: Page): readonly string[] =>
  wrap(text, width - indent.length, measure).map((line) => indent + line);

const placeOf = (judged: JudgedRecord, { show }: Page): string =>
  `${printable(show(judged.record.spot.path))}:${lineOf(judged)}`;

const pathOf = ({ change }: ScopedFile, show: (path: string) => string): string =>
  change.from === undefined ? show(change.path) : `${show(change.from)} → ${show(change.path)}`;
