/** All documents are in: facts → findings. Each rule sees what it collected of each document, and what surrounds them. */
import { isInside } from "../documents/derived.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { DocumentFacts } from "./facts.ts";
import { effectiveSetting } from "./active-rules.ts";
import { ruleFailure, type RuleFailure } from "./lint.ts";
import type { RuleSetting } from "./presets.ts";
import type { Collected, DetailsAcross, ErasedReportAcross, Rule } from "./rule.ts";
import type { Spot } from "./spot.ts";
import type { Surroundings } from "./surroundings.ts";

export interface AcrossOptions {
  readonly rules: readonly Rule[];
  readonly settingsFor: (path: string) => (ruleId: string) => RuleSetting | undefined;
  readonly ruleUrl: (ruleId: string) => string | undefined;
  readonly surroundings: Surroundings;
}

export interface AcrossResult {
  /** By path, in no order; paths of files that are no documents, too. */
  readonly found: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly failures: readonly RuleFailure[];
}

/**
 * Compares documents.
 * @param documents by path, each once
 * @throws what the surroundings throw for a question that the user asked wrongly (an `OperationalError`)
 */
export async function compareDocuments(
  documents: readonly DocumentFacts[],
  options: AcrossOptions,
): Promise<AcrossResult> {
  const found = new Map<string, Diagnostic[]>();
  const failures: RuleFailure[] = [];
  const derived = new Map(documents.map((document) => [document.path, document.derived]));
  for (const rule of options.rules) {
    const { across } = rule;
    if (across === undefined) continue;
    const collected = documents.flatMap(({ path, kind, byRule }): Collected<unknown, Options>[] => {
      const facts = byRule.get(rule.id);
      return facts === undefined
        ? []
        : [{ path, kind, facts, options: settingAt(rule, path, options).options }];
    });
    if (collected.length === 0 && across.reads !== "all" && !(await missesAny(rule, options.surroundings)))
      continue;
    const report: ErasedReportAcross = (messageId, spot, facts, details = {}) => {
      if (!rule.derived && isInside(derived.get(spot.path) ?? [], spot.place)) return;
      const { severity, explicit } = settingAt(rule, spot.path, options);
      if (severity === "off") return;
      const settled = explicit ? severity : (details.severity ?? severity);
      const diagnostic = diagnosticOf(rule, settled, messageId, spot, facts, details, options);
      const there = found.get(spot.path);
      if (there === undefined) found.set(spot.path, [diagnostic]);
      else there.push(diagnostic);
    };
    try {
      await across.compare(collected, report, options.surroundings);
    } catch (cause) {
      if (isAsked(cause)) throw cause;
      failures.push(ruleFailure(rule.id, collected[0]?.path ?? ".", cause));
    }
  }
  return { found, failures };
}

type Options = Readonly<Record<string, unknown>>;

/** Whether documents are gone that a rule compares. */
async function missesAny({ across }: Rule, { gone, contracts }: Surroundings): Promise<boolean> {
  if (across?.whenGone !== true) return false;
  return (await gone()).some(({ kind }) => {
    const contract = contracts.get(kind);
    return contract !== undefined && across.concerns(contract);
  });
}

/** The user's mistake, not the program's. */
const isAsked = (cause: unknown): boolean => cause instanceof Error && cause.name === "OperationalError";

function settingAt(rule: Rule, path: string, options: AcrossOptions): RuleSetting {
  return effectiveSetting(rule, options.settingsFor(path));
}

function diagnosticOf(
  rule: Rule,
  severity: Severity,
  messageId: string,
  { path, place, range, anchor }: Spot,
  facts: unknown,
  details: DetailsAcross,
  { ruleUrl }: AcrossOptions,
): Diagnostic {
  const message = rule.messages[messageId];
  if (message === undefined) throw new Error(`Unexpected message id \`${messageId}\``);
  const { severity: _, related, ...rest } = details;
  return {
    ruleId: rule.id,
    messageId,
    severity,
    // The typed report that `defineRule` gives a rule has matched the facts to this message already.
    message: message(facts as never),
    url: ruleUrl(rule.id),
    path,
    place,
    range,
    anchor,
    ...rest,
    ...(related === undefined
      ? {}
      : { related: related.map(({ message: words, spot }) => ({ message: words, ...relatedAt(spot) })) }),
  };
}

const relatedAt = ({ path, place, range }: Spot): Pick<Spot, "path" | "place" | "range"> => ({
  path,
  place,
  range,
});
