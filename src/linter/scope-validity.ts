/** Which records of a document allow changes since the base, and which no longer, or not yet. */
import type { ScopedRecord, Standing } from "./scope-record.ts";

/** A document whose records approve something. */
export interface ScopedDocument {
  readonly path: string;
  readonly kind: string;
  readonly records: readonly ScopedRecord[];
  /** Days after which a record that the base has already covers nothing more; null: never. */
  readonly days: number | null;
}

/** `closed` and `expired` were approved once. */
export type Validity = Standing | "expired";

export interface ValidRecord {
  readonly record: ScopedRecord;
  /** Approved since the base, whether it stood there before or not. */
  readonly added: boolean;
  readonly validity: Validity;
}

/** @param before the records that the document had at the base */
export function judgeRecords(
  { records, days }: ScopedDocument,
  before: readonly ScopedRecord[],
  now: number,
): readonly ValidRecord[] {
  const keysOf = (standing: Standing): ReadonlySet<string> =>
    new Set(before.filter((each) => each.standing === standing).map(keyOf));
  const [approvedBefore, closedBefore] = [keysOf("approved"), keysOf("closed")];
  const ended = new Set<string>();
  const judged = records.toReversed().map((record) => {
    const { standing, plan, time } = record;
    const added = !approvedBefore.has(keyOf(record));
    const old = !added && days !== null && time !== undefined && now - time > days * millisecondsOfDay;
    const validity = standing === "pending" ? standing : ended.has(plan) ? "closed" : standing;
    // Who finishes a plan and says so does both in one change; who drops it takes back what it allowed.
    if (record.dropped || closedBefore.has(keyOf(record))) ended.add(plan);
    return { record, added, validity: old && validity !== "closed" ? ("expired" as const) : validity };
  });
  return judged.reverse();
}

const keyOf = ({ name, plan }: ScopedRecord): string => `${name}\n${plan}`;

const millisecondsOfDay = 86_400_000;
