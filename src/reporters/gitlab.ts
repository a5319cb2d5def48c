/**
 * GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab compares
 * the fingerprints of two branches, and shows one finding of those that share one.
 */
import type { Severity } from "../linter/diagnostic.ts";
import { digest, fingerprints } from "./fingerprint.ts";
import type { Reporter } from "./report.ts";
import { wellFormed } from "./safe-text.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

export const gitlab: Reporter = ({ documents }) => {
  const findings = documents.flatMap((document) => {
    const prints = fingerprints(document);
    return document.diagnostics.map((diagnostic) => ({
      description: wellFormed(diagnostic.message),
      check_name: wellFormed(diagnostic.ruleId),
      fingerprint: digest([document.path, prints.get(diagnostic)]),
      severity: severities[diagnostic.severity],
      location: {
        path: wellFormed(diagnostic.path),
        lines: { begin: diagnostic.range.start.line, end: diagnostic.range.end.line },
      },
    }));
  });
  return `${JSON.stringify(findings, null, 2)}\n`;
};
