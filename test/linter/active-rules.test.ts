import { describe, expect, it } from "vitest";
import { activeRules, checksOf } from "../../src/linter/active-rules.ts";
import type { RuleSetting } from "../../src/linter/presets.ts";
import { emptyContract } from "../support/documents.ts";
import { noFog, noRain } from "./word-rules.ts";

const off: RuleSetting = { severity: "off", options: {}, explicit: true };
const error: RuleSetting = { severity: "error", options: { most: 3 }, explicit: true };
const byPreset = () => undefined;
const ids = (active: ReturnType<typeof activeRules>) => active.map(({ rule }) => rule.id);

describe("activeRules", () => {
  it("leaves out what is off, and what does not read the format", () => {
    const onlyData = { ...noRain, formats: ["csv"] as const };
    expect(ids(activeRules([noFog, onlyData], byPreset, "markdown"))).toEqual(["no-fog"]);
    expect(ids(activeRules([noFog, onlyData], (id) => (id === "no-fog" ? off : undefined), "csv"))).toEqual([
      "no-rain",
    ]);
  });

  it("fills the options of a setting up from the rule's defaults", () => {
    const measured = { ...noFog, defaults: { most: 1, least: 0 } };
    const [active] = activeRules([measured], () => error, "markdown");
    expect(active?.setting).toEqual({ severity: "error", options: { most: 3, least: 0 }, explicit: true });
  });

  it("answers for other rules, settings and formats anew, and for the same ones with what it has", () => {
    const rules = [noFog, noRain];
    const settingsFor = (id: string) => (id === "no-rain" ? off : undefined);
    const found = activeRules(rules, settingsFor, "markdown");
    expect(ids(found)).toEqual(["no-fog"]);
    expect(ids(activeRules([noRain], byPreset, "markdown"))).toEqual(["no-rain"]);
    expect(ids(activeRules([noRain], settingsFor, "markdown"))).toEqual([]);
    expect(ids(activeRules(rules, byPreset, "markdown"))).toEqual(["no-fog", "no-rain"]);
    expect(activeRules(rules, settingsFor, "markdown")).toBe(found);
  });
});

describe("checksOf", () => {
  it("keeps the rules apart that a contract concerns, for each list of rules and each contract", () => {
    const closed = { ...noFog, concerns: ({ closed }: { readonly closed: boolean }) => closed };
    const active = activeRules([closed, noRain], byPreset, "markdown");
    const strict = { ...emptyContract, closed: true };
    expect(ids(checksOf(active, emptyContract))).toEqual(["no-rain"]);
    expect(ids(checksOf(active, strict))).toEqual(["no-fog", "no-rain"]);
    expect(ids(checksOf(activeRules([closed], byPreset, "markdown"), strict))).toEqual(["no-fog"]);
    expect(checksOf(active, emptyContract)).toBe(checksOf(active, emptyContract));
  });

  it("leaves rules of other stages out", () => {
    const active = activeRules([{ ...noFog, stage: "suppressions" }, noRain], byPreset, "markdown");
    expect(ids(checksOf(active, emptyContract))).toEqual(["no-rain"]);
  });
});
