import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { linesAt } from "../../src/syntax/known-lines.ts";
import * as place from "../../src/syntax/place.ts";

const texts = fc
  .array(fc.constantFrom("a", "bc", "\n", "\r", "\r\n", "ü", "📄"), { maxLength: 20 })
  .map((parts) => parts.join(""));
const offsets = fc.array(fc.nat(25), { maxLength: 6 });

test("lines of which points are known are those of an index of the whole text", () => {
  fc.assert(
    fc.property(texts, offsets, offsets, (text, known, asked) => {
      const index = place.indexLines(text);
      const lines = linesAt(
        text,
        known.map((offset) => index.point(offset)),
      );
      expect(lines.count).toBe(index.count);
      for (const offset of [...known, ...asked, ...known, -1, text.length + 1]) {
        expect(lines.point(offset)).toEqual(index.point(offset));
        const { line } = index.point(offset);
        expect(lines.line(line)).toEqual(index.line(line));
        expect(lines.range({ start: offset, end: offset + 3 })).toEqual(
          index.range({ start: offset, end: offset + 3 }),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test("points of another text lead to no place outside of this one", () => {
  fc.assert(
    fc.property(texts, texts, offsets, (text, other, known) => {
      const index = place.indexLines(other);
      const points = known.map((offset) => index.point(offset));
      const lines = linesAt(text, points);
      for (const { offset } of points) {
        const { line } = lines.point(offset);
        const { start, end } = lines.line(line);
        expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true]);
      }
    }),
  );
});

test("the other lines are not looked at for a known point", () => {
  const text = "one\ntwo\nthree\n";
  const index = place.indexLines(text);
  const points = [5, 9].map((offset) => index.point(offset));
  const asked = vi.spyOn(String.prototype, "indexOf");
  const lines = linesAt(text, points);
  expect(lines.range({ start: 5, end: 7 })).toEqual(index.range({ start: 5, end: 7 }));
  asked.mockClear();
  expect([lines.point(5).line, lines.point(9).line, lines.line(3).end]).toEqual([2, 3, 13]);
  expect(asked).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
