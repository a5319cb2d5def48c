/**
 * The contract: what one kind of document promises, as data. This is the resolved form that the rest of
 * the program reads; `contract.schema.json` describes the YAML that people write, `resolve.ts` leads from
 * one to the other. Nothing here may know a particular kind.
 */

export type Severity = "error" | "warning" | "info";
export type Format = "markdown" | "csv" | "json" | "ndjson";
export type TimestampForm = "rfc3339" | "iso-minute" | "spaced" | "date" | "zoneless" | "month-day-year";

/** What a field, a table cell or a heading holds. */
export type ValueType =
  | "text"
  | "timestamp"
  | "date"
  | "deadline"
  | "status"
  | "approval"
  | "paths"
  | "id"
  | "ids"
  | "owner"
  | "figure"
  | "list"
  | "number"
  | "url";

/** The life of a piece of work, whatever a document calls its statuses. */
export type WorkState = "open" | "active" | "blocked" | "done" | "dropped";

export interface StatusWord {
  readonly name: string;
  readonly state: WorkState;
  readonly aliases: readonly string[];
}

export interface Recognition {
  /** Globs that claim a file by its path; the more literal characters, the stronger the claim. */
  readonly paths: readonly string[];
  /** Globs of files that are never of this kind (guides, templates), unless an explicit mark says so. */
  readonly never: readonly string[];
  /** Any of these must hold of a file claimed by its path. Empty: the path is enough. */
  readonly confirm: readonly Signature[];
  /** Any of these lets the content alone claim the kind. Empty: content never does. */
  readonly content: readonly Signature[];
  /** Signs that the document only talks about the kind. Any one of them refuses it, whatever claims it. */
  readonly not: { readonly title: readonly string[]; readonly phrases: readonly string[] };
}

/** What a text must show. All parts given must hold. */
export interface Signature {
  /** Declared sections by id. */
  readonly sections: { readonly atLeast: number; readonly of: readonly string[] } | undefined;
  /** Field labels, by `record/field` id. */
  readonly fields: { readonly atLeast: number; readonly of: readonly string[] } | undefined;
  /** Declared tables by id; a table is there when a header row has all its required columns. */
  readonly tables: { readonly atLeast: number; readonly of: readonly string[] } | undefined;
  /** Headings or bold lines that match (flags `iu`). */
  readonly headings: { readonly atLeast: number; readonly pattern: string } | undefined;
  /** Checkboxes. */
  readonly tasks: number;
  /** Regular expressions (flags `iu`); any of them over the first H1's text. */
  readonly title: readonly string[];
  /** Regular expressions (flags `iu`); any of them over the text outside code. */
  readonly phrases: readonly string[];
  readonly keys: readonly string[];
}

export interface LocationDeclaration {
  /** Globs for the folder, e.g. `**\/.agent/execplans`. Empty: anywhere. */
  readonly folders: readonly string[];
  /** `{date}_{slug}.md`-like pattern. */
  readonly name: NamePattern | undefined;
  /** Where a generator puts a new document when the workspace shows no other habit. */
  readonly home: string | undefined;
}

export interface NamePattern {
  readonly template: string;
  readonly expression: string;
}

export interface TitleDeclaration {
  readonly required: boolean;
  readonly pattern: string | undefined;
  readonly example: string | undefined;
}

export interface SectionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly severity: Severity;
  readonly repeatable: boolean;
  /** What the scaffold says in the section, and what an author is expected to replace. */
  readonly prompt: string | undefined;
  /** Whether an existing section may stand empty. */
  readonly mayBeEmpty: boolean;
  /** The section must spell out commands (code spans or fences). */
  readonly commands: boolean;
  readonly tasks: TaskPolicy | undefined;
  readonly sections: readonly SectionDeclaration[];
}

/** Where checkboxes may stand and what they must carry. */
export interface TaskPolicy {
  readonly timestamp: TimestampPolicy | undefined;
  /** Which tasks need the timestamp. */
  readonly stamped: "done" | "all" | "none";
}

export interface TimestampPolicy {
  /** Accepted forms; empty: any. */
  readonly accept: readonly TimestampForm[];
  readonly zone: "utc" | "any" | "none";
  /** Values of one sequence are compared in time: non-descending, non-ascending or not at all. */
  readonly order: "ascending" | "descending" | "none";
  readonly unique: boolean;
}

export interface PhraseDeclaration {
  readonly id: string;
  /** The sentence that a fix inserts. */
  readonly text: string;
  /** Any of these regular expressions (flags `iu`) satisfies the promise. */
  readonly patterns: readonly string[];
  readonly at: "after-title" | "end" | { readonly section: string };
}

