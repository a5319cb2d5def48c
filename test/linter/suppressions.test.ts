import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { fixText } from "../../src/linter/fix.ts";
import type { LintOptions } from "../../src/linter/lint.ts";
import { lintDocument } from "../../src/linter/lint.ts";
import unusedSuppression from "../../rules/meta/unused-suppression.ts";
import { plainDocument } from "../support/documents.ts";
import { lintOptions } from "../support/lint.ts";
import { noFog, noRain } from "./word-rules.ts";

const rules = [noFog, noRain, unusedSuppression];
const lint = (text: string, more: Partial<LintOptions> = {}) =>
  lintDocument(plainDocument(text), lintOptions(rules, more));

/** The words still reported, by line, and what is said of the comments. */
const words = (text: string): string[] =>
  lint(text)
    .diagnostics.filter(({ ruleId }) => ruleId !== "unused-suppression")
    .map(({ ruleId, range }) => `${ruleId.slice(3)}:${range.start.line}`);
const complaints = (text: string, more: Partial<LintOptions> = {}): string[] =>
  lint(text, more)
    .diagnostics.filter(({ ruleId }) => ruleId === "unused-suppression")
    .map(({ messageId, range }) => `${messageId}:${range.start.line}:${range.start.column}`);
const fixed = (text: string): string =>
  fixText({ text, lint: (each) => lint(each).diagnostics, unsafe: false }).text;

describe("disable-next-line", () => {
  it.each([
    [
      "the line below",
      "<!-- codex-lint-disable-next-line no-fog -- w -->\nFOG RAIN\n\nFOG\n",
      ["rain:2", "fog:4"],
    ],
    ["over blank lines", "<!-- codex-lint-disable-next-line no-fog -- w -->\n\n \nFOG\n\nFOG\n", ["fog:6"]],
    ["every rule", "<!-- codex-lint-disable-next-line -- w -->\nFOG RAIN\n\nFOG\n", ["fog:4"]],
    ["several rules", "<!-- codex-lint-disable-next-line no-fog, no-rain -- w -->\nFOG RAIN\n", []],
    ["rules without commas", "<!-- codex-lint-disable-next-line no-fog no-rain -- w -->\nFOG RAIN\n", []],
    [
      "below further comments",
      "<!-- codex-lint-disable-next-line no-fog -- w -->\n<!-- codex-lint-disable-next-line no-rain -- w -->\nFOG RAIN\n",
      [],
    ],
    [
      "only the first line of a paragraph",
      "<!-- codex-lint-disable-next-line -- w -->\nFOG\nFOG\n",
      ["fog:3"],
    ],
    ["in a list", "- one\n\n  <!-- codex-lint-disable-next-line -- w -->\n  FOG\n- FOG\n", ["fog:5"]],
    ["in a quote", "> <!-- codex-lint-disable-next-line -- w -->\n>\n> FOG\n>\n> FOG\n", ["fog:5"]],
    ["a comment over several lines", "<!-- codex-lint-disable-next-line\n  no-fog\n  -- w\n-->\nFOG\n", []],
    ["nothing, at the end", "FOG\n\n<!-- codex-lint-disable-next-line -- w -->\n", ["fog:1"]],
    ["with CRLF", "<!-- codex-lint-disable-next-line no-fog -- w -->\r\nFOG\r\n\r\nFOG\r\n", ["fog:4"]],
  ])("silences %s", (_, text, expected) => expect(words(text)).toEqual(expected));
});

describe("disable-line", () => {
  it("silences its own line", () =>
    expect(words("FOG <!-- codex-lint-disable-line no-fog -- w --> RAIN FOG\nFOG\n")).toEqual([
      "rain:1",
      "fog:2",
    ]));
  it("works in a table row", () =>
    expect(words("| a |\n|---|\n| FOG <!-- codex-lint-disable-line -- w --> |\n| FOG |\n")).toEqual([
      "fog:4",
    ]));
});

describe("disable and enable", () => {
  it.each([
    [
      "from one to the other",
      "FOG\n\n<!-- codex-lint-disable no-fog -- w -->\n\nFOG RAIN\n\n<!-- codex-lint-enable no-fog -->\n\nFOG\n",
      ["fog:1", "rain:5", "fog:9"],
    ],
    ["to the end", "FOG\n\n<!-- codex-lint-disable -- w -->\n\nFOG RAIN\n", ["fog:1"]],
    [
      "all but one enabled again",
      "<!-- codex-lint-disable -- w -->\n\nFOG\n\n<!-- codex-lint-enable no-fog -->\n\nFOG RAIN\n",
      ["fog:7"],
    ],
    [
      "one, all enabled again",
      "<!-- codex-lint-disable no-fog -- w -->\n\nFOG\n\n<!-- codex-lint-enable -->\n\nFOG RAIN\n",
      ["fog:7", "rain:7"],
    ],
  ])("silences %s", (_, text, expected) => expect(words(text)).toEqual(expected));
});

