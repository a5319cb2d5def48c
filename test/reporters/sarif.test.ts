import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv, type AnySchemaObject } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { withoutExamples } from "../../src/cli/rule-descriptions.ts";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { documentReport, type Environment, onlyErrors, type Report } from "../../src/reporters/report.ts";
import { sarif } from "../../src/reporters/sarif.ts";
import { indexLines } from "../../src/syntax/place.ts";
import { cleanLog, command } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { hostileReport, hostileTexts } from "./hostile.ts";
import { finding, plainPage, reportOf } from "./reports.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly justification?: string }[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
  readonly invocations: readonly unknown[];
}

const runOf = (report: Report, environment: Environment = plainPage): Run => {
  const { runs } = JSON.parse(sarif(report, environment)) as { runs: [Run] };
  return runs[0];
};

/** The schema is of draft 4, whose `id` and dialect later drafts renamed; it uses nothing else that changed. */
function oasis(): (log: unknown) => readonly unknown[] {
  const schema = JSON.parse(
    readFileSync("test/reporters/schemas/sarif-2.1.0.schema.json", "utf8"),
  ) as AnySchemaObject;
  const { id: _, $schema: __, ...rest } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(rest);
  return (log) => (validate(log) ? [] : (validate.errors ?? []));
}
const errorsOf = oasis();

const text = "# Plan\n\n- [x] Ship it\n- [ ] Tell 😀 all\n";
const fixable = finding(text, "Ship", {
  fix: { safety: "unsafe", edits: [{ place: { start: 14, end: 14 }, text: "T-1 " }] },
});
const spanning = finding(text, "it\n- [ ] Tell 😀", { severity: "warning", ruleId: "task-owner" });

describe("the schema of OASIS", () => {
  test.each([
    ["nothing", reportOf(text, [])],
    ["findings", reportOf(text, [fixable, spanning])],
    ["hostile documents", hostileReport()],
  ])("takes a report of %s", (_, report) => {
    expect(errorsOf(JSON.parse(sarif(report, plainPage)))).toEqual([]);
  });

  test("refuses what is not SARIF", () => {
    const log = JSON.parse(sarif(reportOf(text, [fixable]), plainPage)) as { runs: Run[] };
    expect(errorsOf({ ...log, version: "2.0.0" })).not.toEqual([]);
    expect(errorsOf({ ...log, runs: [{ ...log.runs[0], results: [{ level: "bad" }] }] })).not.toEqual([]);
  });
});

const multitool = ((): string | undefined => {
  const packages = { darwin: "darwin", linux: "linux", win32: "win32" } as const;
  const name = packages[process.platform as keyof typeof packages] as string | undefined;
  const folder = resolve(`node_modules/@microsoft/sarif-multitool-${name ?? "none"}`);
  const program = join(folder, process.platform === "win32" ? "Sarif.Multitool.exe" : "Sarif.Multitool");
  if (!existsSync(program)) return undefined;
  // An installation that runs no scripts of packages leaves it without the right to run.
  chmodSync(program, 0o755);
  try {
    execFileSync(program, ["--version"], { stdio: "pipe" });
    return program;
  } catch {
    return undefined;
  }
})();
if (multitool === undefined)
  console.error("Microsoft's sarif-multitool does not run here: its checks are skipped");

/** What the multitool says at the levels error and warning; it exits 0 whatever it finds. */
function complaints(program: string, log: string): readonly string[] {
  const folder = folderWith({ "log.sarif": log });
  const said = join(folder, "said.sarif");
  execFileSync(program, ["validate", join(folder, "log.sarif"), "-o", said, "--rule-kind", "Sarif;Gh"], {
    stdio: "pipe",
  });
  const { runs } = JSON.parse(readFileSync(said, "utf8")) as {
    runs: { results: { ruleId: string; level?: string; message: { arguments?: string[] } }[] }[];
  };
  return runs.flatMap(({ results }) =>
    results.map(({ ruleId, level = "warning", message }) =>
      [level, ruleId, ...(message.arguments ?? [])].join(" "),
    ),
  );
}

