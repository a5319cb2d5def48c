/** One text → its kind and its findings, fixed where that is asked for. Everything but the files themselves. */
import type { Contract } from "../contracts/contract.ts";
import { type Recognised, recogniser } from "../contracts/recognise.ts";
import type { Document } from "../documents/document.ts";
import { formatOf, readDocument, type ReadResult } from "../documents/read.ts";
import type { Diagnostic, Severity, Suppressed } from "../linter/diagnostic.ts";
import { type FixOutcome, fixText } from "../linter/fix.ts";
import type { PathFinding } from "../linter/path-finding.ts";
import { collectFacts, type CollectedFacts, type DocumentFacts } from "../linter/facts.ts";
import { lintDocument, type LintResult, type RuleFailure } from "../linter/lint.ts";
import { nothingPrepared, type Preparation } from "../linter/preparation.ts";
import type { Rule, Settings } from "../linter/rule.ts";
import { loadMarkdownParser, type MarkdownParser, type ParserChoice } from "../syntax/markdown.ts";
import type { LineIndex } from "../syntax/place.ts";
import { ambiguousKind } from "../../rules/meta/ambiguous-kind.ts";
import { unreadableFile } from "../../rules/meta/unreadable-file.ts";
import type { Unreadable } from "./read.ts";
import type { ForeignLinter } from "./remark.ts";
import type { SettingsFor } from "./rule-settings.ts";
import { offsetIn } from "./time-zone.ts";

export interface ExaminerOptions {
  readonly contracts: ReadonlyMap<string, Contract>;
  /** The configuration's globs by kind, from the workspace root. */
  readonly globs: ReadonlyMap<string, readonly string[]>;
  readonly rules: readonly Rule[];
  readonly settingsFor: (path: string) => SettingsFor;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly parser: ParserChoice | MarkdownParser;
  readonly inlineConfig: boolean;
  /** Whether git may know earlier versions of the documents. */
  readonly versioned: boolean;
  readonly reportUnused: Severity | "off" | undefined;
  readonly ruleUrl: (ruleId: string) => string | undefined;
  /** Gets ready what the rules need beyond a document. */
  readonly prepare: (contract: Contract, path: string) => Promise<Preparation>;
  /** Findings of other linters on a governed Markdown text. */
  readonly foreign?: ForeignLinter | undefined;
}

export interface Examined {
  /** Undefined for a text that no contract governs, or more than one. */
  readonly kind: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a comment in the document silences. */
  readonly suppressed: readonly Suppressed[];
  /** What the findings refer to: the text as given, or as fixed. */
  readonly text: string;
  /** The lines of that text; undefined where no document was made of it. */
  readonly lines: LineIndex | undefined;
  /** Fixes that are in the text. */
  readonly applied: number;
  /** Rules whose fixes undo one another and were left out. */
  readonly cycle: readonly string[];
  /** Rules that failed. */
  readonly failures: readonly RuleFailure[];
  /** What the comparison with other documents needs; undefined where no parser reads the text, or no contract governs it. */
  readonly facts: DocumentFacts | undefined;
  /** What the document's comments would silence: ids of rules, `*` for all of them. */
  readonly silences: ReadonlySet<string>;
}

export interface Examiner {
  /**
   * Reads and lints a text as that of a path from the workspace root. Never throws on content.
   * @param across findings of the comparison with other documents, once that has taken place
   */
  examine(
    path: string,
    text: string,
    fix?: { readonly unsafe: boolean },
    across?: readonly Diagnostic[],
  ): Promise<Examined>;
  /** Only what the comparison needs to know of a document that is not linted itself. */
  collect(path: string, text: string, rules: readonly Rule[]): Promise<CollectedFacts | undefined>;
  recognise(path: string, text: string): Recognised;
  /** The document of a text that a contract governs, without linting it; undefined for any other text. */
  read(path: string, text: string): Promise<ReadResult | undefined>;
  /** The document that a text is when it is taken for one of a kind, whatever its path and content say. */
  readAs(kind: string, path: string, text: string): Promise<ReadResult>;
  /** Severity and address of a finding about a file itself; undefined where its rule is off for the path. */
  pathFinding(ruleId: string, path: string, text: string): PathFinding | undefined;
  /** Where a rule is documented; undefined for a rule of another linter. */
  readonly ruleUrl: (ruleId: string) => string | undefined;
  /** The finding for a file that is no text, as severe as its rule is set for the path. */
  unreadable(path: string, failure: Unreadable): Diagnostic | undefined;
}

