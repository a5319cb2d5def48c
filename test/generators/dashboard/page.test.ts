import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { type DashboardInput, generateDashboard } from "../../../src/generators/dashboard/dashboard.ts";
import { momentOf, percent, plural, spanOf } from "../../../src/generators/dashboard/format.ts";
import type { Document } from "../../../src/documents/document.ts";
import { finding, hostile, hostileFindings, NOW, read, release, releaseFindings } from "./release.ts";

const pageOf = (documents: readonly Document[], more: Partial<DashboardInput> = {}): Promise<string> =>
  generateDashboard({ documents, diagnostics: [], now: NOW, title: "Release", ...more });

const documents = release();
const html = await pageOf(documents, { diagnostics: releaseFindings(documents) });
const page = parseHTML(html).document;
const words = (selector: string, from = page): readonly string[] =>
  [...from.querySelectorAll(selector)].map((element) => (element.textContent ?? "").trim());

/** The page without its script, which has words of its own. */
const shownIn = (text: string): string => text.slice(0, text.indexOf("<script"));

test("the same input makes the same bytes, in whatever order it comes", async () => {
  const reversed = [...release()].reverse();
  const again = await pageOf(reversed, { diagnostics: [...releaseFindings(reversed)].reverse() });
  expect(again).toBe(html);
});

test("times are UTC wherever the machine stands", async () => {
  const zone = process.env["TZ"];
  try {
    process.env["TZ"] = "Pacific/Kiritimati";
    expect(new Date(NOW).getTimezoneOffset()).toBe(-840);
    expect(await pageOf(documents, { diagnostics: releaseFindings(documents) })).toBe(html);
  } finally {
    process.env["TZ"] = zone;
  }
});

test("every section stands under its heading, and the figures at the top lead to them", () => {
  expect(words("main h2")).toEqual([
    "Progress",
    "Deadlines",
    "Critical path and dependencies",
    "Blockers",
    "Approvals",
    "Findings",
  ]);
  const targets = [...page.querySelectorAll(".tiles a, nav a")].map(
    (link) => link.getAttribute("href") ?? "",
  );
  expect(targets.length).toBe(12);
  for (const target of targets) expect(page.querySelector(target), target).not.toBeNull();
  expect(words(".tiles .value")).toEqual(["53 %", "3", "1", "4", "2", "4"]);
});

test("every drawing has a name and a table with the same facts", () => {
  const drawings = [...page.querySelectorAll(".chart svg")];
  expect(drawings.length).toBe(10);
  for (const drawing of drawings) {
    expect(drawing.getAttribute("role")).toBe("img");
    expect(drawing.getAttribute("aria-label")).toMatch(/\d/);
  }
  expect(words("h3")).toEqual(
    expect.arrayContaining([
      "Finished items by day",
      "Finished items by plan and day",
      "Deadlines, in UTC",
      "What comes first in March Release Checklist",
      "Records that ask for an approval, in UTC",
    ]),
  );
});

test("the page needs nothing but itself", () => {
  expect([...page.querySelectorAll("[src], link, iframe, object, embed, base")].length).toBe(0);
  expect(html).not.toMatch(/@import|url\((?!#)/);
  const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  const script = page.querySelector("script")?.textContent ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${hash}'`);
});

test("identities on the page are unique, and what refers to one finds it", () => {
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const references = [...html.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] ?? "");
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) expect(ids).toContain(reference);
});

describe("documents that try to break out", async () => {
  const attackers = hostile();
  const hostileHtml = await pageOf(attackers, {
    diagnostics: hostileFindings(attackers),
    title: "</title><script>alert(7)</script>",
    sourceBase: "../",
  });
  const hostilePage = parseHTML(hostileHtml).document;

  test("add no element, no handler, no style and no address", () => {
    expect(hostilePage.querySelectorAll("script").length).toBe(1);
    expect(hostilePage.querySelectorAll("img, iframe").length).toBe(0);
    const attributes = [...hostilePage.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$/i.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name }) => name === "href").map(({ value }) => value);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !/^(?:#|\.\.\/)/.test(address))).toEqual([]);
  });

  test("show their text as it stands", () => {
    expect(hostilePage.title).toBe("</title><script>alert(7)</script>");
    expect(words("section#progress tbody th", hostilePage).join(" ")).toContain("<script>alert(1)</script>");
    expect(words("section#findings tbody th", hostilePage).join(" ")).toContain(
      "<img src=x onerror=alert(2)>",
    );
    expect(words(".graph text", hostilePage).join(" ")).toContain("<script>");
    expect(words("section#approvals tbody td", hostilePage).join(" ")).toContain("</style>");
  });
});

describe("links to documents", () => {
  test("lead to the line, every part of the path escaped, where the page knows the way", async () => {
    const odd = read("execplan", "a b/ü#?%.md", "# P\n\n## Progress\n\n- [ ] x\n");
    const links = parseHTML(await pageOf([odd], { sourceBase: "../" })).document.querySelectorAll("a.source");
    expect([...links].map((link) => link.getAttribute("href"))).toEqual(["../a%20b/%C3%BC%23%3F%25.md#L1"]);
  });

  test("are names without one", () => {
    expect(page.querySelectorAll("a.source").length).toBe(0);
    expect(words("span.source")).toContain("PLAN_LOG.md:16");
  });

  test("a half of a surrogate pair in a path is no reason to fail", async () => {
    const odd = read("execplan", "a\ud800.md", "# P\n\n## Progress\n\n- [ ] x\n");
    expect(await pageOf([odd], { sourceBase: "../" })).toContain(".md#L1");
  });
});

