import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { recogniser } from "../../src/contracts/recognise.ts";
import { contractOf, kindOf, recogniseText, template } from "./support.ts";

const plan = template("execplan")
  .replace("{{ title }}", "Let people export reports")
  .replaceAll("{{ now }}", "2026-02-03T10:00Z")
  .replaceAll("{{ date }}", "2026-02-03");
const kinds = [...builtinContracts().keys()];

describe("an explicit mark", () => {
  it("beats path and content", () => {
    expect(kindOf("PLAN_LOG.md", `<!-- codex-lint kind: execplan -->\n\n# Log\n`)).toBe("execplan");
    expect(kindOf("a.md", `<!-- codex-lint-kind: session-log -->\n\n${plan}`)).toBe("session-log");
    expect(kindOf("a.md", `---\nauthor: me\nkind: "plan-log"\n---\n\n${plan}`)).toBe("plan-log");
    expect(kindOf("plans/TEMPLATE.md", `---\r\nkind: execplan\r\n---\r\n# T\r\n`)).toBe("execplan");
  });

  it("of an unknown kind is told, with the nearest one", () => {
    const text = `# T\n\n<!-- codex-lint kind: exceplan -->\n\n${plan}`;
    const found = recogniseText("a.md", text);
    expect(found).toMatchObject({ outcome: "unknown", name: "exceplan", suggestion: "execplan" });
    const place = "place" in found ? found.place : { start: 0, end: 0 };
    expect(text.slice(place.start, place.end)).toBe("exceplan");
    expect(recogniseText("a.md", "<!-- codex-lint kind: poem -->\n")).toMatchObject({
      outcome: "unknown",
      suggestion: undefined,
    });
  });

  it("in front matter that is somebody else's is none", () => {
    expect(kindOf("deploy.md", "---\nkind: Deployment\n---\n# Deploy\n")).toBe("none");
    expect(recogniseText("a.md", "---\nkind: execplans\n---\n")).toMatchObject({ suggestion: "execplan" });
  });

  it("that is only shown in a fence is none", () => {
    expect(kindOf("howto.md", "# Marks\n\n```md\n<!-- codex-lint kind: execplan -->\n```\n")).toBe("none");
    expect(kindOf("howto.md", "# Marks\n\nWrite `<!-- codex-lint kind: execplan -->`.\n")).toBe("none");
  });
});

describe("the configuration", () => {
  const globs = new Map([
    ["execplan", ["work/**/*.md"]],
    ["plan-log", ["work/log/*.md"]],
  ]);

  it("beats path and content, also where a kind is never looked for", () => {
    expect(kindOf("work/README.md", "# Hello\n", undefined, { globs })).toBe("execplan");
  });

  it("lets the more literal glob win, and does not choose between equal ones", () => {
    expect(kindOf("work/log/a.md", plan, undefined, { globs })).toBe("plan-log");
    const equal = new Map([
      ["execplan", ["a/*.md"]],
      ["plan-log", ["a/*.md"]],
    ]);
    expect(recogniseText("a/b.md", plan, undefined, { globs: equal })).toMatchObject({
      outcome: "ambiguous",
      kinds: ["execplan", "plan-log"],
      by: "configuration",
    });
  });
});

