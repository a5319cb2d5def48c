/** Sections that are missing, misspelt, misnumbered or elsewhere, beyond what the rules' documentation shows. */
import { describe, expect, it } from "vitest";
import duplicateSection from "../../rules/structure/duplicate-section.ts";
import requiredSection from "../../rules/structure/required-section.ts";
import sectionNumber from "../../rules/structure/section-number.ts";
import sectionOrder from "../../rules/structure/section-order.ts";
import skeletonDrift from "../../rules/structure/skeleton-drift.ts";
import unknownSection from "../../rules/structure/unknown-section.ts";
import { fixText } from "../../src/linter/fix.ts";
import type { Rule } from "../../src/linter/rule.ts";
import { lintExample } from "../support/lint-example.ts";

const told = (rule: Rule, text: string, contract: string): string[] =>
  lintExample([rule], { text, contract }).diagnostics.map(
    ({ messageId, message }) => `${messageId}: ${message}`,
  );

const fixed = (rule: Rule, text: string, contract: string): string =>
  fixText({
    text,
    unsafe: true,
    lint: (current) => lintExample([rule], { text: current, contract }).diagnostics,
  }).text;

const names = (...headings: string[]): string => headings.map((each) => `## ${each}\n\nText.\n`).join("\n");

describe("unknown-section", () => {
  const contract =
    "kind: plan\nsections: [Progress, Scope, Context, Decision Log, Surprises & Discoveries, Risks]";

  it.each([
    ["Progres", "Progress"],
    ["Progerss", "Progress"],
    ["2. Decison Log", "Decision Log"],
    ["DecisionLog", "Decision Log"],
    ["Suprises and Discoveries", "Surprises & Discoveries"],
    ["Surprises Discoveries", "Surprises & Discoveries"],
    ["Surprises & Discoverys", "Surprises & Discoveries"],
    ["Risk", "Risks"],
  ])("takes %s for %s", (written, meant) => {
    expect(told(unknownSection, `# T\n\n${names(written)}`, contract)).toEqual([
      `near: Unexpected section \`${written}\`, did you mean \`${meant}\`?`,
    ]);
  });

  it.each(["Process", "Score", "Contents", "Decision Tree", "Tasks", "Scope 2", "Discoveries", "Profess"])(
    "takes %s for a section of its own",
    (written) => {
      expect(told(unknownSection, `# T\n\n${names(written)}`, contract)).toEqual([]);
    },
  );

  it("takes no heading for a section that is there", () => {
    expect(told(unknownSection, `# T\n\n${names("Progress", "Progres")}`, contract)).toEqual([]);
  });

  it("leaves a heading with markup for a person to rename", () => {
    const text = "# T\n\n## *Progres*\n\nText.\n";
    expect(told(unknownSection, text, contract)).toHaveLength(1);
    expect(fixed(unknownSection, text, contract)).toBe("# T\n\n## *Progress*\n\nText.\n");
    const link = "# T\n\n## [Pro](x)gres\n\nText.\n";
    expect(told(unknownSection, link, contract)).toHaveLength(1);
    expect(fixed(unknownSection, link, contract)).toBe(link);
  });
});

describe("required-section", () => {
  const contract =
    "kind: plan\nsections:\n  - { name: Goal, required: true }\n  - { name: Steps, required: true }";

  it("leaves a misspelt section to be renamed", () => {
    const own = contract.replace("Steps", "Decision Log");
    expect(told(requiredSection, `# T\n\n${names("Goal", "Decison Log")}`, own)).toEqual([]);
  });

  it("stands at the end where no section is there", () => {
    expect(told(requiredSection, "# T\n", contract)).toEqual([
      "missing: Unexpected missing section, expected `Goal`",
      "missing: Unexpected missing section, expected `Steps`",
    ]);
    expect(fixed(requiredSection, "# T\n", contract)).toBe("# T\n\n## Goal\n\n## Steps\n");
  });

  it("inserts at the beginning of a text without anything before its sections", () => {
    expect(fixed(requiredSection, "## Steps\n\nText.\n", contract)).toBe("## Goal\n\n## Steps\n\nText.\n");
    const front = "---\ntitle: T\n---\n\n## Steps\n";
    expect(fixed(requiredSection, front, contract)).toBe("---\ntitle: T\n---\n\n## Goal\n\n## Steps\n");
  });

  it("inserts inside a fence around the whole document", () => {
    expect(fixed(requiredSection, "```md\n# T\n\n## Goal\n\nText.\n```\n", contract)).toBe(
      "```md\n# T\n\n## Goal\n\nText.\n\n## Steps\n```\n",
    );
  });

  it.each(["# T\n\n## Goal\n\n```sh\nmake\n", "# T\n\n## Goal\n\n<!-- todo\n"])(
    "offers no fix where the heading would be none: %j",
    (text) => {
      const { diagnostics } = lintExample([requiredSection], { text, contract });
      expect(diagnostics.map(({ fix }) => fix)).toEqual([undefined]);
    },
  );

  it("asks for the subsections of each section that declares some", () => {
    const own = [
      "kind: plan",
      "sections:",
      "  - name: Phase *",
      "    repeatable: true",
      "    sections: [{ name: Tasks, required: true }]",
    ].join("\n");
    const text = "# T\n\n## Phase A\n\n### Tasks\n\n- x\n\n## Phase B\n\nText.\n";
    expect(told(requiredSection, text, own)).toEqual([
      "missing: Unexpected missing section, expected `Tasks` in `Phase B`",
    ]);
    expect(fixed(requiredSection, text, own)).toBe(text.replace("Text.", "Text.\n\n### Tasks"));
  });
});

