import { describe, expect, test } from "vitest";
import { linkAddress, readdressed, relativePath } from "../../src/syntax/link-address.ts";

describe("an address in docs/plans/a.md", () => {
  test.each([
    ["b.md", "docs/plans/b.md", undefined],
    ["./b.md#c", "docs/plans/b.md", "c"],
    ["../b%20c.md?plain=1#L3", "docs/b c.md", "L3"],
    ["../../", ".", undefined],
    ["../../../x", "../x", undefined],
    ["..%2F..%2F..%2Fetc/passwd", "../etc/passwd", undefined],
    ["/docs/b.md", "docs/b.md", undefined],
    ["/../b.md", "../b.md", undefined],
    ["#%C3%BCber", undefined, "über"],
    ["?tab=readme#x", undefined, "x"],
    ["100%.md", "docs/plans/100%.md", undefined],
    ["..foo.md", "docs/plans/..foo.md", undefined],
  ])("%s leads to %s, anchor %s", (url, path, anchor) => {
    expect(linkAddress(url, "docs/plans/a.md")).toMatchObject({ path, anchor });
  });

  test.each([
    "",
    "#",
    "https://example.com/a.md",
    "mailto:a@example.com",
    "//example.com",
    "C:\\a.md",
    "\\\\share\\a",
  ])("%j is none", (url) => {
    expect(linkAddress(url, "docs/plans/a.md")).toBeUndefined();
  });

  test.each([
    ["b.md", "docs/c.md", "../c.md"],
    ["./b.md?plain=1#x", "docs/plans/done/b.md", "done/b.md?plain=1#x"],
    ["/docs/b.md#x", "docs/c (2).md", "/docs/c%20%282%29.md#x"],
    ["b/", "docs/100%#?", "../100%25%23%3F/"],
  ])("%s, led to %s, is %s", (url, target, next) => {
    expect(readdressed(url, "docs/plans/a.md", target)).toBe(next);
    expect(linkAddress(next, "docs/plans/a.md")?.path).toBe(target);
  });
});

test.each([
  ["a.md", "b.md", "b.md"],
  ["docs/a.md", "docs/b.md", "b.md"],
  ["docs/plans/a.md", "src/b.ts", "../../src/b.ts"],
  ["docs/a.md", "docs", "../docs"],
])("from %s to %s it is %s", (from, to, way) => {
  expect(relativePath(from, to)).toBe(way);
});
