import { resolve } from "node:path";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { codeSpan, harmless } from "../../src/reporters/markdown-text.ts";
import { markdown } from "../../src/reporters/markdown.ts";
import type { Report } from "../../src/reporters/report.ts";
import { command } from "../support/command.ts";
import { hostileReport, hostileTexts } from "./hostile.ts";
import { finding, plainPage, reportOf } from "./reports.ts";

const processor = unified().use(remarkParse).use(remarkGfm);

function nodesOf(text: string): readonly Nodes[] {
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(processor.parse(text) as Root);
  return nodes;
}

const written = (report: Report): string => markdown(report, plainPage);
const rowsOf = (nodes: readonly Nodes[]): readonly Nodes[] => nodes.filter(({ type }) => type === "tableRow");

const text = "# Plan\n\n- [x] Ship it\n- [ ] Tell all\n";
const error = finding(text, "Ship", {
  fix: { safety: "safe", edits: [{ place: { start: 14, end: 14 }, text: "x" }] },
});
const info = finding(text, "Tell", { severity: "info", ruleId: "stale-plan", note: "Say when" });

test("counts, then folds up a table for each document, the worst first", () => {
  const [first] = reportOf(text, [info], "docs/calm.md").documents;
  const [second] = reportOf(text, [error, info]).documents;
  if (first === undefined || second === undefined) throw new Error("There are no documents");
  const report = reportOf(text, [error, info, info]);
  expect(written({ ...report, documents: [first, second] })).toBe(
    [
      "<!-- codex-lint report -->",
      "",
      "**codex-lint**: 1 error, 0 warnings, 2 infos",
      "",
      "1 file seen, 1 governed.",
      "",
      "<details><summary><code>docs/plan.md</code>: 1 error, 1 info</summary>",
      "",
      "| Line | Severity | Rule | Finding |",
      "| ---: | -------- | ---- | ------- |",
      "| 3 | error | [`task-id`](https://example.com/task-id) | Unexpected absence, expected an id<br>Fixable. |",
      "| 4 | info | [`stale-plan`](https://example.com/task-id) | Unexpected absence, expected an id<br>Say when |",
      "",
      "</details>",
      "",
      "<details><summary><code>docs/calm.md</code>: 1 info</summary>",
      "",
      "| Line | Severity | Rule | Finding |",
      "| ---: | -------- | ---- | ------- |",
      "| 4 | info | [`stale-plan`](https://example.com/task-id) | Unexpected absence, expected an id<br>Say when |",
      "",
      "</details>",
      "",
    ].join("\n"),
  );
});

test("names other places, and their document where it is another", () => {
  const places = ["docs/plan.md", "docs/a|b.md"].map((path) => ({
    message: "Here @x",
    path,
    place: info.place,
    range: info.range,
  }));
  expect(written(reportOf(text, [{ ...info, related: places }]))).toContain(
    "<br>See line 4: Here `@x`<br>See `docs/a\\|b.md` line 4: Here `@x` |",
  );
});

test("says so where there is nothing to say", () => {
  expect(written(reportOf(text, []))).toContain("**codex-lint**: no findings");
});

describe("the text of a hostile document", () => {
  const own = new Set(["<!-- codex-lint report -->", "<br>"]);
  const nodes = nodesOf(written(hostileReport()));

  test("makes no HTML, link, picture, mention or emphasis when parsed as GitHub does", () => {
    const html = nodes.flatMap((node) => (node.type === "html" && !own.has(node.value) ? node.value : []));
    const details =
      /^<details><summary><code>[^<>"'@]*(?:@[^<>"']*)?<\/code>: 1 error, 1 warning, 1 info<\/summary>$|^<\/details>$/;
    expect(html.length).toBeGreaterThan(hostileTexts.length);
    expect(html.filter((each) => !details.test(each))).toEqual([]);
    const links = nodes.flatMap((node) => (node.type === "link" ? node.url : []));
    expect(new Set(links)).toEqual(new Set(["https://example.com/task-id"]));
    const types = new Set(nodes.map(({ type }) => type));
    expect([...types].sort()).toEqual(
      [
        "html",
        "inlineCode",
        "link",
        "paragraph",
        "root",
        "strong",
        "table",
        "tableCell",
        "tableRow",
        "text",
      ].sort(),
    );
    // `strong` is the report's own name at its head.
    expect(nodes.filter(({ type }) => type === "strong")).toHaveLength(1);
  });

  test("stands outside of code only as plain words", () => {
    const texts = nodes.flatMap((node) => (node.type === "text" ? node.value : [])).join(" ");
    expect(texts).toContain("expected");
    expect(texts).not.toMatch(/[@#<>[\]`*_~|\\$]|:\/\/|www\.|:tada:|\bGH-\d|0123456789abcdef/i);
  });

  test("breaks no table: every row has four cells, and none is missing", () => {
    const rows = rowsOf(nodes);
    expect(rows).toHaveLength(4 * hostileTexts.length);
    expect(rows.filter((row) => "children" in row && row.children.length !== 4)).toEqual([]);
  });

  test("is there to be read", () => {
    const code = nodes.flatMap((node) => (node.type === "inlineCode" ? node.value : []));
    expect(code).toContain("@everyone");
    expect(code.some((each) => each.includes("<img src=x onerror=alert(1)>"))).toBe(true);
  });
});

describe("harmless", () => {
  test.each([
    ["Unexpected `a` in `b c`, expected two", "Unexpected `a` in `b c`, expected two"],
    ["ask @bob or @eve now", "ask `@bob` or `@eve` now"],
    ["see #1 and @x <b>", "see `#1` and `@x <b>`"],
    ["opening ` ``` `, closed", "opening ```` ``` ````, closed"],
    ["a `b | c` d", "a `b \\| c` d"],
    ["an `@open one", "an `` `@open `` one"],
    ["@x``b``", "`@x` `b`"],
    ["one\ntwo", "one two"],
    ["", ""],
  ])("makes %j %j", (from, to) => {
    expect(harmless(from)).toBe(to);
  });

  test("a code span holds what it was given, whatever that is, where it can be seen", () => {
    for (const given of ["a", "`", "``a`", "a ` b", " a ", "a\\", "<b>", "&amp;"]) {
      const code = nodesOf(`x ${codeSpan(given)} y`).find(({ type }) => type === "inlineCode");
      expect(code).toMatchObject({ value: given });
    }
  });
});

test("a comment has room for it, and what is left out is counted", () => {
  const long = "word ".repeat(90);
  const many = Array.from({ length: 300 }, (_, index) =>
    finding(text, "Ship", { message: `${long}${index}` }),
  );
  const report = written(reportOf(text, [...many, info]));
  expect(report.length).toBeLessThanOrEqual(65_536);
  expect(report.length).toBeGreaterThan(50_000);
  const shown = rowsOf(nodesOf(report)).length - 1;
  expect(report).toContain(`\n${301 - shown} more findings left out: a comment has no room for more.\n`);
  expect(report.match(/<details>/g)).toHaveLength(1);
  expect(report.match(/<\/details>/g)).toHaveLength(1);
});

test("the report of a whole folder is one table for each document with findings", async () => {
  const { stdout } = await command(resolve("fixtures/harbour"), ["-f", "markdown"]);
  const nodes = nodesOf(stdout);
  expect(nodes.filter(({ type }) => type === "table").length).toBeGreaterThan(4);
  expect(rowsOf(nodes).length).toBeGreaterThan(20);
});
