/** The rules of a report as SARIF describes them: those that found something, each once. */
import type { Diagnostic, Severity } from "../linter/diagnostic.ts";
import type { RuleDescription } from "./report.ts";
import { wellFormed } from "./safe-text.ts";

export interface RuleIndex {
  readonly descriptors: readonly object[];
  /** Where a rule stands among the descriptors. */
  indexOf(ruleId: string): number;
}

/** SARIF's word for a severity. */
export const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** @param known by rule id; the rules of other linters are not in it */
export function describeRules(
  diagnostics: readonly Diagnostic[],
  known: ReadonlyMap<string, RuleDescription> = new Map(),
): RuleIndex {
  const first = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    if (!first.has(diagnostic.ruleId)) first.set(diagnostic.ruleId, diagnostic);
  }
  const found = [...first.values()].sort((left, right) => (left.ruleId < right.ruleId ? -1 : 1));
  const positions = new Map(found.map(({ ruleId }, index) => [ruleId, index]));
  return {
    descriptors: found.map((diagnostic) => descriptor(diagnostic, known.get(diagnostic.ruleId))),
    indexOf: (ruleId) => positions.get(ruleId) ?? -1,
  };
}

function descriptor({ ruleId, url, severity }: Diagnostic, rule: RuleDescription | undefined): object {
  const text = rule?.description ?? `${inWords(ruleId)}.`;
  const documentation = rule?.documentation;
  const graded = rule?.severity ?? severity;
  return {
    id: ruleId,
    name: nameOf(ruleId),
    shortDescription: { text: wellFormed(text) },
    fullDescription: { text: wellFormed(text) },
    ...(url !== undefined && URL.canParse(url) ? { helpUri: url } : {}),
    help: {
      text: documentation ?? (url === undefined ? text : `${text} See ${url}.`),
      ...(documentation === undefined ? {} : { markdown: documentation }),
    },
    defaultConfiguration: graded === "off" ? { enabled: false } : { level: levels[graded] },
    properties: {
      tags: rule === undefined ? ["foreign"] : [rule.topic],
      ...(rule === undefined ? {} : { topic: rule.topic }),
      "problem.severity": severity === "info" ? "recommendation" : severity,
    },
  };
}

/** `remark-lint:final-newline` is the rule final-newline of remark-lint. */
function inWords(ruleId: string): string {
  const colon = ruleId.indexOf(":");
  return colon === -1
    ? `The rule ${ruleId}`
    : `The rule ${ruleId.slice(colon + 1)} of ${ruleId.slice(0, colon)}`;
}

/** `required-field` → `RequiredField`, the form that SARIF asks of names. */
const nameOf = (ruleId: string): string =>
  ruleId
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
