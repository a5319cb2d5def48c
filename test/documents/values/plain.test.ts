import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainOf } from "../../../src/documents/values/plain.ts";
import { hostile, wrongPlaces } from "./places.ts";

test.each([
  ["**Maya**", "Maya"],
  ["*a* and _b_", "a and b"],
  ["~~old~~ new", "old new"],
  ["`code_with_marks`", "code_with_marks"],
  ["in_progress", "in_progress"],
  ["snake\\_case", "snake_case"],
  ["[Maya](mailto:maya@example.org), Bo", "Maya, Bo"],
  ["[x] done", "[x] done"],
  ["[Team] lead", "[Team] lead"],
  ["docs/*", "docs/*"],
  ["docs/_private/x", "docs/_private/x"],
  ["a ~ b", "a ~ b"],
  ["unclosed [link](target", "unclosed [link](target"],
])("%s reads %j", (source, plain) => {
  expect(plainOf(source).text).toBe(plain);
});

test("a stretch knows its place and what the document holds there", () => {
  const plain = plainOf("**In** progress", 10);
  expect(plain.text).toBe("In progress");
  expect(plain.excerpt(0, 11)).toEqual({ text: "In** progress", place: { start: 12, end: 25 } });
  expect(plain.place(2, 2)).toEqual({ start: 16, end: 16 });
});

test("every stretch of any text has its exact place", () => {
  const source = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."ab *_`~\\[](/x") }),
  );
  fc.assert(
    fc.property(source, fc.nat(50), fc.nat(20), fc.nat(20), (text, offset, from, length) => {
      const plain = plainOf(text, offset);
      const start = Math.min(from, plain.text.length);
      expect(
        wrongPlaces(plain.excerpt(start, Math.min(plain.text.length, start + length)), text, offset),
      ).toEqual([]);
    }),
  );
});

test.each(hostile("[", "[a](", "](", "*", "_", "`", "~", "\\", "[a]", "*a"))(
  "200 KB of %j take no more than linear time",
  (_, source) => {
    expect(plainOf(source).text.length).toBeLessThanOrEqual(source.length);
  },
  5000,
);
