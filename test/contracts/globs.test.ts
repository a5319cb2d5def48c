import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
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

describe("globs for a name", () => {
  const builtin = [...builtinContracts().values()].flatMap(({ recognise }) => [
    ...recognise.paths,
    ...recognise.never,
  ]);
  const odd = [
    "*",
    ".*",
    "*.*",
    "a*",
    "*a",
    ".a",
    "a.",
    "*-*",
    "[0-9]*",
    "*[-_.]*",
    "a**",
    "{a,b}",
    "[a-b]",
    "a?",
  ];
  const globs = [...new Set([...builtin, ...odd.map((name) => `**/${name}`)])].filter((glob) =>
    /^\*\*\/[^/]+$/u.test(glob),
  );
  const names = (
    "a A b ab aab . .. ... .a a. a.b - _ a-b a_b 0 09x .md a.template.md template Checklist.md PLAN_LOG.md " +
    "my-plan-log.MD plan.log.md agents.mdx task_board.csv \u212A\u017F.md 2025-01-02-a.md"
  )
    .split(" ")
    .concat("", "\n", "plan log.md", "execplan\n.md");

  it("match what picomatch matches, whoever writes their expression", () => {
    expect(globs.length).toBeGreaterThan(60);
    for (const glob of globs) {
      const expected = picomatch.makeRe(glob.slice(3), { dot: true, nocase: true });
      const { matches } = compileGlobs([glob]);
      const told = names.filter((name) => matches(`docs/${name}`));
      expect([glob, told]).toEqual([glob, names.filter((name) => expected.test(name))]);
    }
  });
});

describe("globs for a path", () => {
  const builtin = [...builtinContracts().values()].flatMap(({ recognise, lifecycle }) => [
    ...recognise.paths,
    ...recognise.never,
    ...(lifecycle?.completed ?? []),
  ]);
  const odd = [
    "**/a/*/b.md",
    "**/*/b.md",
    "**/a*/**/b.md",
    "**/a/**/b/**/*.md",
    "**/a/**",
    "**/a/**/**/b.md",
    "**/a/b/**",
    "a/b/**",
    "a/**",
    "**/.a/b.md",
    "x/a/*",
    "a*/b*",
    "a**/b.md",
    "***a.md",
    "a/**/**/**",
    "a/**//**",
    "**/x.a/b*.md",
    "[a]/b.md",
    "**/a/**/b/**",
    "**/*/**",
    "**/**",
    "a/**/b.md",
    "./a/*.md",
    "*.md",
    "!a/b.md",
    "{a,b}/c.md",
    "@(a|b)/c.md",
    "a?/b.md",
    "[ab]/c.md",
    "a/[[:alpha:]].md",
    "a\\b.md",
  ];
  const globs = [...new Set([...builtin, ...odd])].filter((glob) => !/^\*\*\/[^/]+$/u.test(glob));
  const folders = [
    "",
    "a/",
    "b/",
    "A/b/",
    "x/a/",
    "x/a/y/",
    "a/./",
    "a/../",
    "ab/",
    ".a/",
    "a/x/b/",
    "\n/a/",
  ].concat(
    "execplans/",
    "x/Exec-Plans/y/",
    ".agent/plans/",
    "docs/runbooks/",
    "plans/",
    "sessions/",
    "x/.codex/",
    "archive/",
    "docs/completed/x/",
  );
  const names = [
    "b.md",
    "c.md",
    "a.md",
    ".md",
    "..",
    "x",
    "index.md",
    "summary.md",
    "2025-01-02-a.md",
    "my-session.md",
  ];
  const paths = folders.flatMap((folder) => [folder.slice(0, -1), ...names.map((name) => folder + name)]);

  it("match what picomatch matches, whoever writes their expression and whatever word is looked for first", () => {
    expect(globs.length).toBeGreaterThan(30);
    for (const glob of globs) {
      const expected = picomatch.makeRe(glob, { dot: true, nocase: true });
      const { matches } = compileGlobs([glob]);
      expect([glob, paths.filter((path) => matches(path))]).toEqual([
        glob,
        paths.filter((path) => expected.test(path)),
      ]);
    }
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
