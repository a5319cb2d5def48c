/** The report as one JSON document, as `report.schema.json` describes it. */
import type { Diagnostic, Suppressed } from "../linter/diagnostic.ts";
import type { DocumentReport, Environment, Reporter } from "./report.ts";

export const json: Reporter = ({ tool, shard, documents, summary }, environment) => {
  const report = {
    schemaVersion: 1,
    tool,
    folder: environment.folder,
    shard,
    documents: documents.map((document) => ({
      path: environment.show(document.path),
      kind: document.kind ?? null,
      diagnostics: document.diagnostics.map((diagnostic) => finding(diagnostic, document, environment)),
      suppressed: document.suppressed.map((diagnostic) => ({
        ...finding(diagnostic, document, environment),
        suppression: suppressionOf(diagnostic),
      })),
    })),
    summary,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function suppressionOf({ suppression }: Suppressed): object {
  if (suppression.by === "baseline") return suppression;
  const { by, range, reason } = suppression;
  return { by, range, reason };
}

function finding(diagnostic: Diagnostic, document: DocumentReport, { show }: Environment): object {
  const { ruleId, messageId, severity, message, url, range, anchor, actual, expected, note, related, fix } =
    diagnostic;
  const ranges = document.details.get(diagnostic)?.editRanges ?? [];
  // `JSON.stringify` leaves out what is undefined.
  return {
    ruleId,
    messageId,
    severity,
    message,
    url: url ?? null,
    range,
    anchor,
    actual,
    expected,
    note,
    related: related?.map((each) => ({ message: each.message, path: show(each.path), range: each.range })),
    fix: fix && {
      safety: fix.safety,
      edits: fix.edits.map(({ text }, index) => ({ range: ranges[index], text })),
    },
  };
}
