/** The two presets: what each rule is set to before a configuration says otherwise. */
import type { Severity } from "./diagnostic.ts";
import type { Rule } from "./rule.ts";

export type PresetName = "recommended" | "strict";

/** What one rule is set to in one run, for one document. */
export interface RuleSetting {
  readonly severity: Severity | "off";
  /** Merged over the rule's defaults; validated against its schema before it comes here. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The user chose the severity, so severities that a contract grades yield to it. */
  readonly explicit: boolean;
}

/** The setting of one rule in a preset, with all its options filled in. */
export function presetSetting(rule: Rule, preset: PresetName): RuleSetting {
  if (preset === "recommended") return { severity: rule.severity, options: rule.defaults, explicit: false };
  return {
    severity: rule.strict.severity ?? rule.severity,
    options: { ...rule.defaults, ...rule.strict.options },
    explicit: false,
  };
}

/** The settings of all rules in a preset, by rule id. */
export function presetSettings(rules: readonly Rule[], preset: PresetName): ReadonlyMap<string, RuleSetting> {
  return new Map(rules.map((rule) => [rule.id, presetSetting(rule, preset)]));
}
