import { describe, expect, test } from "vitest";
import { github } from "../../src/reporters/github.ts";
import { json } from "../../src/reporters/json.ts";
import { onlyErrors, type Report } from "../../src/reporters/report.ts";
import { validateReport } from "../../src/reporters/generated/report-validator.ts";
import { statistics } from "../../src/reporters/statistics.ts";
import { hostileTexts } from "./hostile.ts";
import { finding, plainPage, reportOf } from "./reports.ts";

const text = "# Plan\n\n- [x] Ship it\n- [ ] Tell all\n";
const edit = { place: { start: 14, end: 14 }, text: "T-1 " };
const fixable = finding(text, "Ship", {
  fix: { safety: "safe", edits: [edit] },
  actual: "",
  expected: ["T-1"],
});
const warning = finding(text, "Tell all", { severity: "warning", ruleId: "task-owner", url: undefined });

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * A line of a log as the runner of GitHub Actions reads it: a command begins with `::`, spaces before it left aside, or, in
 * the older form, with `##[` anywhere. Escapes are undone one kind after the other, `%25` last.
 */
function readByRunner(line: string): Command | undefined {
  const [, name, list = "", data = ""] = /^\s*::(\w+)(?: (.*?))?::(.*)$/su.exec(line) ?? [];
  if (name === undefined)
    return line.includes("##[") ? { name: "##", properties: {}, data: line } : undefined;
  const unescape = (text: string, marks: readonly (readonly [string, string])[]): string =>
    marks.reduce((result, [from, to]) => result.replaceAll(from, to), text);
  const inData = [
    ["%0D", "\r"],
    ["%0A", "\n"],
    ["%25", "%"],
  ] as const;
  const inProperty = [
    ["%0D", "\r"],
    ["%0A", "\n"],
    ["%3A", ":"],
    ["%2C", ","],
    ["%25", "%"],
  ] as const;
  const properties = list.split(",").map((pair) => {
    const [key = "", ...rest] = pair.split("=");
    return [key, unescape(rest.join("="), inProperty)] as const;
  });
  return { name, properties: Object.fromEntries(properties), data: unescape(data, inData) };
}

describe("JSON", () => {
  const parsed = (report: Report): unknown => JSON.parse(json(report, plainPage));

  test("follows its schema", () => {
    const related = [{ message: "Here", path: "docs/plan.md", place: warning.place, range: warning.range }];
    const report = parsed(reportOf(text, [fixable, { ...warning, note: "Why", related }]));
    expect(validateReport(report), JSON.stringify(validateReport.errors)).toBe(true);
  });

  test("is refused by its schema when anything is missing or too much", () => {
    const report = parsed(reportOf(text, [fixable])) as { documents: { diagnostics: object[] }[] };
    expect(validateReport({ ...report, summary: {} })).toBe(false);
    expect(validateReport({ ...report, extra: 1 })).toBe(false);
    const [document] = report.documents;
    expect(validateReport({ ...report, documents: [{ ...document, kind: 1 }] })).toBe(false);
  });

  test("has lines and columns of places and of edits", () => {
    const at = { line: 3, column: 7, offset: 14 };
    expect(parsed(reportOf(text, [fixable]))).toEqual({
      schemaVersion: 1,
      tool: { name: "codex-lint", version: "1.2.3" },
      folder: ".",
      documents: [
        {
          path: "docs/plan.md",
          kind: "execplan",
          diagnostics: [
            {
              ruleId: "task-id",
              messageId: "missing",
              severity: "error",
              message: "Unexpected absence, expected an id",
              url: "https://example.com/task-id",
              range: { start: at, end: { line: 3, column: 11, offset: 18 } },
              anchor: "",
              actual: "",
              expected: ["T-1"],
              fix: { safety: "safe", edits: [{ range: { start: at, end: at }, text: "T-1 " }] },
            },
          ],
          suppressed: [],
        },
      ],
      summary: { scanned: 1, governed: 1, errors: 1, warnings: 0, infos: 0, fixable: 1, accepted: 0 },
    });
  });

  test("lists documents without findings, and says null of an unknown kind", () => {
    const report = reportOf(text, []);
    const [document] = report.documents;
    if (document === undefined) throw new Error("There is no document");
    const unknown = { ...report, documents: [{ ...document, kind: undefined }] };
    expect(parsed(unknown)).toMatchObject({
      documents: [{ path: "docs/plan.md", kind: null, diagnostics: [] }],
    });
  });
});

