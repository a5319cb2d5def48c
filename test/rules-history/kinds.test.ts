/** What counts as the same, and what may be changed, in records of every layout. */
import { describe, expect, test } from "vitest";
import { compareEntries } from "../../rules/support/history/compare.ts";
import { contractOf, entriesOfText, told } from "./compared.ts";

const found = (kind: string, before: string, now: string, path = "log.md"): readonly string[] => {
  const contract = contractOf(kind);
  const [left, right] = [before, now].map((text) => entriesOfText(path, text, contract));
  return told(compareEntries(left ?? [], right ?? [], contract));
};

describe("a session log", () => {
  const before = `# Session log

## 2026-03-01 10:00

Drew the map.

## 2026-03-02 10:00

- Session goal: Print it.
- Commands executed:
  - make
`;

  test("may go on with its newest record, and with no other", () => {
    expect(found("session-log", before, `${before}  - make print\n- Result: printed\n`)).toEqual([]);
    expect(found("session-log", before, before.replace("Drew the map.", "Drew the map. Sold it."))).toEqual([
      "changed text 2026-03-01 10:00",
    ]);
    expect(found("session-log", before, before.replace("  - make\n", "  - make all\n"))).toEqual([]);
    expect(found("session-log", before, before.replace("  - make\n", "  - rm\n"))).toEqual([
      "changed Commands executed 2026-03-02 10:00",
    ]);
  });

  test("as a table has a record in each row", () => {
    const table = (rows: string): string =>
      `# Session log\n\n| Timestamp | Actor | Summary |\n| --- | --- | --- |\n${rows}`;
    const [one, two] = [
      "| 2026-03-01T10:00:00Z | Ada | Drew it. |\n",
      "| 2026-03-02T10:00:00Z | Jo | Sold it. |\n",
    ];
    expect(found("session-log", table(one), table(one + two))).toEqual([]);
    expect(found("session-log", table(one + two), table(one.replaceAll(" | ", "     | ") + two))).toEqual([]);
    expect(found("session-log", table(one + two), table(one.replace("Ada", "Eve") + two))).toEqual([
      "changed Actor 2026-03-01T10:00:00Z Eve",
    ]);
    expect(found("session-log", table(one + two), table(two))).toEqual(["removed 2026-03-01T10:00:00Z Ada"]);
    expect(found("session-log", table(two), table(one + two))).toEqual([]);
    expect(found("session-log", table(one + two), table(two + one))).toHaveLength(1);
  });
});

describe("a decision log", () => {
  const decision = (name: string, text: string): string => `\n## ${name}\n\n${text}\n`;
  const log = (...decisions: readonly string[]): string => `# Decision log\n${decisions.join("")}`;
  const [one, two] = [
    decision("2026-03-01 Maps", "- Decision: Draw them."),
    decision("2026-03-01 Ink", "- Decision: Blue."),
  ];

  test("that tells days and no times may take a record among those of its last day", () => {
    const between = decision("2026-03-01 Paper", "- Decision: White.");
    expect(found("decision-log", log(one, two), log(one, between, two))).toEqual([
      "inserted 2026-03-01 Paper",
    ]);
    const earlier = decision("2026-02-01 Pens", "- Decision: New ones.");
    expect(found("decision-log", log(earlier, one, two), log(earlier, one, between, two))).toEqual([]);
    expect(found("decision-log", log(earlier, one, two), log(between, earlier, one, two))).toEqual([
      "inserted 2026-03-01 Paper",
    ]);
  });

  test("follows a file that moved, and no other one", () => {
    const linked = (url: string): string =>
      log(decision("2026-03-01 Maps", `- Decision: Draw [it](${url}).`));
    expect(found("decision-log", linked("plans/map.md"), linked("../plans/done/map.md#ink"))).toEqual([]);
    expect(found("decision-log", linked("plans/map.md"), linked("plans/ink.md"))).toHaveLength(1);
    expect(
      found("decision-log", linked("https://a.example/map"), linked("https://b.example/map")),
    ).toHaveLength(1);
    const reference = `${linked("x").replace("(x)", "[m]")}\n[m]: plans/map.md\n`;
    expect(found("decision-log", linked("plans/map.md"), reference)).toEqual([]);
  });

  test("may be superseded, and is not what it was otherwise", () => {
    const as = (status: string): string =>
      log(decision("2026-03-01 Maps", `- Decision: Draw.\n- Status: ${status}`));
    expect(found("decision-log", as("Proposed"), as("Superseded by the next one"))).toEqual([]);
    expect(found("decision-log", log(one), log(one.replace("them.", "them.\n- Status: Superseded")))).toEqual(
      [],
    );
    expect(found("decision-log", as("Accepted"), as("Proposed"))).toEqual(["changed Status 2026-03-01 Maps"]);
    expect(found("decision-log", as("Accepted"), as("Accepted (by nobody)"))).toEqual([
      "changed Status 2026-03-01 Maps",
    ]);
  });

  test("has its mistyped label mended, but no value under another label", () => {
    const as = (label: string): string =>
      log(decision("2026-03-01 Maps", `- Decision: Draw.\n- ${label}: It is cheap.`));
    expect(found("decision-log", as("Rationalle"), as("Rationale"))).toEqual([]);
    expect(found("decision-log", as("Impact"), as("Rationale"))).toHaveLength(2);
  });
});

describe("a journal", () => {
  const path = ".codex/journal.ndjson";
  const note = (day: number, text: string): string =>
    `${JSON.stringify({ ts: `2026-03-0${day}T10:00:00Z`, type: "note", text })}\n`;

  test("is compared by keys, whatever their order and spacing", () => {
    const before = note(1, "Drawn.") + note(2, "Sold.");
    const spaced = `{ "text": "Drawn.", "type": "note",  "ts": "2026-03-01T10:00:00+00:00" }\r\n${note(2, "Sold.")}`;
    expect(found("live-context-journal", before, spaced, path)).toEqual([]);
    expect(found("live-context-journal", before, note(1, "Drawn.") + note(2, "Gone."), path)).toEqual([
      "changed text 2026-03-02T10:00:00Z",
    ]);
    expect(found("live-context-journal", before, note(2, "Sold.") + note(1, "Drawn."), path)).toHaveLength(1);
    expect(found("live-context-journal", `${before}{"ts":`, before + note(3, "Paid."), path)).toEqual([]);
  });

  test("has nothing slipped in", () => {
    const now = note(1, "Drawn.") + note(2, "Slipped in.") + note(3, "Sold.");
    expect(found("live-context-journal", note(1, "Drawn.") + note(3, "Sold."), now, path)).toEqual([
      "inserted 2026-03-02T10:00:00Z",
    ]);
    expect(
      found("live-context-journal", note(3, "Sold."), note(1, "Drawn.") + note(3, "Sold."), path),
    ).toEqual(["inserted 2026-03-01T10:00:00Z"]);
  });
});
