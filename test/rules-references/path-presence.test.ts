/** Whether what a document names is there, told from what its folders begin with, as a look at every reading tells it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Surroundings } from "../../src/linter/surroundings.ts";
import { listIndex } from "../../src/workspace/file-index.ts";
import { missingFrom } from "../../rules/support/paths/presence.ts";
import { isFound, readingsOf, type SoughtPath } from "../../rules/support/paths/search.ts";

const name = fc.constantFrom("a", "b", "ab", "a.md", "b.md", "x.tsx");
const pathOf = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 4 }).map((segments) => segments.join("/"));
const beginning = fc.constantFrom("", "", "../", "../../", "./", "/root/", "root/");
const beginningWith = (rest: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(beginning, rest).map(([begins, path]) => begins + path);
const sought: fc.Arbitrary<SoughtPath> = fc.oneof(
  fc.record({ kind: fc.constant("file" as const), normalized: beginningWith(pathOf(name)) }),
  fc.record({
    kind: fc.constant("glob" as const),
    normalized: beginningWith(
      pathOf(name, fc.constantFrom("*", "**", "a*", "?", "{a,b}", "[id]", "\\[id\\]")),
    ),
  }),
);

test.each([[undefined], ["/root"]])(
  "agrees with a look at every reading, with the prefix %s",
  (rootPrefix) => {
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.array(pathOf(name, fc.constant("[id]")), { minLength: 1, maxLength: 8 }),
        pathOf(name),
        fc.array(sought, { minLength: 1, maxLength: 6 }),
        (paths, documentPath, all) => {
          const files = listIndex([...new Set(paths)]);
          const surroundings = {
            files,
            settings: { timeZone: undefined, rootPrefix },
          } as unknown as Surroundings;
          const isMissing = missingFrom(documentPath, surroundings);
          for (const each of [...all, ...all]) {
            const readings = readingsOf(each.normalized, documentPath, rootPrefix);
            const expected = readings.length > 0 && !isFound(files, each, readings);
            outcomes.add(expected);
            expect({ ...each, missing: isMissing(each.normalized, each.kind) }).toEqual({
              ...each,
              missing: expected,
            });
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(outcomes.size).toBe(2);
  },
);
