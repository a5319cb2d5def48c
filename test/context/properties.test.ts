/** What holds of every event, every journal and every cut, whatever they say. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadChecks } from "../../src/context/folder/checks.ts";
import { rotateJournal } from "../../src/context/folder/rotate.ts";
import { type Draft, makeEvent } from "../../src/context/events.ts";
import { readJournal } from "../../src/context/journal.ts";
import { splitOf } from "../../src/context/rotation.ts";
import { summaryText } from "../../src/context/summary.ts";
import { cut, oneLine } from "../../src/context/texts.ts";
import { wordCount } from "../../src/syntax/measures.ts";
import { allLines, git, lines, repository } from "./support.ts";

const checks = await loadChecks({ root: tmpdir(), path: tmpdir() });
const anyText = fc.string({ unit: "grapheme", maxLength: 400 });
const someText = anyText.filter((text) => oneLine(text) !== "");

const drafts: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({
    type: fc.constant("issue"),
    fields: fc.record({ desc: someText, area: someText, severity: fc.option(anyText, { nil: undefined }) }),
  }),
  fc.record({
    type: fc.constant("fix"),
    fields: fc.record({ desc: someText, area: someText, links: fc.array(fc.webUrl(), { maxLength: 80 }) }),
  }),
  fc.record({ type: fc.constant("note"), fields: fc.record({ text: anyText }) }),
  fc.record({
    type: fc.constant("test"),
    fields: fc.record({ result: fc.constantFrom("pass", "fail", "mixed"), count: fc.nat(), focus: anyText }),
  }),
  fc.record({
    type: fc.constant("perf"),
    fields: fc.record({
      metric: someText,
      delta_pct: fc.double({ noNaN: true, noDefaultInfinity: true }),
      env: fc.constantFrom("dev", "stg", "prod"),
    }),
  }),
);
const times = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

test("an event is one line within its budget, and comes back as it was", () => {
  fc.assert(
    fc.property(drafts, times, (draft, now) => {
      const made = makeEvent(draft, now, checks.find, checks.event);
      if (!made.ok) throw new Error(made.problems.join());
      expect(made.line.endsWith("\n")).toBe(true);
      expect(made.line.indexOf("\n")).toBe(made.line.length - 1);
      expect(Buffer.byteLength(made.line)).toBeLessThanOrEqual(2048);
      expect(readJournal(made.line)).toEqual({
        events: [JSON.parse(JSON.stringify(made.event))],
        damaged: 0,
        torn: false,
      });
    }),
  );
});

test("a cut text is within its limit, ends with an ellipsis, and splits no character", () => {
  const segments = (text: string): readonly string[] =>
    [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 150 }), (text, limit) => {
      const short = cut(text, limit);
      expect([...short].length).toBeLessThanOrEqual(limit);
      if ([...text].length <= limit) expect(short).toBe(text);
      else {
        const kept = segments(short.slice(0, -1));
        expect(short.endsWith("…")).toBe(true);
        expect(segments(text).slice(0, kept.length).join("").startsWith(kept.join(""))).toBe(true);
      }
    }),
  );
});

test("wherever a journal is cut, the two parts are the journal, and the tail has its lines", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 })), fc.integer({ min: 1, max: 20 }), (texts, keep) => {
      const journal = Buffer.from(texts.map((text) => `${JSON.stringify(text)}\n`).join(""));
      const split = splitOf(journal, keep);
      expect(split === undefined).toBe(texts.length <= keep);
      if (split === undefined) return;
      const parts = [journal.subarray(0, split.at), journal.subarray(split.at)].map(String);
      expect(parts.map((part) => lines(part).length)).toEqual([texts.length - keep, keep]);
      expect(parts.join("")).toBe(String(journal));
    }),
  );
});

test("archives and the live journal are all events in order, however often it rotates", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }), (batches) => {
      const root = realpathSync(mkdtempSync(join(tmpdir(), "codex-context-test-")));
      try {
        mkdirSync(join(root, ".codex"));
        const folder = { root, path: join(root, ".codex") };
        const journal = join(root, ".codex", "journal.ndjson");
        let written = 0;
        for (const batch of batches) {
          const more = Array.from({ length: batch }, () => `{"n":${written++}}\n`).join("");
          writeFileSync(journal, more, { flag: "a" });
          rotateJournal(folder, Date.UTC(2026, 0, 1), true);
        }
        expect(allLines(root)).toEqual(Array.from({ length: written }, (_, index) => `{"n":${index}}`));
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }),
    { numRuns: 25 },
  );
});

test("a summary never has more words than it may, and is the same for the same events", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(drafts, times), { maxLength: 30 }),
      fc.integer({ min: 60, max: 500 }),
      (all, words) => {
        const journal = all.map(([draft, now]) => {
          const made = makeEvent(draft, now, checks.find, checks.event);
          return made.ok ? made.line : "";
        });
        const { events } = readJournal(journal.join(""));
        const text = summaryText({ state: {}, events, words }, checks.find);
        expect(wordCount(text)).toBeLessThanOrEqual(words);
        expect(summaryText({ state: {}, events, words }, checks.find)).toBe(text);
        expect(checks.find(text)).toEqual([]);
      },
    ),
  );
});

test("journals of two branches merge without a conflict, and every event of both is there once", () => {
  const folder = repository();
  mkdirSync(join(folder, ".codex"));
  writeFileSync(join(folder, ".codex", ".gitattributes"), "journal.ndjson merge=union\n");
  const journal = join(folder, ".codex", "journal.ndjson");
  const commitAll = (message: string): void => {
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "--allow-empty", "-m", message);
  };
  let number = 0;
  const append = (count: number): void => {
    writeFileSync(journal, Array.from({ length: count }, () => `{"n":${number++}}\n`).join(""), {
      flag: "a",
    });
  };
  append(1);
  commitAll("base");
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.nat({ max: 5 }), (ours, theirs) => {
      git(folder, "switch", "-q", "-C", "side");
      append(theirs);
      commitAll("theirs");
      git(folder, "switch", "-q", "main");
      append(ours);
      commitAll("ours");
      git(folder, "merge", "-q", "--no-edit", "side");
      const numbers = lines(git(folder, "show", "HEAD:.codex/journal.ndjson")).map(
        (line) => (JSON.parse(line) as { n: number }).n,
      );
      expect([...numbers].sort((left, right) => left - right)).toEqual(
        Array.from({ length: number }, (_, index) => index),
      );
    }),
    { numRuns: 12 },
  );
});
