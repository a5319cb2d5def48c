import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseOwners } from "../../../src/documents/values/owner.ts";
import { hostile, wrongPlaces } from "./places.ts";

test.each<[string, string[]]>([
  ["**Maya**", ["Maya"]],
  ["Claudia, Tide", ["Claudia", "Tide"]],
  ["Docs / Governance", ["Docs", "Governance"]],
  ["Ritchie/Thompson", ["Ritchie", "Thompson"]],
  ["QA & Product", ["QA", "Product"]],
  ["Tom and Ana", ["Tom", "Ana"]],
  ["UI + Telemetry", ["UI", "Telemetry"]],
  ["Ana、Bo；Cy", ["Ana", "Bo", "Cy"]],
  ["Ana<br>Bo", ["Ana", "Bo"]],
  ["[Maya](mailto:m@example.org), Bo", ["Maya", "Bo"]],
  ["R&D", ["R&D"]],
  ["CI/CD team", ["CI/CD team"]],
  ["Sandy Anderson", ["Sandy Anderson"]],
  ["`Codex`", ["Codex"]],
  ["Ana, TBD", ["Ana"]],
  ["Ana (docs, QA), Bo", ["Ana", "Bo"]],
  ["Ana (docs, Bo", ["Ana (docs", "Bo"]],
])("%s names %j", (text, names) => {
  const parsed = parseOwners(text);
  expect(parsed.ok && parsed.value.map(({ name }) => name)).toEqual(names);
});

test.each([
  "",
  " ",
  "-",
  "—",
  "?",
  "TBD",
  "unassigned",
  "n/a",
  "N/A",
  "none",
  "**TBD**",
  "[name]",
  "<owner>",
  "_",
])("%j is nobody", (text) => {
  expect(parseOwners(text)).toMatchObject({ ok: false, reason: "nobody" });
});

test("a bracket behind the name is a note, a handle loses its sign, places are the document's", () => {
  expect(parseOwners("**Edge (desktop bridge)** and @ana-k", 50)).toEqual({
    ok: true,
    place: { start: 52, end: 86 },
    value: [
      {
        name: "Edge",
        text: "Edge",
        place: { start: 52, end: 56 },
        handle: false,
        note: { text: "desktop bridge", place: { start: 58, end: 72 } },
      },
      { name: "ana-k", text: "@ana-k", place: { start: 80, end: 86 }, handle: true },
    ],
  });
});

test("places are exact whatever the text", () => {
  const parts = fc.constantFrom(..."Ana|Bo|@cy|, | / |/| and |(|)|**|`|TBD| |[".split("|"));
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.nat(99), (source, offset) => {
      expect(wrongPlaces(parseOwners(source, offset), source, offset)).toEqual([]);
    }),
  );
});

test.each(hostile("Ana, ", "(", ")", " and ", "/", " ", "a", "(a),", "[a]("))(
  "200 KB of %j take no more than linear time",
  (_, source) => {
    expect(() => parseOwners(source)).not.toThrow();
  },
  5000,
);
