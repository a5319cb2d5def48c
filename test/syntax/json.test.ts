/** JSON and NDJSON with places. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../../src/syntax/json.ts";
import { parseNdjson } from "../../src/syntax/ndjson.ts";

const at = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

test("every JSON value comes back as it was, however it is laid out", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseJson(text)).toMatchObject({ flaws: [] });
      expect(parseJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test("values and keys know where they stand, also in a line of a longer text", () => {
  const text = 'x\n{"a":{"b":[1,"two"]}}\n';
  const tree = parseJson(text, { start: 2, end: text.length - 1 });
  expect(at(text, tree.place(["a", "b", 1]))).toBe('"two"');
  expect(at(text, tree.place(["a", "b"], "key"))).toBe('"b"');
  expect(at(text, tree.place(["a", "missing"]))).toBe('{"b":[1,"two"]}');
});

test.each([
  ['{"a":1,}', "syntax"],
  ["// no\n{}", "syntax"],
  ["", "syntax"],
  ["nul", "syntax"],
  ['{"a":1,"a":2}', "duplicate-key"],
  ["[".repeat(100), "too-deep"],
])("%j has a flaw: %s", (text, reason) => {
  const { flaws, place } = parseJson(text);
  expect(flaws[0]?.reason).toBe(reason);
  expect(place([]).end).toBeLessThanOrEqual(text.length);
});

test("brackets in texts are no nesting, and __proto__ is a key like others", () => {
  expect(parseJson(JSON.stringify({ a: "[".repeat(500) })).flaws).toEqual([]);
  const { value } = parseJson('{"__proto__":{"x":1}}');
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect(Reflect.get({}, "x")).toBeUndefined();
});

test("lines end at LF or CRLF; blank ones and a torn one are told apart", () => {
  const text = '{"a":1}\r\n\n{"b":2}\n{"c"';
  const { lines, blank } = parseNdjson(text);
  expect(lines.map(({ number, torn, place }) => [number, torn, at(text, place)])).toEqual([
    [1, false, '{"a":1}'],
    [3, false, '{"b":2}'],
    [4, true, '{"c"'],
  ]);
  expect(blank).toHaveLength(1);
  expect(parseNdjson(`"${"x".repeat(1_000_001)}"\n`).lines[0]?.tree.flaws).toHaveLength(1);
});