describe("disable-file", () => {
  it("silences the whole file from anywhere", () =>
    expect(words("FOG RAIN\n\n<!-- codex-lint-disable-file no-fog -- w -->\n\nFOG\n")).toEqual(["rain:1"]));
});

describe("remark-lint's comments", () => {
  it.each([
    [
      "disable, enable",
      "FOG\n\n<!--lint disable no-fog-->\n\nFOG RAIN\n\n<!--lint enable no-fog-->\n\nFOG\n",
      ["fog:1", "rain:5", "fog:9"],
    ],
    [
      "ignore: the next node, however long",
      "<!--lint ignore no-fog-->\n\n- FOG\n  - RAIN\n- FOG\n\nFOG\n",
      ["rain:4", "fog:7"],
    ],
    ["ignore in a line: the next piece of it", "a <!--lint ignore no-fog-->*FOG* FOG\n", ["fog:1"]],
    [
      "ignore within what is ignored: the outer one still holds behind the inner",
      "<!--lint ignore no-fog-->\n\n- a\n\n  <!--lint ignore no-fog-->\n\n  FOG\n\n  FOG\n\nFOG\n",
      ["fog:11"],
    ],
    ["ignore at the end", "FOG\n\n<!--lint ignore no-fog-->\n", ["fog:1"]],
    ["disable without names, but not before it", "FOG\n\n<!-- lint disable -->\n\nFOG\n", ["fog:1"]],
    [
      "one enabled after all were disabled stays off",
      "<!--lint disable-->\n\n<!--lint enable no-fog-->\n\nFOG\n",
      [],
    ],
  ])("%s", (_, text, expected) => expect(words(text)).toEqual(expected));

  it("name remark-lint's rules as remark-lint does, codex-lint's comments by their whole id", () => {
    const at = (text: string, offset: number): Diagnostic => ({
      ruleId: "remark-lint:final-newline",
      messageId: "final-newline",
      severity: "warning",
      message: "Unexpected missing final newline character",
      url: undefined,
      path: "docs/note.md",
      place: { start: offset, end: offset },
      range: plainDocument(text).lines.range({ start: offset, end: offset }),
      anchor: "",
    });
    for (const comment of [
      "<!--lint disable final-newline-->",
      "<!-- codex-lint-disable remark-lint:final-newline -- w -->",
    ]) {
      const text = `a\n\n${comment}\n\nb`;
      const result = lint(text, { foreign: [at(text, 0), at(text, text.length)] });
      expect(result.diagnostics).toMatchObject([{ place: { start: 0 } }]);
      expect(result.suppressed).toHaveLength(1);
    }
  });

  it("throw nothing at a slip of the verb", () => {
    expect(complaints("<!--lint disabel no-fog-->\n\nFOG\n")).toEqual(["unknownKeyword:1:1"]);
    expect(complaints("<!-- lint this chapter later -->\n")).toEqual([]);
  });
});

describe("what is no suppression", () => {
  it.each([
    ["in a code block", "```html\n<!-- codex-lint-disable -- w -->\n```\n\nFOG\n"],
    ["in code", "`<!-- codex-lint-disable -- w -->` FOG\n"],
    ["never closed", "FOG\n\n<!-- codex-lint-disable -- w\n"],
    ["a mark of the kind", "<!-- codex-lint kind: note -->\n\nFOG\n"],
    ["a mark in one word", "<!-- codex-lint-kind : note -->\n\nFOG\n"],
  ])("a comment %s", (_, text) => {
    expect(words(text)).toHaveLength(1);
    expect(complaints(text)).toEqual([]);
  });

  it("anything, where inline configuration is off", () => {
    const result = lint("<!-- codex-lint-disable -- w -->\n\nFOG\n", { inlineConfig: false });
    expect(result.diagnostics.map(({ ruleId }) => ruleId)).toEqual(["no-fog"]);
    expect(result.suppressed).toEqual([]);
  });
});

describe("suppressed findings", () => {
  it("carry the reason and the place of the comment", () => {
    const text = "FOG <!-- codex-lint-disable-line no-fog -- it is -- after all -- autumn -->\n";
    const { diagnostics, suppressed } = lint(text);
    expect(diagnostics).toEqual([]);
    expect(suppressed).toMatchObject([
      {
        ruleId: "no-fog",
        suppression: { reason: "it is -- after all -- autumn", place: { start: 4, end: text.length - 1 } },
      },
    ]);
  });
});

