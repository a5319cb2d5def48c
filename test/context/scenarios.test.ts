/** The specification's scenarios T1 to T6 and its checklist, each by name. T3 runs real processes in concurrency.test.ts. */
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordCount } from "../../src/syntax/measures.ts";
import { command } from "../support/command.ts";
import { allLines, commit, context, done, git, lines, read, readNames, repository } from "./support.ts";

interface Shown {
  readonly state: Readonly<Record<string, string>>;
  readonly activity: readonly { readonly text: string; readonly ts: string }[];
  readonly health: readonly { readonly text: string }[];
  readonly nextSteps: readonly { readonly text: string }[];
  readonly events: readonly object[];
  readonly journal: { readonly bytes: number; readonly whole: boolean };
  readonly problems: readonly string[];
}

const show = async (folder: string): Promise<Shown> =>
  JSON.parse(await done(folder, "show", "--format", "json")) as Shown;

const check = async (folder: string): Promise<string> => {
  const { exitCode, stdout, stderr } = await context(folder, ["check"]);
  return exitCode === 0 && stdout.includes("No findings") ? "clean" : `${exitCode}\n${stdout}${stderr}`;
};

/** A day of work: 3 commits, 1 test run, 2 issues, 1 fix. */
async function day(folder: string): Promise<void> {
  await done(folder, "init", "--now", "2026-02-01T08:00:00Z");
  await done(
    folder,
    "state",
    "set",
    "current_feature=night-import",
    "status=testing",
    "notes=Try the new disk",
    "--now",
    "2026-02-01T08:05:00Z",
  );
  for (const [hour, message] of [
    ["09", "Retry the night import"],
    ["10", "Log each retry"],
    ["11", "Stop after three retries"],
  ] as const) {
    writeFileSync(join(folder, `${hour}.txt`), message);
    commit(folder, message);
    await done(folder, "record", "commit", "--now", `2026-02-01T${hour}:00:00Z`);
  }
  const at = (time: string): readonly string[] => ["--now", `2026-02-01T${time}:00Z`];
  await done(folder, "record", "test", "--result", "mixed", "--count", "212", ...at("11:30"));
  await done(folder, "record", "issue", "Import stops on a lost network", "--area", "import", ...at("12:00"));
  await done(folder, "record", "issue", "Login page flickers", "--area", "auth", ...at("12:30"));
  await done(folder, "record", "fix", "Import survives a lost network", "--area", "import", ...at("13:00"));
  await done(folder, "summarize");
}

test("T1, Cold Start: a fresh clone tells feature, branch, status and five recent activities", async () => {
  const folder = repository();
  await day(folder);
  commit(folder, "Keep the context");
  const clone = join(folder, "clone");
  git(folder, "clone", "-q", folder, clone);
  const shown = await show(clone);
  expect(shown.state).toMatchObject({
    current_feature: "night-import",
    current_branch: "main",
    status: "testing",
  });
  expect(shown.activity.length).toBeGreaterThanOrEqual(5);
  expect(shown.activity[0]?.text).toBe("Fix [import]: Import survives a lost network");
  expect(shown.nextSteps.map(({ text }) => text)).toEqual([
    "Try the new disk",
    "Resolve [auth]: Login page flickers",
  ]);
  expect(shown.problems).toEqual([]);
});

test("T2, Commit & Test: two commits and a test run are three valid lines, and the summary reflects them", async () => {
  const folder = repository();
  await done(folder, "init");
  const hashes = ["Add the importer", "Retry the import"].map((message) => commit(folder, message));
  for (const hash of hashes) await done(folder, "record", "commit", hash);
  await done(folder, "record", "test", "--result", "pass", "--count", "12", "--focus", "import");
  const events = lines(read(folder, "journal.ndjson")).map((line) => JSON.parse(line) as object);
  expect(events).toMatchObject([
    { type: "commit", sha: hashes[0], message: "Add the importer" },
    { type: "commit", sha: hashes[1], files_changed: 0, message: "Retry the import" },
    { type: "test", result: "pass", count: 12, focus: "import" },
  ]);
  await done(folder, "summarize");
  const summary = read(folder, "summary.md");
  expect(summary).toContain(`Commit ${hashes[1]?.slice(0, 7)}: Retry the import`);
  expect(summary).toContain("Tests pass: 12 ran");
  expect(await check(folder)).toBe("clean");
});

