/** The five documents that define the kinds: what a careful person finds in each of them, and nothing else. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "../support/command.ts";
import { type Findings, findingsOf } from "../support/findings.ts";

const seeds = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
const there = existsSync(seeds);
if (!there) console.error("Skipped: the seed documents are not there (../shared/seeds)");

const now = "2025-05-17T12:00:00Z";
const later = "2026-01-01T00:00:00Z";

describe.skipIf(!there)("the seed documents", () => {
  let at: Findings;
  let copy: string;
  const of = (prefix: string): readonly string[] =>
    at.findings
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ range, ruleId, messageId }) => `${range.start.line} ${ruleId}/${messageId}`);

  beforeAll(async () => {
    at = await findingsOf(seeds, later, ["."]);
    copy = mkdtempSync(join(tmpdir(), "codex-lint-seeds-"));
    cpSync(seeds, copy, { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("are recognised by what they say", () => {
    expect([...at.kinds.values()]).toEqual([
      "plan-log",
      "plans-guide",
      "operations-guide",
      "implementation-plan",
      "action-checklist",
    ]);
  });

  it("plan log: late, conditional, date-only and timeless approvals", () => {
    expect(of("000_")).toEqual([
      "7 approval-time/timeless",
      "13 approval-order/later",
      "25 approval-order/later",
      "25 approval-conditional/source",
      "62 approval-time/dateOnly",
    ]);
  });

  it("plans guide: the unclosed fence, and nothing about its skeleton", () => {
    expect(of("001_")).toEqual(["61 unclosed-fence/unclosed"]);
  });

  it("operations guide: the documents that its steps use and its map omits", () => {
    const files = at.findings.filter(({ path }) => path.startsWith("002_"));
    expect(files.map(({ message }) => /`(docs\/[^`]+)`/u.exec(message)?.[1])).toEqual([
      "docs/StateTrace_TaskBoard.md",
      "docs/StateTrace_AI_Agent_Guide.md",
      "docs/StateTrace_Functions_Features.md",
      "docs/StateTrace_Consolidated_Plans.md",
      "docs/StateTrace_Operators_Runbook.md",
    ]);
    expect(new Set(files.map(({ ruleId }) => ruleId))).toEqual(new Set(["reference-map"]));
  });

  it("implementation plan: nothing", () => {
    expect(of("003_")).toEqual([]);
  });

  it("checklist: the encoding, the path, the figure, the dates, the reference", () => {
    const found = of("004_").filter(
      (line) => !line.includes("no-mojibake") && !line.includes("deadline-overdue"),
    );
    expect(found).toEqual([
      "3 last-updated/stale",
      "21 critical-path/doneBefore",
      "23 critical-path/doneBefore",
      "26 deadline-order/same",
      "28 critical-path/doneBefore",
      "33 task-reference/undeclared",
      "82 derived-figure/wrong",
      "89 last-updated/stale",
    ]);
    expect(of("004_").filter((line) => line.includes("no-mojibake")).length).toBe(24);
  });

  it("checklist: no deadline is overdue before it has passed", async () => {
    const before = await findingsOf(seeds, now, ["004_2f8e6d27c57faba9.md"]);
    expect(before.findings.filter(({ ruleId }) => ruleId === "deadline-overdue")).toEqual([]);
  });

  it("can be fixed without loss, once and for all", async () => {
    const fixed = await command(copy, ["--now", later, "--no-config", "--fix", "."]);
    expect(fixed.exitCode).toBe(1);
    const name = "004_2f8e6d27c57faba9.md";
    const [before, after] = [seeds, copy].map((folder) => readFileSync(join(folder, name), "utf8"));
    expect(after).toContain("🔄 In Progress");
    expect(after).toContain("✅ Complete");
    expect(after).toContain("🟠 At Risk");
    expect(after).toContain("1/6");
    expect(after?.split("\n").length).toBe(before?.split("\n").length);
    // Nothing that was plain ASCII is lost: letters, numbers and marks of every line but the mended ones.
    const ascii = (text = ""): string =>
      text.replace(/[^\x20-\x7e\n]/gu, "").replace(/May 1[78], 2025|[13]\/6/gu, "");
    expect(ascii(after)).toBe(ascii(before));
    const again = await findingsOf(copy, later, ["."]);
    expect(again.findings.filter(({ fix }) => fix?.safety === "safe")).toEqual([]);
  });
});