describe("where there is little or nothing to show", () => {
  test("each section says what would appear in it", async () => {
    const empty = parseHTML(await pageOf([])).document;
    expect(words("main section .empty", empty)).toEqual([
      expect.stringContaining("No document has checkboxes"),
      expect.stringContaining("No work has a deadline"),
      expect.stringContaining("Nothing waits for anything"),
      expect.stringContaining("Nothing is in the way"),
      expect.stringContaining("No record asks for an approval"),
      expect.stringContaining("No governed document was found"),
    ]);
    expect(empty.querySelectorAll("svg").length).toBe(0);
  });

  test("documents without findings are clean", async () => {
    expect(await pageOf(documents)).toContain("No findings in 5 documents.");
  });

  test("finished work without dates is no curve", async () => {
    const plan = read("execplan", "p.md", "# P\n\n## Progress\n\n- [x] a\n- [ ] b\n");
    expect(await pageOf([plan])).toContain("Nothing that is finished carries a date");
  });

  test("a single moment is a drawing too", async () => {
    const plan = read("execplan", "p.md", "# P\n\n## Progress\n\n- [x] (2026-03-11 12:00Z) a\n");
    const text = await pageOf([plan]);
    expect(text).toContain("Burn-up: 1 of 1 item finished");
    expect(shownIn(text)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("a plan that rests for long is drawn until it came to rest, and that is said", async () => {
    const later = await pageOf(documents, { now: Date.UTC(2027, 0, 1) });
    expect(later).toContain("Nothing is dated later than 2026-03-10, 297 days ago.");
  });

  test("nothing undefined is ever written", async () => {
    for (const text of [html, await pageOf([])])
      expect(shownIn(text)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

describe("more than anybody reads", () => {
  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index + 1)).join("\n");

  test("tables end, and say that they do", async () => {
    const [log] = documents;
    if (log === undefined) throw new Error("No document");
    const findings = Array.from({ length: 1200 }, (_, at) =>
      finding(log, 1, "a", "info", `Unexpected ${at}`),
    );
    const text = await pageOf(documents, { diagnostics: findings });
    expect(text).toContain("The first 1,000 of 1,200 rows.");
    expect(parseHTML(text).document.querySelectorAll("#findings tbody tr").length).toBe(1002);
  });

  test("a long chain shows the steps around the one it has come to; a large graph is a table", async () => {
    const rows = many(100, (at) => `T-${at},t,${at < 50 ? "Done" : "Backlog"},T-${at - 1}`);
    const board = read("task-board", "TaskBoard.csv", `ID,Title,Status,Depends on\n${rows}\n`);
    const shown = parseHTML(await pageOf([board])).document;
    expect(words(".path li", shown).length).toBe(24);
    expect(words(".path .current .what", shown)).toEqual(["T-50: t"]);
    expect(words("#dependencies .note", shown)).toContain("100 tasks: too many to draw.");
  });

  test("a drawing of deadlines has the late and the next ones, the table all", async () => {
    const rows = many(
      90,
      (at) => `| T-${at} | t | a | ${(at % 28) + 1} ${at < 45 ? "Feb" : "Mar"} 2026 | Pending | |`,
    );
    const head = "# C\n\n| # | Task | Owner | Deadline (UTC) | Status | Notes |\n|---|---|---|---|---|---|\n";
    const shown = parseHTML(await pageOf([read("action-checklist", "c-checklist.md", head + rows)])).document;
    expect(words("#deadlines tbody tr", shown).length).toBe(90);
    expect(words("#deadlines .wide svg text", shown).filter((text) => text.startsWith("T-")).length).toBe(32);
    expect(words("#deadlines figcaption", shown)[0]).toContain("58 deadlines further off");
  });
});

describe("figures and times as words", () => {
  test.each([
    [30_000, "1 minute"],
    [59 * 60_000, "59 minutes"],
    [3_600_000, "1 hour"],
    [47 * 3_600_000, "47 hours"],
    [48 * 3_600_000, "2 days"],
  ])("%d ms is %s", (span, text) => expect(spanOf(span)).toBe(text));

  test.each([
    [0, 7, 0],
    [1, 1000, 1],
    [999, 1000, 99],
    [7, 7, 100],
    [0, 0, 0],
  ])("%d of %d is %d %%", (part, whole, share) => expect(percent(part, whole)).toBe(share));

  test("counts are grouped, one is one", () => {
    expect(plural(1, "row")).toBe("1 row");
    expect(plural(1_234_567, "row")).toBe("1,234,567 rows");
  });

  test("a day is written without a time", () => {
    expect(momentOf(Date.UTC(2026, 2, 11))).toBe("2026-03-11");
    expect(momentOf(Date.UTC(2026, 2, 12) - 1)).toBe("2026-03-11");
    expect(momentOf(NOW)).toBe("2026-03-11 12:00");
  });
});
