/** Linter options for tests: everything at its default, the clock fixed. */
import type { LintOptions } from "../../src/linter/lint.ts";
import type { Rule } from "../../src/linter/rule.ts";

/** 1 January 2026, noon in UTC. */
export const NOON = Date.UTC(2026, 0, 1, 12);

export const lintOptions = (rules: readonly Rule[], more: Partial<LintOptions> = {}): LintOptions => ({
  rules,
  settingsFor: () => undefined,
  now: NOON,
  settings: { timeZone: undefined, rootPrefix: undefined },
  contracts: new Map(),
  inlineConfig: true,
  ruleUrl: () => undefined,
  ...more,
});
