import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { junit } from "../../src/reporters/junit.ts";
import { command } from "../support/command.ts";
import { hostileReport, hostileTexts } from "./hostile.ts";
import { finding, plainPage, reportOf } from "./reports.ts";

const schema = readFileSync("test/reporters/schemas/junit.xsd", "utf8");

/** What libxml says against a report: that it is no XML, or not of the form. */
async function complaints(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: "report.xml", contents: xml }, schema });
  return errors.map(({ message }) => message);
}

const text = "# Plan\n\n- [x] Ship it\n- [ ] Tell all\n";
const error = finding(text, "Ship");
const warning = finding(text, "Tell", { severity: "warning", ruleId: "task-owner" });
const info = finding(text, "all", { severity: "info", ruleId: "stale-plan" });

describe("libxml and the schema", () => {
  test.each([
    ["nothing", { ...reportOf(text, []), documents: [] }],
    ["a document without findings", reportOf(text, [])],
    ["findings of each severity", reportOf(text, [error, warning, info])],
    ["hostile documents", hostileReport()],
  ])("take a report of %s", async (_, report) => {
    expect(await complaints(junit(report, plainPage))).toEqual([]);
  });

  test("take the report of a whole folder", async () => {
    const { stdout } = await command(resolve("fixtures/harbour"), ["-f", "junit"]);
    expect(stdout).toContain("<failure ");
    expect(await complaints(stdout)).toEqual([]);
  });

  test("refuse what is no XML, and what is not of the form", async () => {
    const xml = junit(reportOf(text, [error]), plainPage);
    expect(await complaints(xml.replace("</testsuite>", ""))).not.toEqual([]);
    expect(await complaints(xml.replace("Unexpected", "\u0001"))).not.toEqual([]);
    expect(await complaints(xml.replace("<failure ", "<failed ").replace("/failure", "/failed"))).not.toEqual(
      [],
    );
    expect(await complaints(xml.replace('type="error"', 'type="bad"'))).not.toEqual([]);
  });
});

const read = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");
const all = (document: ReturnType<typeof read>, name: string) => [...document.querySelectorAll(name)];

test("a document is a suite, an error or a warning a failed test, an info a passed one with output", () => {
  const document = read(junit(reportOf(text, [error, warning, info]), plainPage));
  const [suite] = all(document, "testsuite");
  expect(suite?.getAttribute("name")).toBe("docs/plan.md");
  expect([suite?.getAttribute("tests"), suite?.getAttribute("failures")]).toEqual(["3", "2"]);
  const cases = all(document, "testcase");
  expect(cases.map((each) => each.querySelector("failure")?.getAttribute("type"))).toEqual([
    "error",
    "warning",
    undefined,
  ]);
  expect(cases.map((each) => each.querySelector("system-out")?.textContent?.split("\n")[0])).toEqual([
    undefined,
    undefined,
    "docs/plan.md:4:12 info stale-plan",
  ]);
});

test("a document without findings is one passed test", () => {
  const document = read(junit(reportOf(text, []), plainPage));
  expect(all(document, "testcase").map((each) => each.childNodes.length)).toEqual([0]);
  expect(all(document, "testsuites")[0]?.getAttribute("tests")).toBe("1");
});

test("names of tests outlive edits above, and no two of a suite are the same", () => {
  const namesOf = (source: string): readonly (string | null)[] => {
    const findings = ["Ship", "Tell", "all"].map((what) => finding(source, what));
    const document = read(junit(reportOf(source, findings), plainPage));
    return all(document, "testcase").map((each) => each.getAttribute("name"));
  };
  const names = namesOf(text);
  expect(new Set(names).size).toBe(3);
  expect(namesOf(`\n\n${text}`)).toEqual(names);
});

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);
const unreferenced = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = "") =>
    code === undefined ? (named.get(name as string) ?? "?") : String.fromCodePoint(Number(code)),
  );

test("no attribute holds a line end or tab as such, which a parser has to read as a space", () => {
  const attributes = junit(hostileReport(), plainPage).match(/ \w+="[^"]*"/g) ?? [];
  expect(attributes.length).toBeGreaterThan(hostileTexts.length);
  expect(attributes.filter((each) => /[\t\n\r]/.test(each))).toEqual([]);
});

test("what a document holds comes back from a parser as it was, but for what XML cannot say", () => {
  const document = read(junit(hostileReport(), plainPage));
  // The parser leaves references in attributes as they are.
  const messages = all(document, "failure").map((each) => unreferenced(each.getAttribute("message") ?? ""));
  expect(messages).toHaveLength(2 * hostileTexts.length);
  for (const [index, hostile] of hostileTexts.entries()) {
    // oxlint-disable-next-line no-control-regex
    const sayable = hostile.replace(/[\0-\x08\v\f\x0E-\x1F\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD");
    expect(messages[2 * index]).toBe(`Unexpected \`${sayable}\` in ${sayable}, expected \`${sayable}\``);
  }
});
