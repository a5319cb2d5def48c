/** Writers as real processes, at once and killed at random. */
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { allLines, context, done, lines, program, ran, read, readNames, repository } from "./support.ts";

afterAll(async () => rmSync(dirname(await program()), { recursive: true, force: true }));

const writerOf = async (): Promise<string> => join(dirname(await program()), "writer.mjs");

const texts = (all: readonly string[]): readonly string[] =>
  all.map((line) => (JSON.parse(line) as { readonly text: string }).text);

test("T3, Concurrent Writers: of two, one writes while the other waits and succeeds later", async () => {
  const folder = repository();
  await done(folder, "init");
  const script = await program();
  const both = ["one", "two"].map((name) =>
    ran(["node", script, "record", "note", name, "--attempts", "50"], folder),
  );
  const ends = await Promise.all(both.map(({ ended }) => ended));
  expect(ends.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  expect([...texts(lines(read(folder, "journal.ndjson")))].sort()).toEqual(["one", "two"]);
  expect(existsSync(join(folder, ".codex", "lock"))).toBe(false);
});

test("16 writers of 200 events each: 3,200 valid lines, none lost, none doubled, no lock left", async () => {
  const folder = repository();
  await done(folder, "init");
  const script = await writerOf();
  const start = performance.now();
  const writers = Array.from({ length: 16 }, (_, index) =>
    ran(["node", script, folder, `w${index}`, "200"], folder),
  );
  const ends = await Promise.all(writers.map(({ ended }) => ended));
  expect(ends.map(({ code, stderr }) => `${code} ${stderr}`)).toEqual(ends.map(() => "0 "));
  const found = texts(lines(read(folder, "journal.ndjson")));
  const wanted = Array.from({ length: 3200 }, (_, index) => `w${Math.floor(index / 200)} ${index % 200}`);
  expect([...found].sort()).toEqual([...wanted].sort());
  expect(readNames(join(folder, ".codex")).filter((name) => /lock|tmp/.test(name))).toEqual([]);
  const seconds = (performance.now() - start) / 1000;
  console.error(`16 writers: ${found.length} events, 0 lost, 0 doubled, ${seconds.toFixed(1)} s`);
}, 600_000);

test("writers that are killed 200 times lose and double nothing that was acknowledged, rotation included", async () => {
  const folder = repository();
  await done(folder, "init");
  const script = await writerOf();
  const acknowledged: string[] = [];
  const begun = new Set<string>();
  let kills = 0;
  const worker = async (lane: number): Promise<void> => {
    for (let round = 0; round < 50; round += 1) {
      const name = `k${lane}-${round}`;
      const writer = ran(["node", script, folder, name, "100000", "rotate"], folder);
      // Some die while they start, most in the midst of writing.
      const soon = setTimeout(writer.kill, round % 8 === 0 ? Math.random() * 200 : 20_000);
      void writer.spoke.then(() => setTimeout(writer.kill, Math.random() * 150));
      const { stdout } = await writer.ended;
      clearTimeout(soon);
      kills += 1;
      const numbers = lines(stdout);
      acknowledged.push(...numbers.map((number) => `${name} ${number}`));
      for (let number = 0; number <= numbers.length; number += 1) begun.add(`${name} ${number}`);
    }
  };
  await Promise.all([0, 1, 2, 3].map(worker));
  // The next writer finishes what a killed one began.
  const last = await context(folder, [
    "record",
    "note",
    "last",
    "--any-time",
    "--break-stale-lock",
    "--attempts",
    "50",
  ]);
  expect(last.stderr).toBe("");
  const found = texts(allLines(folder));
  const unique = new Set(found);
  const lost = acknowledged.filter((text) => !unique.has(text));
  console.error(
    `${kills} kills: ${acknowledged.length} events acknowledged, ${found.length} found, ${lost.length} lost, ${found.length - unique.size} doubled`,
  );
  expect(kills).toBe(200);
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
  expect(found.length).toBe(unique.size);
  expect([...unique].filter((text) => text !== "last" && !begun.has(text))).toEqual([]);
  expect(readNames(join(folder, ".codex")).filter((name) => /^lock|\.tmp/.test(name))).toEqual([]);
}, 600_000);
