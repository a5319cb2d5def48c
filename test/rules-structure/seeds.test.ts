/** What the structural rules say of the documents that define the kinds. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globby } from "globby";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/linter/rule.ts";
import { fixText } from "../../src/linter/fix.ts";
import { lintExample } from "../support/lint-example.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}../shared/seeds/`;
const there = existsSync(folder);
if (!there) console.error("Skipped: the documents that define the kinds are not there (../shared/seeds)");

const paths = await globby("rules/structure/*.ts", { cwd: root });
const rules = await Promise.all(
  paths.sort().map(async (path) => ((await import(`${root}${path}`)) as { default: Rule }).default),
);
const read = (number: string): string => {
  const name = readdirSync(folder).find((each) => each.startsWith(number)) ?? "";
  return readFileSync(`${folder}${name}`, "utf8");
};
const lintAs = (kind: string) => (text: string) => lintExample(rules, { text, kind }).diagnostics;

it("finds the rules", () => {
  expect(rules.length).toBeGreaterThanOrEqual(16);
});

describe.skipIf(!there)("seeds", () => {
  it.each([
    ["000", "plan-log", []],
    ["001", "plans-guide", ["61:1 unclosed-fence"]],
    ["002", "operations-guide", []],
    ["003", "implementation-plan", []],
  ])("%s as %s: %j", (number, kind, expected) => {
    const found = lintAs(kind)(read(number));
    expect(found.map(({ range, ruleId }) => `${range.start.line}:${range.start.column} ${ruleId}`)).toEqual(
      expected,
    );
  });

  it("004 is mended in full, emoji included, and is otherwise sound", () => {
    const text = read("004");
    const lint = lintAs("action-checklist");
    expect(new Set(lint(text).map(({ ruleId }) => ruleId))).toEqual(new Set(["no-mojibake"]));
    const { text: mended, diagnostics } = fixText({ text, lint, unsafe: false });
    expect(diagnostics).toEqual([]);
    const beyondAscii = new Set(mended.match(/[^\0-\x7F]/gu));
    expect([...beyondAscii].sort()).toEqual(["—", "→", "⏳", "✅", "🔄", "🔴", "🟠", "🟢"].sort());
    expect(mended.replace(/[^\0-\x7F]+/gu, "")).toBe(text.replace(/[^\0-\x7F]+/gu, ""));
  });
});
