import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDeadline, parseZone } from "../../../src/documents/values/deadline.ts";
import { hostile, wrongPlaces } from "./places.ts";

const column = { year: 2025, zone: 480 };
const utc = (iso: string): number => Date.parse(iso);

describe("a column of 2025 that declares UTC+08", () => {
  test.each([
    ["18 May 23:00", "2025-05-18T15:00:00Z", false],
    ["**18 May 23:00**", "2025-05-18T15:00:00Z", false],
    ["3 Sept 9:00", "2025-09-03T01:00:00Z", false],
    ["May 18 at 09:30", "2025-05-18T01:30:00Z", false],
    ["18 May 23:00 UTC+01", "2025-05-18T22:00:00Z", false],
    ["18 May 23:00 (UTC)", "2025-05-18T23:00:00Z", false],
    ["22 May EOD", "2025-05-22T15:59:59.999Z", true],
    ["22 May, end of day", "2025-05-22T15:59:59.999Z", true],
    ["22 May EOD UTC", "2025-05-22T23:59:59.999Z", true],
    ["22 May UTC EOD", "2025-05-22T23:59:59.999Z", true],
    ["by Fri 22 May", "2025-05-22T15:59:59.999Z", true],
    ["May 18", "2025-05-18T15:59:59.999Z", true],
    ["18th of May.", "2025-05-18T15:59:59.999Z", true],
    ["May 18, 2026", "2026-05-18T15:59:59.999Z", true],
    ["2026-05-18", "2026-05-18T15:59:59.999Z", true],
    ["2026-05-18 EOD", "2026-05-18T15:59:59.999Z", true],
    ["2026-05-18 EOD UTC", "2026-05-18T23:59:59.999Z", true],
    ["2026-05-18 10:00", "2026-05-18T02:00:00Z", false],
    ["2026-05-18T10:00:00Z", "2026-05-18T10:00:00Z", false],
  ])("%s is %s", (text, instant, endOfDay) => {
    expect(parseDeadline(text, 0, column)).toMatchObject({
      ok: true,
      value: { instant: utc(instant), endOfDay },
    });
  });

  test.each([
    ["", "empty"],
    ["—", "empty"],
    ["TBD", "empty"],
    ["n/a", "empty"],
    ["ASAP", "not-a-date"],
    ["Q3", "not-a-date"],
    ["5 days", "not-a-date"],
    ["next week", "not-a-date"],
    ["Done", "not-a-date"],
    ["May 2025", "not-a-date"],
    ["18 May or later", "not-a-date"],
    ["31 Feb", "impossible-date"],
    ["29 Feb", "impossible-date"],
    ["20 May 25:00", "impossible-date"],
    ["2025-13-40", "impossible-date"],
    ["18 May 23:00 CET", "no-zone"],
    ["2026-05-18 10:00 PST", "no-zone"],
  ])("%j is refused: %s", (text, reason) => {
    expect(parseDeadline(text, 0, column)).toMatchObject({ ok: false, reason });
  });
});

test("where year and zone come from is told", () => {
  expect(parseDeadline("18 May 23:00", 0, column)).toMatchObject({
    value: { yearFrom: "document", zoneFrom: "column", precision: "minute" },
  });
  expect(parseDeadline("2025-05-18T10:00:00Z", 0, column)).toMatchObject({
    value: { yearFrom: "text", zoneFrom: "text", precision: "second" },
  });
});

test("without a year there is no deadline, save that impossible days stay impossible", () => {
  expect(parseDeadline("18 May", 0, { zone: 0 })).toMatchObject({ ok: false, reason: "no-year" });
  expect(parseDeadline("29 Feb", 0, { zone: 0 })).toMatchObject({ ok: false, reason: "no-year" });
  expect(parseDeadline("30 Feb", 0, { zone: 0 })).toMatchObject({ ok: false, reason: "impossible-date" });
});

test("without a zone two deadlines of one column are still comparable", () => {
  const early = parseDeadline("18 May 23:00", 0, { year: 2025 });
  const late = parseDeadline("18 May EOD", 0, { year: 2025 });
  if (early.ok || late.ok) throw new Error("neither can be resolved");
  expect(early.reason).toBe("no-zone");
  expect(late.partial?.local).toBeGreaterThan(early.partial?.local ?? Infinity);
});

test("the place is the deadline's own", () => {
  expect(parseDeadline(" **18 May** ", 7, column).place).toEqual({ start: 10, end: 16 });
});

test.each([
  ["Hard Deadline (UTC+08)", 480],
  ["Due (UTC)", 0],
  ["Due [GMT-5]", -300],
  ["ETA UTC+05:30", 330],
  ["Due (+02:00)", 120],
  ["**Deadline** (UTC−3)", -180],
  ["Deadline", undefined],
  ["Deadline (CET)", undefined],
  ["OUTCOME", undefined],
])("the header %s declares %s minutes", (header, minutes) => {
  expect(parseZone(header)).toBe(minutes);
});

test("places are exact whatever the text", () => {
  const parts = fc.constantFrom(..."18|May|2025|-05-18| |23:00|EOD|UTC+08|**|by |,|Q3|".split("|"));
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.nat(99), (source, offset) => {
      const parsed = parseDeadline(source, offset, column);
      expect(wrongPlaces(parsed, source, offset)).toEqual([]);
      const own = { place: parsed.place, text: parsed.ok ? parsed.value.text : undefined };
      expect(wrongPlaces(own, source, offset)).toEqual([]);
    }),
  );
});

test.each(hostile("18 May ", " ", "EOD ", "UTC", "by ", "(", "9"))(
  "200 KB of %j take no more than linear time",
  (_, source) => {
    expect(parseDeadline(source, 0, column).ok).toBe(false);
    expect(() => parseZone(source)).not.toThrow();
  },
  5000,
);

test("a zone whose offset changes with the time of the year is asked at the deadline's own time", () => {
  const zone = (local: number): number => (new Date(local).getUTCMonth() === 6 ? 120 : 60);
  const instantOf = (text: string): number | undefined => {
    const parsed = parseDeadline(text, 0, { year: 2026, zone });
    return parsed.ok ? parsed.value.instant : undefined;
  };
  expect(instantOf("15 July 12:00")).toBe(Date.UTC(2026, 6, 15, 10));
  expect(instantOf("15 January 12:00")).toBe(Date.UTC(2026, 0, 15, 11));
});
