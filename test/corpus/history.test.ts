/**
 * What append-only finds from version to version of real logs. Every finding was read beside the two versions before it was
 * written down: all of them are records that were removed, slipped in or rewritten.
 */
import { describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/workspace/workspace.ts";
import { findingsOfSteps } from "../support/version-steps.ts";
import { allSeries, seriesAreThere } from "../support/version-series.ts";

const there = seriesAreThere();

const read: Readonly<Record<string, readonly string[]>> = {
  "Viniciussteigleder/RitualFin_replit docs/_codex/PLAN_LOG.md": ["4: 2 removed"],
  "Viniciussteigleder/RitualFin_replit docs/_codex/DECISION_LOG.md": ["7: 7 removed"],
  "Viniciussteigleder/RitualFin_replit docs/_codex/CODEX_ACTIVITY_LOG.md": [
    "6: 1 inserted",
    "6: 8 removed",
    "7: 2 removed",
    "8: 2 removed",
  ],
  "PekkaKiviahde/ennuste-app docs/decisions/decision-log.md": [
    "2: 1 partAdded",
    "4: 1 changed",
    "8: 1 changed",
    "9: 2 changed",
  ],
};

describe.skipIf(!there)("versions of real logs", () => {
  test.each(Object.keys(read))("%s", { timeout: 60_000 }, async (name) => {
    const series = allSeries().find((each) => each.name === name);
    if (series === undefined) throw new Error(`No versions of ${name}`);
    expect(await findingsOfSteps(series)).toEqual(read[name]);
  });

  test("no other document among them is append-only", async () => {
    const { examiner, contracts } = await openWorkspace({ cwd: ".", paths: ["."], now: 0, config: false });
    const kept = allSeries().filter(({ path, versions }) =>
      versions.some(({ text }) => {
        const recognised = examiner.recognise(path, text);
        return recognised.outcome === "kind" && contracts.get(recognised.kind)?.history === "append-only";
      }),
    );
    expect(kept.map(({ name }) => name).sort()).toEqual(Object.keys(read).sort());
  });
});
