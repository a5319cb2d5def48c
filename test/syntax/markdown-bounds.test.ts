import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findExcess, findInLines } from "../../src/syntax/markdown-bounds.ts";
import { isTame } from "../../src/syntax/markdown-tame.ts";

const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

describe("texts that parsers take more than linear time for", () => {
  it.each([
    ["quotes", ">".repeat(200) + " a"],
    ["quotes with spaces", "> ".repeat(200) + "a"],
    ["lists", "- ".repeat(200) + "a"],
    ["ordered lists", "1. ".repeat(200) + "a"],
    ["footnotes", "[^a]: ".repeat(200) + "a"],
    ["quotes in lists", "- > ".repeat(100) + "a"],
    ["lists by indentation", numbered(300, (index) => `${"  ".repeat(index)}- a`)],
  ])("refuses nested %s", (_, text) => {
    expect(findExcess(text)?.reason).toBe("nesting");
  });

  it.each([
    ["comments", "a <!-- x".repeat(2000)],
    ["comments in a quote", `> ${"a <!-- x".repeat(2000)}`],
    ["CDATA", "a <![CDATA[".repeat(2000)],
    ["instructions", "a <? x".repeat(2000)],
    ["brackets", "[[a]]".repeat(2000)],
    ["references", "[a] x".repeat(2000)],
    ["half links", "[a](b x".repeat(2000)],
    ["closing brackets", "a](b) ".repeat(2000)],
    ["strong", "a**b x".repeat(2000)],
    ["emphasis", "*a*".repeat(2000)],
    ["deep emphasis", "*a ".repeat(1000) + "b* ".repeat(1000)],
    ["deep emphasis by underscores", "_a ".repeat(1000) + "b_ ".repeat(1000)],
    ["struck text", "~~a~~".repeat(1000)],
    ["underscores in words", "a_".repeat(10_000)],
    ["character references", "&amp;".repeat(10_000)],
    ["character references in many long paragraphs", `${"&amp;".repeat(4000)}\n\n`.repeat(20)],
    ["character references in a very long one", `${"a".repeat(400_000)}${"&amp;".repeat(400)}`],
    ["openers on many lines", "a *b\n".repeat(1000)],
    ["lazy lines of an item", "- a\n" + "b\n".repeat(3000)],
    ["lazy lines of a quote", "> a\n" + "b\n".repeat(3000)],
    ["lazy lines of a nested quote", "> > a\n" + "> b\n".repeat(3000)],
    ["quotes and lazy lines", "> a\nb\n".repeat(3000)],
    ["columns", `|${"a|".repeat(2000)}\n|${"-|".repeat(2000)}\n`],
    ["rows", "| a |\n|---|\n" + "| b |\n".repeat(5000)],
    ["rows without marks", "| a |\n|---|\n" + "b\n".repeat(5000)],
    ["tables", "| a |\n|---|\n\n".repeat(2000)],
  ])("refuses many %s", (_, text) => {
    expect(findExcess(text)?.reason).toBe("too-complex");
  });

  it("refuses what is larger than any document", () => {
    expect(findExcess("a\n".repeat(5 * 1024 * 1024))?.reason).toBe("too-large");
  });

  it("says where it goes too far", () => {
    const text = `# a\n\nb ${"[[c]]".repeat(2000)}`;
    const excess = findExcess(text);
    expect(excess?.message).toContain("`[`");
    expect(text.slice(excess?.place.start, excess?.place.end)).toBe("[");
  });
});

