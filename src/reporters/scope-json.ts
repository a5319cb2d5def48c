/** The scope report as one JSON document, as `scope-report.schema.json` describes it. */
import type { JudgedRecord } from "../linter/scope-coverage.ts";
import type { Environment } from "./report.ts";
import { isCovered, isUncovered, type ScopedFile, type ScopeReport } from "./scope-report.ts";

export function scopeJson(report: ScopeReport, { show }: Environment): string {
  const { tool, base, files, records } = report;
  const index = new Map(records.map((judged, at) => [judged, at]));
  const covered = files.filter(isCovered).length;
  const uncovered = files.filter(isUncovered).length;
  const written = {
    schemaVersion: 1,
    tool,
    base: base ?? null,
    summary: { files: files.length, covered, uncovered, exempt: files.length - covered - uncovered },
    files: files.map((file) => fileOf(file, (judged) => index.get(judged) ?? 0, show)),
    records: records.map((judged) => recordOf(judged, show)),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function fileOf(
  { change, path, verdict, required }: ScopedFile,
  indexOf: (judged: JudgedRecord) => number,
  show: (path: string) => string,
): object {
  const shortfall = verdict.outcome === "uncovered" ? verdict.shortfall : undefined;
  return {
    path: show(change.path),
    status: change.status,
    from: change.from === undefined ? null : show(change.from),
    required,
    outcome: verdict.outcome === "upkeep" ? "exempt" : verdict.outcome,
    coveredBy:
      verdict.outcome === "covered"
        ? verdict.by.map(({ judged, by }) => ({ record: indexOf(judged), words: by }))
        : [],
    // `JSON.stringify` leaves out what is undefined.
    shortfall: shortfall && {
      path: show(path),
      reason: shortfall.reason,
      record: shortfall.judged === undefined ? null : indexOf(shortfall.judged),
      words: shortfall.judged === undefined ? null : shortfall.words,
    },
  };
}

const recordOf = (
  { record, added, validity, unclear }: JudgedRecord,
  show: (path: string) => string,
): object => ({
  path: show(record.spot.path),
  range: record.spot.range,
  heading: record.name,
  title: record.title,
  status: record.status ?? null,
  validity,
  added,
  condition: record.condition ?? null,
  approval:
    record.approval === undefined
      ? null
      : {
          text: record.approval.text,
          who: record.approval.who ?? null,
          when: record.approval.when ?? null,
        },
  unclear,
});
