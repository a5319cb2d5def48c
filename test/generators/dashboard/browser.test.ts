/** The dashboard in a real browser: what people see, hear and press. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { generateDashboard } from "../../../src/generators/dashboard/dashboard.ts";
import { findBrowser, launch } from "../../support/browser.ts";
import { folderWith } from "../../support/folder.ts";
import { finding, hostile, hostileFindings, NOW, release, releaseFindings } from "./release.ts";

const executable = findBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const documents = release();
const attackers = hostile();
const [first] = documents;
const inputs = {
  release: { documents, diagnostics: releaseFindings(documents) },
  hostile: { documents: attackers, diagnostics: hostileFindings(attackers) },
  empty: { documents: [], diagnostics: [] },
  findings: {
    documents,
    diagnostics: Array.from({ length: 40 }, (_, at) =>
      first === undefined
        ? []
        : [
            finding(
              first,
              at + 1,
              `rule-${at % 4}`,
              at % 3 === 0 ? "error" : "info",
              `Unexpected thing ${at}`,
            ),
          ],
    ).flat(),
  },
};

describe.skipIf(executable === undefined)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executable ?? "");
  }, 60_000);
  afterAll(() => browser.close());

  interface Opened {
    readonly page: Page;
    /** Everything that the page asked for. */
    readonly requests: readonly string[];
    /** Errors and refusals that the browser reported. */
    readonly complaints: readonly string[];
  }

  async function open(name: keyof typeof inputs, options: BrowserContextOptions = {}): Promise<Opened> {
    const html = await generateDashboard({
      ...inputs[name],
      now: NOW,
      title: `Release ${name}`,
      sourceBase: "../",
    });
    const folder = folderWith({});
    const file = join(folder, "index.html");
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href);
    return { page, requests, complaints };
  }

  const sizes = [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ];
  const looks = sizes.flatMap((viewport) =>
    (["light", "dark"] as const).map((colorScheme) => ({ viewport, colorScheme })),
  );
  const names = Object.keys(inputs) as (keyof typeof inputs)[];
  const cases = names.flatMap((name) => looks.map((look) => ({ name, ...look })));

  test.each(cases)(
    "axe finds nothing and nothing hangs over the edge: $name, $viewport.width wide, $colorScheme",
    { timeout: 60_000 },
    async ({ name, viewport, colorScheme }) => {
      const { page } = await open(name, { viewport, colorScheme, bypassCSP: true });
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await page.evaluate(axe);
      const results = await page.evaluate<AxeResults>("axe.run()");
      expect(results.passes.length).toBeGreaterThan(10);
      const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await page.evaluate(over)).toBe(0);
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    },
  );

  test.each(names)("the page asks for itself alone, and runs nothing but its own: %s", async (name) => {
    const { page, requests, complaints } = await open(name);
    await page.waitForLoadState("networkidle");
    expect(requests).toEqual([page.url()]);
    expect(complaints).toEqual([]);
    // Its own script did run.
    const sortable = await page.locator("thead button").count();
    expect(sortable > 0).toBe(name !== "empty");
  });

  test("script that a document smuggled in would be refused", async () => {
    const { page, complaints } = await open("release");
    await page.evaluate(
      "(() => { const it = document.createElement('script'); it.textContent = 'document.title = \"broken in\"'; document.body.append(it); })()",
    );
    expect(await page.title()).toBe("Release release");
    expect(complaints.join()).toContain("Content Security Policy");
  });

  test("without script everything is there, and nothing that does not work", async () => {
    const { page } = await open("findings", { javaScriptEnabled: false });
    expect(await page.locator("#findings tbody tr:visible").count()).toBe(45);
    expect(await page.locator("button, input, select").count()).toBe(0);
  });

  const table = (page: Page, name: string): ReturnType<Page["locator"]> =>
    page.locator(".table", { has: page.getByRole("heading", { name, exact: true }) });
  const cells = (page: Page, name: string, column: number): Promise<readonly string[]> =>
    table(page, name).locator(`tbody tr:visible > :nth-child(${column})`).allTextContents();

  test("a press on a column's name sorts by it, another one turns the order round; the keyboard does it too", async () => {
    const { page } = await open("release");
    const name = "Deadlines, in UTC";
    const heads = table(page, name).locator("thead th");
    const task = (): Promise<readonly string[]> =>
      cells(page, name, 1).then((texts) => texts.map((text) => text.split(" ")[0] ?? ""));
    await table(page, name).getByRole("button", { name: "Task" }).focus();
    await page.keyboard.press("Enter");
    expect(await task()).toEqual(["API-1", "DB-1", "DB-2", "DOC-1", "OLD-1", "OPS-1", "REL-1"]);
    expect(await heads.nth(0).getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("Space");
    expect((await task())[0]).toBe("REL-1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect((await task())[0]).toBe("API-1");
    expect(await heads.nth(0).getAttribute("aria-sort")).toBeNull();
    expect(await heads.nth(1).getAttribute("aria-sort")).toBe("ascending");
  });

  test("times and shares are sorted by what they mean", async () => {
    const { page } = await open("release");
    await table(page, "Plans, checklists and boards").getByRole("button", { name: "Done" }).click();
    expect((await cells(page, "Plans, checklists and boards", 4)).map((text) => text.trim())).toEqual([
      "1 of 6",
      "2 of 3",
      "4 of 6",
      "2 of 2",
    ]);
  });

  test("a search shows the rows with its words and says how many; a choice narrows them", async () => {
    const { page } = await open("findings");
    const every = table(page, "Every finding");
    await every.getByRole("searchbox").fill("THING 1");
    await every.getByText("11 of 40 rows").waitFor();
    await every.getByRole("combobox", { name: /^Severity/ }).selectOption("error");
    expect(await every.locator("output").textContent()).toBe("3 of 40 rows");
    expect(await every.locator("tbody tr:visible").count()).toBe(3);
    await every.getByRole("searchbox").fill("nowhere");
    expect(await every.locator("output").textContent()).toBe("0 of 40 rows");
  });

  test("they are folded further on a small screen", async () => {
    const { page } = await open("findings", { viewport: { width: 390, height: 844 } });
    expect(await table(page, "Every finding").locator("tbody tr:visible").count()).toBe(10);
  });

  test("long tables are folded; what opens them hands the focus on to the first new row", async () => {
    const { page } = await open("findings");
    const every = table(page, "Every finding");
    expect(await every.locator("tbody tr:visible").count()).toBe(20);
    await every.getByRole("button", { name: "Show all 40 rows" }).focus();
    await page.keyboard.press("Enter");
    expect(await every.locator("tbody tr:visible").count()).toBe(40);
    const row =
      "[...document.activeElement.closest('tbody').rows].indexOf(document.activeElement.closest('tr'))";
    expect(await page.evaluate(row)).toBe(20);
  });

  test("the first press of Tab offers the way past the navigation", async () => {
    const { page } = await open("release");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
  });

  test("a table is one to a screen reader on a small screen too, where its rows look like cards", async () => {
    const { page } = await open("release", { viewport: { width: 390, height: 844 } });
    const deadlines = page.getByRole("table", { name: "Deadlines, in UTC" });
    expect(await deadlines.getByRole("rowheader").count()).toBeGreaterThan(0);
    expect(await deadlines.getByRole("columnheader").count()).toBe(6);
  });

  test("the wide drawing shows on a wide screen and on paper, the narrow one on a small screen", async () => {
    const { page } = await open("release", { viewport: { width: 390, height: 844 } });
    const visible = async (): Promise<readonly [number, number]> => [
      await page.locator(".chart .wide:visible").count(),
      await page.locator(".chart .narrow:visible").count(),
    ];
    expect(await visible()).toEqual([0, 5]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await visible()).toEqual([5, 0]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await visible()).toEqual([5, 0]);
    expect(await page.locator("nav:visible, .tools:visible").count()).toBe(0);
    const colours = await page.evaluate(
      "getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor",
    );
    expect(colours).toBe("rgb(0, 0, 0)rgb(255, 255, 255)");
  });

  test("labels of drawings stay inside the drawing and do not lie on one another", async () => {
    const light = looks.filter(({ colorScheme }) => colorScheme === "light");
    for (const { name, viewport } of light.flatMap((look) => [
      { ...look, name: "release" as const },
      { ...look, name: "hostile" as const },
    ])) {
      const { page } = await open(name, { viewport });
      const boxes = await page.evaluate<
        readonly {
          readonly left: number;
          readonly right: number;
          readonly top: number;
          readonly bottom: number;
          readonly text: string;
          readonly from: number;
          readonly to: number;
        }[][]
      >(`
        [...document.querySelectorAll(".chart svg")].filter((svg) => svg.checkVisibility()).map((svg) => {
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll("text")].filter((text) => text.textContent !== "").map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { left, right, top, bottom, text: text.textContent, from: frame.left, to: frame.right };
          });
        })`);
      expect(boxes.flat().length).toBeGreaterThan(15);
      const outside = boxes.flat().filter(({ left, right, from, to }) => left < from - 14 || right > to + 14);
      expect(outside.map(({ text }) => text)).toEqual([]);
      const lying = boxes.flatMap((texts) =>
        texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter(
              (b) =>
                a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2,
            )
            .map((b) => `${a.text} / ${b.text}`),
        ),
      );
      expect(lying).toEqual([]);
    }
  });
});
