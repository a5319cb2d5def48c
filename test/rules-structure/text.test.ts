/** Placeholders, titles and fences, beyond what the rules' documentation shows. */
import { describe, expect, it } from "vitest";
import documentTitle from "../../rules/structure/document-title.ts";
import headingInParagraph from "../../rules/structure/heading-in-paragraph.ts";
import noPlaceholder from "../../rules/structure/no-placeholder.ts";
import requiredPhrase from "../../rules/structure/required-phrase.ts";
import unclosedFence from "../../rules/structure/unclosed-fence.ts";
import { fixText } from "../../src/linter/fix.ts";
import { lintExample } from "../support/lint-example.ts";

describe("no-placeholder", () => {
  const found = (text: string): (string | undefined)[] =>
    lintExample([noPlaceholder], { text }).diagnostics.map(({ actual }) => actual);

  it.each([
    ["TBD", "TBD"],
    ["- TODO.", "TODO"],
    ["> Owner: **TBD**", "TBD"],
    ["- Owner: (tbd)", "tbd"],
    ["Evidence: ...", "..."],
    ["- [x] [YYYY-MM-DD] Done", "YYYY-MM-DD"],
    ["Date/Author: YYYY-MM-DD / Ada", "YYYY-MM-DD"],
    ["## <Name of the phase>", "<Name of the phase>"],
    ["- [ ] <UTC timestamp> <first concrete step>", "<UTC timestamp>"],
    ["Owner: <name>", "<name>"],
    ["| a |\n| - |\n| <name> |", "<name>"],
  ])("%j has one", (text, placeholder) => {
    expect(found(text)).toEqual([placeholder]);
  });

  it.each([
    "Nothing is TBD here.",
    "TODO comments are forbidden.",
    "- …",
    "and so on …",
    "Owner: `TBD`",
    "Name: YYYY-MM-DD_name.md",
    "Dates are written YYYY-MM-DD.",
    "Run git commit -m <message>",
    "- <name> is an argument",
    "<details>",
    "Owner: <ada@example.org>",
    "Link: <https://example.org/a b>",
    "- <SearchPanel />",
    "a < b and c > d",
    "    TODO",
    "<!-- TODO -->",
    "| Task | Status |\n| - | - |\n| a | TODO |",
    "## Entry format\n\n- Date: YYYY-MM-DD",
  ])("%j has none", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("heading-in-paragraph", () => {
  const found = (text: string): string[] =>
    lintExample([headingInParagraph], { text }).diagnostics.map(({ messageId }) => messageId);

  it.each([
    ["# T\n\n# build\n$ make\n", ["comment"]],
    ["# T\n\ncd app\n\n# build\n\nText.\n", ["comment"]],
    ["# install\nnpm ci\n", []],
    ["# T\n\n# Goals\n\nmake sure that it works.\n", []],
    ["# T\n\n## build\nnpm ci\n", []],
    ["Title\n=====\n\nSub\n---\n", []],
    ["Title\n-\n", ["underlined"]],
    ["a\nb\n---\n", ["underlined"]],
    ["Note:\n---\n", ["underlined"]],
  ])("%j: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("leaves the title alone", () => {
    const text = "# T\n\n# install\nnpm ci\n";
    expect(lintExample([documentTitle], { text, contract: "kind: note" }).diagnostics).toEqual([]);
  });
});

describe("unclosed-fence", () => {
  it.each([
    ["# T\n\n> ```\n> code\n", "# T\n\n> ```\n> code\n> ```\n"],
    ["# T\n\n- ~~~~\n  code", "# T\n\n- ~~~~\n  code\n  ~~~~"],
  ])("closes %j inside its container", (text, expected) => {
    const lint = (current: string) => lintExample([unclosedFence], { text: current }).diagnostics;
    expect(fixText({ text, lint, unsafe: true }).text).toBe(expected);
  });

  it("speaks of the end of the file only", () => {
    const { diagnostics } = lintExample([unclosedFence], { text: "> ```\n> code\n\nText.\n" });
    expect(diagnostics).toEqual([]);
  });
});

describe("required-phrase", () => {
  const contract = "kind: plan\nphrases: [This plan is a living document.]";
  const lint = (text: string) => lintExample([requiredPhrase], { text, contract }).diagnostics;

  it("inserts behind front matter", () => {
    const text = "---\na: b\n---\n\nText.\n";
    expect(fixText({ text, lint, unsafe: false }).text).toBe(
      "---\na: b\n---\n\nThis plan is a living document.\n\nText.\n",
    );
  });

  it("reads a long document to its end, and lines that are broken anywhere", () => {
    const long = `# T\n\n${"More words here.\n".repeat(400)}`;
    expect(lint(long)).toHaveLength(1);
    expect(lint(`${long}\n> This plan is a\n>   living\r\n> document.\n`)).toEqual([]);
    expect(lint(`# T\n\nThis plan\n  is a living document.\n\n${long}`)).toEqual([]);
  });

  it("takes the head of a document for the whole nowhere", () => {
    const patterns = ["all reviewed $", "\\breviewed (?! *\\S)"];
    for (const pattern of patterns) {
      const own = `kind: plan\nphrases: [{ text: Reviewed., patterns: ['${pattern}'] }]`;
      const found = (text: string) =>
        lintExample([requiredPhrase], { text, contract: own }).diagnostics.length;
      // Of every length there is a text whose head ends behind the words.
      for (let length = 2980; length < 3005; length++) {
        expect(found(`${"a".repeat(length)} all reviewed  ${"b".repeat(100)}\n`)).toBe(1);
        expect(found(`${"a".repeat(length)} all reviewed\n`)).toBe(0);
      }
    }
  });

  it("offers no fix inside a fence without an end", () => {
    const own = "kind: plan\nphrases: [{ text: Reviewed., at: end }]";
    const { diagnostics } = lintExample([requiredPhrase], { text: "# T\n\n```\ncode\n", contract: own });
    expect(diagnostics.map(({ fix }) => fix)).toEqual([undefined]);
  });
});
