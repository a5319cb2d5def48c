/** The name of the file of accepted findings in the workspace root. */
export const baselineName = "codex-lint-baseline.json";
