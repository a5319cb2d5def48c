/**
 * Rules over one document → diagnostics. The linter reads no file, knows no rule by name and changes no document;
 * a rule that throws is a failure beside the diagnostics of all the others.
 */
import type { Contract } from "../contracts/contract.ts";
import type { Document } from "../documents/document.ts";
import { isInside } from "../documents/derived.ts";
import { anchorOf } from "./anchor.ts";
import type { Diagnostic, Severity, Suppressed } from "./diagnostic.ts";
import { byPlace } from "./diagnostic.ts";
import { directivesOf } from "./directives.ts";
import { nothingPrepared, type Preparation } from "./preparation.ts";
import {
  type ActiveRule,
  activeRule,
  activeRules,
  checksOf,
  effectiveSetting,
  hasMatter,
} from "./active-rules.ts";
import type { RuleSetting } from "./presets.ts";
import type { Details, ErasedReport, Rule, RuleContext, Settings } from "./rule.ts";
import type { Judgement } from "./suppressions.ts";
import { indexSuppressions, judge, namesOf } from "./suppressions.ts";

export type { RuleSetting } from "./presets.ts";

export interface LintOptions {
  readonly rules: readonly Rule[];
  /** What the configuration says of a rule for this document; undefined: what the preset `recommended` says. */
  readonly settingsFor: (ruleId: string) => RuleSetting | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly settings: Settings;
  readonly contracts: ReadonlyMap<string, Contract>;
  /** Whether comments in the document may silence findings. */
  readonly inlineConfig: boolean;
  /** Overrides the severity of findings about suppressions; undefined: as the rule is set. */
  readonly reportUnused?: Severity | "off" | undefined;
  readonly ruleUrl: (ruleId: string) => string | undefined;
  /** What was got ready for this document. */
  readonly prepared?: Preparation | undefined;
  /** Findings of other linters on the same document, suppressed and sorted alike. */
  readonly foreign?: readonly Diagnostic[];
  /** Findings here of the comparison with other documents; undefined as long as that has not taken place. */
  readonly across?: readonly Diagnostic[] | undefined;
}

/** A rule that threw: an internal error, whatever the document says. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly path: string;
  readonly message: string;
  readonly cause: unknown;
}

export interface LintResult {
  /** In the order of `byPlace`, no two alike. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** What the document's comments would silence: ids of rules, `*` for all of them. */
  readonly silences: ReadonlySet<string>;
  readonly failures: readonly RuleFailure[];
}

/** Runs all rules that are on and read this document's format. Never throws. */
export function lintDocument(document: Document, options: LintOptions): LintResult {
  const failures: RuleFailure[] = [];
  const active = activeRules(options.rules, options.settingsFor, document.format);
  const found = runRules(checksOf(active, document.contract), document, options, failures);
  const all = ordered([...found, ...foreignFindings(document, options), ...(options.across ?? [])]);
  if (!options.inlineConfig) return { diagnostics: all, suppressed: [], silences: NOTHING, failures };
  const directives = directivesOf(document);
  if (directives.length === 0) return { diagnostics: all, suppressed: [], silences: NOTHING, failures };
  const index = indexSuppressions(directives);
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of all) {
    const silencer = index.silence(diagnostic.ruleId, diagnostic.place.start);
    if (silencer === undefined) kept.push(diagnostic);
    else {
      const { place, reason } = silencer;
      const range = document.lines.range(place);
      suppressed.push({ ...diagnostic, suppression: { by: "comment", place, range, reason } });
    }
  }
  const judgements = judge(directives, index, runOf(active, failures, options));
  const late = runRules(aboutSuppressions(document, options), document, options, failures, judgements);
  for (const diagnostic of late) {
    // A comment that silences everything must not silence the finding about itself.
    if (index.silence(diagnostic.ruleId, diagnostic.place.start, "named") === undefined)
      kept.push(diagnostic);
  }
  const silences = new Set(directives.flatMap(namesOf));
  return { diagnostics: late.length === 0 ? kept : ordered(kept), suppressed, silences, failures };
}

/**
 * What rules find, one after the other. All are given the same function and the same context, for a run calls rules thousands
 * of times and most find nothing: no rule keeps either.
 */
