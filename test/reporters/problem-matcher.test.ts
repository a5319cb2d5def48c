/** The problem matcher of GitHub Actions over what `pretty` prints, matched as the runner matches. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { pretty } from "../../src/reporters/pretty.ts";
import { command } from "../support/command.ts";
import { finding, plainPage, reportOf } from "./reports.ts";

interface Pattern {
  readonly regexp: string;
  readonly [group: string]: string | number;
}
interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly Pattern[];
}

const { problemMatcher: matchers } = JSON.parse(
  readFileSync(".github/codex-lint-problem-matcher.json", "utf8"),
) as { readonly problemMatcher: readonly Matcher[] };

type Match = Readonly<Record<string, string | undefined>>;

/** Each matcher takes its patterns line after line, from every line on. */
function annotations(log: string): readonly Match[] {
  const lines = log.split("\n");
  return lines.flatMap((_, start) =>
    matchers.flatMap(({ pattern, severity }) => {
      const match: Record<string, string | undefined> = severity === undefined ? {} : { severity };
      for (const [index, { regexp, ...groups }] of pattern.entries()) {
        const found = new RegExp(regexp).exec(lines[start + index] ?? "");
        if (found === null) return [];
        for (const [name, group] of Object.entries(groups)) match[name] = found[Number(group)];
      }
      return [match];
    }),
  );
}

const text = "# Plan\n\n- [x] Ship it\n- [ ] Tell all\n";
const edits = [{ place: { start: 0, end: 0 }, text: "x" }];

describe("the problem matcher", () => {
  test.each([
    ["error", "docs/plan.md", {}],
    ["warning", "docs/a b/plän.md", { fix: { safety: "safe", edits } }],
    ["info", "docs/plan.md", { fix: { safety: "unsafe", edits } }],
    ["error", `docs/${"long/".repeat(20)}plan.md`, { fix: { safety: "unsafe", edits } }],
    ["info", `docs/${"long/".repeat(20)}plan.md`, {}],
    [
      "warning",
      "docs/plan.md",
      { ruleId: "remark-lint:final-newline", note: "a:1:1  error  b", expected: ["x"] },
    ],
  ] as const)("reads the place, severity and message of an %s in %s", (severity, path, more) => {
    const found: Diagnostic = { ...finding(text, "Ship"), severity, path, ...more };
    expect(annotations(pretty(reportOf(text, [found], path), plainPage))).toEqual([
      {
        file: path,
        line: "3",
        column: "7",
        severity: severity === "info" ? "notice" : severity,
        code: found.ruleId,
        message: found.message,
      },
    ]);
  });

  test("reads each finding of a folder once, and nothing else", async () => {
    const folder = resolve("fixtures/harbour");
    const { stdout } = await command(folder, ["--no-color"]);
    const { documents } = JSON.parse((await command(folder, ["-f", "json"])).stdout) as {
      documents: { path: string; diagnostics: Diagnostic[] }[];
    };
    const expected = documents.flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ range, severity, ruleId }) => ({
        file: path,
        line: String(range.start.line),
        column: String(range.start.column),
        severity: severity === "info" ? "notice" : severity,
        code: ruleId,
      })),
    );
    expect(expected.length).toBeGreaterThan(20);
    const read = annotations(stdout).map(({ file, line, column, severity, code }) => ({
      file,
      line,
      column,
      severity,
      code,
    }));
    expect(read).toEqual(expected);
  });

  test("has an owner for each matcher, and no pattern that takes longer than its line", () => {
    expect(new Set(matchers.map(({ owner }) => owner)).size).toBe(matchers.length);
    expect(annotations(`${"a:1:1 ".repeat(20_000)}\n${"x  error  ".repeat(20_000)}`)).toEqual([]);
  });
});