describe("openers cannot hide", () => {
  const hostile = "a <!-- x".repeat(2000);

  it.each([
    ["behind a fence in HTML", `<div>\n\`\`\`\n</div>\n\n${hostile}`],
    ["behind a fence in a comment", `<!--\n\`\`\`\n-->\n\n${hostile}`],
    ["behind a fence in a comment in a list", `- <!--\n\`\`\`\n-->\n\n${hostile}`],
    ["behind a fence in frontmatter", `---\n\`\`\`\n---\n\n${hostile}`],
    ["behind a fence that its list item ends", `- \`\`\`\n\`\`\`\n\`\`\`\n${hostile}`],
    ["behind an indented fence", `  \`\`\`\na\n\`\`\`\n${hostile}`],
    ["behind a fence with another one inside", `\`\`\`\`\n\`\`\`\n\`\`\`\`\n${hostile}`],
    ["behind what closes a fence with three spaces", `\`\`\`\n   \`\`\`\n${hostile}`],
    ["behind code that only looks like a fence", `\`\`\` a\`b\n${hostile}`],
    ["in rows that are no table's", `> a\n| b |\n|---|\n${"| <!-- x\n".repeat(2000)}`],
    ["in rows with other cells than their head", `| a |\n|---|---|\n${"| <!-- x\n".repeat(2000)}`],
    ["in rows of another indentation", `| a |\n|---|\nb\n${"| <!-- x\n".repeat(2000)}`],
    ["in numbered lines of a paragraph", `a\n${"2. <!-- x\n".repeat(2000)}`],
    ["in lines that only look like definitions", `a\n${"[<]: b\n".repeat(2000)}`],
  ])("%s", (_, text) => {
    expect(findExcess(text)?.reason).toBe("too-complex");
  });
});

describe("large documents that people write", () => {
  it.each([
    ["a list of links", "- [a](b) *c* `d` <br>\n".repeat(5000)],
    ["tasks", "- [ ] a **b** `c` [d](e)\n".repeat(5000)],
    [
      "a board of two thousand rows",
      "| ID | Task |\n|---|---|\n" + "| A-1 | [a](b) *c* <br> `d` |\n".repeat(2000),
    ],
    ["character references", "a &amp; b &lt; c &#35; d\n\n".repeat(20_000)],
    ["paragraphs", "a *b* [c](d) <br> &amp; `e`\nf\n\n".repeat(5000)],
    ["a listing of HTML", "```html\n" + "<td><a href='#'>a</a></td>\n".repeat(3000) + "```\n"],
    ["a listing with lines of asterisks", "~~~\n" + "a * b ** c [d]\n".repeat(3000) + "~~~\n"],
    ["an HTML table", "<table>\n" + "<tr><td>a</td><td>b</td></tr>\n".repeat(2000) + "</table>\n"],
    ["a comment", "<!--\n" + "a [b] <c> *d*\n\n".repeat(3000) + "-->\n"],
    ["link definitions", numbered(3000, (index) => `[${index}]: https://example.org/${index}`)],
    ["snake case", "snake_case_name another_one ".repeat(500)],
    ["a rule", "- ".repeat(300)],
    ["a rule of asterisks", "* ".repeat(300)],
    ["wrapped items", "1. a\n  b\n".repeat(3000)],
    ["quotes", "> a *b*\n>\n".repeat(5000)],
    ["ten levels", numbered(10, (index) => `${"  ".repeat(index)}- a`)],
  ])("passes %s", (_, text) => {
    expect(findExcess(text)).toBeUndefined();
  });
});

describe("a text that is tame at first sight", () => {
  const unit = fc.constantFrom(
    ..."a <!-- x|[[a]]|[a](b x|a**b x|*a*|_a |~~a~~|`b` |a_|&amp;|a *b\n|- a\nb\n|> a\nb\n|b\n|> |- |1. ".split(
      "|",
    ),
    "a|",
    "| a |\n|---|\n",
    "| b |\n",
    "| a |\n|---|\n\n",
    "    ",
    "[^a]: ",
    "\n\n",
    "\r\n",
    "\r",
    "```\n",
    "<div>\n",
    "a".repeat(600),
  );
  const times = fc.constantFrom(1, 1, 2, 90, 120, 499, 501, 700, 1100, 3100, 5100);
  const hostile = fc
    .array(fc.tuple(unit, times), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([part, count]) => part.repeat(count)).join(""));

  it("has nothing too much in its lines", { timeout: 60_000 }, () => {
    let tame = 0;
    let refused = 0;
    fc.assert(
      fc.property(hostile, (text) => {
        const found = findInLines(text);
        if (found) refused++;
        if (!isTame(text)) return;
        tame++;
        expect(found).toBeUndefined();
      }),
      { numRuns: 1500, seed: 23 },
    );
    expect(Math.min(tame, refused)).toBeGreaterThan(200);
  });

  it("is what people write", () => {
    expect(
      isTame("# a\n\n- [ ] **b** `c_d` [e](f) <br>\n\n| a | b |\n|---|---|\n| &amp; | x |\n".repeat(100)),
    ).toBe(true);
  });
});