export function createExaminer(options: ExaminerOptions): Examiner {
  const { contracts, globs, rules, settingsFor } = options;
  const recogniseFile = recogniser(contracts, { globs });
  const recognise = (path: string, text: string): Recognised =>
    recogniseFile({ path, head: () => text.slice(0, headLength), text: () => text });
  const { timeZone } = options.settings;
  const zone = timeZone === undefined ? undefined : offsetIn(timeZone);
  let loading: Promise<MarkdownParser> | undefined;
  const parserFor = async (path: string): Promise<MarkdownParser> => {
    if (formatOf(path) !== "markdown") return noParser;
    const { parser } = options;
    loading ??= typeof parser === "string" ? loadMarkdownParser(parser) : Promise.resolve(parser);
    return loading;
  };

  /** Severity and address of a finding about the file itself; undefined where its rule is off. */
  const pathFinding = (ruleId: string, path: string, text: string): PathFinding | undefined => {
    const severity =
      settingsFor(path)(ruleId)?.severity ?? rules.find(({ id }) => id === ruleId)?.severity ?? "off";
    return severity === "off" ? undefined : { path, severity, url: options.ruleUrl(ruleId), text };
  };

  const prepareFor = async (kind: string, path: string): Promise<Preparation> => {
    const contract = contracts.get(kind);
    return contract === undefined ? nothingPrepared : options.prepare(contract, path);
  };
  const readAs = (kind: string, path: string, text: string, parser: MarkdownParser): ReadResult => {
    const contract = contracts.get(kind);
    if (contract === undefined) throw new Error(`No contract for the kind \`${kind}\``);
    return readDocument({ path, text, contract, parser, zone });
  };
  const prepared = async (kind: string, path: string, text: string): Promise<ReadResult> => {
    const parser = await parserFor(path);
    await parser.prepare(text);
    return readAs(kind, path, text, parser);
  };
  const lintRead = (
    read: ReadResult,
    path: string,
    text: string,
    prepared: Preparation,
    foreign: readonly Diagnostic[] = [],
    across?: readonly Diagnostic[],
  ): LintResult => {
    if (!read.ok) {
      const at = pathFinding("unreadable-file", path, text);
      const diagnostics = at ? [unreadableFile(read.failure, { ...at, place: read.failure.place })] : [];
      return { diagnostics, suppressed: [], silences: new Set(), failures: [] };
    }
    const { now, settings, inlineConfig, reportUnused, ruleUrl } = options;
    return lintDocument(read.document, {
      rules,
      settingsFor: settingsFor(path),
      now,
      settings,
      contracts,
      inlineConfig,
      reportUnused,
      ruleUrl,
      prepared,
      foreign,
      across,
    });
  };
  const factsOf = (document: Document, only: readonly Rule[]): CollectedFacts => {
    const { now, settings, versioned } = options;
    return collectFacts(document, {
      rules: only,
      settingsFor: settingsFor(document.path),
      now,
      settings,
      contracts,
      versioned,
    });
  };

  return {
    recognise,
    read: async (path, text) => {
      const recognised = recognise(path, text);
      return recognised.outcome === "kind" ? prepared(recognised.kind, path, text) : undefined;
    },
    readAs: (kind, path, text) => prepared(kind, path, text),
    pathFinding,
    ruleUrl: options.ruleUrl,
    unreadable: (path, failure) => {
      const { remains } = failure;
      const at = pathFinding("unreadable-file", path, remains?.text ?? "");
      return at && unreadableFile(failure, { ...at, ...(remains ? { place: remains.place } : {}) });
    },
    collect: async (path, text, only) => {
      const recognised = recognise(path, text);
      if (recognised.outcome !== "kind") return undefined;
      const contract = contracts.get(recognised.kind);
      const concerned = only.filter(({ across }) => contract && across?.concerns(contract));
      if (concerned.length === 0) return undefined;
      const read = await prepared(recognised.kind, path, text);
      return read.ok ? factsOf(read.document, concerned) : undefined;
    },
    examine: async (path, text, fix, across) => {
      const recognised = recognise(path, text);
      if (recognised.outcome !== "kind") {
        const at = pathFinding("ambiguous-kind", path, text);
        return ungoverned(text, claimFindings(recognised, at));
      }
      const { kind } = recognised;
      const [parser, prepared] = await Promise.all([parserFor(path), prepareFor(kind, path)]);
      const failures: RuleFailure[] = [];
      let facts: DocumentFacts | undefined;
      let lines: LineIndex | undefined;
      const lint = async (current: string): Promise<LintResult> => {
        await parser.prepare(current);
        const read = readAs(kind, path, current, parser);
        lines = read.ok ? read.document.lines : undefined;
        const tree = read.ok ? read.document.markdown?.root : undefined;
        const foreign = tree && (await options.foreign?.(path, current, tree));
        const linted = lintRead(read, path, current, prepared, foreign, across);
        failures.push(...linted.failures);
        if (read.ok && across === undefined) {
          const collected = factsOf(read.document, rules);
          facts = collected.facts;
          failures.push(...collected.failures);
        }
        return linted;
      };
      if (fix === undefined) {
        const { diagnostics, suppressed, silences } = await lint(text);
        const [applied, cycle] = [0, noRules];
        return { kind, diagnostics, suppressed, text, lines, applied, cycle, failures, facts, silences };
      }
      await parser.prepare(text);
      const fixed = fixText({
        text,
        unsafe: fix.unsafe,
        lint: (current) => lintRead(readAs(kind, path, current, parser), path, current, prepared).diagnostics,
      });
      // Other linters run only now, and the text may have come into the reach of another parser.
      const { diagnostics, suppressed, silences } = await lint(fixed.text);
      return {
        kind,
        diagnostics,
        suppressed,
        text: fixed.text,
        lines,
        applied: countOf(fixed),
        cycle: fixed.cycle ?? [],
        failures,
        facts,
        silences,
      };
    },
  };
}