export interface FieldDeclaration {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: ValueType;
  /** `must` is a required field, `should` one that completes the record. */
  readonly presence: "must" | "should" | "may";
  /** Required only when another field of the record has one of these values. */
  readonly requiredWhen: { readonly field: string; readonly values: readonly string[] } | undefined;
  /** Instead of this field one of these completes the record too. */
  readonly or: readonly string[];
  readonly vocabulary: string | undefined;
  readonly timestamp: TimestampPolicy | undefined;
  readonly prompt: string | undefined;
  /** The label needs no colon (`Given a fresh clone`). */
  readonly lead: boolean;
}

export interface RecordHeading {
  /** Heading depth, or `bold` for a paragraph that is one bold line. */
  readonly level: number | "bold" | "any";
  readonly value: "timestamp" | "date" | "id" | "text";
  /** A regular expression (flags `iu`) that a heading must match to begin a record at all. */
  readonly pattern: string | undefined;
  readonly timestamp: TimestampPolicy | undefined;
}

/** Fields by their ids. */
export interface ApprovesDeclaration {
  /** Undefined where a record is approved as soon as it has an approval. */
  readonly status: string | undefined;
  /** Values of the status that mean approved. */
  readonly when: readonly string[];
  /** The field that says who approved; undefined where the contract has none. */
  readonly approval: string | undefined;
  readonly scope: readonly string[];
  readonly except: readonly string[];
}

export interface RecordDeclaration {
  readonly id: string;
  readonly title: string;
  /** The section's id the records live in; undefined: the whole document. */
  readonly in: string | undefined;
  readonly heading: RecordHeading | undefined;
  readonly fields: readonly FieldDeclaration[];
  /** Named sets of field ids; a record must satisfy the one it comes closest to. */
  readonly forms: readonly { readonly name: string; readonly fields: readonly string[] }[];
  /** The field that begins a record where there is no heading. */
  readonly key: string | undefined;
  /** What an approved record lets people change; undefined for records that approve nothing. */
  readonly approves: ApprovesDeclaration | undefined;
  readonly closed: boolean;
  /** Whether a plain dated line or paragraph is accepted as a whole record. */
  readonly lines: boolean;
  readonly atLeast: number;
}

export interface ColumnDeclaration {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: ValueType;
  readonly required: boolean;
  /** A row needs a value here. */
  readonly filled: boolean;
  readonly key: boolean;
  readonly vocabulary: string | undefined;
  readonly pattern: string | undefined;
  readonly timestamp: TimestampPolicy | undefined;
  /** Phrases after which the ids in a text cell are what the row waits for (`Blocked on`). */
  readonly waitsFor: readonly string[];
  /** The table (by id) whose keys the ids of this column name. */
  readonly refersTo: string | undefined;
  /** A row that names another document here repeats what that one says. */
  readonly origin: boolean;
}

export interface TableDeclaration {
  readonly id: string;
  readonly title: string;
  readonly in: string | undefined;
  readonly columns: readonly ColumnDeclaration[];
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly closed: boolean;
  /** Rows are pieces of work (id, owner, status, deadline). */
  readonly work: boolean;
  /** What its rows are to other documents with the same ids; undefined: nothing. */
  readonly board: BoardRole | undefined;
}

/** A board holds all tasks, a backlog those that wait, a list some of them. */
export type BoardRole = "board" | "backlog" | "list";

/** A numbered list whose steps name tasks and may have to be done in turn. */
export interface SequenceDeclaration {
  readonly id: string;
  readonly in: string;
  readonly of: string;
  /** Phrases that make the order binding. Empty: always binding. */
  readonly binding: readonly string[];
}

/** A figure that the document's own rows decide. */
export interface FigureDeclaration {
  readonly id: string;
  /** The cell: the table, the text that picks its row, the column. */
  readonly at: { readonly table: string; readonly row: string; readonly column: string };
  readonly is: FigureExpression;
  /** The column with the target, whose denominator is checked as well. */
  readonly target: string | undefined;
}

export type FigureExpression =
  | { readonly ratio: FigureCount }
  | { readonly percentage: FigureCount }
  | { readonly count: FigureCount }
  | { readonly days: { readonly from: "last-updated"; readonly to: "latest-deadline" } };

export interface FigureCount {
  /** A table's or a sequence's id, or `tasks` for the document's checkboxes. */
  readonly of: string;
  readonly where: readonly WorkState[];
}