test("T4, Redaction & Budgets: a long error becomes one line within its budget, and no secret leaks", async () => {
  const folder = repository();
  await done(folder, "init");
  const token = `ghp_${"a1B2c3D4e5F6".repeat(3)}`;
  const error =
    `TypeError: cannot read rows of the import with ${token} for mara@corp.example and password=tr0ub4dor ` +
    `${"while the night shift waits ".repeat(20)}\n    at Import.run (/srv/import.js:12:3)\n    at main (/srv/main.js:4:1)`;
  await done(folder, "record", "issue", error, "--area", "import");
  await done(folder, "summarize");
  for (const name of ["journal.ndjson", "summary.md"]) {
    const text = read(folder, name);
    for (const secret of [token, token.slice(4), "mara@corp.example", "tr0ub4dor", "import.js:12"]) {
      expect(text, name).not.toContain(secret);
    }
    expect(text).toContain("[redacted]");
  }
  const [line = ""] = lines(read(folder, "journal.ndjson"));
  const { desc } = JSON.parse(line) as { desc: string };
  expect([...desc].length).toBeLessThanOrEqual(120);
  expect(desc.endsWith("…")).toBe(true);
  expect(Buffer.byteLength(line)).toBeLessThan(2048);
  expect(wordCount(read(folder, "summary.md"))).toBeLessThanOrEqual(500);
  expect(await check(folder)).toBe("clean");
});

test("T5, Rotation: 10,001 events rotate, and a cold start still loads the last segment and the summary", async () => {
  const folder = repository();
  await done(folder, "init");
  const event = (index: number): string =>
    `${JSON.stringify({
      ts: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString().replace(".000", ""),
      type: "issue",
      desc: `Import ${index} was late`,
      area: "import",
    })}\n`;
  const text = Array.from({ length: 10_001 }, (_, index) => event(index)).join("");
  writeFileSync(join(folder, ".codex", "journal.ndjson"), text);
  const before = await context(folder, ["check"]);
  expect(before.stdout).toContain("journal-rotation");
  expect(await done(folder, "rotate")).toBe(
    "Moved 9801 lines to .codex/archive/journal-20260201T090000Z.ndjson, kept 200\n",
  );
  expect(`${allLines(folder).join("\n")}\n`).toBe(text);
  await done(folder, "summarize");
  const shown = await show(folder);
  expect(shown.activity[0]?.text).toBe("Issue [import]: Import 10000 was late");
  expect(shown.events).toHaveLength(100);
  expect(shown.problems).toEqual([]);
  expect(await done(folder, "rotate")).toBe("Nothing to rotate\n");
  expect(await check(folder)).toBe("clean");
});

test("T6, Human-in-the-Loop: a new event type comes out as a patch, and holds once it is approved", async () => {
  const folder = repository();
  await done(folder, "init");
  commit(folder, "Keep the context");
  const answer = await done(folder, "propose", "add-event-type", "deploy", "env:dev|stg|prod", "version?");
  expect(answer).toContain(".codex/patches/add-event-type-deploy.patch");
  expect(git(folder, "status", "--porcelain", "--untracked-files=all")).toBe(
    "?? .codex/patches/add-event-type-deploy.patch\n",
  );
  const refused = await context(folder, ["record", "deploy", "env=stg"]);
  expect([refused.exitCode, refused.stderr]).toEqual([
    2,
    "codex-context: No deploy event: Unexpected value of `type`, expected `commit`, `test`, `issue`, `fix`, `note`, `ci`, `perf` or `build`\n",
  ]);
  git(folder, "apply", ".codex/patches/add-event-type-deploy.patch");
  await done(folder, "record", "deploy", "env=stg", "version=v1.2");
  expect(JSON.parse(read(folder, "journal.ndjson"))).toMatchObject({ type: "deploy", env: "stg" });
  expect((await context(folder, ["record", "deploy", "env=moon"])).exitCode).toBe(2);
  expect((await context(folder, ["check"])).stdout).not.toContain("error");
  const again = await context(folder, ["propose", "add-event-type", "deploy"]);
  expect(again.stderr).toBe("codex-context: `deploy` is a type of event already\n");
});

test("checklist: the folder is there with its three files, and all of it is valid from the first moment", async () => {
  const folder = repository();
  await done(folder, "init");
  expect(readNames(join(folder, ".codex"))).toEqual(
    expect.arrayContaining(["state.json", "journal.ndjson", "summary.md"]),
  );
  expect(await check(folder)).toBe("clean");
  expect(await done(folder, "init")).toMatch(/^Kept .codex\/state.json\n/);
});

