/**
 * How many findings each rule has over the corpus, by kind and severity. The counts were read by hand, finding by
 * finding, before they were written down; a change of a rule that moves one shows here and asks to be read again.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/findings.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const there = existsSync(corpus);
if (!there) console.error("Skipped: the corpus is not there (../shared/corpus)");

const file = fileURLToPath(new URL("./findings.txt", import.meta.url));
const now = "2026-11-01T00:00:00Z";

describe.skipIf(!there)("findings over the corpus", () => {
  it("are as many as were read", { timeout: 120_000 }, async () => {
    const { findings, kinds, exitCode, summary, stderr } = await findingsOf(corpus, now, ["."]);
    expect(stderr).toBe("");
    expect(exitCode).toBe(1);
    expect(summary["governed"]).toBeGreaterThan(300);
    const counts = new Map<string, number>();
    for (const { path, severity, ruleId } of findings) {
      const key = `${severity} ${ruleId} ${kinds.get(path) ?? "none"}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const lines = [...counts].map(([key, count]) => `${key} ${count}`).sort();
    const expected = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines).toEqual(expected);
  });
});
