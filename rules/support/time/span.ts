/**
 * Timestamps as spans of instants. A date without a time is a whole day in a zone that nobody named, so it can only be
 * told from a time elsewhere when the two lie apart whatever that zone is.
 */
import type { Timestamp } from "../../../src/documents/values/timestamp.ts";

const HOUR = 3_600_000;
const LENGTHS: Readonly<Record<Timestamp["precision"], number>> = {
  "year-month": 31 * 24 * HOUR,
  date: 24 * HOUR,
  minute: 60_000,
  second: 1000,
  fraction: 1,
};
/** The zones of the world reach from UTC-12 to UTC+14. */
const EAST = 14 * HOUR;
const WEST = 12 * HOUR;

/** First and last moment, in milliseconds. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The instants that the timestamp can mean. */
export function spanOf(stamp: Timestamp): Span {
  const length = LENGTHS[stamp.precision];
  if (stamp.instant !== undefined) return { first: stamp.instant, last: stamp.instant + length - 1 };
  return { first: stamp.local - EAST, last: stamp.local + length - 1 + WEST };
}

/** Spans of timestamps to be compared with one another: those that all lack a zone are taken for one clock's. */
export function spansOf(stamps: readonly Timestamp[]): readonly Span[] {
  if (stamps.some(({ instant }) => instant !== undefined)) return stamps.map(spanOf);
  return stamps.map(({ local, precision }) => ({ first: local, last: local + LENGTHS[precision] - 1 }));
}

/** Whether the left one is certain to be the later one. */
export function isLater(left: Timestamp, right: Timestamp): boolean {
  const [one, other] = spansOf([left, right]);
  return one !== undefined && other !== undefined && one.first > other.last;
}

/** Going down is going up with the clock turned round. */
export const turned = ({ first, last }: Span): Span => ({ first: -last, last: -first });
