/** What each rule is set to for each document: preset, configuration, overrides, command line, the later the stronger. */
import picomatch from "picomatch";
import { nearestName } from "../contracts/names.ts";
import { presetSetting, type RuleSetting } from "../linter/presets.ts";
import type { Rule } from "../linter/rule.ts";
import type { Severity } from "../contracts/contract.ts";
import { type Configuration, fromRoot, type RuleEntries, type RuleEntry } from "./configuration.ts";
import type { Path } from "./located-data.ts";
import { OperationalError } from "./operational-error.ts";

export interface RuleOverride {
  readonly ruleId: string;
  readonly severity: Severity | "off";
}

/** By rule id; undefined: as `recommended` has it. */
export type SettingsFor = (ruleId: string) => RuleSetting | undefined;

export interface SettingsSource {
  readonly configuration: Configuration;
  readonly rules: readonly Rule[];
  /** The workspace root, which document paths are relative to. */
  readonly root: string;
  /** From the command line, for all documents. */
  readonly overrides: readonly RuleOverride[];
}

/**
 * Checks the settings once and answers for any document's path.
 * @throws ConfigurationError for an unknown rule or options that are not the rule's
 * @throws OperationalError for an unknown rule on the command line
 */
export async function ruleSettings(source: SettingsSource): Promise<(path: string) => SettingsFor> {
  const { configuration, rules, root, overrides } = source;
  const { settings } = configuration;
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  await checkEntries(settings.rules ?? {}, ["rules"], configuration, known);
  const groups = (settings.overrides ?? []).map((override) => ({
    rules: override.rules,
    matches: picomatch(
      override.files.map((glob) => fromRoot(glob, configuration, root)),
      { dot: true },
    ),
  }));
  for (const [index, group] of groups.entries()) {
    await checkEntries(group.rules, ["overrides", index, "rules"], configuration, known);
  }
  for (const { ruleId } of overrides) {
    const wrong = isForeign(ruleId) ? undefined : unknownRule(ruleId, known);
    if (wrong !== undefined)
      throw new OperationalError(`${wrong}\nRun \`codex-lint --list-rules\` to see them`);
  }
  const base = presetAndRules(source, known);
  // One answer for each combination: what follows from it is kept by it.
  const byCombination = new Map<string, SettingsFor>();
  return (path) => {
    const matching = groups.filter(({ matches }) => matches(path));
    const key = matching.map((group) => groups.indexOf(group)).join();
    let settingsFor = byCombination.get(key);
    if (settingsFor === undefined) {
      const all = withOverrides(base, matching, overrides, known);
      byCombination.set(key, (settingsFor = (ruleId) => all.get(ruleId)));
    }
    return settingsFor;
  };
}

/** Rules of other linters, which only they know. */
const isForeign = (ruleId: string): boolean => /^remark-|:/.test(ruleId);

function presetAndRules(
  { configuration, rules }: SettingsSource,
  known: ReadonlyMap<string, Rule>,
): ReadonlyMap<string, RuleSetting> {
  const preset = configuration.settings.extends ?? "recommended";
  const settings = new Map(rules.map((rule) => [rule.id, presetSetting(rule, preset)]));
  for (const [ruleId, entry] of Object.entries(configuration.settings.rules ?? {})) {
    settings.set(ruleId, configured(entry, settings.get(ruleId), known.get(ruleId)));
  }
  return settings;
}

function withOverrides(
  base: ReadonlyMap<string, RuleSetting>,
  groups: readonly { readonly rules: RuleEntries }[],
  overrides: readonly RuleOverride[],
  known: ReadonlyMap<string, Rule>,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map(base);
  for (const { rules } of groups) {
    for (const [ruleId, entry] of Object.entries(rules)) {
      settings.set(ruleId, configured(entry, settings.get(ruleId), known.get(ruleId)));
    }
  }
  for (const { ruleId, severity } of overrides) {
    settings.set(ruleId, configured(severity, settings.get(ruleId), known.get(ruleId)));
  }
  return settings;
}

function configured(entry: RuleEntry, before: RuleSetting | undefined, rule: Rule | undefined): RuleSetting {
  const [severity, options] = typeof entry === "string" ? [entry, {}] : entry;
  return { severity, options: { ...(before?.options ?? rule?.defaults), ...options }, explicit: true };
}

async function checkEntries(
  entries: RuleEntries,
  path: Path,
  configuration: Configuration,
  known: ReadonlyMap<string, Rule>,
): Promise<void> {
  for (const [ruleId, entry] of Object.entries(entries)) {
    if (isForeign(ruleId)) continue;
    const wrong = unknownRule(ruleId, known);
    if (wrong !== undefined) throw configuration.problem(wrong, [...path, ruleId], "key");
    if (typeof entry === "string") continue;
    const rule = known.get(ruleId);
    if (rule === undefined || Object.keys(entry[1]).length === 0) continue;
    const mistake = (await import("./rule-options.ts")).wrongOptions(rule, entry[1]);
    if (mistake !== undefined) throw configuration.problem(mistake, [...path, ruleId, 1], "value");
  }
}

function unknownRule(ruleId: string, known: ReadonlyMap<string, Rule>): string | undefined {
  if (known.has(ruleId)) return undefined;
  const near = nearestName(ruleId, known.keys());
  return near === undefined
    ? `Unexpected rule \`${ruleId}\`, expected the id of a rule`
    : `Unexpected rule \`${ruleId}\`, did you mean \`${near}\``;
}
