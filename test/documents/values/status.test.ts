import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseStatus, type StatusVocabulary } from "../../../src/documents/values/status.ts";
import { hostile, wrongPlaces } from "./places.ts";

const vocabulary: StatusVocabulary = [
  { name: "Pending", state: "open", aliases: ["Planned", "Not started", "Ready"] },
  { name: "In Progress", state: "active", aliases: ["WIP"] },
  { name: "Ready for review", state: "active" },
  { name: "Blocked", state: "blocked" },
  { name: "Complete", state: "done", aliases: ["Completed", "Done"] },
  { name: "Approved", state: "done" },
  { name: "Cancelled", state: "dropped", aliases: ["Won't do"] },
];
const read = (text: string) => parseStatus(text, 0, vocabulary);

describe("decoration is set aside", () => {
  test.each([
    ["Complete", "Complete", "Complete", true],
    ["✅ Complete", "Complete", "Complete", true],
    ["⏸️ Pending", "Pending", "Pending", true],
    ["Complete ✅", "Complete", "Complete", true],
    ["**Complete**", "Complete", "Complete", true],
    ["Complete.", "Complete", "Complete", true],
    ["üîÑ In Progress", "In Progress", "In Progress", true],
    ["‚úÖ Complete", "Complete", "Complete", true],
    ["ðŸ”„ In Progress", "In Progress", "In Progress", true],
    ["COMPLETE", "Complete", "COMPLETE", false],
    ["`in_progress`", "In Progress", "in_progress", false],
    ["IN-PROGRESS", "In Progress", "IN-PROGRESS", false],
    ["In  progress", "In Progress", "In  progress", false],
    ["~~Pending~~ Complete", "Complete", "Complete", true],
    ["~~Complete~~", "Complete", "Complete", true],
    ["not started", "Pending", "not started", false],
    ["Won’t do", "Cancelled", "Won’t do", false],
    ["Ready for review", "Ready for review", "Ready for review", true],
    ["Ready for Ana", "Pending", "Ready", false],
  ])("%s is %s, written %j", (text, name, word, canonicalSpelling) => {
    expect(read(text)).toMatchObject({ ok: true, value: { name, word: { text: word }, canonicalSpelling } });
  });

  test("an alias is told from a variant spelling", () => {
    expect(read("Done")).toMatchObject({ value: { name: "Complete", alias: true } });
    expect(read("complete")).toMatchObject({ value: { name: "Complete", alias: false } });
  });
});

describe("what stands behind", () => {
  test.each([
    ["Done - 2025-12-22", "2025-12-22", undefined],
    ["Done (2025-12-22)", "2025-12-22", undefined],
    ["Done: 2025-12-22 10:00Z.", "2025-12-22 10:00Z", undefined],
    ["Done – 2025-12-22, see PR #4", "2025-12-22", "2025-12-22, see PR #4"],
    ["Blocked on MCP-1", undefined, "on MCP-1"],
    ["Blocked - waiting for legal", undefined, "waiting for legal"],
    ["Approved (asked for by the user).", undefined, "asked for by the user"],
    ["In progress: 60%", undefined, "60%"],
    ["Blocked [on legal]", undefined, "on legal"],
    ["Blocked (on legal) (again)", undefined, "(on legal) (again)"],
    ["✅ **COMPLETE** — all criteria met", undefined, "all criteria met"],
    ["Complete", undefined, undefined],
  ])("%s has date %s and remark %j", (text, date, remark) => {
    const parsed = read(text);
    if (!parsed.ok) throw new Error(parsed.reason);
    const { place } = parsed.value.date ?? {};
    expect(place && text.slice(place.start, place.end)).toBe(date);
    expect(parsed.value.remark?.text).toBe(remark);
  });

  test("a date that no calendar has is kept as such", () => {
    expect(read("Done - 2025-13-40")).toMatchObject({
      value: { date: { ok: false, reason: "impossible-date" } },
    });
  });
});

describe("symbols alone", () => {
  test.each([
    ["✅", "Complete"],
    ["✔️", "Complete"],
    ["[x]", "Complete"],
    ["⏳", "Pending"],
    ["⬜", "Pending"],
    ["[ ]", "Pending"],
    ["🔄", "In Progress"],
    ["❌", "Cancelled"],
    ["⛔ (2025-12-22)", "Blocked"],
  ])("%s is %s", (text, name) => {
    expect(read(text)).toMatchObject({ ok: true, value: { name, canonicalSpelling: false } });
  });

  test("a symbol for which the vocabulary has no state stays unknown", () => {
    expect(parseStatus("⏳", 0, [{ name: "Done", state: "done" }])).toMatchObject({
      ok: false,
      reason: "unknown",
    });
    expect(parseStatus("❌", 0, [{ name: "Stuck", state: "blocked" }])).toMatchObject({
      value: { name: "Stuck" },
    });
  });
});

describe("refusals", () => {
  test.each([
    ["", "empty", undefined],
    ["  ", "empty", undefined],
    ["Complet", "unknown", "Complete"],
    ["In Progess (soon)", "unknown", "In Progress"],
    ["✅ Aproved", "unknown", "Approved"],
    ["Complete rewrite needed", "unknown", undefined],
    ["Not done", "unknown", undefined],
    ["Done/Blocked", "unknown", undefined],
    ["Pending | Done | Blocked", "unknown", undefined],
    ["Shipped", "unknown", undefined],
    ["75%", "unknown", undefined],
    ["x".repeat(1000), "unknown", undefined],
  ])("%j: %s, nearest %s", (text, reason, nearest) => {
    const parsed = read(text);
    if (parsed.ok) throw new Error(parsed.value.name);
    expect(parsed.reason).toBe(reason);
    expect(parsed.nearest).toBe(nearest);
  });

  test("the place of an unknown status is its words, what a fix would replace", () => {
    const text = "🟡 In Progess (soon)";
    const { place } = read(text);
    expect(text.slice(place.start, place.end)).toBe("In Progess");
  });
});

test("places are exact whatever the text", () => {
  const parts = fc.constantFrom(
    ..."Complete|In Progress|in_|✅|~~|**|`| - |2025-12-22|(|)|.|\n| |é|[x]".split("|"),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.nat(99), (source, offset) => {
      expect(wrongPlaces(parseStatus(source, offset, vocabulary), source, offset)).toEqual([]);
    }),
  );
});

test.each(hostile("Done ", "é ", "~~", " ", "✅", "(", "-", "Complete - "))(
  "200 KB of %j take no more than linear time",
  (_, source) => {
    expect(() => read(source)).not.toThrow();
  },
  5000,
);
