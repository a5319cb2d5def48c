/**
 * The typed document: what a contract makes of a tree. Rules and generators see this and not Markdown.
 * Every part knows its exact place in the text; nothing here is ever mutated after building. What is computed when it is
 * asked for is the getter of a class: one in an object literal makes every look at any of the object's properties slow.
 */
import type {
  ColumnDeclaration,
  Contract,
  FieldDeclaration,
  Format,
  RecordDeclaration,
  SectionDeclaration,
  SequenceDeclaration,
  TableDeclaration,
  TaskPolicy,
  TimestampPolicy,
  WorkState,
} from "../contracts/contract.ts";
import type { CsvTree } from "../syntax/csv.ts";
import type { JsonTree } from "../syntax/json.ts";
import type { TreeIndex } from "../syntax/markdown-index.ts";
import type { NdjsonTree } from "../syntax/ndjson.ts";
import type { LineIndex, Place } from "../syntax/place.ts";
import type { Parsed } from "./values/parsed.ts";
import type { Timestamp } from "./values/timestamp.ts";
import type { Deadline } from "./values/deadline.ts";
import type { Status } from "./values/status.ts";
import type { Approval } from "./values/approval.ts";
import type { Figure } from "./values/ratio.ts";
import type { Owner } from "./values/owner.ts";
import type { Scope } from "./values/paths.ts";

/** A value read as its declared type, or the reason why it is none. */
export type Value =
  | {
      readonly type: "text" | "number" | "url" | "list";
      readonly text: string;
      readonly place: Place;
      readonly items: readonly Item[];
    }
  | {
      readonly type: "timestamp" | "date";
      readonly parsed: Parsed<Timestamp>;
      readonly policy: TimestampPolicy | undefined;
    }
  | { readonly type: "deadline"; readonly parsed: Parsed<Deadline> }
  | { readonly type: "status"; readonly parsed: Parsed<Status> }
  | { readonly type: "approval"; readonly parsed: Parsed<Approval> }
  | { readonly type: "paths"; readonly scope: Scope }
  | { readonly type: "id" | "ids"; readonly ids: readonly IdMention[] }
  | { readonly type: "owner"; readonly parsed: Parsed<readonly Owner[]> }
  | { readonly type: "figure"; readonly parsed: Parsed<Figure> };

/** One item of a list value. */
export interface Item {
  readonly text: string;
  readonly place: Place;
}

/** Ids of work that a text names; a shorthand (`CFG-1/2`) is one mention of several. */
export interface IdMention {
  readonly ids: readonly string[];
  readonly place: Place;
}

export interface Heading {
  readonly depth: number;
  /** Plain text without Markdown. */
  readonly text: string;
  readonly place: Place;
  /** The content without the `#` marks. */
  readonly contentPlace: Place;
  /** `4.2` of `4.2) Scope`, with its place and the separator after it. */
  readonly number:
    { readonly text: string; readonly parts: readonly number[]; readonly place: Place } | undefined;
  /** The text without its number. */
  readonly name: string;
}

export interface Section {
  readonly heading: Heading;
  readonly declaration: SectionDeclaration | undefined;
  readonly parent: Section | undefined;
  /** Heading and body, up to the next heading of the same or a higher level. */
  readonly place: Place;
  /** Everything below the heading. */
  readonly body: Place;
  /** Body up to the first subheading. */
  readonly lead: Place;
}

export interface Field {
  readonly declaration: FieldDeclaration | undefined;
  /** The label as written, without Markdown and colon. */
  readonly label: string;
  readonly labelPlace: Place;
  /** The value's text as written; empty when there is none. */
  readonly text: string;
  readonly valuePlace: Place;
  /** Label and value together: what one would delete or insert after. */
  readonly place: Place;
  readonly value: Value;
}

export type RecordLayout = "heading" | "list" | "paragraph" | "line" | "table";

export interface DocumentRecord {
  readonly declaration: RecordDeclaration;
  readonly layout: RecordLayout;
  /** The declared form that the record satisfies or comes closest to. */
  readonly form: string | undefined;
  readonly section: Section | undefined;
  /** Heading, first label or dated line: where a reader would point. */
  readonly head: Place;
  readonly headText: string;
  /** The value of the heading, or the timestamp a line begins with. */
  readonly stamp: Parsed<Timestamp> | undefined;
  readonly fields: readonly Field[];
  readonly place: Place;
  /** 0-based position among the records of the same declaration. */
  readonly index: number;
}

