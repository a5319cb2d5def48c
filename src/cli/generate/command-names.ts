/** Words that are commands and no kinds. */
export const commandNames = [
  "archive",
  "live-context",
  "contract",
  "summary",
  "taskboard",
  "index",
  "dashboard",
  "completion",
] as const;
