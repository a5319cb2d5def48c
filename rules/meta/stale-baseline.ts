import { pathFindings } from "../../src/linter/path-finding.ts";
import { defineRule } from "../../src/linter/rule.ts";

const messages = {
  stale: ({ ruleId, path, count }: { ruleId: string; path: string; count: number }) =>
    count === 1
      ? `Unexpected entry for \`${ruleId}\` in \`${path}\`, expected a finding that is still there`
      : `Unexpected ${count} entries for \`${ruleId}\` in \`${path}\`, expected findings that are still there`,
};

export default defineRule({
  id: "stale-baseline",
  topic: "meta",
  description: "Reports an entry of the baseline whose finding is gone.",
  severity: "warning",
  fixable: false,
  stage: "workspace",
  formats: ["markdown", "csv", "json", "ndjson"],
  messages,
});

/** Makes the finding for entries of the baseline. */
export const staleBaseline = pathFindings("stale-baseline", messages);
