import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf, matchBaseline, sortedEntries } from "../../src/linter/baseline.ts";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { finding } from "../reporters/reports.ts";

const at = (anchor: string, message = "Unexpected fog", more: Partial<Diagnostic> = {}): Diagnostic =>
  finding("fog", "fog", { ruleId: "no-fog", messageId: "found", anchor, message, ...more });

describe("matchBaseline", () => {
  it("accepts what is there, whatever its line, and nothing else", () => {
    const old = at("Progress");
    const moved = { ...old, range: { start: { line: 90, column: 1, offset: 900 }, end: old.range.end } };
    const fresh = [at("Risks", "Unexpected smog"), at("Progress", "Unexpected fog", { ruleId: "no-rain" })];
    const { accepted, unmatched } = matchBaseline([moved, ...fresh], [entryOf(old)]);
    expect([...accepted]).toEqual([moved]);
    expect(unmatched).toEqual([]);
  });

  it("accepts one finding for each entry", () => {
    const three = [at("Progress"), at("Progress"), at("Progress")];
    const entries = three.slice(1).map(entryOf);
    expect(matchBaseline(three, entries).accepted.size).toBe(2);
    expect(matchBaseline(three.slice(2), entries).unmatched).toHaveLength(1);
  });

  it("knows a finding whose words changed where it stands, and one whose section was renamed", () => {
    const entries = [at("Progress", "Untouched for 30 days"), at("Risks")].map(entryOf);
    const now = [at("Progress", "Untouched for 31 days"), at("Risks and dangers")];
    expect(matchBaseline(now, entries).accepted).toEqual(new Set(now));
  });

  it("prefers the entry with the same words to one that only stands in the same place", () => {
    const entries = [at("Progress", "Unexpected fog"), at("Progress", "Unexpected smog")].map(entryOf);
    const { unmatched } = matchBaseline([at("Progress", "Unexpected smog")], entries);
    expect(unmatched.map(({ message }) => message)).toEqual(["Unexpected fog"]);
  });

  it("accepts all findings that the entries were made from, in any order", () => {
    const some = fc.array(
      fc
        .tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y"))
        .map(([anchor, message]) => at(anchor, message)),
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (findings, keys) => {
        const entries = findings
          .map((each) => ({ entry: entryOf(each), key: keys.next().value ?? 0 }))
          .sort((left, right) => left.key - right.key)
          .map(({ entry }) => entry);
        const { accepted, unmatched } = matchBaseline(findings, entries);
        expect([accepted.size, unmatched]).toEqual([findings.length, []]);
      }),
    );
  });
});

it("sorts entries by document, rule, message and anchor", () => {
  const entries = [at("b"), at("a"), at("a", "Unexpected dew"), at("a", "", { path: "a.md" })].map(entryOf);
  expect(sortedEntries(entries).map(({ path, anchor, message }) => [path, anchor, message])).toEqual([
    ["a.md", "a", ""],
    ["docs/plan.md", "a", "Unexpected dew"],
    ["docs/plan.md", "a", "Unexpected fog"],
    ["docs/plan.md", "b", "Unexpected fog"],
  ]);
});
