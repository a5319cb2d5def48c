import { pathFindings } from "../../src/linter/path-finding.ts";
import { defineRule } from "../../src/linter/rule.ts";

const messages = {
  gone: ({ owner }: { owner: string }) =>
    `Unexpected lock of ${owner}, which is gone, expected a lock only while something is written`,
  old: ({ owner, minutes }: { owner: string; minutes: number }) =>
    `Unexpected lock of ${owner} for ${minutes} minutes, expected a lock only while something is written`,
};

export default defineRule({
  id: "lock-stale",
  topic: "context",
  description: "Reports a lock that is older than any write takes, or whose owner is gone.",
  severity: "warning",
  fixable: false,
  stage: "workspace",
  formats: ["markdown", "csv", "json", "ndjson"],
  messages,
  check() {},
});

/** Makes the finding for the path of a lock. */
export const staleLock = pathFindings("lock-stale", messages);