export interface Cell {
  readonly column: Column | undefined;
  readonly text: string;
  readonly place: Place;
  readonly value: Value;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly place: Place;
  /** 0-based among the rows of the table, header not counted. */
  readonly index: number;
  /** The work this row stands for, where its table declares work. */
  readonly work: Work | undefined;
}

export interface Column {
  readonly declaration: ColumnDeclaration | undefined;
  readonly text: string;
  readonly place: Place;
  readonly index: number;
}

export interface Table {
  readonly declaration: TableDeclaration | undefined;
  readonly section: Section | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly place: Place;
}

/** A piece of work in a table row. */
export interface Work {
  readonly id: string | undefined;
  readonly idPlace: Place;
  readonly title: string;
  readonly state: WorkState | undefined;
  readonly status: Parsed<Status> | undefined;
  readonly owner: Parsed<readonly Owner[]> | undefined;
  readonly deadline: Parsed<Deadline> | undefined;
  readonly waitsFor: readonly IdMention[];
  readonly row: Row;
  readonly table: Table;
}

/** A checkbox item. */
export interface Task {
  readonly checked: boolean;
  readonly section: Section | undefined;
  readonly policy: TaskPolicy | undefined;
  /** The item without its marker and checkbox. */
  readonly text: string;
  readonly textPlace: Place;
  /** From the list marker to the end of the item's first paragraph. */
  readonly place: Place;
  readonly marker: Place;
  /** The timestamp that the item begins or ends with, else one that it mentions. */
  readonly stamp: Parsed<Timestamp> | undefined;
  readonly stampAt: "start" | "end" | "inside" | undefined;
}

export interface Sequence {
  readonly declaration: SequenceDeclaration;
  readonly section: Section;
  readonly binding: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly place: Place;
  readonly text: string;
  readonly mentions: readonly IdMention[];
  /** People in parentheses at the end of the step. */
  readonly owners: Parsed<readonly Owner[]> | undefined;
  readonly number: number;
}

/** A timestamp that the contract speaks of, wherever it stands. */
export interface TimestampUse {
  readonly parsed: Parsed<Timestamp>;
  readonly policy: TimestampPolicy;
  /** What carries it, as a reader would call it: `entry`, `Decision`, `task`. */
  readonly bearer: string;
  readonly bearerPlace: Place;
  /** Timestamps with one sequence name are compared with one another. */
  readonly sequence: string;
  /** Done, recorded: not a plan for later. */
  readonly past: boolean;
}

export interface LastUpdated {
  readonly label: string;
  readonly parsed: Parsed<Timestamp>;
  readonly place: Place;
}

export interface Document {
  /** Path from the workspace root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly kind: string;
  readonly contract: Contract;
  readonly format: Format;
  readonly lines: LineIndex;
  /** The Markdown index; undefined for CSV, JSON and NDJSON. */
  readonly markdown: TreeIndex | undefined;
  /** The rows of a CSV document. */
  readonly csv: CsvTree | undefined;
  /** The value of a JSON document; undefined for an empty one, too. */
  readonly json: JsonTree | undefined;
  /** The lines of an NDJSON document. */
  readonly ndjson: NdjsonTree | undefined;
  /** All places refer to the file's own text, also where the document is wrapped in one fence. */
  readonly wrapped: { readonly fence: Place; readonly content: Place } | undefined;
  readonly headings: readonly Heading[];
  readonly title: Heading | undefined;
  readonly sections: readonly Section[];
  readonly records: readonly DocumentRecord[];
  readonly tables: readonly Table[];
  readonly tasks: readonly Task[];
  readonly work: readonly Work[];
  /** Ids that the document's tables declare. */
  readonly ids: ReadonlySet<string>;
  readonly sequences: readonly Sequence[];
  readonly timestamps: readonly TimestampUse[];
  readonly lastUpdated: readonly LastUpdated[];
  /** What is taken over from other documents, in its order: generated regions, rows that name where they are from. */
  readonly derived: readonly Place[];
}
