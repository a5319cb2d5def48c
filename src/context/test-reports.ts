/** Counts of a test run from its report: JUnit XML, the JSON of vitest or jest, TAP. Pure, and linear in the report. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Undefined where the text is no report of a known form. */
export function countTests(text: string): Counts | undefined {
  const head = text.trimStart().slice(0, 1);
  if (head === "<") return junit(text);
  if (head === "{") return json(text);
  return tap(text);
}

/** The word for a run. */
export const resultOf = ({ passed, failed }: Counts): "pass" | "fail" | "mixed" =>
  failed === 0 ? "pass" : passed === 0 ? "fail" : "mixed";

function junit(text: string): Counts | undefined {
  let passed = 0;
  let failed = 0;
  let known = false;
  let verdict: "pass" | "fail" | "skip" | undefined;
  const close = (): void => {
    if (verdict === "pass") passed += 1;
    if (verdict === "fail") failed += 1;
    verdict = undefined;
  };
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    if (text.startsWith("<!--", at)) at = after(text, "-->", at);
    else if (text.startsWith("<![CDATA[", at)) at = after(text, "]]>", at);
    else {
      const end = after(text, ">", at);
      const name = /^<\/?([A-Za-z]+)/.exec(text.slice(at, at + 32))?.[1] ?? "";
      const closes = text.startsWith("</", at);
      if (name === "testsuite" || name === "testsuites") known = true;
      if (name === "testcase" && !closes) {
        verdict = "pass";
        if (text.charAt(end - 2) === "/") close();
      } else if (name === "testcase") close();
      else if ((name === "failure" || name === "error") && verdict !== undefined) verdict = "fail";
      else if (name === "skipped" && verdict === "pass") verdict = "skip";
      at = end;
    }
  }
  return known ? { passed, failed } : undefined;
}

const after = (text: string, what: string, from: number): number => {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found + what.length;
};

function json(text: string): Counts | undefined {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return undefined;
  }
  const number = (key: string): number | undefined => {
    const value: unknown =
      typeof report === "object" && report !== null ? Reflect.get(report, key) : undefined;
    return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
  };
  const passed = number("numPassedTests");
  const failed = number("numFailedTests");
  return passed === undefined || failed === undefined ? undefined : { passed, failed };
}

/** Test Anything Protocol, 12 to 14: what is to do or skipped counts neither way; subtests are part of their test. */
function tap(text: string): Counts | undefined {
  let passed = 0;
  let failed = 0;
  let known = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^(?:TAP version \d+|1\.\.\d+)/.test(line)) known = true;
    const [, not] = /^(not )?ok\b/.exec(line) ?? [];
    if (!/^(?:not )?ok\b/.test(line)) continue;
    known = true;
    if (/#\s*(?:skip|todo)/i.test(line)) continue;
    if (not === undefined) passed += 1;
    else failed += 1;
  }
  return known ? { passed, failed } : undefined;
}