describe("path and content", () => {
  it("recognise an ExecPlan anywhere, in its folder with less", () => {
    expect(recogniseText("notes/idea.md", plan)).toMatchObject({ kind: "execplan", by: "content" });
    const short = "# Export\n\n## Purpose\n\nx\n\n## Progress\n\n- [ ] y\n\n## Decision Log\n";
    expect(kindOf("notes/idea.md", short)).toBe("none");
    expect(recogniseText(".agent/execplans/idea.md", short)).toMatchObject({ kind: "execplan", by: "path" });
  });

  it("do not care how headings are written", () => {
    const setext = plan.replace(/^## (.*)$/gmu, (_, name: string) => `${name}\n${"-".repeat(name.length)}`);
    expect(setext).not.toContain("##");
    expect(kindOf("a.md", setext)).toBe("execplan");
    expect(kindOf("a.md", plan.replace(/^## /gmu, "# "))).toBe("execplan");
    expect(kindOf("a.md", plan.replaceAll("\n", "\r\n"))).toBe("execplan");
    let number = 0;
    expect(
      kindOf(
        "a.md",
        plan.replace(/^## /gmu, () => `## ${(number += 1)}. `),
      ),
    ).toBe("execplan");
  });

  it("look into a document that stands in one fence", () => {
    expect(kindOf("a.md", `\`\`\`md\n${plan}\`\`\`\n`)).toBe("execplan");
    expect(kindOf("a.md", `\`\`\`\`markdown\n${plan}\n\`\`\`sh\nnpm test\n\`\`\`\n\`\`\`\`\n`)).toBe(
      "execplan",
    );
    expect(kindOf("a.md", `\`\`\`md\n${plan}`)).toBe("execplan");
  });

  it("are not fooled by a prompt that quotes a plan", () => {
    expect(
      kindOf(
        "prompt.md",
        `# Prompt\n\nWrite a plan such as\n\n\`\`\`md\n${plan}\`\`\`\n\nand nothing else.\n`,
      ),
    ).toBe("none");
    expect(kindOf("prompt.md", `Write a plan such as\n\n${plan.replace(/^/gmu, "    ")}`)).toBe("none");
    expect(kindOf("prompt.md", `Write a plan such as\n\n${plan.replace(/^/gmu, "> ")}`)).toBe("none");
    expect(kindOf("prompt.md", `# Prompt\n\n<!--\n${plan}-->\n`)).toBe("none");
  });

  it("are not fooled by a template", () => {
    expect(kindOf(".agent/execplans/TEMPLATE.md", plan)).toBe("none");
    expect(kindOf(".agent/execplans/0000-template.md", plan)).toBe("none");
    expect(kindOf("a.md", plan.replace(/^# .*$/mu, "# <Short, action-oriented description>"))).toBe("none");
    expect(kindOf(".agent/execplans/template-first-replanning.md", plan)).toBe("none");
  });

  it("take a file of several plans for none, and say why", () => {
    const several = [plan, plan.replace("export", "import"), plan.replace("export", "print")].join(
      "\n---\n\n",
    );
    const found = recogniseText("PLANS.md", several, undefined, { explain: true });
    expect(found.outcome).toBe("none");
    const considered = found.considered.find(({ kind }) => kind === "execplan");
    expect(considered?.against.join()).toContain("it holds several: 12 sections");
  });

  it("still take a plan with one section twice for a plan", () => {
    expect(kindOf("a.md", `${plan}\n## Decision Log\n\nMore.\n`)).toBe("execplan");
  });

  it("do not choose between two equal claims", () => {
    const twin = contractOf("kind: twin\nrecognise: { paths: ['**/plan_log.md'], confirm: false }\n");
    const contracts = new Map([...builtinContracts(), ["twin", twin]]);
    expect(recogniseText("docs/PLAN_LOG.md", "# Log\n", contracts)).toMatchObject({
      outcome: "ambiguous",
      kinds: ["plan-log", "twin"],
      by: "path",
    });
  });

  it("leave instructions for agents alone, whatever they speak of", () => {
    const text = plan.replace("# Let people", "# Agents: let people");
    expect(kindOf("AGENTS.md", `# Instructions\n\nKeep ExecPlans current.\n`)).toBe("none");
    expect(kindOf(".agent/execplans/AGENTS.md", text)).toBe("none");
  });
});

describe("other formats", () => {
  it("are recognised by header or keys", () => {
    expect(kindOf("docs/TaskBoard.csv", '"ID","Title","Column","Notes"\r\n')).toBe("task-board");
    expect(kindOf("docs/people.csv", "Name,City\n")).toBe("none");
    expect(kindOf(".codex/journal.ndjson", "")).toBe("live-context-journal");
    expect(kindOf(".codex/state.json", '{"current_feature":"x","status":"nope"}')).toBe("live-context-state");
    expect(kindOf(".codex/state.json", '{"last_work_id":1}')).toBe("none");
    expect(kindOf(".codex/state.json", "{ broken")).toBe("none");
    expect(kindOf("a.png", "")).toBe("none");
  });
});

describe("a recogniser", () => {
  it("reads no text where the mark or the path answers", () => {
    const recognise = recogniser(builtinContracts());
    const text = (): string => {
      throw new Error("was read");
    };
    expect(recognise({ path: "PLAN_LOG.md", head: () => "# Log\n", text })).toMatchObject({
      kind: "plan-log",
    });
    expect(recognise({ path: "x.png", head: text, text })).toMatchObject({ outcome: "none" });
    expect(recognise({ path: "package.json", head: text, text })).toMatchObject({ outcome: "none" });
  });

  it("explains every kind that it considered", () => {
    const found = recogniseText("a.md", plan, undefined, { explain: true });
    const markdown = kinds.filter((kind) => builtinContracts().get(kind)?.formats.includes("markdown"));
    expect(found.considered.map(({ kind }) => kind)).toEqual(markdown);
    expect(found.considered.find(({ kind }) => kind === "execplan")?.for.join()).toContain("12 sections");
    for (const { kind, score, against } of found.considered.filter((one) => one.kind !== "execplan")) {
      expect({ kind, score, told: against.length > 0 }).toEqual({ kind, score: 0, told: true });
    }
  });

  it("takes no hostile text for a kind, and comes to an end", () => {
    for (const unit of [
      "# a\n",
      "```\n",
      "<!-- x ",
      "| a ",
      "- [ ] ",
      "**a**\n",
      "a: ",
      "---\n",
      "(((",
      "# 1.1.1 (a\n",
      "living ",
      "runbook ",
    ]) {
      const { outcome } = recogniseText("a.md", unit.repeat(40_000));
      expect({ unit, outcome }).toEqual({ unit, outcome: "none" });
    }
  });
});
