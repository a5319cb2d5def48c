import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { excerptAt } from "../../src/reporters/excerpt.ts";
import { frameOf } from "../../src/reporters/frame.ts";
import { pretty } from "../../src/reporters/pretty.ts";
import { type Environment, needsMeasure } from "../../src/reporters/report.ts";
import { isPlain, printable, wrap } from "../../src/reporters/terminal-text.ts";
import { indexLines } from "../../src/syntax/place.ts";
import { finding, plainPage, reportOf } from "./reports.ts";

/** The frame of the stretch between the brackets `[` and `]`, which are not part of the line. */
function framed(line: string, width = 60): { readonly line: string; readonly carets: string } {
  const start = line.indexOf("[");
  const end = line.indexOf("]") - 1;
  const text = line.replace("[", "").replace("]", "");
  return frameOf(excerptAt(text, indexLines(text), { start, end }), width, stringWidth);
}

/** What stands above the carets, by columns. */
function marked({ line, carets }: { readonly line: string; readonly carets: string }): string {
  let column = 0;
  let text = "";
  for (const { segment } of new Intl.Segmenter("en").segment(line)) {
    if (carets[column] === "^") text += segment;
    column += stringWidth(segment);
  }
  return text;
}

describe("the frame", () => {
  test.each([
    ["plain [text] here", "text"],
    ["日本語の[文書]です", "文書"],
    ["✅ done, 👩‍👩‍👧‍👦 and [this]", "this"],
    ["e\u0301te\u0301 [he\u0301las]", "he\u0301las"],
    ["한국어 [✅] 끝", "✅"],
    ["\tindented\t[here]", "here"],
    ["[start] of it", "start"],
    ["its [end]", "end"],
  ])("of %j has its carets under the finding", (line, expected) => {
    expect(marked(framed(line))).toBe(expected);
  });

  test("of a place between two characters has one caret", () => {
    expect(framed("ab[]cd")).toEqual({ line: "abcd", carets: "  ^" });
    expect(framed("abcd[]")).toEqual({ line: "abcd", carets: "    ^" });
    expect(framed("[]")).toEqual({ line: "", carets: "^" });
  });

  test("of a stretch over several lines goes to the end of the first", () => {
    const text = "one two\nthree";
    const frame = frameOf(excerptAt(text, indexLines(text), { start: 4, end: 12 }), 60, stringWidth);
    expect(frame).toEqual({ line: "one two", carets: "    ^^^" });
  });

  test.each([40, 60, 80])("of a long line shows the finding within %d columns", (width) => {
    const frame = framed(`${"word ".repeat(300)}[here]${" more".repeat(300)}`, width);
    expect(marked(frame)).toBe("here");
    expect(frame.line).toMatch(/^….*…$/);
    expect(stringWidth(frame.line)).toBeLessThanOrEqual(width);
  });

  test("of a long line of wide characters stays within the width", () => {
    const frame = framed(`${"語".repeat(100)}[ここ]${"語".repeat(100)}`, 41);
    expect(marked(frame)).toBe("ここ");
    expect(stringWidth(frame.line)).toBeLessThanOrEqual(41);
  });

  test("of a finding wider than the terminal shows its start", () => {
    const frame = framed(`aaa [${"b".repeat(500)}]`, 40);
    expect(frame.line).toMatch(/^(?:aaa |….*)b+…$/);
    expect(stringWidth(frame.line)).toBeLessThanOrEqual(40);
    expect(frame.carets.length).toBeLessThanOrEqual(40);
  });
});

describe("text for the terminal", () => {
  test("shows what a terminal would obey", () => {
    expect(printable("a\u001B[31mb\u0007\u202Ec\u009Bd\te\u007F")).toBe("a␛[31mb␇\uFFFDc\uFFFDd  e␡");
  });

  test.each(["abc", "naïve “quoted” – text…", "→ a │ b", "\u001B[0m\t"])("%j is as wide as long", (text) => {
    expect(isPlain(text)).toBe(true);
    expect(stringWidth(printable(text))).toBe(printable(text).length);
  });

  test.each(["語", "✅", "e\u0301", "\u00ADx", "\u200Bx", "😀"])("%j is measured", (text) => {
    expect(isPlain(text)).toBe(false);
  });

  test("breaks between words, and never within one", () => {
    expect(wrap("one two three", 7, stringWidth)).toEqual(["one two", "three"]);
    expect(wrap("incomprehensibilities are rare", 10, stringWidth)).toEqual([
      "incomprehensibilities",
      "are rare",
    ]);
    expect(wrap("日本語 日本語", 7, stringWidth)).toEqual(["日本語", "日本語"]);
    expect(wrap("one\n  two", 20, stringWidth)).toEqual(["one two"]);
  });
});