describe("section-order", () => {
  const contract = "kind: plan\nsections: [A1, B1, C1, D1]\norder: true";

  it.each([
    [["A1", "B1", "C1", "D1"], 0],
    [["B1", "A1", "C1", "D1"], 1],
    [["D1", "A1", "B1", "C1"], 1],
    [["D1", "C1", "B1", "A1"], 3],
    [["C1", "D1", "A1", "B1"], 2],
    [["A1", "X1", "C1"], 0],
  ])("%s need %i moves", (order, moves) => {
    const text = `# T\n\n${names(...order)}`;
    expect(told(sectionOrder, text, contract)).toHaveLength(moves);
    const after = fixed(sectionOrder, text, contract);
    expect(told(sectionOrder, after, contract)).toEqual([]);
    expect(after.split("\n").sort()).toEqual(text.split("\n").sort());
  });

  it("moves the last section of a file without an end of line", () => {
    expect(fixed(sectionOrder, "# T\n\n## B1\n\nb\n\n## C1\n\nc\n\n## A1\n\na", contract)).toBe(
      "# T\n\n## A1\n\na\n\n## B1\n\nb\n\n## C1\n\nc",
    );
  });

  it("moves nothing out of a fence that has no end", () => {
    const { diagnostics } = lintExample([sectionOrder], {
      text: "# T\n\n## B1\n\nb\n\n## A1\n\n```sh\nmake\n",
      contract: "kind: plan\nsections: [A1, B1]\norder: true",
    });
    expect(diagnostics.map(({ fix }) => fix)).toEqual([undefined]);
  });
});

describe("section-number", () => {
  const contract = "kind: plan";
  const numbers = (...all: string[]): string[] => told(sectionNumber, `# T\n\n${names(...all)}`, contract);

  it.each([
    [["1. a", "2. b", "3. c"]],
    [["0) a", "1) b"]],
    [["5. a", "6. b"]],
    [["1. a", "1.1 b", "1.2 c", "2. d"]],
    [["3.1 a", "3.2 b", "4.1 c"]],
    [["3. a", "2. b", "1. c"]],
    [["1. a", "2. b", "Part two", "1. c", "2. d"]],
    [["1. a", "Notes", "Links", "7. b", "Risks"]],
    [["2.1.0 a", "2.0.1 b", "1.0.0 c"]],
    [["12.05.2025 a", "13.05.2025 b", "11.05.2025 c"]],
    [["2025-01-02 a", "2024-01-02 b"]],
    [["1. a"]],
  ])("%s are right", (all) => {
    expect(numbers(...all)).toEqual([]);
  });

  it.each([
    [["1. a", "3. b"], "`3` after `1`, expected `2`"],
    [["1. a", "2. b", "1. c"], "`1` after `2`, expected `3`"],
    [["1. a", "1. b", "2. c"], "`1` after `1`, expected `2`"],
    [["1. a", "1.2 b"], "`1.2` after `1`, expected `2`"],
  ])("%s are wrong", (all, what) => {
    expect(numbers(...all)[0]).toContain(what);
  });

  it("counts anew from the first, and again behind a heading without a number", () => {
    const text = `# T\n\n${names("2. a", "4. b", "Part two", "1. c", "1. d")}`;
    const headings = fixed(sectionNumber, text, contract)
      .split("\n")
      .filter((line) => line.startsWith("##"));
    expect(headings).toEqual(["## 2. a", "## 3. b", "## Part two", "## 1. c", "## 2. d"]);
  });

  it("says nothing where numbers are free, or names of records", () => {
    const text = `# T\n\n${names("1. a", "3. b")}`;
    expect(told(sectionNumber, text, "kind: plan\nnumbered: free")).toEqual([]);
    const records = "kind: plan\nrecords:\n  entry: { heading: { level: 2 }, fields: [Status] }";
    expect(told(sectionNumber, text, records)).toEqual([]);
  });

  it.each(["See §3.", "In step 3 we go on.", "Read [more](#3-b)."])(
    "renumbers nothing that %j relies on",
    (line) => {
      const text = `# T\n\n${line}\n\n${names("1. a", "3. b")}`;
      expect(numbers("1. a", "3. b")).toHaveLength(1);
      expect(fixed(sectionNumber, text, contract)).toBe(text);
    },
  );
});

it("duplicate-section tells two plans in one file apart", () => {
  const contract = "kind: plan\nsections: [Goal]";
  expect(told(duplicateSection, `# A\n\n${names("Goal")}\n# B\n\n${names("Goal")}`, contract)).toEqual([]);
});

describe("skeleton-drift", () => {
  it("says nothing without a skeleton, or with a snippet of one", () => {
    const contract = "kind: guide\nskeleton: { of: execplan }";
    expect(told(skeletonDrift, "# G\n\n```md\n## Progress\n\n## Risks\n```\n", contract)).toEqual([]);
    expect(told(skeletonDrift, "# G\n", contract)).toEqual([]);
  });
});
