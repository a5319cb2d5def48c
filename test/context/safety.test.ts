/** What goes wrong on a disk: each gives a clear error, and leaves the files as they were. */
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { finishRotation, rotateJournal } from "../../src/context/folder/rotate.ts";
import { allLines, context, done, git, lines, program, ran, read, readNames, repository } from "./support.ts";

afterAll(async () => rmSync(dirname(await program()), { recursive: true, force: true }));

const path = (folder: string, ...names: readonly string[]): string => join(folder, ".codex", ...names);
const event = (text: string, ts = "2026-02-01T08:00:00Z"): string =>
  `${JSON.stringify({ ts, type: "note", text })}\n`;

test.skipIf(process.platform === "win32")(
  "a disk that takes no more: the line is taken back whole, the error says why",
  async () => {
    const folder = repository();
    await done(folder, "init");
    // 8 KB is as far as any file may grow; the next line would end beyond.
    const some = event("x".repeat(100)).repeat(50);
    const filler = some + event("z".repeat(8180 - some.length - event("").length));
    writeFileSync(path(folder, "journal.ndjson"), filler);
    const line = [
      "bash",
      "-c",
      'ulimit -f 8; exec node "$0" "$@"',
      await program(),
      "record",
      "note",
      "one more",
    ];
    const { code, stderr } = await ran([...line, "--now", "2026-02-01T09:00:00Z"], folder).ended;
    expect(stderr).toMatch(/^codex-context: Cannot write journal.ndjson, which is as it was: /);
    expect(code).toBe(2);
    expect(read(folder, "journal.ndjson")).toBe(filler);
    expect(readNames(path(folder)).filter((name) => /lock/.test(name))).toEqual([]);
  },
);

test.skipIf(process.platform === "win32")(
  "a disk that takes nothing at all: state and summary stay",
  async () => {
    const folder = repository();
    await done(folder, "init");
    const before = ["state.json", "summary.md"].map((name) => read(folder, name));
    for (const argv of [["state", "set", "status=blocked"], ["summarize"], ["rotate", "--force"]]) {
      const line = ["bash", "-c", 'ulimit -f 0; exec node "$0" "$@"', await program(), ...argv];
      const { code, stderr } = await ran(line, folder).ended;
      expect([code, stderr]).toEqual([2, expect.stringContaining("Cannot take the lock")]);
    }
    expect(["state.json", "summary.md"].map((name) => read(folder, name))).toEqual(before);
  },
);

test("a journal that is a folder, and a rotation that finds no room, leave all as it was", async () => {
  const folder = repository();
  await done(folder, "init");
  const text = Array.from({ length: 300 }, (_, index) => event(`event ${index}`)).join("");
  writeFileSync(path(folder, "journal.ndjson"), text);
  writeFileSync(path(folder, "archive"), "a file where the archive should be");
  const rotated = await context(folder, ["rotate", "--force"]);
  expect([rotated.exitCode, rotated.stderr]).toEqual([2, expect.stringContaining("codex-context: ")]);
  expect(rotated.stderr).not.toContain("Internal error");
  expect(read(folder, "journal.ndjson")).toBe(text);
  rmSync(path(folder, "journal.ndjson"));
  rmSync(path(folder, "archive"));
  mkdirSync(path(folder, "journal.ndjson"));
  const { exitCode, stderr } = await context(folder, ["record", "note", "one"]);
  expect(exitCode).toBe(2);
  expect(stderr).not.toContain("Internal error");
});

test.skipIf(process.platform === "win32")(
  "a folder that is read-only: a clear error, and it can be read",
  async () => {
    const folder = repository();
    await done(folder, "init");
    chmodSync(folder, 0o755);
    chmodSync(path(folder), 0o555);
    // Nothing is read-only to root.
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const run = async (...argv: readonly string[]) =>
      ran(["node", await program(), ...argv], folder, user).ended;
    const written = await run("record", "note", "one");
    const shown = await run("show");
    chmodSync(path(folder), 0o755);
    expect([written.code, written.stderr]).toEqual([2, expect.stringContaining("Cannot take the lock")]);
    expect(shown.code).toBe(0);
    expect(read(folder, "journal.ndjson")).toBe("");
  },
);

