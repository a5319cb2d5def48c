import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTaskIds, parseTaskId } from "../../../src/documents/values/task-id.ts";
import { hostile, wrongPlaces } from "./places.ts";

describe("a cell that declares an id", () => {
  test.each([
    ["**DOC-1**", "DOC-1"],
    ["`P0-T1`", "P0-T1"],
    ["ST-AB-001", "ST-AB-001"],
    ["[DOC-1](plan.md#doc-1)", "DOC-1"],
    ["~~QA-2~~", "QA-2"],
    ["T7", "T7"],
    ["1.2a", "1.2a"],
  ])("%s is %s", (text, id) => {
    expect(parseTaskId(text)).toMatchObject({ ok: true, value: id });
  });

  test.each([
    ["", "empty"],
    ["—", "empty"],
    ["TBD", "empty"],
    ["5", "malformed"],
    ["DOC", "malformed"],
    ["DOC 1", "malformed"],
    ["DOC-1, DOC-2", "malformed"],
    ["A-1".padEnd(300, "1"), "malformed"],
  ])("%j is refused: %s", (text, reason) => {
    expect(parseTaskId(text)).toMatchObject({ ok: false, reason });
  });

  test("a pattern decides alone", () => {
    expect(parseTaskId("5", 0, () => /\d+/)).toMatchObject({ ok: true, value: "5" });
    expect(parseTaskId("DOC-1", 0, () => /\d+/)).toMatchObject({ ok: false, reason: "malformed" });
  });

  test("the place leaves marks out", () => {
    expect(parseTaskId(" **DOC-1** ", 20).place).toEqual({ start: 23, end: 28 });
  });
});

const known = new Set(["DOC-1", "CFG-1", "CFG-2", "INF-1", "QA-1", "ST-H-001", "UP-02", "P0-T1"]);

describe("references beside known ids", () => {
  test.each<[string, string[][]]>([
    ["Blocked on DOC-1", [["DOC-1"]]],
    ["QA-1 and INF-2", [["QA-1"], ["INF-2"]]],
    ["`DOC-1`, **DOC-2**, _DOC-3_.", [["DOC-1"], ["DOC-2"], ["DOC-3"]]],
    ["Blocked on QA-9", [["QA-9"]]],
    ["3. CFG-1/2: commit", [["CFG-1", "CFG-2"]]],
    ["ST-H-001/003/7", [["ST-H-001", "ST-H-003", "ST-H-007"]]],
    ["ST-H-001/ST-H-002", [["ST-H-001"], ["ST-H-002"]]],
    ["INF-1..3", [["INF-1", "INF-2", "INF-3"]]],
    ["INF-1…3", [["INF-1", "INF-2", "INF-3"]]],
    ["INF-1–INF-3", [["INF-1", "INF-2", "INF-3"]]],
    ["UP-02..UP-04", [["UP-02", "UP-03", "UP-04"]]],
    ["DOC-1 through DOC-3", [["DOC-1", "DOC-2", "DOC-3"]]],
    ["DOC-1 to DOC-2", [["DOC-1", "DOC-2"]]],
    ["CFG-1 to verify, CFG-2 to 4 teams", [["CFG-1"], ["CFG-2"]]],
    ["INF-3..1", [["INF-3"]]],
    ["INF-1..99999", [["INF-1"]]],
    ["P3-T2 after P0-T1", [["P3-T2"], ["P0-T1"]]],
    ["INF-1-3", []],
    ["the licence (DEP-1)", []],
    ["UTF-8, SHA-256, ISO-8601, GPT-4, RFC-3339, UTC-08, o3-nano, 2025-10-01, v1-2", []],
    ["plans/DOC-1.md, DOC-1-first.md, logs/DOC-1/x, xDOC-1, DOC-1.json, run_DOC-1", []],
    ["DOC-1/Notes", [["DOC-1"]]],
  ])("%s", (text, expected) => {
    expect(findTaskIds(text, 0, known).map(({ ids }) => ids)).toEqual(expected);
  });

  test("what counts can be widened to the shape and narrowed to the known", () => {
    const text = "DEP-1, QA-1, QA-9, UTF-8, ST-X-1";
    const ids = (count: "prefix" | "shape" | "known") =>
      findTaskIds(text, 0, known, { count }).flatMap((mention) => mention.ids);
    expect(ids("prefix")).toEqual(["QA-1", "QA-9"]);
    expect(ids("shape")).toEqual(["DEP-1", "QA-1", "QA-9", "ST-X-1"]);
    expect(ids("known")).toEqual(["QA-1"]);
  });

  test("of ids without hyphens only the known count, and plain numbers never", () => {
    expect(findTaskIds("T1, T2 and 3 of M1", 0, new Set(["T1", "3"])).map(({ ids }) => ids)).toEqual([
      ["T1"],
    ]);
  });

  test("nothing counts where nothing is known", () => {
    expect(findTaskIds("DOC-1", 0, new Set())).toEqual([]);
  });
});

test("without known ids everything shaped like one counts, save its lookalikes", () => {
  const text = "DOC-1, ST-AB-001, P0-T1; UTF-8, SHA-256, GPT-4, CVE-2024, RFC-3339";
  expect(findTaskIds(text).map((mention) => mention.text)).toEqual(["DOC-1", "ST-AB-001", "P0-T1"]);
});

test("the place covers the shorthand", () => {
  expect(findTaskIds("see CFG-1/2.", 10, known)).toEqual([
    { ids: ["CFG-1", "CFG-2"], text: "CFG-1/2", place: { start: 14, end: 21 } },
  ]);
});

test("places are exact whatever the text", () => {
  const parts = fc.constantFrom(..."DOC-1|CFG-2|/2|..|–|3| to | through |**|`|-|.|_|A|9| ".split("|"));
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.nat(99), fc.boolean(), (source, offset, all) => {
      expect(wrongPlaces(findTaskIds(source, offset, all ? undefined : known), source, offset)).toEqual([]);
      expect(wrongPlaces(parseTaskId(source, offset), source, offset)).toEqual([]);
    }),
  );
});

test.each(hostile("A", "A-", "A-1/", "A-1..", "DOC-1 to ", "1-", "DOC-1/2", " ", "-"))(
  "200 KB of %j take no more than linear time",
  (_, source) => {
    expect(() => [findTaskIds(source, 0, known), findTaskIds(source), parseTaskId(source)]).not.toThrow();
  },
  5000,
);
