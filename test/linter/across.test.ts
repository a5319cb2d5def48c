/** Documents are looked at as they come in, each once, and compared by what was seen. */
import { expect, test } from "vitest";
import { openComparison } from "../../src/linter/across.ts";
import type { DocumentFacts } from "../../src/linter/facts.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { startOf } from "../../src/linter/spot.ts";
import type { Surroundings } from "../../src/linter/surroundings.ts";

const factsOf = (path: string, words: string): DocumentFacts => ({
  path,
  kind: "note",
  byRule: new Map([["length", words]]),
  derived: [],
});

function comparing() {
  const looked: string[] = [];
  const rule = defineRule({
    id: "length",
    topic: "meta",
    description: "Reports the length of every document.",
    severity: "warning",
    fixable: false,
    messages: { length: ({ length }: { length: number }) => `Unexpected length ${length}` },
    across: {
      reads: "own",
      collect: ({ text }) => text,
      look({ path, facts }): number {
        looked.push(path);
        if (facts === "") throw new Error("no words");
        return facts.length;
      },
      compare(documents, report) {
        for (const { path, facts: length } of documents) report("length", startOf(path), { length });
      },
    },
  });
  const comparison = openComparison({
    rules: [rule],
    settingsFor: () => () => undefined,
    ruleUrl: () => undefined,
    surroundings: {} as Surroundings,
  });
  return { comparison, looked };
}

test("what a look has seen is compared, whenever that was", async () => {
  const { comparison, looked } = comparing();
  const [early, late] = [factsOf("a.md", "one"), factsOf("b.md", "seven")];
  comparison.look(early);
  expect(looked).toEqual(["a.md"]);
  const { found, failures } = await comparison.compare([early, late]);
  expect([...found.values()].flat().map(({ message }) => message)).toEqual([
    "Unexpected length 3",
    "Unexpected length 5",
  ]);
  expect(failures).toEqual([]);
  expect(looked).toEqual(["a.md", "b.md"]);
});

test("what was seen of a document holds until it has other facts", async () => {
  const { comparison, looked } = comparing();
  const same = factsOf("a.md", "one");
  await comparison.compare([same, factsOf("b.md", "two")]);
  const { found } = await comparison.compare([same, factsOf("b.md", "seven")]);
  expect(looked).toEqual(["a.md", "b.md", "b.md"]);
  expect(found.get("b.md")?.map(({ message }) => message)).toEqual(["Unexpected length 5"]);
});

test("a look that fails is the fault of its rule, and the other documents are compared", async () => {
  const { comparison } = comparing();
  comparison.look(factsOf("c.md", ""));
  const { found, failures } = await comparison.compare([factsOf("a.md", "one"), factsOf("b.md", "")]);
  expect([...found.keys()]).toEqual(["a.md"]);
  expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining("b.md")]);
});
