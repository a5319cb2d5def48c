import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

const segmented = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The module as it is loaded first, and how often it has asked a segmenter since. */
async function fresh() {
  vi.resetModules();
  const asked = vi.spyOn(Intl.Segmenter.prototype, "segment");
  const { cellsOf } = await import("../../src/reporters/cells.ts");
  return { cellsOf, asked };
}

afterEach(() => void vi.restoreAllMocks());

/** Everything that a segmenter treats in a way of its own, and what stands next to it in the module's ranges. */
const special = [
  "\t",
  "\r\n",
  "\u0000",
  "\u00AD",
  "\u009D",
  "\u0301",
  "\u034F",
  "\u0370",
  "\u0483",
  "\u0600",
  "\u0915\u094D\u0937",
  "\u0E33",
  "\u1100",
  "\u1161",
  "\u11A8",
  "\u200B",
  "\u200D",
  "\u2060",
  "\u20AC",
  "\u20E3",
  "\u302A",
  "\u3099",
  "\uA4CF",
  "\uA66F",
  "\uAC00",
  "\uAC01",
  "\uD7A3",
  "\uD7B0",
  "\uFE0F",
  "\uFE20",
  "\uFEFF",
  "\uFF9D",
  "\uFF9E",
  "\uFFFD",
  "©",
  "⚠",
  "語",
  "1",
  "a",
  " ",
  "👩",
  "💻",
  "🏽",
  "🇩",
  "🇪",
  "🏴",
  "\u{E0067}",
  "\u{E007F}",
  "\u{20000}",
  "\uD83D",
  "\uDE00",
] as const;

test("any text falls into the characters that a segmenter finds", async () => {
  const { cellsOf } = await fresh();
  const text = fc.oneof(
    fc.array(fc.constantFrom(...special), { maxLength: 8 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (each) => {
      expect(cellsOf(each)).toEqual(segmented(each));
    }),
    { numRuns: 5000 },
  );
});

test("so does each character beside one that might join it", async () => {
  const { cellsOf } = await fresh();
  const wrong: string[] = [];
  // Between these lie only characters of one sort: ideographs, syllables, halves of pairs, private ones.
  const blocks = [
    [0x0, 0x3400],
    [0xa480, 0xac20],
    [0xd790, 0xd800],
    [0xf8f0, 0x10000],
    [0x1f000, 0x1fc00],
    [0x31330, 0x31360],
  ] as const;
  for (const [first, end] of blocks) {
    for (let point = first; point < end; point += 1) {
      const character = String.fromCodePoint(point);
      for (const text of [`a${character}b`, `語${character}\uFE0F語`, character + character]) {
        if (cellsOf(text).join("|") !== segmented(text).join("|")) wrong.push(JSON.stringify(text));
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  "ein Äpfelchen – €5",
  "✅ Done ⚠️ 1️⃣",
  "日本語。한국어",
  "e\u0301te\u0301",
  "a\tb\u009D",
  "🔄 🚀",
])("%j is split without a segmenter", async (text) => {
  const { cellsOf, asked } = await fresh();
  expect(cellsOf(text)).toEqual(segmented(text));
  asked.mockClear();
  cellsOf(text);
  expect(asked).not.toHaveBeenCalled();
});

test.each(["👩‍💻", "🇩🇪", "👍🏽", "क्षि"])("%j is left to one", async (text) => {
  const { cellsOf, asked } = await fresh();
  cellsOf(text);
  expect(asked).toHaveBeenCalled();
});
