/**
 * What a rule is. A rule checks one promise for every kind of document whose contract makes it; it reads
 * documents and contracts, holds no state, and knows no kind by name.
 */
import type { Contract, Format, Severity } from "../contracts/contract.ts";
import type { Document } from "../documents/document.ts";
import type { Place } from "../syntax/place.ts";
import type { Fix } from "./diagnostic.ts";
import type { Preparation } from "./preparation.ts";
import type { Settings } from "./settings.ts";
import type { Spot } from "./spot.ts";
import type { Judgement } from "./suppressions.ts";
import type { Surroundings } from "./surroundings.ts";

/** The topics of the catalogue; each is a folder under `rules/`. */
export type Topic =
  | "structure"
  | "records"
  | "time"
  | "approvals"
  | "tasks"
  | "lifecycle"
  | "references"
  | "history"
  | "boards"
  | "context"
  | "meta";

/** A message as a function of typed facts: forgetting one is a compile error. */
// The parameter is contravariant: `never` is the one type that lets every message function in.
export type Message = (facts: never) => string;
export type Messages = Readonly<Record<string, Message>>;

type Facts<Function extends Message> = Parameters<Function> extends [infer Only] ? Only : undefined;

export interface Details {
  /** Another default than the rule's own, where the contract grades its promises. A configured severity wins. */
  readonly severity?: Severity;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly note?: string;
  /** Other places of the same document that belong to the finding. */
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  readonly fix?: Fix;
}

export type Report<All extends Messages> = <Id extends keyof All & string>(
  messageId: Id,
  place: Place,
  ...rest: Facts<All[Id]> extends undefined
    ? [facts?: undefined, details?: Details]
    : [facts: Facts<All[Id]>, details?: Details]
) => void;

/** What a rule may know beyond the document. */
export interface RuleContext<Options = unknown> {
  readonly options: Options;
  /** Epoch milliseconds of the run, from `--now` or the clock at the edge. */
  readonly now: number;
  readonly settings: Settings;
  /** The contract of another kind, for a document that shows a skeleton of it. */
  contract(kind: string): Contract | undefined;
  /** What came of the document's suppressions; only rules of the stage `suppressions` see it. */
  readonly judgements?: readonly Judgement[] | undefined;
  readonly prepared: Preparation;
}

/**
 * When a rule's findings arise: from reading one document; once its suppressions, if any, have done their work; or in the
 * workspace, where no document exists (`check` is then never called).
 */
export type Stage = "document" | "suppressions" | "workspace";

/** Lists of a document that may well be empty. */
export type Part =
  | "headings"
  | "sections"
  | "records"
  | "tables"
  | "tasks"
  | "work"
  | "sequences"
  | "timestamps"
  | "lastUpdated";

/**
 * What a rule sees beyond one document. Every document is read where it lies, which may be another thread, and leaves
 * plain facts; these are looked at on their own as they come in, and when all documents are in, the facts are compared.
 */
export interface Across<Facts, Options, All extends Messages, Seen = Facts> {
  /**
   * Whose facts the comparison needs: `own`, those of the documents that are linted; `related`, those of all documents of
   * the workspace as soon as a linted one has any; `all`, those of all documents in every run.
   */
  readonly reads: Reach;
  /** Whether documents of a contract can have facts at all. Without it, every document that is not linted is read too. */
  readonly concerns?: (contract: Contract) => boolean;
  /** Whether the comparison is also about documents of such contracts that are gone since the base. */
  readonly whenGone?: boolean;
  /** The facts of one document, data that can be cloned; undefined where it has none. */
  collect(document: Document, context: CollectContext<Options>): Facts | undefined;
  /**
   * What one document's facts come to by the files around it, without any other document; without it, they stay as they are.
   * Called in the thread that compares, while the others still read documents and nobody has to wait for it.
   */
  look?(document: Collected<Facts, Options>, surroundings: Surroundings): Seen;
  /**
   * Called once per run, with the documents that have facts, by path; not at all where none has, unless `reads` is `all` or
   * documents are gone that the rule is about.
   */
  compare(
    documents: readonly Collected<Seen, Options>[],
    report: ReportAcross<All>,
    surroundings: Surroundings,
  ): void | Promise<void>;
}

export type Reach = "own" | "related" | "all";

export interface CollectContext<Options> extends Pick<
  RuleContext<Options>,
  "options" | "now" | "settings" | "contract"
> {
  /** Whether there may be earlier versions to compare with: without git, `Surroundings` have no history. */
  readonly versioned: boolean;
}

export interface Collected<Facts, Options> {
  readonly path: string;
  readonly kind: string;
  readonly facts: Facts;
  /** As set for this document. */
  readonly options: Options;
}

export interface DetailsAcross extends Omit<Details, "related"> {
  /** Places of this or of other documents that belong to the finding. */
  readonly related?: readonly { readonly message: string; readonly spot: Spot }[];
}