export interface ReferenceDeclaration {
  /** The table that maps the artifacts, and its column of paths. */
  readonly map: { readonly table: string; readonly column: string } | undefined;
  /** Undeclared ids: count tokens of the declared ids' shape, or only those with a declared prefix. */
  readonly ids: "shape" | "prefix" | "none";
  /** The document must be understood on its own. */
  readonly selfContained: boolean;
  /** The document guides others, so paths it names are promises. */
  readonly guide: boolean;
  /** Regular expressions (flags `iu`); a line that matches says that the board it names is the one to go by. */
  readonly lead: readonly string[];
}

/** Globs of the documents that are more to others than their tables say. */
export interface BoardsDeclaration {
  readonly board: readonly string[];
  readonly backlog: readonly string[];
}

export interface LifecycleDeclaration {
  readonly active: readonly string[];
  readonly completed: readonly string[];
  /** Section whose checkboxes say whether work is open. */
  readonly progress: string | undefined;
  /** Section that must be written when everything is done. */
  readonly outcome: string | undefined;
}

export interface SkeletonDeclaration {
  /** The kind whose sections the fenced skeleton shows. */
  readonly of: string;
  readonly in: string | undefined;
}

/** A document that lists others, each in a row or an item of its own. */
export interface IndexDeclaration {
  /** The kinds of those documents. */
  readonly of: readonly string[];
}

/** How the task board and the summary read a record, a row or a checkbox as work. */
export interface WorkDeclaration {
  readonly title: string;
  readonly status: string | undefined;
  readonly at: string | undefined;
}

/** What may be changed in an append-only document, beside what says the same in another way. */
export interface Amendments {
  /** How grave a change is; undefined: as the rule has it. */
  readonly severity: Severity | undefined;
  /** Steps that a status may take, by field id: from a word of its vocabulary to others. */
  readonly transitions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Fields (by id) that a record may get later; where its status takes a step, they may change as well. */
  readonly mayAdd: readonly string[];
  /** The newest record may be continued: what it says stays, and more follows. */
  readonly grows: boolean;
}

export interface RotationDeclaration {
  readonly bytes?: number;
  readonly lines?: number;
  readonly archive: string;
}

export interface Contract {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  /** The first one is what a scaffold writes; the document's own follows from its file name. */
  readonly formats: readonly Format[];
  readonly recognise: Recognition;
  readonly location: LocationDeclaration | undefined;
  readonly documentTitle: TitleDeclaration;
  readonly sections: readonly SectionDeclaration[];
  /** Undeclared sections are findings. */
  readonly closed: boolean;
  /** Accepted orders, each a list of section ids; empty: any order. */
  readonly orders: readonly (readonly string[])[];
  readonly numbered: "required" | "consistent" | "free";
  readonly tasksAnywhere: boolean;
  /** What times look like where no field, heading or section says otherwise. */
  readonly timestamps: TimestampPolicy | undefined;
  readonly phrases: readonly PhraseDeclaration[];
  readonly records: readonly RecordDeclaration[];
  readonly tables: readonly TableDeclaration[];
  readonly sequences: readonly SequenceDeclaration[];
  readonly figures: readonly FigureDeclaration[];
  readonly vocabularies: ReadonlyMap<string, readonly StatusWord[]>;
  /** Labels of a "last updated" line. */
  readonly lastUpdated: readonly string[];
  readonly lifecycle: LifecycleDeclaration | undefined;
  readonly references: ReferenceDeclaration;
  readonly boards: BoardsDeclaration;
  readonly skeleton: SkeletonDeclaration | undefined;
  readonly index: IndexDeclaration | undefined;
  readonly history: "append-only" | "free";
  readonly amendments: Amendments;
  /** Field whose value begins with this marks an explicit correction record. */
  readonly correction: { readonly field: string; readonly prefix: string } | undefined;
  readonly work: WorkDeclaration | undefined;
  /** Placeholders that this kind's scaffold leaves, beyond the common ones (regular expressions). */
  readonly placeholders: readonly string[];
  /** JSON Schema of a JSON document or of each line of an NDJSON one. */
  readonly schema: Readonly<Record<string, unknown>> | undefined;
  readonly budget:
    { readonly bytes?: number; readonly words?: number; readonly lineBytes?: number } | undefined;
  /** When the old part of a growing document moves to the folder `archive` beside it. */
  readonly rotation: RotationDeclaration | undefined;
  /** Files beside the document that every item of its lists goes back to, by a time that stands in both. */
  readonly traces: readonly string[];
  /** Credentials and personal data are kept out. */
  readonly private: boolean;
  /** The file beside the document that a writer holds while it writes; CI only reads such documents. */
  readonly lock: string | undefined;
  /** Path of the scaffold template, relative to the package or to the contract's own file. */
  readonly scaffold: string | undefined;
  /** The file the contract was read from; undefined for a built-in one. */
  readonly source: string | undefined;
}
