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
);
const ending = fc.constantFrom(".ts", ".md", ".js", ".map", ".zzz", "");

test("a plain file is told at a glance what a longer look tells of it", () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 2, maxLength: 3 }),
      ending,
      fc.boolean(),
      (names, end, inCode) => {
        const word = names.join("/") + end;
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
