import { describe, expect, it } from "vitest";
import { refusePattern } from "../../src/contracts/patterns.ts";

describe("refusePattern", () => {
  it.each([
    "\\bplan\\b",
    "^\\d{4}-\\d{2}-\\d{2}",
    "living\\s+document",
    "foo\\w{0,40}bar",
    "^.*foo",
    "(?:a|b){0,3}x",
    "(?:\\d{1,3}\\.){3}",
    "^\\s*Plan\\s*:\\s*\\S",
    "^\\p{L}+ x",
    "keep .{0,200}progress",
    "[^)\\]]",
    "活(?:的)?文档",
  ])("accepts %s", (pattern) => {
    expect(refusePattern(pattern)).toBeUndefined();
  });

  it.each([
    ["(a+)+", "repeats a repetition"],
    ["^(?:a|a)*b", "repeats a choice"],
    ["(?:a|a){0,50}c", "repeats a choice"],
    ["(?:a?){0,50}b", "cannot be told apart"],
    ["(?:x{0,100}){0,100}", "cannot be told apart"],
    [".*foo", "begins with a repetition"],
    ["foo\\w*bar", "begins with a repetition"],
    ["^.*a.*b", "two repetitions"],
    ["a\\s*\\s*b", "two repetitions"],
    ["(a)\\1", "backreferences"],
    ["(?<=a)b", "lookbehind"],
    ["a(", "is not a regular expression"],
    ["[z-a]", "is not a regular expression"],
  ])("refuses %s", (pattern, reason) => {
    expect(refusePattern(pattern)).toContain(reason);
  });
});
