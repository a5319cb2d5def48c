/** What a dashboard shows, as plain data. All times are epoch milliseconds; nothing here knows of HTML. */
import type { Severity, WorkState } from "../../contracts/contract.ts";

/** Where something stands, for a link and for people. */
export interface Source {
  /** From the workspace root, with `/`. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** `unknown`: the document gives a status that its vocabulary does not have. */
export type ItemState = WorkState | "unknown";

/** A piece of work: a checkbox or a row of a table of work. */
export interface Item {
  readonly source: Source;
  readonly id: string | undefined;
  /** Without Markdown marks and without the timestamp of a checkbox. */
  readonly title: string;
  readonly state: ItemState;
  readonly owners: readonly string[];
  readonly due: Due | undefined;
  /** When it was finished; undefined also for finished work that carries no date, or one that lies ahead. */
  readonly finishedAt: number | undefined;
  readonly waitsFor: readonly string[];
  /** What stands behind the status word: `Blocked on MCP-1`. */
  readonly remark: string | undefined;
}

export interface Due {
  readonly at: number;
  /** As the document has it. */
  readonly text: string;
  /** False where no zone is known and the reading is taken for UTC. */
  readonly zoned: boolean;
}

export type Counts = Readonly<Record<ItemState, number>>;

/** How many were finished at a time, this moment included. */
export interface Step {
  readonly at: number;
  readonly done: number;
}

/** Finished work over time, by what carries a date. */
export interface Curve {
  readonly steps: readonly Step[];
  /** All work but what was dropped and what was finished without a date: what the steps lead up to. */
  readonly scope: number;
  /** Finished items without a date. */
  readonly undated: number;
}

export type Stage = "not started" | "under way" | "blocked" | "done" | "closed";

/** A document that has work in it. */
export interface Plan {
  readonly source: Source;
  readonly title: string;
  /** The title of its contract. */
  readonly kind: string;
  readonly stage: Stage;
  readonly counts: Counts;
  /** All items but the dropped ones. */
  readonly total: number;
  readonly curve: Curve;
  readonly lastActivity: number | undefined;
  /** The first item that is under way, else the first open one. */
  readonly next: Item | undefined;
}

export interface Deadline {
  readonly item: Item;
  readonly due: Due;
  readonly standing: "overdue" | "ahead" | "done";
}

export interface ChainStep {
  readonly label: string;
  readonly items: readonly Item[];
  readonly done: number;
  readonly total: number;
  /** The first step that is not finished. */
  readonly current: boolean;
}

/** A declared sequence of work, or the longest chain of unfinished work that waits for one another. */
export interface CriticalPath {
  readonly source: Source;
  readonly title: string;
  readonly from: "sequence" | "dependencies";
  readonly steps: readonly ChainStep[];
}

export interface Edge {
  /** The id of what has to be done first. */
  readonly from: string;
  readonly to: string;
  /** `order`: neighbours in a declared sequence. */
  readonly because: "waits" | "order";
}

export interface Graph {
  readonly source: Source;
  /** The document's; undefined for what waits across documents. */
  readonly title: string | undefined;
  /** Work that an edge leads to or from. */
  readonly nodes: readonly Item[];
  readonly edges: readonly Edge[];
  /** Work with an id and without an edge. */
  readonly loose: number;
}

export interface Blocker {
  readonly source: Source;
  readonly id: string | undefined;
  readonly text: string;
  readonly affects: readonly string[];
  readonly owners: readonly string[];
  readonly due: Due | undefined;
  readonly overdue: boolean;
  readonly resolved: boolean;
  readonly remedy: string | undefined;
  readonly document: string;
}

export type Verdict = "approved" | "conditional" | "pending" | "withdrawn";

export interface Approval {
  readonly source: Source;
  readonly title: string;
  /** The record's own time. */
  readonly recordedAt: number | undefined;
  /** The time that the source of the approval names. */
  readonly approvedAt: number | undefined;
  readonly verdict: Verdict;
  /** The status as the vocabulary has it. */
  readonly status: string | undefined;
  readonly by: string | undefined;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface RuleFindings {
  readonly ruleId: string;
  readonly url: string | undefined;
  readonly counts: SeverityCounts;
  readonly documents: number;
}

export interface DocumentFindings {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly counts: SeverityCounts;
}

export interface Finding {
  readonly source: Source;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface DashboardModel {
  readonly now: number;
  /** Governed documents by the title of their kind, most first. */
  readonly kinds: readonly { readonly title: string; readonly documents: number }[];
  readonly documents: number;
  /** Most recent activity first. */
  readonly plans: readonly Plan[];
  readonly counts: Counts;
  readonly burnUp: Curve;
  /** By time. */
  readonly deadlines: readonly Deadline[];
  readonly criticalPaths: readonly CriticalPath[];
  readonly graphs: readonly Graph[];
  /** Unresolved first. */
  readonly blockers: readonly Blocker[];
  /** Newest first. */
  readonly approvals: readonly Approval[];
  readonly findings: {
    readonly counts: SeverityCounts;
    readonly byRule: readonly RuleFindings[];
    readonly byDocument: readonly DocumentFindings[];
    /** Errors first, then by path and line. */
    readonly all: readonly Finding[];
  };
}
