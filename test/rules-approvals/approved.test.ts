/** Which records count as approved under contracts that say it in other ways than the plan log. */
import { describe, expect, it } from "vitest";
import approvalOrder from "../../rules/approvals/approval-order.ts";
import approvalSource from "../../rules/approvals/approval-source.ts";
import type { Rule } from "../../src/linter/rule.ts";
import { lintExample } from "../support/lint-example.ts";

const contract = (fields: string): string => `
kind: release
records:
  release:
    title: Release
    heading: { level: 2, value: text }
    fields: ${fields}
vocabularies:
  status: { Approved: active, Open: open }
`;

const told = (rule: Rule, body: string, fields: string): readonly string[] => {
  const { diagnostics, failures } = lintExample([rule], {
    text: `# R\n\n${body}\n`,
    contract: contract(fields),
  });
  expect(failures).toEqual([]);
  return diagnostics.map(({ messageId }) => messageId);
};

describe("approved records", () => {
  const withStatus = "{ Status: { type: status, vocabulary: status }, Sign-off: approval }";

  it("are those with a status called approved, where the contract sets no condition", () => {
    expect(told(approvalSource, "## 1.0\n\n- Status: approved", withStatus)).toEqual(["missing"]);
    expect(told(approvalSource, "## 1.0\n\n- Status: open", withStatus)).toEqual([]);
    expect(told(approvalSource, "## 1.0\n\n- Sign-off: yes", withStatus)).toEqual([]);
  });

  it("are those with an approval, where the contract knows no status", () => {
    expect(told(approvalSource, "## 1.0\n\n- Sign-off: yes", "{ Sign-off: approval }")).toEqual(["nobody"]);
    expect(told(approvalSource, "## 1.0\n\n- Notes: none", "{ Notes: {}, Sign-off: approval }")).toEqual([]);
  });

  it("are those that meet a condition on any field", () => {
    const onText = "{ Channel: {}, Sign-off: { type: approval, requiredWhen: { Channel: [stable, lts] } } }";
    expect(told(approvalSource, "## 1.0\n\n- Channel: LTS", onText)).toEqual(["missing"]);
    expect(told(approvalSource, "## 1.0\n\n- Channel: nightly", onText)).toEqual([]);
  });

  it("are none where the contract asks for no approval", () => {
    expect(told(approvalSource, "## 1.0\n\n- Status: approved", "{ Status: { type: status } }")).toEqual([]);
  });
});

it("approval-order compares with a date field where the heading has no time", () => {
  const fields = "{ Date: date, Sign-off: approval }";
  const body = (date: string): string =>
    `## 1.0\n\n- Date: ${date}\n- Sign-off: Ada, by mail (2026-01-05T10:00:00Z)`;
  expect(told(approvalOrder, body("2026-01-02"), fields)).toEqual(["later"]);
  expect(told(approvalOrder, body("2026-01-05"), fields)).toEqual([]);
  expect(told(approvalOrder, body("soon"), fields)).toEqual([]);
});
