import { describe, expect, it } from "vitest";
import { neededWords } from "../../src/contracts/pattern-words.ts";
import { compilePattern, isFound, searched } from "../../src/contracts/patterns.ts";

describe("neededWords", () => {
  it.each([
    ["\\bcheck[ -]?list\\b", ["check"]],
    ["^decisions?$", ["decision"]],
    ["\\b(?:Runbook|playbook)(?: ?[(:–—-]|$)", ["runbook", "playbook"]],
    ["a(?:bcd)?e", ["a"]],
    ["a(?:bcd){0,3}e", ["a"]],
    ["a(?:bcd){1,3}e", ["bcd"]],
    ["(?:long word|(?:x|yz))", ["long word", "x", "yz"]],
    ["ab+c", ["a"]],
    ["a{0}bc*", ["b"]],
    ["(?!other)it", ["it"]],
    ["(?=other)it", ["other"]],
    ["(?<name>other)it", ["other"]],
    ["\\u0041\\x42\\cJ\\u{43}\\p{Lu}z", ["z"]],
    ["[abc\\]def]g", ["g"]],
    ["plan|\\d", []],
    ["(?:plan|)x?", []],
    ["", []],
  ])("of %s are %j", (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words);
  });
});

describe("isFound", () => {
  it.each([
    ["\\bcheck[ -]?lists\\b", ["Checklists", "CHECK-LISTS", "chec\u212A-list\u017F", "check", "lists", ""]],
    ["^İ?i$", ["İi", "I", "ı", "i̇"]],
    ["straße s", ["STRASSE S", "straße \u017F", "STRAẞE S"]],
    ["(?:one|two)+ three?", ["ONETWO thre", "three", "two  three", "two three"]],
    ["a(?:b|c)?d", ["AD", "abd", "acd", "aed"]],
    ["\\S", ["", " ", "x"]],
    ["计划 plan", ["计划 PLAN", "plan"]],
  ])("says of %s what the expression says", (pattern, texts) => {
    const told = texts.filter((text) => isFound(pattern, searched(text)));
    expect(told).toEqual(texts.filter((text) => compilePattern(pattern).test(text)));
    expect(told.length).toBeGreaterThan(0);
  });
});
