import { expect, test } from "vitest";
import { lettered } from "../../src/syntax/lettered.ts";

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
