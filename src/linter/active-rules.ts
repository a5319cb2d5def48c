/** Which rules run on a document: the same on all documents of a format that the same settings hold for. */
import type { Contract, Format, Severity } from "../contracts/contract.ts";
import type { Document } from "../documents/document.ts";
import type { RuleSetting } from "./presets.ts";
import { presetSetting } from "./presets.ts";
import type { Rule } from "./rule.ts";

export interface ActiveRule {
  readonly rule: Rule;
  /** With all its options. */
  readonly setting: RuleSetting & { readonly severity: Severity };
}

type SettingsFor = (ruleId: string) => RuleSetting | undefined;

const known = new WeakMap<SettingsFor, WeakMap<readonly Rule[], Map<Format, readonly ActiveRule[]>>>();

/**
 * The rules that are on and read a format, in their order.
 * @param settingsFor answers the same for as long as it is there
 */
export function activeRules(
  rules: readonly Rule[],
  settingsFor: SettingsFor,
  format: Format,
): readonly ActiveRule[] {
  let bySettings = known.get(settingsFor);
  if (bySettings === undefined) known.set(settingsFor, (bySettings = new WeakMap()));
  let byFormat = bySettings.get(rules);
  if (byFormat === undefined) bySettings.set(rules, (byFormat = new Map()));
  let active = byFormat.get(format);
  if (active === undefined) {
    const reading = rules.filter(({ formats }) => formats.includes(format));
    active = reading.flatMap((rule) => activeRule(rule, effectiveSetting(rule, settingsFor)));
    byFormat.set(format, active);
  }
  return active;
}

const checking = new WeakMap<readonly ActiveRule[], WeakMap<Contract, readonly ActiveRule[]>>();

/** Those of the active rules whose `check` can find anything in documents of a contract. */
export function checksOf(active: readonly ActiveRule[], contract: Contract): readonly ActiveRule[] {
  let byContract = checking.get(active);
  if (byContract === undefined) checking.set(active, (byContract = new WeakMap()));
  let checks = byContract.get(contract);
  if (checks === undefined) {
    checks = active.filter(({ rule }) => rule.stage === "document" && rule.concerns(contract));
    byContract.set(contract, checks);
  }
  return checks;
}

/** Whether the document has anything of what the rule's `check` goes through. */
export function hasMatter(document: Document, { needs }: Rule): boolean {
  for (let at = 0; at < needs.length; at++) {
    const part = needs[at];
    if (part !== undefined && document[part].length > 0) return true;
  }
  return needs.length === 0;
}

/** One or none. */
export function activeRule(rule: Rule, setting: RuleSetting): readonly ActiveRule[] {
  const { severity } = setting;
  return severity === "off" ? [] : [{ rule, setting: { ...setting, severity } }];
}

/** The setting of a rule with all its options. */
export function effectiveSetting(rule: Rule, settingsFor: SettingsFor): RuleSetting {
  const configured = settingsFor(rule.id);
  return configured === undefined ? presetSetting(rule, "recommended") : completed(rule, configured);
}

const complete = new WeakMap<RuleSetting, { readonly rule: Rule; readonly setting: RuleSetting }>();

/** A configured setting over the rule's defaults. One setting holds for many documents and is completed once. */
function completed(rule: Rule, configured: RuleSetting): RuleSetting {
  const found = complete.get(configured);
  if (found?.rule === rule) return found.setting;
  const setting = { ...configured, options: { ...rule.defaults, ...configured.options } };
  complete.set(configured, { rule, setting });
  return setting;
}
