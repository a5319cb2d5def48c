import { expect, test } from "vitest";
import { beginsWord, hasWord, inAnyCase, lettered, wordEndsAt } from "../../src/syntax/lettered.ts";

const words = lettered(String.raw`[\p{L}\p{M}\p{N}]+`, "g");
const names = lettered(String.raw`[\p{Lu}][\p{L}]*`, "g");

test.each([
  ["Ada met 2 friends", ["Ada", "met", "2", "friends"]],
  ["Zoë met 2 friends", ["Zoë", "met", "2", "friends"]],
  ["e\u0301te\u0301 – 夏", ["e\u0301te\u0301", "夏"]],
])("finds the words of %j", (text, expected) => {
  expect(text.match(words(text))).toEqual(expected);
});

test("tells capitals in either text", () => {
  expect("Ada, then bob".match(names("Ada, then bob"))).toEqual(["Ada"]);
  expect("Émile, then bob".match(names("Émile, then bob"))).toEqual(["Émile"]);
});

test("builds the expression that knows all letters only for a text that has others than ASCII's", () => {
  expect(words("plain").unicode).toBe(false);
  expect(words("naïve").unicode).toBe(true);
  expect(words("plain")).toBe(words("also plain"));
});

/** Every UTF-16 unit, what comes after and before a pair of them, and pairs: letters, digits and signs. */
const characters = [
  ...Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)),
  "𝐀",
  "𝟘",
  "😀",
  "a𝐀",
  "\ud835é",
];

test("knows letters and numbers wherever they stand", () => {
  for (const text of characters) {
    expect(beginsWord(text), text).toBe(/^[\p{L}\p{N}]/u.test(text));
    expect(hasWord(text), text).toBe(/[\p{L}\p{N}]/u.test(text));
    expect(wordEndsAt(text, text.length), text).toBe(/[\p{L}\p{N}]$/u.test(text));
  }
  expect(beginsWord("")).toBe(false);
  expect(wordEndsAt("word", 0)).toBe(false);
  expect(wordEndsAt("a-b", 1)).toBe(true);
  expect(wordEndsAt("a-b", 2)).toBe(false);
});

test("ignores case as flags `iu` do", () => {
  const source = String.raw`^links?\b|\Ws`;
  const isLink = inAnyCase(source);
  const expression = new RegExp(source, "iu");
  for (const text of ["LINK", "Links", "lin\u212As", "LIN\u212A\u017F", "é\u017F", "-S", "xs", ""])
    expect(isLink(text), text).toBe(expression.test(text));
  const beginsWithN = inAnyCase(String.raw`^[^\p{L}]*n\b`);
  for (const text of ["12 N", "¿N?", "an", "ñ n", "na"])
    expect(beginsWithN(text), text).toBe(/^[^\p{L}]*n\b/iu.test(text));
});
