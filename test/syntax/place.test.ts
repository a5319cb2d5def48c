import { describe, expect, test } from "vitest";
import { indexLines } from "../../src/syntax/place.ts";

/** Each text with its lines, as CommonMark has them. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ["", [""]],
  ["one", ["one"]],
  ["one\ntwo\n", ["one", "two", ""]],
  ["\n\none", ["", "", "one"]],
  ["one\r\ntwo\r\n\r\n", ["one", "two", "", ""]],
  ["one\rtwo\n\rthree\r\n\nfour", ["one", "two", "", "three", "", "four"]],
];

describe("lines", () => {
  test.each(TEXTS)("of %j", (text, lines) => {
    const index = indexLines(text);
    const found = Array.from({ length: index.count }, (_, line) => index.line(line + 1));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });

  test.each(TEXTS)(
    "the points of %j are those of their lines, in whatever order they are asked for",
    (text, lines) => {
      const index = indexLines(text);
      const forward = Array.from({ length: text.length + 1 }, (_, offset) => index.point(offset));
      for (const { line, column, offset } of forward) expect(index.offset(line, column)).toBe(offset);
      expect(forward.at(-1)?.line).toBe(lines.length);
      const backward = Array.from({ length: text.length + 1 }, (_, at) => index.point(text.length - at));
      expect(backward.reverse()).toEqual(forward);
      const middle = text.length >> 1;
      const far = indexLines(text);
      expect([far.point(text.length), far.point(0), far.point(middle)]).toEqual(
        [text.length, 0, middle].map((offset) => indexLines(text).point(offset)),
      );
    },
  );
});
