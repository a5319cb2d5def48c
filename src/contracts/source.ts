/** The contract as people write it: the shape that `contract.schema.json` admits. */
import type {
  BoardRole,
  Format,
  RotationDeclaration,
  Severity,
  TimestampForm,
  ValueType,
  WorkState,
} from "./contract.ts";

/** A list of named declarations (or bare names), or a map from name to declaration. */
export type Named<Item, Value> = readonly Item[] | Readonly<Record<string, Value>>;

export interface TimestampSource {
  readonly accept?: readonly TimestampForm[];
  readonly zone?: "utc" | "any" | "none";
  readonly order?: "ascending" | "descending" | "none";
  readonly unique?: boolean;
}

export interface FieldSource {
  readonly name?: string;
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly type?: ValueType;
  readonly presence?: "must" | "should" | "may";
  readonly required?: boolean;
  readonly requiredWhen?: Readonly<Record<string, string | readonly string[]>>;
  readonly or?: readonly string[];
  readonly vocabulary?: string;
  readonly timestamp?: TimestampSource;
  readonly prompt?: string;
  readonly lead?: boolean;
}

export interface ColumnSource {
  readonly name?: string;
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly type?: ValueType;
  readonly required?: boolean;
  readonly filled?: boolean;
  readonly key?: boolean;
  readonly vocabulary?: string;
  readonly pattern?: string;
  readonly timestamp?: TimestampSource;
  readonly waitsFor?: readonly string[];
  readonly refersTo?: string;
  readonly origin?: boolean;
}

export interface TableSource {
  readonly id?: string;
  readonly title?: string;
  readonly in?: string;
  readonly columns?: Named<string | ColumnSource, string | ColumnSource | null>;
  readonly required?: boolean;
  readonly repeatable?: boolean;
  readonly closed?: boolean;
  readonly work?: boolean;
  readonly board?: BoardRole;
}

export interface RecordSource {
  readonly id?: string;
  readonly title?: string;
  readonly in?: string;
  readonly heading?: {
    readonly level?: number | "bold" | "any";
    readonly value?: "timestamp" | "date" | "id" | "text";
    readonly pattern?: string;
    readonly timestamp?: TimestampSource;
  };
  readonly fields?: Named<string | FieldSource, string | FieldSource | null>;
  readonly forms?: Readonly<Record<string, readonly string[]>>;
  readonly approves?: {
    readonly status?: string;
    readonly when?: readonly string[];
    readonly scope: readonly string[];
    readonly except?: readonly string[];
  };
  readonly key?: string;
  readonly closed?: boolean;
  readonly lines?: boolean;
  readonly atLeast?: number;
}

export interface SectionSource {
  readonly name?: string;
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly required?: boolean | Severity;
  readonly repeatable?: boolean;
  readonly prompt?: string;
  readonly mayBeEmpty?: boolean;
  readonly commands?: boolean;
  readonly tasks?:
    boolean | { readonly stamped?: "done" | "all" | "none"; readonly timestamp?: TimestampSource };
  readonly sections?: readonly (string | SectionSource)[];
}

export type PartSource = number | { readonly atLeast?: number; readonly of?: readonly string[] };

export interface SignatureSource {
  readonly sections?: PartSource;
  readonly fields?: PartSource;
  readonly tables?: PartSource;
  readonly headings?: { readonly atLeast?: number; readonly pattern: string };
  readonly tasks?: number;
  readonly title?: readonly string[];
  readonly phrases?: readonly string[];
  readonly keys?: readonly string[];
}

export interface RecognitionSource {
  readonly paths?: readonly string[];
  readonly never?: readonly string[];
  readonly confirm?: boolean | SignatureSource | readonly SignatureSource[];
  readonly content?: SignatureSource | readonly SignatureSource[];
  readonly not?: { readonly title?: readonly string[]; readonly phrases?: readonly string[] };
}

export interface PhraseSource {
  readonly id?: string;
  readonly text?: string;
  readonly patterns?: readonly string[];
  readonly at?: string;
}

interface CountSource {
  readonly of: string;
  readonly where?: WorkState | readonly WorkState[];
}

export interface FigureSource {
  readonly at: { readonly table: string; readonly row: string; readonly column: string };
  readonly is: {
    readonly ratio?: CountSource;
    readonly percentage?: CountSource;
    readonly count?: CountSource;
    readonly days?: { readonly from: "last-updated"; readonly to: "latest-deadline" };
  };
  readonly target?: string;
}

export interface WordSource {
  readonly name?: string;
  readonly state?: WorkState;
  readonly aliases?: readonly string[];
}

export interface HistorySource {
  readonly mode?: "append-only" | "free";
  readonly severity?: Severity;
  readonly transitions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly mayAdd?: readonly string[];
  readonly grows?: boolean;
}

export interface ContractSource {
  readonly kind: string;
  readonly title?: string;
  readonly description?: string;
  readonly extends?: string;
  readonly format?: Format | readonly Format[];
  readonly recognise?: RecognitionSource;
  readonly location?: {
    readonly folders?: readonly string[];
    readonly name?: string;
    readonly pattern?: string;
    readonly home?: string;
  };
  readonly documentTitle?:
    boolean | { readonly required?: boolean; readonly pattern?: string; readonly example?: string };
  readonly sections?: readonly (string | SectionSource)[];
  readonly closed?: boolean;
  readonly order?: boolean | readonly string[];
  readonly orders?: readonly (readonly string[])[];
  readonly numbered?: "required" | "consistent" | "free";
  readonly tasksAnywhere?: boolean;
  readonly timestamps?: TimestampSource;
  readonly phrases?: readonly (string | PhraseSource)[];
  readonly records?: readonly RecordSource[] | Readonly<Record<string, RecordSource>>;
  readonly tables?: readonly TableSource[] | Readonly<Record<string, TableSource>>;
  readonly sequences?: Readonly<
    Record<string, { readonly in: string; readonly of: string; readonly binding?: readonly string[] }>
  >;
  readonly figures?: Readonly<Record<string, FigureSource>>;
  readonly vocabularies?: Readonly<Record<string, Named<string | WordSource, WorkState | WordSource>>>;
  readonly lastUpdated?: readonly string[];
  readonly lifecycle?: {
    readonly active?: readonly string[];
    readonly completed?: readonly string[];
    readonly progress?: string;
    readonly outcome?: string;
  };
  readonly references?: {
    readonly map?: { readonly table: string; readonly column: string };
    readonly ids?: "shape" | "prefix" | "none";
    readonly selfContained?: boolean;
    readonly guide?: boolean;
    readonly lead?: readonly string[];
  };
  readonly boards?: { readonly board?: readonly string[]; readonly backlog?: readonly string[] };
  readonly skeleton?: { readonly of: string; readonly in?: string };
  readonly index?: { readonly of: readonly string[] };
  readonly history?: "append-only" | "free" | HistorySource;
  readonly correction?: { readonly field: string; readonly prefix: string };
  readonly work?: { readonly title: string; readonly status?: string; readonly at?: string };
  readonly placeholders?: readonly string[];
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly rotation?: RotationDeclaration;
  readonly traces?: readonly string[];
  readonly private?: boolean;
  readonly lock?: string;
  readonly budget?: { readonly bytes?: number; readonly words?: number; readonly lineBytes?: number };
  readonly scaffold?: string;
}