function runRules(
  rules: readonly ActiveRule[],
  document: Document,
  options: LintOptions,
  failures: RuleFailure[],
  judgements?: Judgements,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  let running: ActiveRule | undefined;
  const report: ErasedReport = (messageId, place, facts, details) => {
    const made = running && diagnosticOf(running, document, options, messageId, place, facts, details);
    if (made !== undefined) found.push(made);
  };
  const context: Writable<RuleContext<RuleSetting["options"]>> = {
    options: {},
    now: options.now,
    settings: options.settings,
    contract: (kind) => options.contracts.get(kind),
    prepared: options.prepared ?? nothingPrepared,
    judgements,
  };
  for (const each of rules) {
    const { rule, setting } = each;
    if (!hasMatter(document, rule)) continue;
    const before = found.length;
    running = each;
    context.options = setting.options;
    try {
      rule.check(document, report, context);
    } catch (cause) {
      // Half of what a rule has to say may mislead.
      found.length = before;
      failures.push(ruleFailure(rule.id, document.path, cause));
    }
  }
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();

type Judgements = readonly Judgement[];
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What directives are judged by. */
function runOf(
  active: readonly ActiveRule[],
  failures: readonly RuleFailure[],
  { rules, across }: LintOptions,
): Parameters<typeof judge>[2] {
  const heard = active.filter(
    ({ rule }) => rule.stage === "document" && (rule.across === undefined || across !== undefined),
  );
  const ran = new Set(heard.map(({ rule }) => rule.id));
  for (const { ruleId } of failures) ran.delete(ruleId);
  return {
    known: rules.map(({ id }) => id),
    ran,
    complete: failures.length === 0,
    compared: across !== undefined || rules.every((rule) => rule.across === undefined),
  };
}

/** The rules of the stage `suppressions`, as severe as the run has it. */
function aboutSuppressions({ format }: Document, options: LintOptions): readonly ActiveRule[] {
  const { rules, settingsFor, reportUnused } = options;
  const isAbout = ({ stage }: Rule): boolean => stage === "suppressions";
  if (reportUnused === undefined)
    return activeRules(rules, settingsFor, format).filter(({ rule }) => isAbout(rule));
  const reading = rules.filter((rule) => isAbout(rule) && rule.formats.includes(format));
  return reading.flatMap((rule) => {
    const setting = effectiveSetting(rule, settingsFor);
    return activeRule(rule, { ...setting, severity: reportUnused, explicit: true });
  });
}

/** The diagnostic of what a rule reports; undefined where it has nothing to say. */
function diagnosticOf(
  { rule, setting: { severity, explicit } }: ActiveRule,
  document: Document,
  options: LintOptions,
  ...[messageId, place, facts, details = {}]: Parameters<ErasedReport>
): Diagnostic | undefined {
  const message = rule.messages[messageId];
  if (message === undefined) throw new Error(`Unexpected message id \`${messageId}\``);
  if (!rule.derived && isInside(document.derived, place)) return undefined;
  return {
    ruleId: rule.id,
    messageId,
    severity: explicit ? severity : (details.severity ?? severity),
    // The typed `report` that `defineRule` gives a rule has matched the facts to this message already.
    message: message(facts as never),
    url: options.ruleUrl(rule.id),
    path: document.path,
    place,
    range: document.lines.range(place),
    anchor: anchorOf(document, place),
    ...extras(details, document),
  };
}

/** What to say of a rule that threw. */
export function ruleFailure(ruleId: string, path: string, cause: unknown): RuleFailure {
  const what = cause instanceof Error ? cause.message : String(cause);
  return { ruleId, path, message: `Rule \`${ruleId}\` failed on \`${path}\`: ${what}`, cause };
}

const extras = (details: Details, document: Document): Partial<Diagnostic> => ({
  ...(details.actual === undefined ? {} : { actual: details.actual }),
  ...(details.expected === undefined ? {} : { expected: details.expected }),
  ...(details.note === undefined ? {} : { note: details.note }),
  ...(details.related === undefined
    ? {}
    : {
        related: details.related.map(({ message, place }) => ({
          message,
          path: document.path,
          place,
          range: document.lines.range(place),
        })),
      }),
  ...(details.fix === undefined ? {} : { fix: details.fix }),
});

function foreignFindings(document: Document, options: LintOptions): Diagnostic[] {
  return (options.foreign ?? []).flatMap((found) => {
    const diagnostic = { ...found, anchor: anchorOf(document, found.place) };
    const setting = options.settingsFor(diagnostic.ruleId);
    if (setting === undefined || !setting.explicit) return [diagnostic];
    return setting.severity === "off" ? [] : [{ ...diagnostic, severity: setting.severity }];
  });
}

/** Sorted, and each finding once: two ways to the same words at the same place are one finding to a reader. */
function ordered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(byPlace);
  /** What has been said at one place under one id. */
  let said: Set<string> | undefined;
  return sorted.filter((each, index) => {
    const before = sorted[index - 1];
    if (before === undefined || byPlace(before, each) !== 0) {
      said = undefined;
      return true;
    }
    said ??= new Set([before.message]);
    const size = said.size;
    return said.add(each.message).size > size;
  });
}
