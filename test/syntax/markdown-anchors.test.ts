/** What GitHub makes of headings, HTML and footnotes; the expectations are its own, as its pages show them. */
import { describe, expect, test } from "vitest";
import { anchorsIn, hasAnchor, headingAnchors } from "../../src/syntax/markdown-anchors.ts";
import { indexTree, type TreeIndex } from "../../src/syntax/markdown-index.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";

const parser = await loadMarkdownParser("remark");

function index(text: string): TreeIndex {
  const result = parser.parse(text);
  if (!result.ok) throw new Error(result.failure.message);
  return indexTree(result.root, text);
}

const slugs = (text: string): readonly string[] => [...headingAnchors(index(text)).values()];

describe("a heading", () => {
  test.each([
    ["# The plan", "the-plan"],
    ["# Surprises & Discoveries", "surprises--discoveries"],
    ["# 1.2) What's *new* in `v2.0`?", "12-whats-new-in-v20"],
    ["# See [the guide](guide.md)", "see-the-guide"],
    ["# snake_case and kebab-case", "snake_case-and-kebab-case"],
    ["# Größe Änderung 目的 Привет", "größe-änderung-目的-привет"],
    ["# 🚀 Lift off", "-lift-off"],
    ["# :rocket: Lift off", "rocket-lift-off"],
    ["# ![wave](w.png) Tides", "-tides"],
    ['# <a id="x"></a>Tides', "tides"],
    ["# AT&amp;T", "att"],
    ["Two\nlines\n===", "twolines"],
    ["# `code` <kbd>Ctrl</kbd>", "code-ctrl"],
  ])("%j is #%s", (text, slug) => {
    expect(slugs(text)).toEqual([slug]);
  });

  test("of a name that is taken has a number behind, in the order of the text and of HTML", () => {
    expect(slugs("# A\n\n# a\n\n# A-1\n\n# A")).toEqual(["a", "a-1", "a-1-1", "a-2"]);
    const anchors = anchorsIn(index("# Tides\n\n<h2>Tides</h2>\n\n# Tides"));
    expect([...anchors]).toEqual(["tides", "tides-1", "tides-2"]);
  });
});

test("HTML has ids, names and headings; comments and code have none", () => {
  const text = [
    '<a name="Mark"></a> and <span id=\'one\'>x</span> <b data-id="two">y</b>',
    "",
    '<h1 align="center">\n  The <em>harbour</em>\n</h1>',
    "",
    '<!-- <a id="three"></a> <h2>Four</h2> -->',
    "",
    'And `<a id="five">`.',
    "",
    "<div id=six></div>",
    "",
    '```html\n<a id="seven"></a>\n```',
  ].join("\n");
  const anchors = anchorsIn(index(text));
  for (const anchor of ["mark", "one", "the-harbour", "six"]) expect(anchors, anchor).toContain(anchor);
  for (const anchor of ["two", "three", "four", "five", "seven"])
    expect(anchors, anchor).not.toContain(anchor);
});

test("an address may have any case, the prefix of GitHub's ids, or be GitHub's own", () => {
  const anchors = anchorsIn(index("# The plan\n\nText.[^Note]\n\n[^Note]: Said."));
  for (const anchor of [
    "The-Plan",
    "user-content-the-plan",
    "fn-note",
    "user-content-fnref-note",
    "top",
    "L10",
    "L3-L9",
  ]) {
    expect(hasAnchor(anchors, anchor), anchor).toBe(true);
  }
  for (const anchor of ["plan", "the-plan-1", "fn-2", "L", "Line"]) {
    expect(hasAnchor(anchors, anchor), anchor).toBe(false);
  }
});

test.each([
  ["<h1 ".repeat(20_000), 0],
  ["<div>" + "<!--".repeat(20_000), 0],
  // An attribute that is named twice counts once.
  ["<p id=" + '"id='.repeat(20_000), 1],
])("comes to an end on a text of nothing but openings: %#", (text, anchors) => {
  expect(anchorsIn(index(text)).size).toBe(anchors);
});
