import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import type { LintOptions, RuleSetting } from "../../src/linter/lint.ts";
import { lintDocument } from "../../src/linter/lint.ts";
import { presetSettings } from "../../src/linter/presets.ts";
import type { Details, Rule, RuleContext } from "../../src/linter/rule.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { emptyContract, plainDocument } from "../support/documents.ts";
import { exampleDocument } from "../support/lint-example.ts";
import { lintOptions, NOON } from "../support/lint.ts";
import { noFog, noRain } from "./word-rules.ts";

const lint = (rules: readonly Rule[], more: Partial<LintOptions> = {}, text = "RAIN FOG\nFOG\n") =>
  lintDocument(plainDocument(text), lintOptions(rules, more));

const set = (ruleId: string, setting: Partial<RuleSetting>): Pick<LintOptions, "settingsFor"> => ({
  settingsFor: (id) =>
    id === ruleId ? { severity: "error", options: {}, explicit: true, ...setting } : undefined,
});

/** Reports once, at the start, with these details. */
const reporter = (details: Details, more: Partial<Rule> = {}): Rule => ({
  ...defineRule({
    id: "reporter",
    topic: "structure",
    description: "Reports.",
    severity: "warning",
    fixable: false,
    messages: { told: () => "Unexpected start" },
    check(_document, report) {
      report("told", { start: 0, end: 4 }, undefined, details);
    },
  }),
  ...more,
});

