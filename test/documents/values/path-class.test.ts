import * as fc from "fast-check";
import { expect, test } from "vitest";
import { classifyPath } from "../../../src/documents/values/path-class.ts";

const name = fc.constantFrom(
  "src",
  "docs",
  "foo",
  "your-plan",
  "text",
  "APP_HOME",
  "APP",
  "a_b",
  "x",
  "x1",
  "feature",
  "README",
  ".agent",
);
/** Not of the first one: `./1.md` has what only numbers have. */
const below = fc.oneof(name, fc.constantFrom("27_notes", "2025-01-01", "_a", "-a"));
const ending = fc.constantFrom(
  ".ts",
  ".md",
  ".js",
  ".map",
  ".zzz",
  ".spec.ts",
  ".v1.2.md",
  ".mp3",
  "..md",
  "",
);

test("a plain file is told at a glance what a longer look tells of it", () => {
  fc.assert(
    fc.property(
      name,
      fc.array(below, { minLength: 1, maxLength: 2 }),
      ending,
      fc.boolean(),
      (first, names, end, inCode) => {
        const word = [first, ...names].join("/") + end;
        const atLength = classifyPath(`./${word}`, { inCode });
        const found = classifyPath(word, { inCode });
        // What begins with a dot can be neither of a few things that a bare word can be, and is a folder sooner.
        fc.pre(typeof found !== "string" && found.kind !== "folder");
        expect(found).toEqual(atLength);
      },
    ),
    { numRuns: 2000 },
  );
});