describe("GitHub annotations", () => {
  test("escape what would end or change the command", () => {
    const found = finding(text, "Ship", { message: "100 %\n::error::x", path: "a,b:c.md", note: "n\r" });
    expect(github(reportOf(text, [found]), plainPage).split("\n")[0]).toBe(
      "::error file=a%2Cb%3Ac.md,line=3,endLine=3,col=7,endColumn=10,title=task-id::100 %25%0A::error::x%0An%0D",
    );
  });

  test("are unescaped by the runner to what was said", () => {
    for (const hostile of hostileTexts) {
      const found = finding(text, "Ship", {
        message: `a ${hostile}`,
        path: `docs/${hostile}`,
        note: hostile,
      });
      const lines = github(reportOf(text, [found]), plainPage).split("\n");
      // One command, the totals, and the end of the last line: nothing broke out.
      expect(lines).toHaveLength(3);
      expect(readByRunner(lines[0] ?? "")).toMatchObject({
        name: "error",
        properties: { file: `docs/${hostile}`, line: "3", title: "task-id" },
        data: `a ${hostile}\n${hostile}`,
      });
    }
  });

  test("in the group are no command, whatever they hold", () => {
    for (const hostile of ["::error::x", "  ::error::x", "a ##[error]x", "\n::error::x", ...hostileTexts]) {
      const found = finding(text, "Ship", { message: hostile, path: hostile });
      const lines = github(
        reportOf(
          text,
          Array.from({ length: 11 }, () => found),
        ),
        plainPage,
      ).split("\n");
      expect(lines).toHaveLength(15);
      expect(readByRunner(lines[11] ?? "")).toBeUndefined();
    }
  });

  test("name other places", () => {
    const related = [{ message: "Here", path: "docs/other.md", place: warning.place, range: warning.range }];
    expect(github(reportOf(text, [{ ...fixable, related }]), plainPage)).toContain(
      "expected an id%0ASee docs/other.md:4: Here\n",
    );
  });

  test("have no columns where they span lines", () => {
    const found = finding(text, "it\n- [ ]", { severity: "info" });
    expect(github(reportOf(text, [found]), plainPage)).toMatch(
      /^::notice file=docs\/plan\.md,line=3,endLine=4,title=/,
    );
  });

  test("are ten of a level at most, the rest stand in a group that holds no command", () => {
    const errors = Array.from({ length: 12 }, () =>
      finding(text, "Ship", { message: "::error::no", path: "::warning::x" }),
    );
    const lines = github(reportOf(text, [...errors, warning]), plainPage)
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith("::warning "))).toHaveLength(1);
    expect(lines.slice(11)).toEqual([
      "::group::2 more findings",
      "- ::warning::x:3:7 error ::error::no (task-id)",
      "- ::warning::x:3:7 error ::error::no (task-id)",
      "::endgroup::",
      "1 file seen, 1 governed: 12 errors, 1 warning, 0 infos",
    ]);
  });
});

test("statistics count by rule, most often first", () => {
  expect(statistics(reportOf(text, [warning, fixable, warning]), plainPage)).toBe(
    "findings  fixable  rule\n       2        0  task-owner\n       1        1  task-id\n",
  );
  expect(statistics(reportOf(text, []), plainPage)).toBe("No findings\n");
});

test("a report of errors only counts only them", () => {
  const report = onlyErrors(reportOf(text, [fixable, warning]));
  expect(report.documents[0]?.diagnostics).toEqual([fixable]);
  expect(report.summary).toMatchObject({ errors: 1, warnings: 0, fixable: 1, scanned: 1, governed: 1 });
});
