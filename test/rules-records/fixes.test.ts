/** Where required-field offers its edits and where it does not, in layouts that its documentation leaves out. */
import { describe, expect, it } from "vitest";
import requiredField from "../../rules/records/required-field.ts";
import { applyFixes } from "../../src/linter/fix.ts";
import { lintExample } from "../support/lint-example.ts";

const contract = (fields: string, more = "key: Decision"): string => `
kind: choices
sections: [Log]
records:
  decision:
    title: Decision
    in: log
    ${more}
    fields: ${fields}
`;
const both = "{ Decision: { presence: must }, Rationale: { presence: must, prompt: Why. } }";

function mended(body: string, yaml = contract(both)): string | undefined {
  const text = `# Plan\n\n## Log\n\n${body}\n`;
  const { diagnostics, failures } = lintExample([requiredField], { text, contract: yaml });
  expect(failures).toEqual([]);
  expect(diagnostics.map(({ messageId }) => messageId)).toContain("missing");
  const { text: after, applied } = applyFixes(text, diagnostics, { unsafe: true });
  return applied.length === 0 ? undefined : after.slice("# Plan\n\n## Log\n\n".length).trimEnd();
}

describe("required-field inserts", () => {
  it("under the bullet of a record that is one item, with the prompt", () => {
    expect(mended("- Decision: One queue.")).toBe("- Decision: One queue.\n  Rationale: Why.");
  });

  it("with the emphasis of the other label", () => {
    expect(mended("* **Decision**: One queue.")).toBe("* **Decision**: One queue.\n  **Rationale**: Why.");
  });

  it("before the first field where it comes first", () => {
    const headed = contract(both, "heading: { level: 3, value: text }");
    expect(mended("### One\n\n- Rationale: Simple.", headed)).toBe(
      "### One\n\n- Decision:\n- Rationale: Simple.",
    );
    expect(mended("Rationale: Simple.")).toBe("Decision:\nRationale: Simple.");
  });

  it("under the first field where that carries the bullet", () => {
    expect(mended("- Rationale: Simple.")).toBe("- Rationale: Simple.\n  Decision:");
  });

  it("nothing where numbers or one line for all fields show no style to repeat", () => {
    expect(mended("1. Decision: One queue.")).toBe(undefined);
    const three = "{ Decision: {}, Date: {}, Rationale: { presence: must } }";
    expect(mended("- Decision: One queue. Date: 2026-01-02", contract(three))).toBe(undefined);
  });

  it("nothing where a record under a heading has no field at all", () => {
    expect(mended("### One\n\nSome words.", contract(both, "heading: { level: 3, value: text }"))).toBe(
      undefined,
    );
  });
});

describe("required-field and tables", () => {
  const table = (rows: string): readonly string[] => {
    const text = `# Plan\n\n## Log\n\n${rows}\n`;
    return lintExample([requiredField], { text, contract: contract(both) }).diagnostics.map(
      ({ message }) => message,
    );
  };

  it("wants of a row what its table has a column for", () => {
    expect(table("| Decision | Rationale |\n|---|---|\n| One queue | Simple |\n| One API | |")).toEqual([
      "Unexpected decision without `Rationale`, expected every required field",
    ]);
  });

  it("wants nothing that the table has no column for", () => {
    expect(table("| Decision | Alternatives |\n|---|---|\n| One queue | Two |")).toEqual([]);
  });
});