const noRules: readonly string[] = [];

/** What came of a text that no contract governs, or more than one. */
const ungoverned = (text: string, diagnostics: readonly Diagnostic[]): Examined => ({
  kind: undefined,
  diagnostics,
  suppressed: [],
  text,
  lines: undefined,
  applied: 0,
  cycle: noRules,
  failures: [],
  facts: undefined,
  silences: new Set(),
});

/** What to say of a text whose kind is claimed and yet not known. */
function claimFindings(recognised: Recognised, at: PathFinding | undefined): readonly Diagnostic[] {
  if (at === undefined) return [];
  if (recognised.outcome === "ambiguous") return [ambiguousKind("several", { kinds: recognised.kinds }, at)];
  if (recognised.outcome !== "unknown") return [];
  const { name, suggestion, place } = recognised;
  return [ambiguousKind("unknown", { kind: name, near: suggestion }, { ...at, place })];
}

/** UTF-16 units in which a mark is looked for. */
const headLength = 8192;

const noParser: MarkdownParser = {
  prepare: () => Promise.resolve(),
  parse: () => {
    throw new Error("A text of another format was parsed as Markdown");
  },
};

const countOf = ({ applied }: FixOutcome): number =>
  [...applied.values()].reduce((sum, count) => sum + count, 0);
