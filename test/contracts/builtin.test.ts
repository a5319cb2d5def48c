import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { readContracts } from "../../src/contracts/read-contract.ts";

const folder = new URL("../../rules/contracts/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe("built-in contracts", () => {
  it("are there, one file a kind", () => {
    expect(files.length).toBe(13);
    for (const file of files) {
      const { kind } = parse(readFileSync(new URL(file, folder), "utf8")) as { kind: string };
      expect(`${kind}.yaml`).toBe(file);
    }
  });

  it("are valid and resolvable, like a user's own", () => {
    const texts = files.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
    const { contracts, errors } = readContracts(texts, new Map());
    expect(errors).toEqual([]);
    expect([...contracts.keys()].sort()).toEqual(files.map((file) => file.replace(".yaml", "")).sort());
  });

  it("say what they are for", () => {
    for (const contract of builtinContracts().values()) {
      expect(contract.description, contract.kind).not.toBe("");
      expect(contract.source).toBeUndefined();
    }
  });

  it("grade the sections of an ExecPlan", () => {
    const sections = builtinContracts().get("execplan")?.sections ?? [];
    const graded = (severity: string): string[] =>
      sections.filter((section) => section.required && section.severity === severity).map(({ name }) => name);
    expect(sections).toHaveLength(12);
    expect(graded("error")).toEqual([
      "Progress",
      "Surprises & Discoveries",
      "Decision Log",
      "Outcomes & Retrospective",
    ]);
    expect(graded("warning")).toEqual(["Purpose / Big Picture", "Validation and Acceptance"]);
    expect(graded("info")).toHaveLength(6);
  });

  it("know the two forms of a plan log's entry", () => {
    const [entry] = builtinContracts().get("plan-log")?.records ?? [];
    expect(entry?.forms.map(({ name, fields }) => [name, fields.length])).toEqual([
      ["brief", 4],
      ["full", 11],
    ]);
    const approval = entry?.fields.find(({ id }) => id === "approval-source");
    expect(approval?.requiredWhen).toEqual({ field: "status", values: ["Approved"] });
  });
});
