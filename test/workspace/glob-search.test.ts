import fc from "fast-check";
import { expect, test } from "vitest";
import { pathGlob } from "../../src/linter/path-glob.ts";
import { listIndex } from "../../src/workspace/file-index.ts";

const name = fc.constantFrom("a", "b", "ab", "aab");
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const wildcard = fc.constantFrom("*", "**", "a*", "*b", "?", "{a,b}");

/** Mostly with a fixed part, which is what the search goes by. */
const glob = fc
  .tuple(
    fc.boolean(),
    fc.array(name, { maxLength: 2 }),
    fc.array(fc.oneof(name, wildcard), { minLength: 1, maxLength: 3 }),
  )
  .map(([isAnywhere, fixed, rest]) => [...(isAnywhere ? ["**"] : []), ...fixed, ...rest].join("/"));

const foldersOf = (file: string): readonly string[] => {
  const parts = file.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};

test("finds what a look at every file and folder finds", () => {
  fc.assert(
    fc.property(glob, fc.array(path, { minLength: 1, maxLength: 6 }), (wanted, files) => {
      const all = [...files, ...files.flatMap(foldersOf)];
      expect(listIndex([...new Set(files)]).matches(wanted)).toBe(all.some(pathGlob(wanted)));
    }),
    { numRuns: 3000 },
  );
});
