import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCount, parseFigure, parsePercentage, parseRatio } from "../../../src/documents/values/ratio.ts";
import { hostile, wrongPlaces } from "./places.ts";

describe("ratios", () => {
  test.each([
    ["3/6", 3, 6],
    ["4 / 14", 4, 14],
    ["3 of 6", 3, 6],
    ["3 out of 6 done", 3, 6],
    ["**3/6**", 3, 6],
    ["~3/6", 3, 6],
    ["🟡 3/6 (at risk)", 3, 6],
    ["1,204/3,000", 1204, 3000],
    ["0/0", 0, 0],
  ])("%s", (text, numerator, denominator) => {
    expect(parseRatio(text)).toMatchObject({ ok: true, value: { numerator, denominator } });
    expect(parseFigure(text)).toMatchObject({ ok: true, value: { kind: "ratio" } });
  });

  test("both numbers have their own place", () => {
    expect(parseRatio("**4 / 14** tasks", 100)).toEqual({
      ok: true,
      place: { start: 102, end: 108 },
      value: {
        kind: "ratio",
        numerator: 4,
        denominator: 14,
        numeratorPlace: { start: 102, end: 103 },
        denominatorPlace: { start: 106, end: 108 },
        text: "4 / 14",
        remark: { text: "tasks", place: { start: 111, end: 116 } },
      },
    });
  });
});

describe("percentages", () => {
  test.each([
    ["29 %", 29, 0],
    ["29%", 29, 0],
    ["28.6%", 28.6, 1],
    ["28,6 %", 28.6, 1],
    ["29 percent", 29, 0],
    ["**✅ 100%** (4/4 tests)", 100, 0],
  ])("%s", (text, percent, decimals) => {
    expect(parsePercentage(text)).toMatchObject({ ok: true, value: { percent, decimals } });
    expect(parseFigure(text)).toMatchObject({ ok: true, value: { kind: "percentage" } });
  });
});

describe("counts", () => {
  test.each([
    ["5", 5],
    ["5 days", 5],
    ["1,234", 1234],
    ["12.", 12],
  ])("%s", (text, count) => {
    expect(parseCount(text)).toMatchObject({ ok: true, value: { count } });
    expect(parseFigure(text)).toMatchObject({ ok: true, value: { kind: "count" } });
  });
});

test.each([
  ["", "empty"],
  [" ** ** ", "not-a-figure"],
  ["3/6/2025", "not-a-figure"],
  ["2025-01-01", "not-a-figure"],
  ["12.5", "not-a-figure"],
  ["-5", "not-a-figure"],
  ["v1.2", "not-a-figure"],
  ["10:30", "not-a-figure"],
  ["5x", "not-a-figure"],
  ["half", "not-a-figure"],
  ["9".repeat(40), "not-a-figure"],
])("%j is refused: %s", (text, reason) => {
  expect(parseFigure(text)).toMatchObject({ ok: false, reason });
});

test("each parser takes its own kind only", () => {
  expect(parseRatio("29%").ok).toBe(false);
  expect(parsePercentage("3/6").ok).toBe(false);
  expect(parseCount("3/6").ok).toBe(false);
  expect(parseCount("29%").ok).toBe(false);
});

test("places are exact whatever the text", () => {
  const parts = fc.constantFrom(..."3|14|/| of |%| |,|.|**|🟡|`|(|)|tasks".split("|"));
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.nat(99), (source, offset) => {
      const parsed = parseFigure(source, offset);
      expect(wrongPlaces(parsed, source, offset)).toEqual([]);
      const own = { place: parsed.place, text: parsed.ok ? parsed.value.text : undefined };
      expect(wrongPlaces(own, source, offset)).toEqual([]);
    }),
  );
});

test.each(hostile("1", "1,", "1/", " ", "🟡", "1,000", ",000"))(
  "200 KB of %j take no more than linear time",
  (_, source) => {
    expect(() => parseFigure(source)).not.toThrow();
  },
  5000,
);
