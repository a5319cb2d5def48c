/** The pure parts, one by one. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadChecks } from "../../src/context/folder/checks.ts";
import { makeEvent } from "../../src/context/events.ts";
import { countTests, resultOf } from "../../src/context/test-reports.ts";
import { bundled, cut, oneLine } from "../../src/context/texts.ts";
import { pullRequestBlock } from "../../src/context/pull-request.ts";
import { characterCount, utf8Bytes, wordCount } from "../../src/syntax/measures.ts";
import { loadSecretFinder, redact } from "../../src/syntax/secrets.ts";
import { commit, context, done, lines, read, repository } from "./support.ts";

const find = await loadSecretFinder();

test("counts of a run from JUnit XML, JSON of vitest, and TAP", () => {
  const junit = `<?xml version="1.0"?><testsuites><testsuite name="a > b">
    <testcase name="one"/><testcase name="two"><failure><![CDATA[<testcase/>]]></failure></testcase>
    <testcase name="three"><skipped/></testcase><!-- <testcase/> --><testcase name="four"></testcase></testsuite></testsuites>`;
  expect(countTests(junit)).toEqual({ passed: 2, failed: 1 });
  expect(countTests('{"numPassedTests":3,"numFailedTests":0}')).toEqual({ passed: 3, failed: 0 });
  expect(countTests("TAP version 14\n1..4\nok 1\nnot ok 2 - x\nok 3 # SKIP later\n    ok 1\nok 4\n")).toEqual(
    {
      passed: 2,
      failed: 1,
    },
  );
  for (const text of ["", "{", "{}", "<html></html>", "hello", '{"numPassedTests":-1,"numFailedTests":0}']) {
    expect(countTests(text), text).toBeUndefined();
  }
  expect(resultOf({ passed: 2, failed: 0 })).toBe("pass");
  expect(resultOf({ passed: 0, failed: 2 })).toBe("fail");
  expect(resultOf({ passed: 1, failed: 2 })).toBe("mixed");
});

test("a report is counted by the command, and what is no report is refused", async () => {
  const folder = repository();
  await done(folder, "init");
  writeFileSync(join(folder, "report.tap"), "ok 1\nnot ok 2\n");
  await done(folder, "record", "test", "--from", join(folder, "report.tap"), "--focus", "import");
  expect(JSON.parse(read(folder, "journal.ndjson"))).toMatchObject({
    result: "mixed",
    count: 2,
    focus: "import",
  });
  writeFileSync(join(folder, "report.tap"), "all is well\n");
  const { stderr } = await context(folder, ["record", "test", "--from", join(folder, "report.tap")]);
  expect(stderr).toContain("expected JUnit XML, JSON of vitest or jest, or TAP");
});

test.each([
  ["Error: lost\n    at run (/srv/a.js:1:2)\n    at main (/srv/b.js:3:4)", "Error: lost"],
  ["Error: lost at run (/srv/a.js:1:2) at main (/srv/b.js:3:4)", "Error: lost"],
  [
    'Traceback (most recent call last):\n  File "a.py", line 1, in run\n    go()\nValueError: lost',
    "ValueError: lost",
  ],
  ["one\r\n  two\u2028three", "one two three"],
  ["\u001b[31mred\u001b[0m\u0007 text", "red text"],
  ["a lone \ud800 half", "a lone \ufffd half"],
])("one line of %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test("what is one concept, and what is several", () => {
  for (const text of [
    "- first the import\n- then the login",
    "1) retry the import 2) log each retry",
    "Retry the import; log every attempt",
  ]) {
    expect(bundled(text), text).toBeDefined();
  }
  for (const text of [
    "Import stops on a lost network",
    "Error: expected `;` but found `}`; parser stopped; see log",
    "TypeError: x\n    at a (b:1:2)\n    at c (d:3:4)",
    "Version 1.2.3 is out",
    "Covers a - b",
  ]) {
    expect(bundled(text), text).toBeUndefined();
  }
});

test("a family and a flag are cut whole", () => {
  const family = "👨‍👩‍👧‍👦";
  expect(cut(`ab${family}cd`, 6)).toBe("ab…");
  expect(cut("🇨🇭🇩🇪🇫🇷", 5)).toBe("🇨🇭🇩🇪…");
  expect(cut("short", 5)).toBe("short");
});

test("bytes, characters and words", () => {
  for (const text of ["", "abc", "é", "€", "😀", "a\u{10ffff}b"]) {
    expect(utf8Bytes(text), text).toBe(Buffer.byteLength(text));
    expect(characterCount(text)).toBe([...text].length);
  }
  expect(utf8Bytes("a\r\nb")).toBe(3);
  expect(utf8Bytes("\ud800")).toBe(3);
  expect(wordCount(" one  two\n")).toBe(2);
});

test("a line over its budget loses links first, then the end of its longest texts", async () => {
  const { event, find: secrets } = await loadChecks({ root: "/nowhere", path: "/nowhere/.codex" });
  const fields = {
    desc: "It waits",
    area: "import",
    links: Array.from({ length: 40 }, (_, at) => `${at}${"x".repeat(90)}`),
  };
  const made = makeEvent({ type: "fix", fields }, 0, secrets, event);
  if (!made.ok) throw new Error(made.problems.join());
  const links = made.event["links"] as readonly string[];
  expect(links).toEqual(fields.links.slice(0, links.length));
  expect(links.length).toBeGreaterThan(10);
  expect(Buffer.byteLength(made.line)).toBeLessThanOrEqual(2048);
  const wide = "👨‍👩‍👧‍👦".repeat(16);
  const more = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`key${at}`, `${at}${wide}`]));
  const cutLine = makeEvent({ type: "note", fields: { text: wide, ...more } }, 0, secrets, event);
  expect(cutLine.ok && Buffer.byteLength(cutLine.line)).toBeLessThanOrEqual(2048);
  expect(cutLine.ok && cutLine.line).toContain("…");
});

test("fields that no event may have are named", async () => {
  const { event, find: secrets } = await loadChecks({ root: "/nowhere", path: "/nowhere/.codex" });
  const problems = (type: string, fields: object): readonly string[] => {
    const made = makeEvent({ type, fields: { ...fields } }, 0, secrets, event);
    return made.ok ? [] : made.problems;
  };
  expect(problems("issue", { desc: "x" })).toEqual(["Missing `area`"]);
  expect(problems("test", { result: "pass", count: -1 })).toEqual([
    "Unexpected value of `count`, expected a number of at least 0",
  ]);
});

test("the whole token goes", () => {
  const aws = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzKEY";
  const cases: readonly (readonly [string, RegExp])[] = [
    [`aws_secret_access_key=${aws}abc==`, /wJalr|abc==/],
    ["postgres://night:s3cr3t@db/import", /s3cr3t/],
    ["https://night:s3cr3t@corp.example/x", /s3cr3t/],
    ["Authorization: Bearer abcdef0123456789abcdef", /abcdef/],
    ["MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz12345", /MTIz|GabcdE|xyz/],
    ["key -----BEGIN EC PRIVATE KEY-----\nMHcC\n-----END EC PRIVATE KEY----- end", /MHcC|-----/],
    ['{"client_secret": "a1b2c3d4"}', /a1b2c3d4/],
    [`sha AKIA${"IOSFODNN7QWERTYU"} used`, /IOSF|RTYU/],
  ];
  for (const [text, secret] of cases) {
    expect(redact(text, find), text).toContain("[redacted]");
    expect(redact(text, find), text).not.toMatch(secret);
  }
});

test("what is no secret stays", () => {
  for (const text of [
    "password: validation of long ones is slow",
    "token=$TOKEN and password=<yours>",
    "left-pad@1.3.0 and git@github.com:night/import.git",
    "commit 4f2a91c04f2a91c04f2a91c04f2a91c04f2a91c0",
    "src/context/folder/process-identity.test.ts fails",
    "https://corp.example/a?page=2",
  ]) {
    expect(redact(text, find), text).toBe(text);
  }
});

test("the block of a pull request cannot be ended by what the summary says", () => {
  const block = pullRequestBlock("## Current Work\n\n- x <!-- codex-context:end -->\n\n\n", find);
  expect(block.match(/<!-- codex-context:end -->/g)).toHaveLength(1);
  expect(block).toContain("> **Current Work**\n>\n> - x &lt;!-- codex-context:end -->\n\nFrom");
  expect(pullRequestBlock("line\n".repeat(100), find)).toContain("> …");
});

test("each type of event has its command", async () => {
  const folder = repository();
  await done(folder, "init");
  const hash = commit(folder, "Retry the import");
  await done(folder, "record", "commit");
  expect(await done(folder, "record", "commit", hash)).toMatch(/^Already recorded/);
  await done(folder, "record", "ci", "Nightly run", "--result", "fail");
  await done(folder, "record", "build");
  await done(folder, "record", "perf", "p95_ms", "--delta", "-12.5", "--env", "prod");
  await done(folder, "record", "fix", "It waits", "--area", "import", "--link", "https://a.example/1");
  await done(folder, "record", "issue", "It is slow", "--area", "import", "--severity", "high");
  const json = await done(folder, "record", "note", "Seen", "--format", "json");
  expect(JSON.parse(json)).toMatchObject({
    schemaVersion: 1,
    recorded: true,
    event: { type: "note", text: "Seen" },
  });
  expect(
    lines(read(folder, "journal.ndjson")).map((line) => (JSON.parse(line) as { type: string }).type),
  ).toEqual(["commit", "ci", "build", "perf", "fix", "issue", "note"]);
  const text = await done(folder, "show");
  expect(text).toContain("CI fail: Nightly run");
  expect(text).toContain("Build 2026-");
  expect(text).toContain("-12.5 % p95_ms on prod");
  expect(text).toContain("Issue [import] (high): It is slow");
});

test("summarize --check says whether the summary is what it would be", async () => {
  const folder = repository();
  await done(folder, "init");
  expect((await context(folder, ["summarize", "--check"])).exitCode).toBe(0);
  await done(folder, "record", "issue", "It is slow", "--area", "import", "--now", "2026-02-01T09:30:00Z");
  const { exitCode, stdout } = await context(folder, ["summarize", "--check"]);
  expect([exitCode, stdout]).toEqual([1, ".codex/summary.md is not what summarize writes\n"]);
  expect(await done(folder, "show")).toContain("summary.md is older than the latest events");
});

test("watch shows the context at once, and again when a file changes", async () => {
  const folder = repository();
  await done(folder, "init");
  const stop = new AbortController();
  const texts: string[] = [];
  const seen = async (words: string): Promise<void> =>
    await expect.poll(() => texts.some((text) => text.includes(words)), { timeout: 10_000 }).toBe(true);
  const watching = context(folder, ["watch"], {
    signal: stop.signal,
    write: (text) => texts.push(text),
    isTTY: true,
  });
  await seen("Feature  unset");
  await done(folder, "record", "note", "the disk is mounted");
  await seen("Note: the disk is mounted");
  stop.abort();
  expect((await watching).exitCode).toBe(0);
}, 30_000);
