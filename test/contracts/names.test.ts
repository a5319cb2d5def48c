import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { matchSection, nearestName, normaliseName, slug } from "../../src/contracts/names.ts";

describe("normaliseName", () => {
  it.each([
    ["Surprises & Discoveries", "surprises and discoveries"],
    ["Surprises and discoveries", "surprises and discoveries"],
    ["Surprises + Discoveries:", "surprises and discoveries"],
    ["0. Reference map", "reference map"],
    ["3) Data Contracts", "data contracts"],
    ["4.2 Read vs Write modes", "read vs write modes"],
    ["4.2) Read vs Write modes", "read vs write modes"],
    ["Decision Log (append‑only)", "decision log"],
    ["📊 Progress", "progress"],
    ["Non‑negotiable\u00a0requirements", "non negotiable requirements"],
    ["Progress（进度）", "progress"],
    ["Phase A — Initialize", "phase a initialize"],
    ["2025-10-01", "2025 10 01"],
    ["10 things", "10 things"],
    ["3.", "3"],
    ["#", "#"],
    ["(draft)", "draft"],
    ["上下文", "上下文"],
  ])("%s", (written, name) => {
    expect(normaliseName(written)).toBe(name);
  });
});

describe("matchSection", () => {
  const sections = builtinContracts().get("execplan")?.sections ?? [];

  it.each([
    ["Progress / 进度", "progress"],
    ["进度", "progress"],
    ["5) Validation & Acceptance (updated)", "validation"],
    ["Purpose", "purpose"],
    ["purpose and big picture", "purpose"],
    ["Outcomes and Retrospective:", "outcomes"],
  ])("takes `%s` for a declared section", (heading, id) => {
    expect(matchSection(sections, heading)?.id).toBe(id);
  });

  it.each(["Suprises & Discoveries", "Milestones", "Progress / Decision Log", ""])(
    "leaves `%s` alone",
    (heading) => {
      expect(matchSection(sections, heading)).toBeUndefined();
    },
  );
});

describe("nearestName", () => {
  it("finds a name one typo away", () => {
    expect(nearestName("Suprises & Discoveries", ["Surprises & Discoveries", "Progress"])).toBe(
      "Surprises & Discoveries",
    );
    expect(nearestName("execplna", ["execplan", "plan-log"])).toBe("execplan");
  });

  it("does not take another short word for a typo", () => {
    expect(nearestName("Goal", ["Plan", "Risks"])).toBeUndefined();
    expect(nearestName("Scope", ["Status"])).toBeUndefined();
  });
});

describe("slug", () => {
  it.each([
    ["Date/Author", "date-author"],
    ["Purpose / Big Picture", "purpose-big-picture"],
    ["Résumé", "resume"],
  ])("%s", (name, id) => {
    expect(slug(name)).toBe(id);
  });
});