describe("lintDocument", () => {
  it("turns what rules report into diagnostics in the order of the text", () => {
    const { diagnostics, suppressed, failures } = lint([noFog, noRain], {
      ruleUrl: (id) => `https://example.com/${id}`,
    });
    expect(diagnostics.map(({ ruleId, range }) => [ruleId, range.start.line, range.start.column])).toEqual([
      ["no-rain", 1, 1],
      ["no-fog", 1, 6],
      ["no-fog", 2, 1],
    ]);
    expect(diagnostics[1]).toEqual({
      anchor: "",
      ruleId: "no-fog",
      messageId: "found",
      severity: "warning",
      message: "Unexpected `FOG` at 5",
      url: "https://example.com/no-fog",
      path: "docs/note.md",
      place: { start: 5, end: 8 },
      range: { start: { line: 1, column: 6, offset: 5 }, end: { line: 1, column: 9, offset: 8 } },
    });
    expect(suppressed).toEqual([]);
    expect(failures).toEqual([]);
  });

  it("gives the same whatever the order of the rules", () => {
    expect(lint([noRain, noFog])).toEqual(lint([noFog, noRain]));
  });

  it("carries what a rule says beyond the message", () => {
    const fix = { safety: "unsafe", edits: [{ place: { start: 0, end: 4 }, text: "SUN" }] } as const;
    const details: Details = {
      actual: "RAIN",
      expected: ["SUN"],
      note: "It is summer",
      related: [{ message: "Again here", place: { start: 9, end: 12 } }],
      fix,
    };
    expect(lint([reporter(details)]).diagnostics).toMatchObject([
      {
        actual: "RAIN",
        expected: ["SUN"],
        note: "It is summer",
        related: [{ message: "Again here", path: "docs/note.md", range: { start: { line: 2, column: 1 } } }],
        fix,
      },
    ]);
  });

  it("reports a finding once, however often a rule comes to it", () => {
    const twice = reporter(
      {},
      {
        check(_document, report) {
          report("told", { start: 0, end: 4 });
          report("told", { start: 0, end: 4 });
          report("told", { start: 0, end: 3 });
        },
      },
    );
    expect(lint([twice]).diagnostics).toHaveLength(2);
  });

  it("makes a failure of a rule that throws, and runs the others", () => {
    const cause = new Error("no such section");
    const broken = reporter(
      {},
      {
        check(_document, report) {
          report("told", { start: 0, end: 4 });
          throw cause;
        },
      },
    );
    const { diagnostics, failures } = lint([broken, noRain]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["no-rain"]);
    expect(failures).toEqual([
      {
        ruleId: "reporter",
        path: "docs/note.md",
        message: "Rule `reporter` failed on `docs/note.md`: no such section",
        cause,
      },
    ]);
  });

  it("makes a failure of a message that there is not", () => {
    const mistaken = reporter({}, { check: (_document, report) => report("toled", { start: 0, end: 0 }) });
    expect(lint([mistaken]).failures).toMatchObject([{ message: expect.stringContaining("`toled`") }]);
  });

  it("runs neither rules that are off nor those for other formats or stages", () => {
    expect(lint([noFog], set("no-fog", { severity: "off" })).diagnostics).toEqual([]);
    expect(lint([{ ...noFog, severity: "off" }]).diagnostics).toEqual([]);
    expect(lint([{ ...noFog, formats: ["csv"] }]).diagnostics).toEqual([]);
    expect(lint([{ ...noFog, stage: "workspace" }]).diagnostics).toEqual([]);
  });

  it("calls a rule only for contracts that it concerns, and where there is something of what it needs", () => {
    const found = (more: Partial<Rule>): number =>
      lint([{ ...noFog, ...more }, noRain], {}, "# FOG\n").diagnostics.length;
    expect(found({ concerns: ({ kind }) => kind === emptyContract.kind })).toBe(1);
    expect(found({ concerns: ({ kind }) => kind !== emptyContract.kind })).toBe(0);
    expect(found({ needs: ["tables"] })).toBe(0);
    const [heading] = exampleDocument({ text: "# FOG\n" }).document.headings;
    const titled = { ...plainDocument("# FOG\n"), headings: heading === undefined ? [] : [heading] };
    const needing = { ...noFog, needs: ["tables", "headings"] as const };
    expect(lintDocument(titled, lintOptions([needing])).diagnostics).toHaveLength(1);
  });

  it("prefers a configured severity to the contract's, and that to the rule's", () => {
    const severity = (settings?: Pick<LintOptions, "settingsFor">) =>
      lint([reporter({ severity: "info" })], settings).diagnostics[0]?.severity;
    expect(severity()).toBe("info");
    expect(severity(set("reporter", { severity: "error", explicit: false }))).toBe("info");
    expect(severity(set("reporter", { severity: "error", explicit: true }))).toBe("error");
  });

  it("hands the rule its options over the defaults, the clock, the settings and other contracts", () => {
    const seen: RuleContext<Readonly<Record<string, unknown>>>[] = [];
    const curious = reporter(
      {},
      {
        defaults: { most: 3, words: ["a"] },
        check: (_document, _report, context) => seen.push(context),
      },
    );
    lint([curious], {
      ...set("reporter", { options: { most: 5 } }),
      settings: { timeZone: "UTC+08:00", rootPrefix: "/name/" },
      contracts: new Map([["note", emptyContract]]),
    });
    expect(seen[0]?.options).toEqual({ most: 5, words: ["a"] });
    expect(seen[0]?.now).toBe(NOON);
    expect(seen[0]?.settings).toEqual({ timeZone: "UTC+08:00", rootPrefix: "/name/" });
    expect(seen[0]?.contract("note")).toBe(emptyContract);
    expect(seen[0]?.contract("other")).toBeUndefined();
  });

  it("sorts other linters' findings among its own, at the severity configured for them", () => {
    const [first] = lint([noFog]).diagnostics;
    if (first === undefined) throw new Error("Expected a finding");
    const foreign: Diagnostic = { ...first, ruleId: "remark-lint:weather", severity: "warning" };
    const severities = (more: Partial<LintOptions>) =>
      lint([noFog, noRain], { foreign: [foreign], ...more }).diagnostics.map(
        ({ ruleId, severity }) => `${ruleId} ${severity}`,
      );
    expect(severities({})).toEqual([
      "no-rain warning",
      "no-fog warning",
      "remark-lint:weather warning",
      "no-fog warning",
    ]);
    expect(severities(set("remark-lint:weather", {}))).toContain("remark-lint:weather error");
    expect(severities(set("remark-lint:weather", { severity: "off" }))).toHaveLength(3);
  });
});

describe("presetSettings", () => {
  const graded = reporter(
    {},
    {
      defaults: { zone: "any", most: 3 },
      strict: { severity: "error", options: { zone: "utc" } },
    },
  );
  it.each([
    ["recommended", { severity: "warning", options: { zone: "any", most: 3 }, explicit: false }],
    ["strict", { severity: "error", options: { zone: "utc", most: 3 }, explicit: false }],
  ] as const)("of %s", (preset, expected) =>
    expect(presetSettings([graded], preset).get("reporter")).toEqual(expected),
  );
});