test("checklist: events are parseable, bounded and never bundled", async () => {
  const folder = repository();
  await day(folder);
  for (const text of ["1. Retry the import\n2. Log it", "Retry the import; log every attempt"]) {
    const { exitCode, stderr } = await context(folder, ["record", "note", text]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("expected one concept an event; record each by itself");
  }
  await done(folder, "record", "note", "Retry the import; log every attempt", "--one", "--any-time");
  const all = lines(read(folder, "journal.ndjson"));
  expect(all).toHaveLength(8);
  for (const line of all) {
    expect(JSON.parse(line)).toHaveProperty("type");
    expect(Buffer.byteLength(line)).toBeLessThan(2048);
  }
});

test("checklist: the summary is concise, and each bullet goes back to an event or the state", async () => {
  const folder = repository();
  await day(folder);
  const summary = read(folder, "summary.md");
  const times = new Set(
    [...lines(read(folder, "journal.ndjson")), read(folder, "state.json").replaceAll("\n", " ")].flatMap(
      (line) => line.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g) ?? [],
    ),
  );
  const bullets = summary.split("\n").filter((line) => line.startsWith("- "));
  expect(bullets.length).toBeGreaterThan(8);
  for (const bullet of bullets) expect(times).toContain(/\d{4}-\d\d-\d\dT[\d:]+Z/.exec(bullet)?.[0]);
  expect(wordCount(summary)).toBeLessThanOrEqual(500);
  expect(await check(folder)).toBe("clean");
  await done(folder, "summarize", "--words", "60");
  expect(wordCount(read(folder, "summary.md"))).toBeLessThanOrEqual(60);
});

test("checklist: a day of work reads like one", async () => {
  const folder = repository();
  await day(folder);
  const text = (await done(folder, "show")).replace(/Commit [0-9a-f]{7}/g, "Commit 4f2a91c");
  expect(text).toBe(`Current work
  Feature  night-import
  Branch   main
  Status   testing
  Updated  2026-02-01T08:05:00Z

Recent activity
  Fix [import]: Import survives a lost network 2026-02-01T13:00:00Z
  Issue [auth]: Login page flickers 2026-02-01T12:30:00Z
  Issue [import]: Import stops on a lost network 2026-02-01T12:00:00Z
  Commit 4f2a91c: Stop after three retries (2 files) 2026-02-01T11:00:00Z
  Commit 4f2a91c: Log each retry (2 files) 2026-02-01T10:00:00Z
  Commit 4f2a91c: Retry the night import (7 files) 2026-02-01T09:00:00Z

Health
  Tests mixed: 212 ran 2026-02-01T11:30:00Z

Risks
  Tests mixed: 212 ran 2026-02-01T11:30:00Z
  Issue [auth]: Login page flickers 2026-02-01T12:30:00Z

Next steps
  Try the new disk 2026-02-01T08:05:00Z
  Resolve [auth]: Login page flickers 2026-02-01T12:30:00Z

.codex: 7 events of ${read(folder, "journal.ndjson").length} bytes
`);
});

test("checklist: CI shows the summary and never writes", async () => {
  const folder = repository();
  await day(folder);
  commit(folder, "Keep the context");
  const env = { CI: "true" };
  const writes = [
    ["init"],
    ["record", "note", "from CI"],
    ["state", "set", "status=blocked"],
    ["summarize"],
    ["rotate"],
    ["hooks", "install"],
    ["propose", "add-event-type", "deploy"],
  ];
  for (const argv of writes) {
    const { exitCode, stderr } = await context(folder, argv, { env });
    expect([exitCode, stderr], argv.join(" ")).toEqual([
      2,
      "codex-context: CI only reads .codex; nothing was written (CI=true)\n",
    ]);
  }
  const { stdout } = await context(folder, ["pr-block", "--url", "https://example.com/s.md"], { env });
  expect(stdout).toContain("> **Current Work**\n");
  expect(stdout).toContain("[`.codex/summary.md`](https://example.com/s.md)");
  expect(git(folder, "status", "--porcelain")).toBe("");
  expect((await context(folder, ["check"], { env })).exitCode).toBe(0);
  writeFileSync(join(folder, ".codex", "journal.ndjson"), `${read(folder, "journal.ndjson")}\n`);
  const changed = await context(folder, ["check"], { env });
  expect(changed.exitCode).toBe(1);
  expect(changed.stdout).toContain("Unexpected change of `.codex/journal.ndjson` in CI");
});

