/** What the rules know of one document when all documents are in. */
import type { Contract } from "../contracts/contract.ts";
import type { Document } from "../documents/document.ts";
import type { Place } from "../syntax/place.ts";
import { activeRules } from "./active-rules.ts";
import { type LintOptions, ruleFailure, type RuleFailure } from "./lint.ts";

/** Plain data, which may come from another thread. */
export interface DocumentFacts {
  /** From the workspace root, with `/`. */
  readonly path: string;
  readonly kind: string;
  /** By rule id; a rule that has nothing to say of the document is left out. */
  readonly byRule: ReadonlyMap<string, unknown>;
  /** What the document takes over from others, in order. */
  readonly derived: readonly Place[];
}

export interface CollectedFacts {
  readonly facts: DocumentFacts;
  readonly failures: readonly RuleFailure[];
}

export interface CollectOptions extends Pick<
  LintOptions,
  "rules" | "settingsFor" | "now" | "settings" | "contracts"
> {
  /** See `CollectContext`. */
  readonly versioned: boolean;
}

/** Collects the facts of one document for the rules that are on and compare documents. Never throws. */
export function collectFacts(document: Document, options: CollectOptions): CollectedFacts {
  const { now, settings, contracts, versioned } = options;
  const failures: RuleFailure[] = [];
  const byRule = new Map<string, unknown>();
  const contract = (kind: string): Contract | undefined => contracts.get(kind);
  for (const { rule, setting } of activeRules(options.rules, options.settingsFor, document.format)) {
    if (rule.across === undefined) continue;
    try {
      const facts = rule.across.collect(document, {
        options: setting.options,
        now,
        settings,
        contract,
        versioned,
      });
      if (facts !== undefined) byRule.set(rule.id, facts);
    } catch (cause) {
      failures.push(ruleFailure(rule.id, document.path, cause));
    }
  }
  const { path, kind, derived } = document;
  return { facts: { path, kind, byRule, derived }, failures };
}
