import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileSlug, oneLine } from "../../src/generators/slug.ts";

describe("the slug of a title", () => {
  test.each([
    ["Add dark mode", "add-dark-mode"],
    ["  Don't panic!  ", "dont-panic"],
    ["../../etc/passwd", "etc-passwd"],
    ["C:\\Windows\\System32", "c-windows-system32"],
    ['Say "hi" / <b>', "say-hi-b"],
    ["🚀 Launch 🚀", "launch"],
    ["暗いモード", "暗いモード"],
    ["Тёмная тема", "тёмная-тема"],
    ["हिन्दी पाठ", "हिन्दी-पाठ"],
    ["ＦＵＬＬ width", "full-width"],
    ["CON", "con-1"],
    ["one two three four five six seven eight nine ten", "one-two-three-four-five-six-seven-eight"],
  ])("%j is %s", (title, slug) => {
    expect(fileSlug(title)).toBe(slug);
  });

  test.each(["", "!!!", "🚀", "../..", "\u0301", "---"])("%j has none", (title) => {
    expect(fileSlug(title)).toBeUndefined();
  });

  test("never leads anywhere and always fits into a file name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (title) => {
        const slug = fileSlug(title);
        return slug === undefined || (/^[\p{L}\p{N}\p{M}-]+$/u.test(slug) && Buffer.byteLength(slug) <= 170);
      }),
    );
  });

  test("a title is one line", () => {
    expect(oneLine(" a\r\nb\u0000\tc\u2028d ")).toBe("a b c d");
  });
});
