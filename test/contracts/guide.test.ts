import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { contractFromGuide } from "../../src/contracts/guide.ts";
import { kindOf, template } from "./support.ts";

const base = builtinContracts().get("execplan");
if (!base) throw new Error("no execplan");

const guide = (skeleton: string, closing = "```\n"): string =>
  `# Our plans\n\nWrite them so:\n\n\`\`\`sh\nnew-plan\n# not a heading\n\`\`\`\n\n\`\`\`md\n${skeleton}${closing}`;

const skeleton = `# <Title>

## Purpose

Say why.

## Rollout

Who gets it first.

## Progress

- [ ] (YYYY-MM-DD) Step.

## Decisions
`;

describe("contractFromGuide", () => {
  it("takes order, names and prompts from the guide, and severities of known sections from the base", () => {
    const contract = contractFromGuide(guide(skeleton), base, "PLANS.md");
    expect(
      contract?.sections.map(({ id, name, severity, required }) => [id, name, severity, required]),
    ).toEqual([
      ["purpose", "Purpose", "warning", true],
      ["rollout", "Rollout", "warning", true],
      ["progress", "Progress", "error", true],
      ["decision-log", "Decisions", "error", true],
    ]);
    expect(contract?.orders).toEqual([["purpose", "rollout", "progress", "decision-log"]]);
    expect(contract?.sections.map(({ prompt }) => prompt)).toEqual([
      "Say why.",
      "Who gets it first.",
      "- [ ] (YYYY-MM-DD) Step.",
      base.sections.find(({ id }) => id === "decision-log")?.prompt,
    ]);
    expect(contract).toMatchObject({ kind: "execplan", source: "PLANS.md" });
  });

  it("drops what belongs to sections that the guide does not have", () => {
    const contract = contractFromGuide(guide(skeleton), base, "PLANS.md");
    expect(contract?.records.map(({ id }) => id)).toEqual(["decision"]);
    expect(contract?.lifecycle).toMatchObject({ progress: "progress", outcome: undefined });
  });

  it("reads a fence that is never closed", () => {
    expect(contractFromGuide(guide(skeleton, ""), base, "PLANS.md")?.sections).toHaveLength(4);
  });

  it("reads a skeleton whose sections are of the first level", () => {
    const flat = skeleton.replace("# <Title>\n\n", "").replace(/^## /gmu, "# ");
    expect(contractFromGuide(guide(flat), base, "PLANS.md")?.sections).toHaveLength(4);
  });

  it("finds the skeleton of the built-in guide complete", () => {
    const contract = contractFromGuide(template("plans-guide"), base, "PLANS.md");
    expect(contract?.sections.map(({ id }) => id)).toEqual(base.sections.map(({ id }) => id));
  });

  it("says so when there is none", () => {
    expect(contractFromGuide("# Our plans\n\nBe brief.\n", base, "PLANS.md")).toBeUndefined();
    expect(contractFromGuide("# P\n\n```md\n## One\n\n## Two\n```\n", base, "PLANS.md")).toBeUndefined();
  });
});

describe("a plans guide", () => {
  it("is no ExecPlan, though it shows one", () => {
    expect(
      kindOf("PLANS.md", template("plans-guide").replace("{{ title }}", "Execution Plans (ExecPlans)")),
    ).toBe("plans-guide");
  });
});