test("a clock that went back is told, and nothing is written", async () => {
  const folder = repository();
  await done(folder, "init");
  await done(folder, "record", "note", "first");
  const before = read(folder, "journal.ndjson");
  const earlier = ["record", "note", "second", "--now", "2026-02-01T08:00:00Z"];
  const { exitCode, stderr } = await context(folder, earlier);
  expect([exitCode, stderr]).toEqual([
    2,
    "codex-context: The clock says 2026-02-01T08:00:00Z, but the last event is of 2026-02-01T09:00:00Z; nothing was written. Set the clock, or record with --any-time\n",
  ]);
  expect(read(folder, "journal.ndjson")).toBe(before);
  await done(folder, ...earlier, "--any-time");
  await done(folder, "record", "note", "third", "--now", "2026-02-01T08:58:00Z");
  expect(lines(read(folder, "journal.ndjson"))).toHaveLength(3);
});

test("a torn last line is told, set aside, and the next event stands on a line of its own", async () => {
  const folder = repository();
  await done(folder, "init");
  writeFileSync(path(folder, "journal.ndjson"), `${event("whole")}{"ts":"2026-02-01T08`);
  expect((await context(folder, ["show"])).stdout).toContain("journal.ndjson: the last line is torn");
  expect((await context(folder, ["check"])).stdout).toContain("event-contract");
  const { stderr } = await context(folder, ["record", "note", "next"]);
  const [torn = ""] = readNames(path(folder, "archive"));
  expect(stderr).toBe(
    `codex-context: The last line was torn; its piece was set aside as .codex/archive/${torn}\n`,
  );
  expect(read(folder, join("archive", torn))).toBe('{"ts":"2026-02-01T08');
  expect(read(folder, "journal.ndjson")).toBe(event("whole") + event("next", "2026-02-01T09:00:00Z"));
});

test("a last event without its line end is kept", async () => {
  const folder = repository();
  await done(folder, "init");
  writeFileSync(path(folder, "journal.ndjson"), event("whole").trimEnd());
  await done(folder, "record", "note", "next");
  expect(read(folder, "journal.ndjson")).toBe(event("whole") + event("next", "2026-02-01T09:00:00Z"));
});

test("a rotation that was stopped is taken back before the journal was replaced, and completed after", async () => {
  for (const replaced of [false, true]) {
    const folder = repository();
    await done(folder, "init");
    const texts = Array.from({ length: 300 }, (_, index) => event(`event ${index}`));
    const [old, tail] = [texts.slice(0, 100).join(""), texts.slice(100).join("")];
    mkdirSync(path(folder, "archive"));
    writeFileSync(path(folder, "archive", "journal-20260201T080000Z.ndjson.rotating"), old);
    writeFileSync(path(folder, "journal.ndjson"), replaced ? tail : old + tail);
    finishRotation({ root: folder, path: path(folder) });
    expect(`${allLines(folder).join("\n")}\n`).toBe(texts.join(""));
    const names = readNames(path(folder, "archive"));
    expect(names).toEqual(replaced ? ["journal-20260201T080000Z.ndjson"] : []);
    rotateJournal({ root: folder, path: path(folder) }, Date.UTC(2026, 1, 1, 8), true);
    expect(`${allLines(folder).join("\n")}\n`).toBe(texts.join(""));
  }
});

interface Owner {
  readonly host?: string;
  readonly pid?: number;
}

const owner = ({ host = hostname(), pid = 4_194_303 }: Owner): string =>
  JSON.stringify({ host, pid, started: "2026-02-01T07:00:00Z", identity: "", at: "2026-02-01T07:00:00Z" });

test("a lock whose owner is gone is named, and taken over only when asked", async () => {
  const folder = repository();
  await done(folder, "init");
  writeFileSync(path(folder, "lock"), owner({}));
  const { exitCode, stderr } = await context(folder, ["record", "note", "one", "--attempts", "1"]);
  expect([exitCode, stderr]).toEqual([
    2,
    `codex-context: .codex/lock is held by process 4194303 on ${hostname()}, which is gone; clear it with the same command and --break-stale-lock\n`,
  ]);
  expect((await context(folder, ["check"])).stdout).toContain("lock-stale");
  await done(folder, "record", "note", "one", "--attempts", "1", "--break-stale-lock");
  expect(existsSync(path(folder, "lock"))).toBe(false);
  expect(lines(read(folder, "journal.ndjson"))).toHaveLength(1);
});

