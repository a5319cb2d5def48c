import { describe, expect, it } from "vitest";
import { sketchMarkdown } from "../../src/contracts/sketch.ts";

describe("sketchMarkdown", () => {
  const text = [
    "# Plan ##",
    "Status: open",
    "",
    "  - **Owner**: Ada",
    "```md",
    "Hidden: in code",
    "# Hidden",
    "```",
    "<!-- Comment: x",
    "Hidden: in a comment -->",
    "Shown: again",
    "Section",
    "-------",
    "1. [x] done",
    "| ID | Task |",
    "| -- | ---- |",
    "**Bold line**",
    "",
  ];

  it.each(["\n", "\r\n"])("sees what stands outside of code and comments, lines ending in %j", (ending) => {
    const sketch = sketchMarkdown(text.join(ending));
    expect(sketch.headings).toEqual([
      { depth: 1, text: "Plan" },
      { depth: 2, text: "Section" },
    ]);
    expect(sketch.title).toBe("Plan");
    expect(sketch.tasks).toBe(1);
    expect(sketch.tables).toEqual([["ID", "Task"]]);
    expect(sketch.boldLines).toEqual(["Bold line"]);
    expect([...sketch.labels()]).toEqual(["Status", "Owner", "Shown"]);
    const outside = [...text.slice(0, 4), ...text.slice(10, 17)].map((line) => line.trimStart());
    expect(sketch.prose().trimEnd().split(ending)).toEqual(outside);
  });

  it.each([
    ["words", "Title\n===", ["Title"]],
    ["the first line, behind a byte order mark", "\uFEFFTitle\n---", ["Title"]],
    ["the rule of a heading", "Title\n===\n---", ["Title"]],
    ["a list item", "- one\n---", []],
    ["a quote", "> one\n---", []],
    ["a heading", "# One\n---", ["One"]],
    ["nothing", "\n---", []],
    ["a closed fence", "words\n```\ncode\n```\n---", []],
    ["a comment", "words\n<!-- one -->\n---", []],
  ])(
    "makes a heading of the line above a rule, where that is no other block: %s",
    (_what, written, headings) => {
      expect(sketchMarkdown(written).headings.map((heading) => heading.text)).toEqual(headings);
    },
  );

  it.each([
    ["```\n# a\n````\n# b", ["b"]],
    ["words\n````\n# a\n```\n# b", []],
    ["words\n~~~ js\n  ``` ~~~\n# a\n  ~~~~  \n# b", ["b"]],
    ["``` code ``` and words\n# b", ["b"]],
    ["<!-- # a\n--> # a\n# b", ["b"]],
    ["<!-->\n# b", ["b"]],
    ["words\n<!-- a\n# a", []],
  ])("sees nothing in fences and comments: %j", (written, headings) => {
    expect(sketchMarkdown(written).headings.map((heading) => heading.text)).toEqual(headings);
  });

  it("takes a blank line for no heading, whatever it is made of", () => {
    expect(sketchMarkdown("\u00a0\n---\n\r\n===\r\n  \n---\n").headings).toEqual([]);
  });

  it("shows nothing of a text that is all comment", () => {
    const sketch = sketchMarkdown("<!--\nA: b\n");
    expect([sketch.prose(), ...sketch.labels()]).toEqual([""]);
  });

  it("looks into a fence around the whole, and has no title where no heading is of the first level", () => {
    const sketch = sketchMarkdown("```md\n## Goal\nWhy: so\n```\n");
    expect(sketch).toMatchObject({ wrapped: true, title: "", headings: [{ depth: 2, text: "Goal" }] });
    expect(sketch.prose()).toBe("## Goal\nWhy: so");
  });
});
