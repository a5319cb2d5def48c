/** The scope report for people at a terminal: each record with the files it covers, then those that none does. */
import { createColors } from "picocolors";
import type { JudgedRecord } from "../linter/scope-coverage.ts";
import type { Environment } from "./report.ts";
import {
  isCovered,
  isUncovered,
  lineOf,
  reasonOf,
  type ScopedFile,
  type ScopeReport,
  scopeSummary,
} from "./scope-report.ts";
import { printable, widthOf, wrap } from "./terminal-text.ts";

interface Line {
  readonly status: string;
  readonly path: string;
  readonly remark: string;
}

export function scopeText(report: ScopeReport, environment: Environment): string {
  const { width, measure = (text: string) => text.length, show } = environment;
  const colors = createColors(environment.color);
  const placeOf = (judged: JudgedRecord): string =>
    `${printable(show(judged.record.spot.path))}:${lineOf(judged)}`;
  const paragraph = (text: string, indent: string): readonly string[] =>
    wrap(text, width - indent.length, measure).map((line) => indent + line);

  const fileLines = (
    files: readonly ScopedFile[],
    remarkOf: (file: ScopedFile) => string,
  ): readonly string[] => {
    const lines = files.map((file): Line => ({
      status: file.change.status,
      path: printable(pathOf(file, show)),
      remark: printable(remarkOf(file)),
    }));
    const column = Math.max(...lines.map(({ path }) => widthOf(path, measure)));
    return lines.flatMap(({ status, path, remark }) => {
      const start = `    ${status.padEnd(8)}  ${path}`;
      if (remark === "") return [start];
      const gap = " ".repeat(column - widthOf(path, measure) + 2);
      const fits = 16 + column + widthOf(remark, measure) <= width;
      return fits
        ? [start + gap + colors.dim(remark)]
        : [start, ...paragraph(remark, " ".repeat(14)).map(colors.dim)];
    });
  };

  const recordLines = (judged: JudgedRecord): string => {
    const { record, added } = judged;
    const covered = report.files.filter(
      ({ verdict }) => verdict.outcome === "covered" && verdict.by[0].judged === judged,
    );
    const remark = ({ verdict, change }: ScopedFile): string => {
      if (verdict.outcome !== "covered") return "";
      const [{ by }, ...others] = verdict.by;
      const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
      return (by === change.path ? "" : `by ${by}`) + more;
    };
    return [
      `${colors.cyan(placeOf(judged))}  ${printable(record.name)}${added ? colors.green("  new") : ""}`,
      ...paragraph(record.title, "  ").map(colors.bold),
      ...(record.approval === undefined ? [] : paragraph(`approved: ${record.approval.text}`, "  ")),
      ...fileLines(covered, remark),
    ].join("\n");
  };

  const leading = new Set(
    report.files.flatMap(({ verdict }) => (verdict.outcome === "covered" ? [verdict.by[0].judged] : [])),
  );
  const uncovered = report.files.filter(isUncovered);
  const exempt = report.files.filter((file) => !isCovered(file) && !isUncovered(file));
  const unclear = report.records.filter((each) => each.validity === "approved" && each.unclear.length > 0);
  const reason = (file: ScopedFile): string => reasonOf(file, { record: placeOf, quote: (text) => text });
  const parts = [
    ...report.records.filter((judged) => leading.has(judged)).map(recordLines),
    ...(uncovered.length === 0
      ? []
      : [[colors.red("Not covered"), ...fileLines(uncovered, reason)].join("\n")]),
    ...(exempt.length === 0 ? [] : [["Exempt", ...fileLines(exempt, reason)].join("\n")]),
    ...(unclear.length === 0
      ? []
      : [
          [
            "Scope not understood",
            ...unclear.flatMap((each) =>
              each.unclear.flatMap((part) =>
                paragraph(`${placeOf(each)}  ${part}`.replace(/ {2}/, " "), "    "),
              ),
            ),
          ].join("\n"),
        ]),
    `${scopeSummary(report)}${report.base === undefined ? "" : ` since ${report.base.slice(0, 10)}`}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

export function pathOf({ change }: ScopedFile, show: (path: string) => string): string {
  return change.from === undefined ? show(change.path) : `${show(change.from)} → ${show(change.path)}`;
}
