/**
 * JUnit's XML, in the part that Jenkins (xunit-plugin, junit-10.xsd), GitLab and GitHub's test reporters agree on: a suite
 * for each document, a failed test for each error and warning. An info fails nothing: it is a passed test with output, not
 * a skipped one, which would say that something was not looked at. A document without findings is one passed test.
 */
import type { Diagnostic } from "../linter/diagnostic.ts";
import type { DocumentReport, Reporter } from "./report.ts";

export const junit: Reporter = ({ tool, documents }) => {
  const suites = documents.map(suite);
  const tests = suites.reduce((sum, each) => sum + each.tests, 0);
  const failures = suites.reduce((sum, each) => sum + each.failures, 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: tool.name, tests, failures, errors: 0, time: 0 })}>`,
    ...suites.flatMap((each) => each.lines),
    "</testsuites>",
  ];
  return lines.map((line) => `${line}\n`).join("");
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function suite({ path, kind, diagnostics }: DocumentReport): Suite {
  const tests = Math.max(1, diagnostics.length);
  const failures = diagnostics.filter(isFailure).length;
  const counts = { tests, failures, errors: 0, skipped: 0, time: 0 };
  const names = uniqueNames(diagnostics);
  return {
    tests,
    failures,
    lines: [
      `  <testsuite${attributes({ name: path, ...(kind === undefined ? {} : { package: kind }), ...counts })}>`,
      ...(diagnostics.length === 0
        ? [`    <testcase${attributes({ name: "no findings", classname: path, time: 0 })}/>`]
        : diagnostics.flatMap((diagnostic, index) => testCase(diagnostic, names[index] ?? ""))),
      "  </testsuite>",
    ],
  };
}

const isFailure = ({ severity }: Diagnostic): boolean => severity !== "info";

function testCase(diagnostic: Diagnostic, name: string): readonly string[] {
  const { path, severity, message } = diagnostic;
  const failure = isFailure(diagnostic);
  const open = failure ? `failure${attributes({ message, type: severity })}` : "system-out";
  const close = failure ? "failure" : "system-out";
  return [
    `    <testcase${attributes({ name, classname: path, time: 0 })}>`,
    `      <${open}>${content(details(diagnostic))}</${close}>`,
    "    </testcase>",
  ];
}

/** Without line numbers, so that services that follow a test over time know it again after an edit above it. */
function uniqueNames(diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  return diagnostics.map(({ ruleId, message }) => {
    const name = `${ruleId}: ${message}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

function details({ path, range, severity, ruleId, message, note, related = [], url }: Diagnostic): string {
  return [
    `${path}:${range.start.line}:${range.start.column} ${severity} ${ruleId}`,
    message,
    ...(note === undefined ? [] : [`note: ${note}`]),
    ...related.map(
      (each) => `see ${each.path}:${each.range.start.line}:${each.range.start.column} ${each.message}`,
    ),
    ...(url === undefined ? [] : [url]),
  ].join("\n");
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${attribute(String(value))}"`)
    .join("");

/** What XML 1.0 has no way to say, not even as a reference: most controls, halves of surrogate pairs, non-characters. */
// oxlint-disable-next-line no-control-regex
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const content = (text: string): string =>
  text.replace(impossible, "\uFFFD").replace(/[&<>\r]/g, (character) => references[character] ?? character);

/** Line ends and tabs as references: a parser would read plain ones as spaces. */
const attribute = (text: string): string =>
  text
    .replace(impossible, "\uFFFD")
    .replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character);