test("a lock of another machine, of a process that runs, or without an owner is never taken over", async () => {
  const folder = repository();
  await done(folder, "init");
  for (const content of [owner({ host: "elsewhere" }), owner({ pid: process.pid }), "", "[]", "not json"]) {
    writeFileSync(path(folder, "lock"), content);
    const argv = ["record", "note", "one", "--attempts", "2", "--break-stale-lock"];
    const { exitCode, stderr } = await context(folder, argv);
    expect(exitCode, content).toBe(2);
    expect(stderr).toMatch(
      /^codex-context: .codex\/lock is held by (?:process \d+ on \S+|an unknown owner) for \d+ s/,
    );
  }
  expect(read(folder, "journal.ndjson")).toBe("");
  const old = new Date(Date.now() - 3_600_000);
  utimesSync(path(folder, "lock"), old, old);
  expect((await context(folder, ["check"])).stdout).toContain(
    "Unexpected lock of an unknown owner for 60 minutes",
  );
});

test("a link that leads out of the repository is not followed, neither for reading nor for writing", async () => {
  const outside = repository();
  writeFileSync(join(outside, "journal.ndjson"), "");
  for (const name of ["journal.ndjson", "state.json", "summary.md"]) {
    const folder = repository();
    await done(folder, "init");
    rmSync(path(folder, name));
    symlinkSync(join(outside, "journal.ndjson"), path(folder, name));
    const { exitCode, stderr } = await context(folder, ["show"]);
    expect([exitCode, stderr]).toEqual([
      2,
      `codex-context: .codex/${name} is a link that leads out of the repository; it was not followed\n`,
    ]);
  }
  const folder = repository();
  symlinkSync(outside, path(folder));
  expect((await context(folder, ["init"])).stderr).toContain(
    ".codex is a link that leads out of the repository",
  );
  expect(readNames(outside)).toEqual([".git", "journal.ndjson"]);
});

test("hostile content gives answers", async () => {
  const folder = repository();
  await done(folder, "init");
  const contents: readonly (string | Uint8Array)[] = [
    Buffer.alloc(100 * 1024 * 1024, "x"),
    Buffer.from([0xff, 0xfe, 0x00, 0x0a]),
    `${"[".repeat(100_000)}\n`,
    `{"__proto__":{"polluted":true},"ts":"2026-02-01T08:00:00Z","type":"note","text":"x"}\n`,
    `{"ts":"2026-02-01T08:00:00Z","type":"constructor"}\n`,
  ];
  for (const content of contents) {
    writeFileSync(path(folder, "journal.ndjson"), content);
    const { exitCode } = await context(folder, ["show"]);
    const checked = await context(folder, ["check"]);
    expect(exitCode).toBe(0);
    expect([checked.exitCode, checked.stderr]).not.toEqual([2, ""]);
  }
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  writeFileSync(path(folder, "state.json"), "{".repeat(100_000));
  expect((await context(folder, ["show"])).stdout).toContain("state.json: Unexpected text, expected JSON");
});

test("usage mistakes say what to do, with exit code 2", async () => {
  const folder = repository();
  const none = await context(folder, ["show"]);
  expect([none.exitCode, none.stderr]).toEqual([
    2,
    `codex-context: No .codex in ${folder}; \`codex-context init\` makes it\n`,
  ]);
  await done(folder, "init");
  const mistakes: readonly (readonly [readonly string[], string])[] = [
    [[], "Usage: codex-context"],
    [["shwo"], "Did you mean show"],
    [["state", "set", "status=tseting"], "did you mean `testing`"],
    [["state", "set", "feature=x"], "expected one of current_feature, current_branch, status, notes"],
    [["state", "set", "status"], "expected key=value"],
    [["state", "set", "current_feature=two words"], "No such state: Unexpected value of `current_feature`"],
    [["record", "issue", "x"], "required option '--area <tag>' not specified"],
    [["record", "isue"], "did you mean `issue`"],
    [["record", "note", " "], "expected what happened"],
    [["record", "test"], "Expected --result and --count, or --from with a report"],
    [["record", "test", "--from", "none.xml"], "No such report: none.xml"],
    [["record", "perf", "p95", "--delta", "much", "--env", "stg"], "Expected a number such as +35 or -12.5."],
    [["record", "commit", "nowhere"], "git log failed"],
    [["show", "--root", "nowhere"], "No such folder: nowhere"],
    [["show", "--tail", "5"], "Expected 50 to 200."],
    [["propose", "add-event-type", "Deploy"], "expected lower-case letters"],
    [["propose", "add-event-type", "deploy", "x:none"], "Unexpected type `none`"],
  ];
  for (const [argv, words] of mistakes) {
    const { exitCode, stderr } = await context(folder, argv);
    expect(exitCode, argv.join(" ")).toBe(2);
    expect(stderr, argv.join(" ")).toContain(words);
  }
  expect(git(folder, "status", "--porcelain", "--untracked-files=all")).not.toContain("patches");
});