describe.skipIf(multitool === undefined)("Microsoft's sarif-multitool", () => {
  test.each([
    ["findings", reportOf(text, [fixable, spanning])],
    ["hostile documents", hostileReport()],
  ])("has nothing to say against a report of %s", (_, report) => {
    expect(complaints(multitool ?? "", sarif(report, plainPage))).toEqual([]);
  });

  test("has nothing to say against the report of a whole folder, documentation of rules included", async () => {
    const outcome = await command(resolve("fixtures/harbour"), ["-f", "sarif"]);
    expect(outcome).toMatchObject({ exitCode: 1, stderr: "" });
    expect(outcome.stdout).toContain('"markdown": "# ');
    expect(complaints(multitool ?? "", outcome.stdout)).toEqual([]);
    expect(errorsOf(JSON.parse(outcome.stdout))).toEqual([]);
  });

  test("has nothing to say against the findings of remark's linters", async () => {
    const folder = folderWith({
      "codex-lint.config.yaml": "remark: [remark-preset-lint-recommended]\n",
      "PLAN_LOG.md": `${cleanLog}\n[a] https://b.example`,
    });
    const { stdout } = await command(folder, ["-f", "sarif"]);
    expect(stdout).toContain('"ruleId": "remark-lint:final-newline"');
    expect(complaints(multitool ?? "", stdout)).toEqual([]);
    expect(errorsOf(JSON.parse(stdout))).toEqual([]);
  });

  test("sees what is wrong", () => {
    const log = sarif(reportOf(text, [spanning]), plainPage).replace('"endLine": 4', '"endLine": 1');
    expect(complaints(multitool ?? "", log)).not.toEqual([]);
  });
});

