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

/** The documents of a run, to be looked at one by one as they come in, and compared when all are there. */
export interface Comparison {
  /** Does what can be done about a document before the others are in. It is done later where this is never called. */
  look(document: DocumentFacts): void;
  /**
   * @param documents by path, each once
   * @throws what the surroundings throw for a question that the user asked wrongly (an `OperationalError`)
   */
  compare(documents: readonly DocumentFacts[]): Promise<AcrossResult>;
}

export function openComparison(options: AcrossOptions): Comparison {
  const known = new WeakMap<DocumentFacts, Seen>();
  const look = (document: DocumentFacts): Seen => {
    let seen = known.get(document);
    if (seen === undefined) known.set(document, (seen = lookAt(document, options)));
    return seen;
  };
  return {
    look: (document) => void look(document),
    compare: (documents) => compareDocuments(documents, documents.map(look), options),
  };
}

/** What is known of one document once its surroundings were asked. */
interface Seen {
  /** By rule id. */
  readonly byRule: ReadonlyMap<string, Collected<unknown, Options>>;
  readonly failures: readonly RuleFailure[];
}

function lookAt({ path, kind, byRule }: DocumentFacts, options: AcrossOptions): Seen {
  const seen = new Map<string, Collected<unknown, Options>>();
  const failures: RuleFailure[] = [];
  if (byRule.size === 0) return { byRule: seen, failures };
  const settings = options.settingsFor(path);
  for (const rule of options.rules) {
    const facts = byRule.get(rule.id);
    if (facts === undefined || rule.across === undefined) continue;
    const collected = { path, kind, facts, options: effectiveSetting(rule, settings).options };
    const { look } = rule.across;
    try {
      const found = look === undefined ? facts : look(collected, options.surroundings);
      seen.set(rule.id, look === undefined ? collected : { ...collected, facts: found });
    } catch (cause) {
      failures.push(ruleFailure(rule.id, path, cause));
    }
  }
  return { byRule: seen, failures };
}

async function compareDocuments(
  documents: readonly DocumentFacts[],
  seen: readonly Seen[],
  options: AcrossOptions,
): Promise<AcrossResult> {
  const found = new Map<string, Diagnostic[]>();
  const failures = seen.flatMap((each) => each.failures);
  const derived = new Map(documents.map((document) => [document.path, document.derived]));
  for (const rule of options.rules) {
    const { across } = rule;
    if (across === undefined) continue;
    const collected: Collected<unknown, Options>[] = [];
    for (const { byRule } of seen) {
      const one = byRule.get(rule.id);
      if (one !== undefined) collected.push(one);
    }
    if (collected.length === 0 && across.reads !== "all" && !(await missesAny(rule, options.surroundings)))
      continue;
    const report: ErasedReportAcross = (messageId, spot, facts, details = {}) => {
      if (!rule.derived && isInside(derived.get(spot.path) ?? [], spot.place)) return;
      const { severity, explicit } = effectiveSetting(rule, options.settingsFor(spot.path));
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