describe("unused-suppression", () => {
  it.each([
    ["used", "<!-- codex-lint-disable-next-line no-fog -- w -->\nFOG\n", []],
    ["unused", "<!-- codex-lint-disable-next-line no-rain -- w -->\nFOG\n", ["unused:1:1"]],
    ["unused for all rules", "<!-- codex-lint-disable-file -- w -->\n", ["unused:1:1"]],
    [
      "one name of two unused",
      "<!-- codex-lint-disable-file no-rain, no-fog -- w -->\n\nFOG\n",
      ["unusedName:1:30"],
    ],
    ["without a reason", "<!-- codex-lint-disable-next-line no-fog -->\nFOG\n", ["reason:1:1"]],
    ["with an empty reason", "<!-- codex-lint-disable-next-line no-fog -- -->\nFOG\n", ["reason:1:1"]],
    ["of a rule that there is not", "<!-- codex-lint-disable-file no-frog -- w -->\n", ["unknownRule:1:30"]],
    [
      "by a keyword that there is not",
      "<!-- codex-lint-disabel no-fog -- w -->\n\nFOG\n",
      ["unknownKeyword:1:1"],
    ],
    ["enable after nothing", "<!-- codex-lint-enable no-fog -->\n\nFOG\n", ["endsNothing:1:1"]],
    ["enable after disable", "<!-- codex-lint-disable -- w -->\n\nFOG\n\n<!-- codex-lint-enable -->\n", []],
    ["remark-lint's, for its own rule", "<!--lint disable final-newline-->\n\nFOG\n", []],
    ["remark-lint's, for all", "<!--lint disable-->\n", []],
    ["remark-lint's, for ours, unused", "<!--lint disable no-fog-->\n", ["unused:1:1"]],
    ["of itself, and meant", "<!-- codex-lint-disable-file unused-suppression, no-fog -- w -->\n", []],
  ])("judges one %s", (_, text, expected) => expect(complaints(text)).toEqual(expected));

  it("does not call unused what is for a rule that is off or has failed", () => {
    const text = "<!-- codex-lint-disable-file no-fog -- w -->\n";
    const off = { severity: "off", options: {}, explicit: true } as const;
    expect(complaints(text, { settingsFor: (id) => (id === "no-fog" ? off : undefined) })).toEqual([]);
    const broken = {
      ...noFog,
      check: () => {
        throw new Error("no");
      },
    };
    expect(complaints(text, { rules: [broken, unusedSuppression] })).toEqual([]);
    const all = "<!-- codex-lint-disable-file -- w -->\n";
    expect(complaints(all, { rules: [broken, unusedSuppression] })).toEqual([]);
  });

  it("has the severity that is asked for", () => {
    const text = "<!-- codex-lint-disable-file -- w -->\n";
    expect(lint(text, { reportUnused: "error" }).diagnostics).toMatchObject([{ severity: "error" }]);
    expect(lint(text, { reportUnused: "off" }).diagnostics).toEqual([]);
  });

  const comment = "<!-- codex-lint-disable-line no-fog -- w -->";
  it.each([
    ["alone at the start", `${comment}\n\ntext\n`, "text\n"],
    ["alone between blank lines", `a\n\n${comment}\n\nb\n`, "a\n\nb\n"],
    ["alone above a line", `a\n\n${comment}\nb\n`, "a\n\nb\n"],
    ["between two lines that it holds apart", `a\n${comment}\nb\n`, "a\n\nb\n"],
    ["alone at the end", `a\n\n${comment}\n`, "a\n\n"],
    ["alone at the end, without a line feed", `a\n\n${comment}`, "a\n"],
    ["the whole file", comment, ""],
    ["behind text", `a ${comment}\n`, "a\n"],
    ["before text", `a\n${comment} b\n`, "a\nb\n"],
    ["within text", `a ${comment} b\n`, "a b\n"],
    ["in a cell", `| a |\n|---|\n| b ${comment} |\n`, "| a |\n|---|\n| b |\n"],
    ["in a quote", `> ${comment}\n> b\n`, ">\n> b\n"],
    ["with CRLF", `a\r\n\r\n${comment}\r\n\r\nb\r\n`, "a\r\n\r\nb\r\n"],
    [
      "with its enable",
      `<!-- codex-lint-disable -- w -->\n\na\n\n<!-- codex-lint-enable -->\n\nb\n`,
      "a\n\nb\n",
    ],
  ])("removes an unused comment %s", (_, text, expected) => expect(fixed(text)).toBe(expected));

  it("removes an unused name and leaves the rest of the comment", () =>
    expect(fixed("FOG <!-- codex-lint-disable-line no-rain, no-fog -- why not -->\n")).toBe(
      "FOG <!-- codex-lint-disable-line no-fog -- why not -->\n",
    ));
});

it("judges thousands of comments and findings", () => {
  const count = 4000;
  const line = "FOG <!-- codex-lint-disable-next-line no-fog --> <!--lint ignore no-fog-->\n\n";
  const { diagnostics, suppressed } = lint(line.repeat(count));
  // Each comment is about the next line, and nothing is before the first.
  expect(diagnostics.filter(({ ruleId }) => ruleId === "no-fog")).toHaveLength(1);
  expect(suppressed).toHaveLength(count - 1);
});
