import { expect, test } from "vitest";
import { hintsIn } from "../../rules/support/hints.ts";

test("a text without a hint has no places worth reading", () => {
  expect(hintsIn("nothing here", /TODO/g)).toBeUndefined();
});

test("a place is worth reading when a hint begins in it", () => {
  const text = "one TODO two TODO three";
  const hinted = hintsIn(text, /TODO/g);
  const holds = (part: string): boolean | undefined =>
    hinted?.({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(holds("one ")).toBe(false);
  expect(holds("one T")).toBe(true);
  expect(holds(" two ")).toBe(false);
  expect(holds("two TODO three")).toBe(true);
  expect(holds(" three")).toBe(false);
});

test("places may be asked in any order", () => {
  const text = "TODO one TODO two TODO";
  const hinted = hintsIn(text, /TODO/g);
  const starts = [18, 0, 9, 4, 13, 0, 18, 5, 9];
  expect(starts.map((start) => hinted?.({ start, end: start + 1 }))).toEqual(
    starts.map((start) => text.startsWith("TODO", start)),
  );
});

test("a hint that begins before a place hides none inside it", () => {
  expect(hintsIn("....", /\.\.\./g)?.({ start: 1, end: 4 })).toBe(true);
});

test("the same expression serves one text after another", () => {
  const hint = /x/g;
  hintsIn("aaaax", hint);
  expect(hintsIn("xa", hint)?.({ start: 0, end: 1 })).toBe(true);
});
