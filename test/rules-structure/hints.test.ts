import fc from "fast-check";
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

test("signs are hints as well, wherever they stand among the others", () => {
  const text = "< TODO … TODO <";
  const hinted = hintsIn(text, /TODO/g, ["<", "…"]);
  const starts = [...text].flatMap((_, start) =>
    hinted?.({ start, end: start + 1 }) === true ? [start] : [],
  );
  expect(starts).toEqual([0, 2, 7, 9, 14]);
  expect(hintsIn("a < b", /TODO/g, ["<"])?.({ start: 0, end: 5 })).toBe(true);
});

test("the same expression serves one text after another", () => {
  const hint = /x/g;
  hintsIn("aaaax", hint);
  expect(hintsIn("xa", hint)?.({ start: 0, end: 1 })).toBe(true);
});

test("parts with a hint in them are found from the hints as from the parts", () => {
  const text = fc
    .array(fc.constantFrom("x", "x", "--", "-----"), { minLength: 12, maxLength: 20 })
    .map((parts) => parts.join(""));
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), {
    minLength: 4,
    maxLength: 12,
  });
  let found = 0;
  fc.assert(
    fc.property(text, lengths, (written, gaps) => {
      let end = 0;
      const parts = gaps.map(([gap, length]) => {
        const start = end + gap;
        end = start + length;
        return { place: { start, end } };
      });
      const hinted = hintsIn(written, /x/g);
      const expected = parts.filter(({ place }) => written.slice(place.start, place.end).includes("x"));
      expect(hinted?.among(parts) ?? []).toEqual(expected);
      found += expected.length;
    }),
    { numRuns: 500, seed: 7 },
  );
  expect(found).toBeGreaterThan(100);
});