describe("the report", () => {
  const text = "# Plan\n\n- [x] Ship it\n";

  test("has place, severity, rule, message, frame, note and related places of each finding", () => {
    const related = finding(text, "Plan", { message: "The plan" });
    const found = finding(text, "Ship", {
      note: "An id lets others refer to it",
      related: [{ message: related.message, path: related.path, place: related.place, range: related.range }],
      fix: { safety: "safe", edits: [{ place: { start: 14, end: 14 }, text: "T-1 " }] },
    });
    expect(pretty(reportOf(text, [found]), plainPage)).toBe(
      [
        "docs/plan.md (execplan)",
        "",
        "docs/plan.md:3:7  error  task-id  [fixable]",
        "  Unexpected absence, expected an id",
        "  3 │ - [x] Ship it",
        "    │       ^^^^",
        "  note: An id lets others refer to it",
        "  see  docs/plan.md:1:3 The plan",
        "",
        "1 file seen, 1 governed: 1 execplan",
        "1 error, 0 warnings, 0 infos",
        "1 fixable with --fix",
        "",
      ].join("\n"),
    );
  });

  test("says that there is nothing to say", () => {
    expect(pretty(reportOf(text, []), plainPage)).toBe("1 file seen, 1 governed: 1 execplan\nNo findings\n");
  });

  test("tells safe fixes from unsafe ones", () => {
    const fix = { safety: "unsafe", edits: [] } as const;
    const report = pretty(reportOf(text, [finding(text, "Ship", { fix })]), plainPage);
    expect(report).toContain("[fixable, unsafe]");
    expect(report).toContain("1 fixable with --unsafe-fixes");
  });

  test("says what was fixed, and whether it was written", () => {
    const report = reportOf(text, []);
    const said = (count: number, written: boolean): string =>
      pretty({ ...report, fixed: { count, written } }, plainPage);
    expect(said(1, true)).toContain("\n1 fix applied\n");
    expect(said(2, false)).toContain("\n2 fixes tried, nothing written\n");
    expect(said(0, true)).not.toContain("fix");
  });

  test.each([40, 60, 80, 120])("keeps to %d columns", (width) => {
    const found = finding(text, "Ship", {
      message:
        "Unexpected absence of anything that would tell this task from another, expected an id of its own",
      note: "An id lets others refer to the task when it is renamed, moved, split up or done",
      ruleId: "a-rule-with-a-rather-long-name",
    });
    const lines = pretty(reportOf(text, [found], "docs/plans/2026/plan.md"), { ...plainPage, width }).split(
      "\n",
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  test("colours severities and links rules only where asked", () => {
    const report = reportOf(text, [finding(text, "Ship")]);
    const bright: Environment = { ...plainPage, color: true, hyperlinks: true };
    expect(pretty(report, bright)).toContain("\u001B[31merror\u001B[39m");
    expect(pretty(report, bright)).toContain("\u001B]8;;https://example.com/task-id\u0007");
    // oxlint-disable-next-line no-control-regex
    expect(pretty(report, plainPage)).not.toMatch(/\u001B/);
  });

  test("passes no control character of a document to the terminal", () => {
    const hostile = "# \u001B]0;owned\u0007\u001B[2J Plan\n";
    const found = finding(hostile, "Plan", { message: "Unexpected `\u001B[2J`", path: "a\u001B[2J.md" });
    const shown = pretty(reportOf(hostile, [found], "a\u001B[2J.md"), plainPage);
    // oxlint-disable-next-line no-control-regex
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
  });

  test("asks to be measured where a document is not Latin", () => {
    expect(needsMeasure(reportOf(text, [finding(text, "Ship")]))).toBe(false);
    expect(needsMeasure(reportOf("語 Ship", [finding("語 Ship", "Ship")]))).toBe(true);
  });
});

test("an excerpt does not keep the text it is from", () => {
  const text = `${"a".repeat(1000)}here${"b".repeat(1000)}\nnext`;
  const excerpt = excerptAt(text, indexLines(text), { start: 1000, end: 1004 });
  expect(excerpt.text.length).toBeLessThan(1000);
  expect(excerpt.text.slice(excerpt.place.start, excerpt.place.end)).toBe("here");
  expect(excerpt).toMatchObject({ line: 1, cutBefore: true, cutAfter: true });
});
