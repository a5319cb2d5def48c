import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { gitlab } from "../../src/reporters/gitlab.ts";
import type { Report } from "../../src/reporters/report.ts";
import { command } from "../support/command.ts";
import { hostileReport } from "./hostile.ts";
import { finding, plainPage, reportOf } from "./reports.ts";

const schema = JSON.parse(
  readFileSync("test/reporters/schemas/gitlab-code-quality.schema.json", "utf8"),
) as AnySchemaObject;
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const complaints = (report: unknown): unknown => (validate(report) ? [] : validate.errors);

interface Found {
  readonly fingerprint: string;
  readonly severity: string;
}
const read = (report: Report): readonly Found[] => JSON.parse(gitlab(report, plainPage)) as Found[];

const text = "# Plan\n\n- [x] Ship it\n- [ ] Tell all\n";
const error = finding(text, "Ship");
const warning = finding(text, "it\n- [ ] Tell", { severity: "warning" });
const info = finding(text, "all", { severity: "info" });

describe("the schema of GitLab's documentation", () => {
  test.each([
    ["nothing", reportOf(text, [])],
    ["findings", reportOf(text, [error, warning, info])],
    ["hostile documents", hostileReport()],
  ])("takes a report of %s", (_, report) => {
    expect(complaints(read(report))).toEqual([]);
  });

  test("takes the report of a whole folder", async () => {
    const { stdout } = await command(resolve("fixtures/harbour"), ["-f", "gitlab"]);
    const report = JSON.parse(stdout) as readonly Found[];
    expect(report.length).toBeGreaterThan(20);
    expect(complaints(report)).toEqual([]);
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  });

  test("refuses what GitLab would", () => {
    const [found] = read(reportOf(text, [error]));
    expect(complaints([{ ...found, severity: "error" }])).not.toEqual([]);
    expect(complaints([{ ...found, location: { path: "./a.md", lines: { begin: 1 } } }])).not.toEqual([]);
    expect(complaints({ found })).not.toEqual([]);
  });
});

test("a finding has its severity in GitLab's words and its lines", () => {
  expect(read(reportOf(text, [error, warning, info]))).toMatchObject([
    {
      severity: "major",
      check_name: "task-id",
      location: { path: "docs/plan.md", lines: { begin: 3, end: 3 } },
    },
    { severity: "minor", location: { lines: { begin: 3, end: 4 } } },
    { severity: "info", location: { lines: { begin: 4, end: 4 } } },
  ]);
});

test("a fingerprint is no other's, in no other document either, and outlives edits above", () => {
  const one = read(reportOf(text, [error, warning, info]));
  const other = read(reportOf(text, [error, warning, info], "docs/other.md"));
  expect(new Set([...one, ...other].map(({ fingerprint }) => fingerprint)).size).toBe(6);
  const longer = `\n\n${text}`;
  const [later] = read(reportOf(longer, [finding(longer, "Ship")]));
  expect(later?.fingerprint).toBe(one[0]?.fingerprint);
});
