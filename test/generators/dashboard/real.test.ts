/** The dashboards of real trees: what their documents say has to be on them. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { generateDashboard } from "../../../src/generators/dashboard/dashboard.ts";
import { dashboardModel } from "../../../src/generators/dashboard/gather.ts";
import type { DashboardModel } from "../../../src/generators/dashboard/model.ts";
import { folderWith } from "../../support/folder.ts";
import { governedFolder } from "../../support/governed-folder.ts";

const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const there = existsSync(join(shared, "seeds")) && existsSync(join(shared, "repos/materialise"));
if (!there) console.error("Skipped: the real trees are not there (../shared/seeds, ../shared/repos)");

type Page = ReturnType<typeof parseHTML>["document"];

describe.skipIf(!there)("dashboards of real trees", () => {
  async function made(folder: string, now: number): Promise<{ model: DashboardModel; page: Page }> {
    const governed = await governedFolder(folder, now);
    const html = await generateDashboard({ ...governed, now, title: "Real" });
    const again = await generateDashboard({ ...governed, now, title: "Real" });
    expect(again === html).toBe(true);
    expect(html.slice(0, html.indexOf("<script"))).not.toMatch(/NaN|Infinity|>undefined</);
    const { documents, diagnostics } = governed;
    return { model: dashboardModel(documents, diagnostics, now), page: parseHTML(html).document };
  }

  const materialised = (name: string): string => {
    const target = join(folderWith({}), "tree");
    execFileSync(join(shared, "repos/materialise"), [name, target], { stdio: "ignore" });
    return target;
  };
  const text = (page: Page, selector: string): string => page.querySelector(selector)?.textContent ?? "";

  test("the seeds", async () => {
    const folder = folderWith({});
    cpSync(join(shared, "seeds"), folder, { recursive: true });
    const { model, page } = await made(folder, Date.UTC(2025, 4, 18, 17));
    expect(model.deadlines.length).toBe(14);
    expect(
      model.deadlines.filter(({ standing }) => standing === "overdue").map(({ item }) => item.id),
    ).toEqual(["DOC-1", "CFG-2"]);
    expect(
      model.criticalPaths.map(({ steps }) => steps.map(({ done, total }) => `${done}/${total}`)),
    ).toEqual([["0/1", "1/2", "1/2", "0/1", "0/1", "1/1"]]);
    expect(model.blockers.map(({ id }) => id)).toEqual(["UI-1", "TEST-1", "BLK-1", "BLK-2", "BLK-3"]);
    expect(model.approvals.map(({ verdict }) => verdict).sort()).toEqual([
      ...Array.from({ length: 5 }, () => "approved"),
      "conditional",
    ]);
    expect(text(page, "#deadlines .lead")).toBe("2 overdue, 4 done and next is INF-2, in 1 hour.");
  }, 60_000);

  test("a tree of plans and a board", async () => {
    const { model, page } = await made(materialised("StateTrace"), Date.UTC(2026, 0, 20));
    const board = model.plans.find(({ source }) => source.path.endsWith("TaskBoard.csv"));
    expect(board).toMatchObject({ counts: { done: 160 }, total: 163 });
    expect(model.plans.length).toBeGreaterThan(30);
    expect(model.burnUp.steps.length).toBeGreaterThan(15);
    expect(text(page, "#progress .lead")).toMatch(/^\d+ documents with work: /);
  }, 60_000);

  test("a tree with a plan log", async () => {
    const { model } = await made(materialised("RitualFin_replit"), Date.UTC(2026, 0, 20));
    expect(model.approvals.length).toBe(7);
    expect(model.approvals.filter(({ verdict }) => verdict === "pending").length).toBe(1);
  }, 60_000);
});
