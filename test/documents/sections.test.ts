import { describe, expect, it } from "vitest";
import type { Document } from "../../src/documents/document.ts";
import { sectionAt } from "../../src/documents/sections.ts";
import { exampleDocument } from "../support/lint-example.ts";

const read = (text: string, contract: string, path?: string): Document =>
  exampleDocument({ text, contract, path }).document;

const contract = `
kind: memo
sections:
  - { name: Purpose / Big Picture, aliases: [Zweck], required: true }
  - { name: Progress, required: true }
  - { name: Outcomes & Retrospective }
  - name: Phases
    sections: [Goal]
`;

const matched = (text: string): unknown =>
  read(text, contract).sections.map(({ heading, declaration }) => [heading.name, declaration?.id]);

describe("sections", () => {
  it("match leniently: case, numbering, `and`, translation, emoji, trailing parenthesis", () => {
    expect(
      matched(`# T

## 1. PURPOSE / big picture
## 🚦 Progress (live)
## Outcomes and Retrospective:
## Zweck
`),
    ).toEqual([
      ["T", undefined],
      ["PURPOSE / big picture", "purpose-big-picture"],
      ["🚦 Progress (live)", "progress"],
      ["Outcomes and Retrospective:", "outcomes-and-retrospective"],
      ["Zweck", "purpose-big-picture"],
    ]);
  });

  it("are matched at the depth where most of them stand", () => {
    expect(matched("# T\n\n## Purpose / Big Picture\n\n## Progress\n\n### Progress\n")).toEqual([
      ["T", undefined],
      ["Purpose / Big Picture", "purpose-big-picture"],
      ["Progress", "progress"],
      ["Progress", undefined],
    ]);
  });

  it("count at another depth where there is no other", () => {
    expect(
      matched("# T\n\n## Purpose / Big Picture\n\n## Progress\n\n### Outcomes & Retrospective\n"),
    ).toContainEqual(["Outcomes & Retrospective", "outcomes-and-retrospective"]);
  });

  it("match subsections against the section around them only", () => {
    expect(matched("# T\n\n## Phases\n\n### Goal\n\n## Progress\n\n### Goal\n")).toEqual([
      ["T", undefined],
      ["Phases", "phases"],
      ["Goal", "goal"],
      ["Progress", "progress"],
      ["Goal", undefined],
    ]);
  });

  it("span what their headings govern", () => {
    const { sections, text } = read(
      "# T\n\n## Phases\n\nlead\n\n### Goal\n\nx\n\n## Progress\n\ny\n",
      contract,
    );
    const phases = sections[1];
    expect(text.slice(phases?.lead.start, phases?.lead.end).trim()).toBe("lead");
    expect(text.slice(phases?.body.start, phases?.body.end).trim()).toBe("lead\n\n### Goal\n\nx");
    expect(sectionAt(sections, text.indexOf("x"))?.heading.name).toBe("Goal");
    expect(sectionAt(sections, text.indexOf("y"))?.heading.name).toBe("Progress");
  });

  it("know their numbers, and no number where there is none", () => {
    const { headings } = read(
      "# 2025 roadmap\n\n## 0. Map\n\n## 4.2 Scope\n\n## 3) Go\n\n## 3 ways\n",
      contract,
    );
    expect(headings.map(({ number }) => number?.text)).toEqual([undefined, "0", "4.2", "3", undefined]);
  });

  it("are seen through a fence around the whole document", () => {
    const document = read("```md\n# T\n\n## Progress\n\n- [ ] go\n```\n", contract);
    expect(document.sections.map(({ declaration }) => declaration?.id)).toEqual([undefined, "progress"]);
    expect(document.text.slice(document.tasks[0]?.textPlace.start, document.tasks[0]?.textPlace.end)).toBe(
      "go",
    );
    expect(document.wrapped).toBeDefined();
  });
});