export type ReportAcross<All extends Messages> = <Id extends keyof All & string>(
  messageId: Id,
  spot: Spot,
  ...rest: Facts<All[Id]> extends undefined
    ? [facts?: undefined, details?: DetailsAcross]
    : [facts: Facts<All[Id]>, details?: DetailsAcross]
) => void;

export type { Settings } from "./settings.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface RuleDefinition<Options, All extends Messages, Facts, Seen = Facts> {
  readonly id: string;
  readonly topic: Topic;
  /** One sentence: what it reports. */
  readonly description: string;
  /** Severity in `recommended`. */
  readonly severity: Severity | "off";
  /** Severity or options in `strict`, where they differ. */
  readonly strict?: { readonly severity?: Severity; readonly options?: Partial<Options> };
  readonly fixable: "safe" | "unsafe" | false;
  /** JSON Schema of the options object; every property has a description and the defaults stand beside it. */
  readonly options?: JsonSchema;
  readonly defaults?: Options;
  readonly messages: All;
  /** Formats the rule reads; Markdown and CSV when left out. */
  readonly formats?: readonly Format[];
  /** `document` when left out. */
  readonly stage?: Stage;
  /**
   * Whether it also speaks of what a document takes over from others. False when left out: what is wrong with such
   * words is wrong where they come from, and is mended there.
   */
  readonly derived?: boolean;
  /** Whether `check` can find anything in documents of a contract; it is not called for others. */
  readonly concerns?: (contract: Contract) => boolean;
  /** What `check` goes through: it is not called for a document where all of these are empty. */
  readonly needs?: readonly Part[];
  check?(document: Document, report: Report<All>, context: RuleContext<Options>): void;
  readonly across?: Across<Facts, Options, All, Seen>;
}

/** A rule with its types set aside, as the linter holds it. */
export interface Rule {
  readonly id: string;
  readonly topic: Topic;
  readonly description: string;
  readonly severity: Severity | "off";
  readonly strict: { readonly severity?: Severity; readonly options?: Readonly<Record<string, unknown>> };
  readonly fixable: "safe" | "unsafe" | false;
  readonly options: JsonSchema | undefined;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly messages: Messages;
  readonly formats: readonly Format[];
  readonly stage: Stage;
  readonly derived: boolean;
  readonly concerns: (contract: Contract) => boolean;
  readonly needs: readonly Part[];
  check(
    document: Document,
    report: ErasedReport,
    context: RuleContext<Readonly<Record<string, unknown>>>,
  ): void;
  readonly across: ErasedAcross | undefined;
}

/** The comparison of a rule with its types set aside. */
export interface ErasedAcross {
  readonly reads: Reach;
  readonly concerns: (contract: Contract) => boolean;
  readonly whenGone: boolean;
  collect(document: Document, context: CollectContext<Readonly<Record<string, unknown>>>): unknown;
  readonly look:
    | ((
        document: Collected<unknown, Readonly<Record<string, unknown>>>,
        surroundings: Surroundings,
      ) => unknown)
    | undefined;
  compare(
    documents: readonly Collected<unknown, Readonly<Record<string, unknown>>>[],
    report: ErasedReportAcross,
    surroundings: Surroundings,
  ): void | Promise<void>;
}

export type ErasedReportAcross = (
  messageId: string,
  spot: Spot,
  facts?: unknown,
  details?: DetailsAcross,
) => void;

export type ErasedReport = (messageId: string, place: Place, facts?: unknown, details?: Details) => void;

/**
 * Defines a rule. Message ids and their facts are checked at compile time inside `check`.
 * @example defineRule({ id: "document-title", topic: "structure", messages: { missing: () => "…" }, … })
 */
export function defineRule<
  const All extends Messages,
  Options extends object = Record<never, never>,
  Facts = never,
  Seen = Facts,
>(definition: RuleDefinition<Options, All, Facts, Seen>): Rule {
  const { strict, options, defaults, formats, stage, derived, concerns, needs, check, across, ...rest } =
    definition;
  return {
    ...rest,
    strict: strict ?? {},
    options,
    defaults: { ...defaults },
    formats: formats ?? ["markdown", "csv"],
    stage: stage ?? "document",
    derived: derived ?? false,
    concerns: concerns ?? (check === undefined ? nothing : anything),
    needs: needs ?? [],
    // The pair of types is consistent by construction: options are validated against the schema and merged over
    // the defaults, and `report` only ever receives what the typed signature lets through.
    check: (check ?? silent) as unknown as Rule["check"],
    // The same, and facts only ever come back to the rule that collected them.
    across:
      across &&
      ({ concerns: anything, whenGone: false, look: undefined, ...across } as unknown as ErasedAcross),
  };
}

const silent = (): void => undefined;
const anything = (): boolean => true;
const nothing = (): boolean => false;
