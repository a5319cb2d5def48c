/** What the scope of a record in a plan log takes in, from its text to the files. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scopedRecords } from "../../rules/support/history/scopes.ts";
import { readDocument } from "../../src/documents/read.ts";
import { ChangedPaths } from "../../src/linter/scope-changed.ts";
import { scopeReach, type Reached } from "../../src/linter/scope-reach.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { listIndex } from "../../src/workspace/file-index.ts";
import { builtin } from "../support/contracts.ts";

const parser = await loadMarkdownParser("remark");
const contract = builtin.get("plan-log");
if (contract === undefined) throw new Error("Expected a contract for plan logs");

const there = `
  README.md package.json .gitignore schema.sql
  docs/README.md docs/GUIDE.md docs/team/PLAN_LOG.md docs/team/DECISION_LOG.md
  docs/team/QA_NOTES.md docs/QA_NOTES.md docs/team/archive/2025.md docs/api/index.md
  server/app.ts server/auth.ts server/db/pool.ts server/app.test.ts
  client/src/api.ts client/src/parts/logo.tsx tests/app.test.ts lib/schema.ts
  db/schema.ts
`
  .trim()
  .split(/\s+/);

function reachOf(
  fields: string,
  { path = "docs/team/PLAN_LOG.md", changed = there, prefix = undefined as string | undefined } = {},
): ReturnType<typeof scopeReach> {
  const text = `# Plan Log\n\n## 2026-01-05T09:00:00Z\n- Plan: Sort it out\n- Status: Approved\n${fields}\n- Approval source: Mara Lind (2026-01-05T08:00:00Z)\n`;
  if (contract === undefined) throw new Error("Expected a contract for plan logs");
  const read = readDocument({ path, text, contract, parser, zone: undefined });
  if (!read.ok) throw new Error(read.failure.message);
  const [record] = scopedRecords(read.document, prefix);
  if (record === undefined) throw new Error("Expected a record");
  return scopeReach(record, new ChangedPaths(changed), listIndex(there));
}

const taken = (fields: string, more: Parameters<typeof reachOf>[1] = {}): readonly string[] => {
  const reach = reachOf(fields, more);
  const isIn = (reached: Reached | undefined): boolean =>
    reached !== undefined && reached.except === undefined;
  return (more.changed ?? there).filter((path) => isIn(reach.of(path)));
};

const docs = there.filter((path) => path.startsWith("docs/"));
const server = there.filter((path) => path.startsWith("server/"));
const documents = ["README.md", ...docs];

describe("a scope takes in", () => {
  test.each<[string, readonly string[]]>([
    ["docs/GUIDE.md", ["docs/GUIDE.md"]],
    ["`docs/GUIDE.md` and **server/auth.ts**", ["docs/GUIDE.md", "server/auth.ts"]],
    ["Update docs/GUIDE.md, new docs/team/NEW.md", ["docs/GUIDE.md"]],
    ["docs/", docs],
    ["docs/**", docs],
    ["all of server/", server],
    ["server/* (parser, rules, routes)", ["server/app.ts", "server/auth.ts", "server/app.test.ts"]],
    ["the docs/team/* logs", docs.filter((path) => /^docs\/team\/\w+\.md$/.test(path))],
    ["`client/src/*` files", ["client/src/api.ts"]],
    ["server/**/*.ts", server],
    ["*.test.ts", ["server/app.test.ts", "tests/app.test.ts"]],
    ["client/src/parts (logo)", ["client/src/parts/logo.tsx"]],
    ["schema.sql", ["schema.sql"]],
    [".gitignore, package.json", ["package.json", ".gitignore"]],
    ["docs/team/archive/<year>.md", ["docs/team/archive/2025.md"]],
  ])("paths and patterns: %s", (scope, expected) => {
    expect(taken(`- Scope: ${scope}`)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ["plus DECISION_LOG", ["docs/team/DECISION_LOG.md"]],
    ["DECISION_LOG.md", ["docs/team/DECISION_LOG.md"]],
    // Of two, the one beside the log.
    ["QA_NOTES", ["docs/team/QA_NOTES.md"]],
    // Of two, the one beside what else is named.
    ["server/../lib/index.ts, schema.ts", ["lib/schema.ts"]],
    // From where the log lies.
    ["archive/2025.md", ["docs/team/archive/2025.md"]],
    ["archive/*", ["docs/team/archive/2025.md"]],
    ["team/QA_NOTES.md", ["docs/team/QA_NOTES.md"]],
    // Of two, the one at the root.
    ["schema.sql, README", ["README.md", "schema.sql"]],
    ["docs/Guide.md", ["docs/GUIDE.md"]],
  ])("names and paths from elsewhere: %s", (scope, expected) => {
    expect(taken(`- Scope: ${scope}`)).toEqual(expected);
  });

  test("what is gone or new by the names that it has or had", () => {
    const changed = ["docs/team/ISSUES.md", "old/tool.ts", "new/deep/x.ts", "docs/team/RISKS_LIST.csv"];
    expect(taken("- Scope: ISSUES.md, old/, new/**, RISKS_LIST", { changed })).toEqual(changed);
  });

  test("paths that begin with the name of the root", () => {
    expect(taken("- Scope: /harbour/docs/GUIDE.md", { prefix: "/harbour/" })).toEqual(["docs/GUIDE.md"]);
  });

  test.each<[string, readonly string[]]>([
    ["tests", ["tests/app.test.ts"]],
    ["the server folder", server],
    ["docs and tests", [...docs, "tests/app.test.ts"]],
    ["client/src", ["client/src/api.ts", "client/src/parts/logo.tsx"]],
    ["docs only", docs],
    ["documentation only", documents],
    ["documentation updates", documents],
    ["unit tests", ["server/app.test.ts", "tests/app.test.ts"]],
    ["README.md, docs/ and server/ (docs only)", documents],
  ])("folders and kinds in words: %s", (scope, expected) => {
    expect(taken(`- Scope: ${scope}`).toSorted()).toEqual(expected.toSorted());
  });
});

