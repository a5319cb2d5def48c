/**
 * What a rule is. A rule checks one promise for every kind of document whose contract makes it; it reads
 * documents and contracts, holds no state, and knows no kind by name.
 */
import type { Contract, Format, Severity } from "../contracts/contract.ts";
import type { Document } from "../documents/document.ts";
import type { Place } from "../syntax/place.ts";
import type { Fix } from "./diagnostic.ts";
import type { Preparation } from "./preparation.ts";
import type { Judgement } from "./suppressions.ts";

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
  readonly judgements?: readonly Judgement[];
  readonly prepared: Preparation;
}

/**
 * When a rule's findings arise: from reading one document; once the suppressions have done their work; or in the
 * workspace, where no document exists (`check` is then never called).
 */
export type Stage = "document" | "suppressions" | "workspace";

/** Workspace settings that change what a document means. */
export interface Settings {
  /** IANA name or `UTC+08:00` of times without a zone; undefined: such times stay unresolved. */
  readonly timeZone: string | undefined;
  /** What stands for the repository root in paths such as `/name/docs/x.md`. */
  readonly rootPrefix: string | undefined;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface RuleDefinition<Options, All extends Messages> {
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
  check(document: Document, report: Report<All>, context: RuleContext<Options>): void;
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
  check(
    document: Document,
    report: ErasedReport,
    context: RuleContext<Readonly<Record<string, unknown>>>,
  ): void;
}

export type ErasedReport = (messageId: string, place: Place, facts?: unknown, details?: Details) => void;

/**
 * Defines a rule. Message ids and their facts are checked at compile time inside `check`.
 * @example defineRule({ id: "document-title", topic: "structure", messages: { missing: () => "…" }, … })
 */
export function defineRule<const All extends Messages, Options extends object = Record<never, never>>(
  definition: RuleDefinition<Options, All>,
): Rule {
  const { strict, options, defaults, formats, stage, derived, check, ...rest } = definition;
  return {
    ...rest,
    strict: strict ?? {},
    options,
    defaults: { ...defaults },
    formats: formats ?? ["markdown", "csv"],
    stage: stage ?? "document",
    derived: derived ?? false,
    // The pair of types is consistent by construction: options are validated against the schema and merged over
    // the defaults, and `report` only ever receives what the typed signature lets through.
    check: check as unknown as Rule["check"],
  };
}
