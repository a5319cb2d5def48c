import { describe, expect, test } from "vitest";
import { mendLinks, moved } from "../../src/generators/moved-links.ts";
import { plainDocument } from "../support/documents.ts";

const moves = [
  { from: "plans/tides.md", to: "plans/archive/tides.md" },
  { from: "plans/artifacts/tides", to: "plans/archive/artifacts/tides" },
];

function mended(path: string, text: string, mentions = true): string {
  const { markdown } = plainDocument(text, path);
  if (markdown === undefined) throw new Error(path);
  let result = text;
  for (const { place, text: next } of [...mendLinks({ path, text, markdown }, moves, mentions)].reverse()) {
    result = result.slice(0, place.start) + next + result.slice(place.end);
  }
  return result;
}

describe("links to what moves", () => {
  test.each([
    ["README.md", "[a](plans/tides.md)", "[a](plans/archive/tides.md)"],
    ["README.md", "[a](./plans/tides.md#progress)", "[a](plans/archive/tides.md#progress)"],
    ["docs/a.md", "[a](../plans/tides.md?plain=1#L3)", "[a](../plans/archive/tides.md?plain=1#L3)"],
    ["docs/a.md", "[a](/plans/tides.md)", "[a](/plans/archive/tides.md)"],
    ["README.md", "![p](plans/artifacts/tides/chart.png)", "![p](plans/archive/artifacts/tides/chart.png)"],
    ["README.md", "[a]\n\n[a]: plans/tides.md", "[a]\n\n[a]: plans/archive/tides.md"],
    ["README.md", "see `plans/tides.md`.", "see `plans/archive/tides.md`."],
    ["README.md", "in plans/artifacts/tides/, too", "in plans/archive/artifacts/tides/, too"],
  ])("of %s: %j", (path, before, after) => {
    expect(mended(path, before)).toBe(after);
  });

  test.each([
    ["README.md", "[a](plans/tides.mdx) old/plans/tides.md plans/tides.md.bak"],
    ["README.md", "<https://example.com/plans/tides.md> [b](https://example.com/tides.md) [c](#x)"],
    ["README.md", "[out](../../plans/tides.md) [empty]()"],
    ["README.md", "[a](./plans/other.md)"],
  ])("elsewhere stay: %s: %j", (path, text) => {
    expect(mended(path, text)).toBe(text);
  });

  test("of an append-only file are mended, mentions are not", () => {
    expect(mended("LOG.md", "[a](plans/tides.md) `plans/tides.md`", false)).toBe(
      "[a](plans/archive/tides.md) `plans/tides.md`",
    );
  });

  test("of the moved file itself go on leading where they led", () => {
    expect(
      mended(
        "plans/tides.md",
        "[up](../README.md) [own](artifacts/tides/log.txt) [next](buoys.md) [self](tides.md)",
      ),
    ).toBe("[up](../../README.md) [own](artifacts/tides/log.txt) [next](../buoys.md) [self](tides.md)");
  });

  test("a folder takes all below it along", () => {
    expect(moved("plans/artifacts/tides/a/b.txt", moves)).toBe("plans/archive/artifacts/tides/a/b.txt");
    expect(moved("plans/artifacts/tides-2/b.txt", moves)).toBe("plans/artifacts/tides-2/b.txt");
  });
});