describe("a scope leaves out", () => {
  const without = (all: readonly string[], ...names: readonly string[]): readonly string[] =>
    all.filter((path) => !names.includes(path));

  test.each<[string, readonly string[]]>([
    ["docs/, excluding docs/GUIDE.md", without(docs, "docs/GUIDE.md")],
    ["docs/ excluding docs/GUIDE.md, docs/README.md", without(docs, "docs/GUIDE.md", "docs/README.md")],
    [
      "docs/ (except docs/api/) and server/auth.ts",
      [...without(docs, "docs/api/index.md"), "server/auth.ts"],
    ],
    ["server/** but not server/db/", without(server, "server/db/pool.ts")],
    ["server/; no changes to server/auth.ts", without(server, "server/auth.ts")],
    ["server/; do not touch server/db", without(server, "server/db/pool.ts")],
    ["server/ (no tests)", without(server, "server/app.test.ts")],
    ["server/; out of scope: server/auth.ts, server/db/", ["server/app.ts", "server/app.test.ts"]],
    ["README.md, docs/, server/; no application changes", documents],
    ["README.md, docs/, server/; no code", documents],
    ["docs/, client/; no client changes", docs],
    ["docs/, server/, client/ (excluding client, server)", docs],
    ["docs/GUIDE.md; nothing else", ["docs/GUIDE.md"]],
    ["no changes outside docs/", docs],
    ["nothing except docs/ and tests/", [...docs, "tests/app.test.ts"]],
  ])("%s", (scope, expected) => {
    expect(taken(`- Scope: ${scope}`)).toEqual(expected);
  });

  test("what a field of its own says", () => {
    const fields =
      "- In Scope:\n  - server/\n  - docs/GUIDE.md\n- Out of Scope:\n  - server/db/, server/auth.ts\n  - deployment";
    expect(taken(fields)).toEqual(["docs/GUIDE.md", "server/app.ts", "server/app.test.ts"]);
    expect(reachOf(fields).unclear).toEqual([{ text: "deployment", excluded: true }]);
  });

  test("no file that is named itself, unless it is named as left out", () => {
    expect(taken("- Scope: server/auth.ts, no other changes in server/")).toEqual(["server/auth.ts"]);
    expect(taken("- Scope: server/auth.ts; no application changes")).toEqual(["server/auth.ts"]);
    expect(taken("- Scope: server/auth.ts; excluding server/auth.ts")).toEqual([]);
  });
});

describe("what is not understood covers nothing and is told", () => {
  test.each<[string, readonly string[]]>([
    ["log actions", ["log actions"]],
    ["the whole repository", ["the whole repository"]],
    ["everything", ["everything"]],
    ["*", ["*"]],
    ["*/*", ["*/*"]],
    ["Auth/RLS changes and UI redesign", ["Auth/RLS changes and UI redesign"]],
    ["static checks (tsc/build)", ["static checks (tsc/build)"]],
    ["schema.ts", ["schema.ts (db/schema.ts, lib/schema.ts)"]],
    ["C.4: usage tracking, logging wrapper", ["C.4: usage tracking", "logging wrapper"]],
    ["path/to/file.ts", []],
    ["https://example.com/docs/GUIDE.md", ["https://example.com/docs/GUIDE.md"]],
  ])("%s", (scope, expected) => {
    expect(taken(`- Scope: ${scope}`)).toEqual([]);
    expect(reachOf(`- Scope: ${scope}`).unclear.map(({ text }) => text)).toEqual(expected);
  });
});

describe("of any scope", () => {
  const path = fc.constantFrom(...there);
  const filler = fc.constantFrom(
    "plus notes",
    "DECISION_LOG",
    "tests/**",
    "log actions",
    "`package.json`",
    "client/src",
  );

  test("a file that is named is covered, one that is named as left out is not", () => {
    fc.assert(
      fc.property(
        path,
        path,
        fc.array(filler, { maxLength: 4 }),
        fc.boolean(),
        (named, left, others, first) => {
          fc.pre(named !== left);
          const parts = first ? [named, ...others] : [...others, named];
          const reach = reachOf(`- Scope: ${parts.join(", ")}, ${left}; excluding ${left}`);
          const reached = reach.of(named);
          expect(reached).toBeDefined();
          expect(reached?.except).toBeUndefined();
          expect(reach.of(left)?.except).toBe(left);
        },
      ),
    );
  });

  test("reading it never fails", () => {
    const words = fc.constantFrom(
      ..."docs/|**|*|{a,b}|<x>|no |except |(|)|`|, |; |outside |server|README|../|\n  - ".split("|"),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const reach = reachOf(`- Scope: ${parts.join("")}`);
        for (const each of there) reach.of(each);
      }),
    );
  });
});
