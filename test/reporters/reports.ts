import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { documentReport, type Environment, type Report, summarise } from "../../src/reporters/report.ts";
import { indexLines } from "../../src/syntax/place.ts";

/** A finding about the first stretch of a text that reads `what`. */
export function finding(text: string, what: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(what);
  if (start === -1) throw new Error(`The text does not hold \`${what}\``);
  const place = { start, end: start + what.length };
  return {
    ruleId: "task-id",
    messageId: "missing",
    severity: "error",
    message: "Unexpected absence, expected an id",
    url: "https://example.com/task-id",
    path: "docs/plan.md",
    place,
    range: indexLines(text).range(place),
    anchor: "",
    ...more,
  };
}

/** A report of one document. */
export function reportOf(text: string, diagnostics: readonly Diagnostic[], path = "docs/plan.md"): Report {
  const documents = [documentReport(path, "execplan", diagnostics, { text, lines: indexLines(text) })];
  return {
    tool: { name: "codex-lint", version: "1.2.3" },
    documents,
    summary: summarise(documents, 1),
    fixed: { count: 0, written: false },
  };
}

export const plainPage: Environment = {
  color: false,
  width: 80,
  hyperlinks: false,
  show: (path) => path,
  folder: ".",
};
