import { describe, expect, it } from "vitest";
import type { Diagnostic, Fix } from "../../src/linter/diagnostic.ts";
import { applyFixes, fixText, prevailingLineEnd } from "../../src/linter/fix.ts";
import { indexLines } from "../../src/syntax/place.ts";

type Piece = readonly [start: number, end: number, text: string];

const finding = (ruleId: string, safety: Fix["safety"], ...pieces: readonly Piece[]): Diagnostic => {
  const edits = pieces.map(([start, end, text]) => ({ place: { start, end }, text }));
  const place = edits[0]?.place ?? { start: 0, end: 0 };
  return {
    ruleId,
    messageId: "any",
    severity: "warning",
    message: "Unexpected",
    url: undefined,
    path: "a.md",
    place,
    range: indexLines("").range(place),
    anchor: "",
    fix: { safety, edits },
  };
};
const safe = (...pieces: readonly Piece[]): Diagnostic => finding("safe-rule", "safe", ...pieces);
const apply = (text: string, ...diagnostics: readonly Diagnostic[]) =>
  applyFixes(text, diagnostics, { unsafe: false });

describe("applyFixes", () => {
  it.each<[string, readonly Diagnostic[], string, number]>([
    ["edits apart from each other", [safe([0, 1, "A"]), safe([2, 3, "C"])], "AbCdef", 0],
    ["edits in any order", [safe([4, 5, "E"]), safe([0, 1, "A"])], "AbcdEf", 0],
    ["edits that end where the next begins", [safe([0, 2, "x"]), safe([2, 4, "y"])], "xyef", 0],
    ["the first of two that overlap", [safe([0, 3, "x"]), safe([2, 4, "y"])], "xdef", 1],
    ["the first of two when one holds the other", [safe([0, 6, "x"]), safe([2, 3, "y"])], "x", 1],
    ["the first of two, the outer one later", [safe([2, 3, "y"]), safe([0, 6, "x"])], "abydef", 1],
    ["the first of two insertions at one place", [safe([2, 2, "x"]), safe([2, 2, "y"])], "abxcdef", 1],
    ["no insertion at the end of a replacement", [safe([0, 2, "x"]), safe([2, 2, "y"])], "xcdef", 1],
    ["no replacement that begins at an insertion", [safe([2, 2, "y"]), safe([2, 4, "x"])], "abycdef", 1],
    ["no replacement that ends at an insertion", [safe([2, 2, "y"]), safe([0, 2, "x"])], "abycdef", 1],
    [
      "all edits of a fix or none",
      [safe([2, 4, "-"]), safe([0, 1, "A"], [3, 5, "!"]), safe([0, 1, "B"])],
      "Bb-ef",
      1,
    ],
    ["nothing of a fix that overlaps itself", [safe([0, 3, "x"], [2, 4, "y"])], "abcdef", 1],
  ])("applies %s", (_, diagnostics, expected, waiting) => {
    const outcome = apply("abcdef", ...diagnostics);
    expect(outcome.text).toBe(expected);
    expect(outcome.waiting).toBe(waiting);
    expect(outcome.applied).toHaveLength(diagnostics.length - waiting);
  });

  it("leaves unsafe fixes alone unless asked, and does not count them as waiting", () => {
    const diagnostics = [finding("bold", "unsafe", [0, 1, "A"])];
    expect(applyFixes("abc", diagnostics, { unsafe: false })).toEqual({
      text: "abc",
      applied: [],
      waiting: 0,
    });
    expect(applyFixes("abc", diagnostics, { unsafe: true }).text).toBe("Abc");
  });

  it("takes the text's own line ends for what it inserts", () => {
    const insert = safe([3, 3, "x\ny\r\nz\n"]);
    expect(apply("a\r\nb\r\n", insert).text).toBe("a\r\nx\r\ny\r\nz\r\nb\r\n");
    expect(apply("ab\ncd\n", insert).text).toBe("ab\nx\ny\nz\ncd\n");
  });

  it("keeps a byte order mark in front", () => {
    const marked = "\uFEFFabc";
    expect(apply(marked, safe([0, 0, "x"])).text).toBe("\uFEFFxabc");
    expect(apply(marked, safe([0, 2, "x"])).text).toBe("\uFEFFxbc");
    expect(apply(marked, safe([0, 1, ""])).text).toBe("abc");
  });

  it("takes time in proportion to the number of fixes", () => {
    const text = "x".repeat(200_000);
    const many = Array.from({ length: 100_000 }, (_, at) => safe([2 * at, 2 * at + 1, "y"]));
    expect(apply(text, ...many).text).toBe("yx".repeat(100_000));
  });
});

describe("prevailingLineEnd", () => {
  it.each([
    ["", "\n"],
    ["a\nb\r\n", "\n"],
    ["a\r\nb\r\nc\n", "\r\n"],
  ])("of %j is %j", (text, expected) => expect(prevailingLineEnd(text)).toBe(expected));
});

describe("fixText", () => {
  it("goes on with what had to wait, until nothing is left", () => {
    const lint = (text: string): Diagnostic[] => {
      const at = text.indexOf("a");
      return at === -1 ? [] : [safe([at, at + 1, "b"]), safe([at, at + 1, "b"])];
    };
    const outcome = fixText({ text: "aaa", lint, unsafe: false });
    expect(outcome).toEqual({
      text: "bbb",
      diagnostics: [],
      applied: new Map([["safe-rule", 3]]),
      passes: 3,
    });
  });

  it("says what is left after the last pass", () => {
    const grow = (text: string): Diagnostic[] => [safe([text.length, text.length, "x"])];
    const outcome = fixText({ text: "", lint: grow, unsafe: false, maxPasses: 4 });
    expect(outcome).toMatchObject({ text: "xxxx", passes: 4 });
    expect(outcome.diagnostics).toHaveLength(1);
    expect(fixText({ text: "", lint: grow, unsafe: false }).passes).toBe(10);
  });

  it("names the rules that undo one another, and keeps the text from before them", () => {
    const lint = (text: string): Diagnostic[] => {
      if (text === "start") return [finding("first", "safe", [0, 5, "up"])];
      return text === "up"
        ? [finding("downwards", "safe", [0, 2, "down"])]
        : [finding("upwards", "safe", [0, 4, "up"])];
    };
    expect(fixText({ text: "start", lint, unsafe: false })).toMatchObject({
      text: "up",
      cycle: ["downwards", "upwards"],
      applied: new Map([["first", 1]]),
      diagnostics: [{ ruleId: "downwards" }],
    });
  });

  it("does not take a fix that changes nothing for work", () => {
    const lint = (): Diagnostic[] => [safe([0, 1, "a"])];
    expect(fixText({ text: "abc", lint, unsafe: false })).toMatchObject({ text: "abc", passes: 0 });
  });
});