describe("a result", () => {
  test("says where, in lines, columns and offsets of UTF-16 units", () => {
    const { results, tool } = runOf(reportOf(text, [spanning]));
    expect(results).toHaveLength(1);
    expect(results[0]?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "docs/plan.md", uriBaseId: "%SRCROOT%" },
      region: { startLine: 3, startColumn: 12, endLine: 4, endColumn: 14, charOffset: 19, charLength: 16 },
    });
    expect(results[0]).toMatchObject({ ruleId: "task-owner", level: "warning" });
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe("task-owner");
  });

  test("has the fix as a replacement of a region by a content", () => {
    expect(runOf(reportOf(text, [fixable])).results[0]).toMatchObject({
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: "docs/plan.md" },
              replacements: [
                {
                  deletedRegion: {
                    startLine: 3,
                    startColumn: 7,
                    endLine: 3,
                    endColumn: 7,
                    charOffset: 14,
                    charLength: 0,
                  },
                  insertedContent: { text: "T-1 " },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("has a path that every reader of URIs reads back", () => {
    const path = "docs/a b/ä#?%:[1].md";
    const [result] = runOf(reportOf(text, [{ ...fixable, path }], path)).results;
    const uri = result?.locations[0].physicalLocation.artifactLocation.uri ?? "";
    expect(decodeURIComponent(new URL(uri, "file:///root/").pathname)).toBe(`/root/${path}`);
  });

  test("holds no link that a document brought in", () => {
    const message = "Unexpected `[click](https://evil.example)`";
    const [result] = runOf(reportOf(text, [{ ...fixable, message }])).results;
    // SARIF 3.11.6: square brackets behind a backslash are brackets.
    expect(result?.message.text).toBe("Unexpected `\\[click\\](https://evil.example)`");
  });

  test("that was silenced says by what, and every other one that it was not", () => {
    const { results } = runOf(hostileReport());
    const kinds = results.map(({ suppressions }) => suppressions.map(({ kind }) => kind).join());
    expect(kinds.slice(0, 6)).toEqual(["", "", "", "inSource", "inSource", "external"]);
    expect(results[3]?.suppressions[0]?.justification).toBe(hostileTexts[0]);
    expect(results[4]?.suppressions[0]).not.toHaveProperty("justification");
  });

  test("that is no error is left out with --quiet, silenced or not", () => {
    const levels = new Set(runOf(onlyErrors(hostileReport())).results.map(({ level }) => level));
    expect([...levels]).toEqual(["error"]);
  });
});

describe("a rule", () => {
  test("is described by the catalogue: help, level, topic", () => {
    const rules = new Map([
      [
        "task-id",
        {
          description: "Reports.",
          topic: "tasks",
          severity: "warning",
          documentation: "# task-id\n",
        } as const,
      ],
    ]);
    expect(runOf(reportOf(text, [fixable]), { ...plainPage, rules }).tool.driver.rules[0]).toMatchObject({
      id: "task-id",
      shortDescription: { text: "Reports." },
      help: { text: "# task-id\n", markdown: "# task-id\n" },
      helpUri: "https://example.com/task-id",
      defaultConfiguration: { level: "warning" },
      properties: { tags: ["tasks"], topic: "tasks" },
    });
  });

  test("of another linter is described by its findings, each rule once", () => {
    const foreign: Diagnostic = { ...spanning, ruleId: "remark-lint:final-newline" };
    const { rules } = runOf(reportOf(text, [fixable, foreign, { ...foreign, severity: "error" }])).tool
      .driver;
    expect(rules.map(({ id }) => id)).toEqual(["remark-lint:final-newline", "task-id"]);
    expect(rules[0]).toMatchObject({
      shortDescription: { text: "The rule final-newline of remark-lint." },
      defaultConfiguration: { level: "warning" },
    });
  });

  test("has its documentation without the examples", () => {
    const short = withoutExamples(readFileSync("rules/tasks/task-id.md", "utf8"));
    expect(short).toContain("## Why");
    expect(short).toContain("## When not to use it");
    expect(short).not.toContain("## Examples");
    expect(short).not.toContain("```");
  });
});

describe("a fingerprint", () => {
  const printsOf = (report: Report): readonly string[] =>
    runOf(report).results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join());
  const at = (source: string, what: string, more: Partial<Diagnostic> = {}): Diagnostic =>
    finding(source, what, { anchor: "Plan", ...more });

  test("outlives edits elsewhere, a move of the document, and another wording", () => {
    const longer = `Some words.\n\n${text}`;
    const [before] = printsOf(reportOf(text, [at(text, "Ship")]));
    const moved = at(longer, "Ship", { path: "other.md", message: "Unexpected absence for 9 days" });
    expect(printsOf(reportOf(longer, [moved], "other.md"))).toEqual([before]);
  });

  test("is another one for another rule, message, section, or turn among equals", () => {
    const prints = printsOf(
      reportOf(text, [
        at(text, "Ship"),
        at(text, "Tell"),
        at(text, "Ship", { ruleId: "task-owner" }),
        at(text, "Ship", { messageId: "malformed" }),
        at(text, "Ship", { anchor: "Plan > Progress" }),
      ]),
    );
    expect(new Set(prints).size).toBe(5);
  });

  test("is no other when the finding, or an equal one before it, is silenced", () => {
    const [first, second] = [at(text, "Ship"), at(text, "Tell")];
    const both = printsOf(reportOf(text, [first, second]));
    const report = reportOf(text, []);
    const silenced = [{ ...first, suppression: { by: "baseline" } as const }];
    const documents = [
      documentReport("docs/plan.md", "execplan", [second], { text, lines: indexLines(text) }, silenced),
    ];
    expect(printsOf({ ...report, documents }).toSorted()).toEqual([...both].sort());
  });
});

test("a run that was not complete says so, and why", () => {
  expect(runOf(reportOf(text, [])).invocations).toEqual([
    { executionSuccessful: true, toolExecutionNotifications: [] },
  ]);
  const problems = ["No such file or folder: gone.md"];
  expect(runOf(reportOf(text, []), { ...plainPage, problems }).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", message: { text: problems[0] } }],
    },
  ]);
});