test("checklist: no secrets or personal data in anything that is written", async () => {
  const folder = repository();
  await done(folder, "init");
  const secrets = [
    ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiJuaWdodCJ9", "c2lnbmF0dXJlLW9mLW5pZ2h0"].join("."),
    ["sk", "live", "4eC39HqLyjWDarjtT1zdp7dc"].join("_"),
    `AIza${"Sy1234567890abcdefghijklmnopqrstuvw"}`,
    `AccountKey=${"Zm9v".repeat(20)}==`,
    "api_key=9f8e7d6c5b4a",
    "mara.lind@corp.example",
  ];
  for (const secret of secrets) {
    await done(folder, "record", "note", `Seen ${secret} in the log`);
    await done(folder, "record", "ci", `Deploy of ${secret} failed`, "--result", "fail");
    await done(folder, "state", "set", `notes=Ask about ${secret}`);
    await done(folder, "summarize");
    for (const name of ["journal.ndjson", "state.json", "summary.md"]) {
      expect(read(folder, name)).not.toContain(secret.replace(/^\w+=/, ""));
    }
  }
  expect(await check(folder)).toBe("clean");
});

test("codex-lint runs the same rules over a repository that has such a folder", async () => {
  const folder = repository();
  await done(folder, "init");
  expect((await command(folder, ["."])).exitCode).toBe(0);
  writeFileSync(
    join(folder, ".codex", "journal.ndjson"),
    '{"ts":"yesterday","type":"note","text":"a@b.example"}\n',
  );
  writeFileSync(join(folder, ".codex", "lock"), "");
  utimesSync(join(folder, ".codex", "lock"), 0, 0);
  writeFileSync(join(folder, ".codex", "summary.md"), "- All is well\n");
  const { exitCode, stdout } = await command(folder, [".", "--format", "json"], { env: { CI: "1" } });
  expect(exitCode).toBe(1);
  for (const id of ["event-contract", "no-secret", "lock-stale", "summary-traceable", "reader-wrote"]) {
    expect(stdout).toContain(`"${id}"`);
  }
  expect(stdout).not.toContain("a@b.example");
});

test("two branches that both record merge without a conflict, and the check passes", async () => {
  const folder = repository();
  await done(folder, "init");
  commit(folder, "Keep the context");
  git(folder, "switch", "-q", "-c", "side");
  await done(folder, "record", "note", "on the side", "--now", "2026-02-01T09:01:00Z");
  commit(folder, "Record on the side");
  git(folder, "switch", "-q", "main");
  await done(folder, "record", "note", "on main", "--now", "2026-02-01T09:02:00Z");
  commit(folder, "Record on main");
  git(folder, "merge", "-q", "--no-edit", "side");
  const texts = lines(read(folder, "journal.ndjson")).map(
    (line) => (JSON.parse(line) as { text: string }).text,
  );
  expect([...texts].sort()).toEqual(["on main", "on the side"]);
  expect(await check(folder)).toBe("clean");
  const { events } = await show(folder);
  expect(events.map((event) => (event as { text: string }).text)).toEqual(["on the side", "on main"]);
});

const shared = new URL("../../../shared/corpus/livecontext/", import.meta.url);
const real = existsSync(shared) ? readNames(shared.pathname) : [];
if (real.length === 0)
  console.error("Skipped: real folders of other shapes are not there (../shared/corpus/livecontext)");

test.skipIf(real.length === 0)(
  "real folders of other shapes get clear diagnostics and no crash",
  async () => {
    let checked = 0;
    for (const name of real) {
      const path = new URL(`${name}/.codex/state.json`, shared).pathname;
      if (!existsSync(path)) continue;
      const folder = repository();
      mkdirSync(join(folder, ".codex"));
      writeFileSync(join(folder, ".codex", "state.json"), readFileSync(path));
      const { exitCode, stdout, stderr } = await context(folder, ["check"]);
      expect([name, exitCode, stderr]).toEqual([name, 1, ""]);
      expect(stdout).toContain("state-contract");
      expect((await context(folder, ["show"])).exitCode).toBe(0);
      const set = await context(folder, ["state", "set", "status=testing"]);
      expect(set.stderr).toContain("is of another form and was left as it is");
      checked += 1;
    }
    expect(checked).toBeGreaterThan(0);
  },
);
