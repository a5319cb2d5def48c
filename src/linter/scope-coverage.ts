/** Changes × approved records → which record covers which file, and why none does. */
import { compileGlobs } from "../contracts/globs.ts";
import type { Document } from "../documents/document.ts";
import { ChangedPaths } from "./scope-changed.ts";
import type { ScopedRecord } from "./scope-record.ts";
import { scopeReach, type ScopeReach, type Unclear } from "./scope-reach.ts";
import { judgeRecords, type ScopedDocument, type ValidRecord, type Validity } from "./scope-validity.ts";
import type { FileChange, History, Surroundings } from "./surroundings.ts";

export interface JudgedRecord extends ValidRecord {
  /** Parts of its scope that name no file, and names that several files have. */
  readonly unclear: readonly Unclear[];
}

export interface Covering {
  readonly judged: JudgedRecord;
  /** The words of the scope that take the file in. */
  readonly by: string;
}

/** The record that comes closest to covering a file, and what keeps it from doing so. */
export type Shortfall =
  | {
      readonly reason: "excluded" | Exclude<Validity, "approved">;
      readonly judged: JudgedRecord;
      /** The record's own: what it leaves out, its condition, its status. */
      readonly words: string;
    }
  /** `outside`: of all that is approved; `unapproved`: nothing is. */
  | { readonly reason: "outside" | "unapproved"; readonly judged: undefined };

export type Upkeep = "approvals" | "live-context";

export type Verdict =
  /** A document that approvals stand in, and what a program keeps. */
  | { readonly outcome: "upkeep"; readonly of: Upkeep }
  /** The best first: added since the base, then the latest. */
  | { readonly outcome: "covered"; readonly by: readonly [Covering, ...Covering[]] }
  | { readonly outcome: "uncovered"; readonly shortfall: Shortfall };

export interface JudgedChange {
  readonly change: FileChange;
  /** The side of a rename that the verdict is about where it is the former path. */
  readonly path: string;
  readonly verdict: Verdict;
}

export interface Coverage {
  readonly records: readonly JudgedRecord[];
  readonly changes: readonly JudgedChange[];
}

/** @param collect the records of a version of a document, as they were collected of the documents */
export async function scopeCoverage(
  documents: readonly ScopedDocument[],
  history: History,
  surroundings: Pick<Surroundings, "files" | "contracts" | "now" | "read">,
  collect: (document: Document) => readonly ScopedRecord[],
): Promise<Coverage> {
  const changes = await history.changes();
  if (changes.length === 0) return { records: [], changes: [] };
  const former = new Map(changes.map(({ path, from }) => [path, from ?? path]));
  const atBase = await history.textsAtBase(documents.map(({ path }) => former.get(path) ?? path));
  const changed = new ChangedPaths(
    changes.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])),
  );
  const candidates: Candidate[] = [];
  for (const document of documents) {
    const text = atBase.get(former.get(document.path) ?? document.path);
    const base = text === undefined ? undefined : await surroundings.read(document.kind, document.path, text);
    for (const judged of judgeRecords(document, base === undefined ? [] : collect(base), surroundings.now)) {
      const reach = scopeReach(judged.record, changed, surroundings.files);
      candidates.push({ judged: { ...judged, unclear: reach.unclear }, reach });
    }
  }
  const records = candidates.map(({ judged }) => judged);
  candidates.reverse().sort((left, right) => Number(right.judged.added) - Number(left.judged.added));
  const kept = upkeep(documents, surroundings);
  return {
    records,
    changes: changes.map((change) => judgeChange(change, candidates, kept)),
  };
}

interface Candidate {
  readonly judged: JudgedRecord;
  readonly reach: ScopeReach;
}

/** Which files need no approval of their own. */
function upkeep(
  documents: readonly ScopedDocument[],
  { contracts }: Pick<Surroundings, "contracts">,
): (path: string) => Upkeep | undefined {
  const logs = new Set(documents.map(({ path }) => path));
  const kept = [...contracts.values()].filter(({ lock }) => lock !== undefined);
  const byProgram = compileGlobs(kept.flatMap(({ recognise }) => recognise.paths));
  return (path) => (logs.has(path) ? "approvals" : byProgram.matches(path) ? "live-context" : undefined);
}

function judgeChange(
  change: FileChange,
  candidates: readonly Candidate[],
  upkeepOf: (path: string) => Upkeep | undefined,
): JudgedChange {
  const { path, from } = change;
  const kept = upkeepOf(path);
  if (kept !== undefined) return { change, path, verdict: { outcome: "upkeep", of: kept } };
  const verdict = judgePath(path, candidates);
  // A rename takes a file away as well.
  const other =
    from === undefined || verdict.outcome === "uncovered" ? undefined : judgePath(from, candidates);
  return from !== undefined && other?.outcome === "uncovered"
    ? { change, path: from, verdict: other }
    : { change, path, verdict };
}

const wordsOf = ({ validity, record }: JudgedRecord): string =>
  (validity === "conditional" ? record.condition : record.status) ?? "not approved";

const nearness = ["excluded", "conditional", "pending", "expired", "closed"] as const;

function judgePath(path: string, candidates: readonly Candidate[]): Verdict {
  const covering: Covering[] = [];
  const shortfalls: Shortfall[] = [];
  for (const { judged, reach } of candidates) {
    const reached = reach.of(path);
    if (reached === undefined) continue;
    if (judged.validity !== "approved") {
      if (reached.except === undefined)
        shortfalls.push({ reason: judged.validity, judged, words: wordsOf(judged) });
    } else if (reached.except === undefined) {
      covering.push({ judged, by: reached.by });
    } else {
      shortfalls.push({ reason: "excluded", judged, words: reached.except });
    }
  }
  const [first, ...rest] = covering;
  if (first !== undefined) return { outcome: "covered", by: [first, ...rest] };
  for (const wanted of nearness) {
    const shortfall = shortfalls.find(({ reason }) => reason === wanted);
    if (shortfall !== undefined) return { outcome: "uncovered", shortfall };
  }
  const reason = candidates.some(({ judged }) => judged.validity === "approved") ? "outside" : "unapproved";
  return { outcome: "uncovered", shortfall: { reason, judged: undefined } };
}
