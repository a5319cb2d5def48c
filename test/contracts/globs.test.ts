import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/contracts/formats.ts";
import { compileGlobs } from "../../src/contracts/globs.ts";

describe("compileGlobs", () => {
  it.each([
    ["**/PLANS.md", "PLANS.md", true],
    ["**/PLANS.md", ".agent/plans.md", true],
    ["**/PLANS.md", "MY-PLANS.md", false],
    ["**/*[-_]log.md", "docs/plan_log.md", true],
    ["**/*[-_]log.md", "docs/planlog.md", false],
    ["**/.agent/plans/**/*.md", "a/.agent/plans/x/y.md", true],
    ["**/.agent/plans/**/*.md", ".agent/plans/y.md", true],
    ["docs/*.md", "docs/a.md", true],
    ["docs/*.md", "docs/a/b.md", false],
    ["**/{todo,tasks}.md", "x/TASKS.md", true],
    ["**/*.md", ".hidden.md", true],
    ["*.md", "a/b.md", false],
  ])("%s and %s", (glob, path, matches) => {
    expect(compileGlobs([glob]).matches(path)).toBe(matches);
    expect(compileGlobs(["nothing.md", glob]).strength(path) > 0).toBe(matches);
  });

  it("knows the stronger claim by its literal characters", () => {
    const globs = compileGlobs(["**/*.md", "**/.agent/execplans/*.md"]);
    expect(globs.strength("a/.agent/execplans/b.md")).toBeGreaterThan(globs.strength("a/b.md"));
    expect(compileGlobs(["**"]).strength("a")).toBe(1);
    expect(compileGlobs([]).strength("a")).toBe(0);
  });
});

describe("formatOf", () => {
  it.each([
    ["a/b.MD", "markdown"],
    ["b.csv", "csv"],
    ["b.jsonl", "ndjson"],
    ["b.ts", undefined],
    ["Makefile", undefined],
  ])("%s", (path, format) => {
    expect(formatOf(path)).toBe(format);
  });
});
