import { pathFindings } from "../../src/linter/path-finding.ts";
import { defineRule } from "../../src/linter/rule.ts";

const messages = {
  wrote: ({ file }: { file: string }) =>
    `Unexpected change of \`${file}\` in CI, expected a run that only reads the live context`,
};

export default defineRule({
  id: "reader-wrote",
  topic: "context",
  description: "Reports that a CI run changed a document that CI only reads.",
  severity: "error",
  fixable: false,
  stage: "workspace",
  formats: ["markdown", "csv", "json", "ndjson"],
  messages,
  check() {},
});

/** Makes the finding for the path of a document that differs from the commit that is checked out. */
export const readerWrote = pathFindings("reader-wrote", messages);
