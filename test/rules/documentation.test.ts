/**
 * Every rule's documentation, run. Its form is described in `test/support/rule-examples.ts`; what a rule promises beyond
 * its examples (nothing on an empty file, the same with CRLF, …) is asked of each of them here.
 */
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { globby } from "globby";
import { describe, expect, it } from "vitest";
import { hasMatter } from "../../src/linter/active-rules.ts";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { applyFixes, fixText, isFixable } from "../../src/linter/fix.ts";
import { collectFacts, type CollectOptions } from "../../src/linter/facts.ts";
import type { Rule } from "../../src/linter/rule.ts";
import { lintAcrossExample } from "../support/across-example.ts";
import { builtin } from "../support/contracts.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { exampleDocument, lintExample } from "../support/lint-example.ts";
import type { Example, RuleDocumentation } from "../support/rule-examples.ts";
import { HEADINGS, readRuleDocumentation } from "../support/rule-examples.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Subject {
  readonly path: string;
  readonly rule: Rule;
  /** Undefined where the file is missing. */
  readonly text: string | undefined;
}

const broken: string[] = [];

/** What does not load is told of by itself, so that the other rules are still tested. */
const load = async (path: string): Promise<{ readonly default?: Rule }> => {
  try {
    return (await import(`${root}${path}`)) as { default?: Rule };
  } catch (cause) {
    broken.push(`${path}: ${String(cause)}`);
    return {};
  }
};

const read = (path: string, text: string): RuleDocumentation | undefined => {
  try {
    return readRuleDocumentation(text);
  } catch (cause) {
    broken.push(`${path.replace(/\.ts$/, ".md")}: ${String(cause)}`);
    return undefined;
  }
};

const subjects = (
  await Promise.all(
    (await globby("rules/*/*.ts", { cwd: root })).sort().map(async (path): Promise<Subject[]> => {
      const { default: rule } = await load(path);
      if (rule === undefined) return [];
      const text = await readFile(`${root}${path.replace(/\.ts$/, ".md")}`, "utf8").catch(() => undefined);
      return [{ path, rule, text }];
    }),
  )
).flat();
const rules = subjects.map(({ rule }) => rule);

it("finds rules, each id once, each with its documentation", () => {
  expect(broken).toEqual([]);
  expect(subjects.filter(({ text }) => text === undefined).map(({ path }) => path)).toEqual([]);
  expect(rules.length).toBeGreaterThan(2);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(subjects)("$rule.id", ({ path, rule }) => {
  it("is named after its file and folder", () => {
    expect([rule.topic, rule.id]).toEqual([basename(dirname(path)), basename(path, ".ts")]);
  });

  it("describes its options in a schema that its defaults satisfy", () => {
    const { properties = {} } = (rule.options ?? {}) as {
      properties?: Record<string, { description?: string }>;
    };
    for (const [name, property] of Object.entries(properties)) {
      expect(property.description, `description of the option ${name}`).toMatch(/\S/);
    }
    expect(Object.keys(rule.defaults).sort()).toEqual(Object.keys(properties).sort());
    if (rule.options === undefined) return;
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    expect(rule.options["additionalProperties"], "additionalProperties").toBe(false);
    for (const options of [rule.defaults, { ...rule.defaults, ...rule.strict.options }]) {
      expect(ajv.validate(rule.options, options), ajv.errorsText()).toBe(true);
    }
  });

  it("says nothing of an empty file", () => {
    for (const { kind, formats } of builtin.values()) {
      for (const format of formats) {
        const example = { text: "", kind, path: `docs/example.${format === "markdown" ? "md" : format}` };
        const { diagnostics, failures } = lintExample([rule], example);
        expect([...diagnostics.map(({ message }) => message), ...failures], `${kind} as ${format}`).toEqual(
          [],
        );
        const { document, contracts } = exampleDocument(example);
        expect(collectFacts(document, collecting(rule, contracts)).failures).toEqual([]);
      }
    }
  });
});

const documented = subjects.flatMap(({ path, rule, text }) => {
  const documentation = text === undefined ? undefined : read(path, text);
  return documentation === undefined ? [] : [{ id: rule.id, rule, documentation }];
});
const shown = documented.flatMap(({ id, rule, documentation }) =>
  documentation.examples.map((example) => ({
    name: `${id}.md:${example.line}: ${example.verdict}: ${example.title}`,
    rule,
    example,
  })),
);
const comparing = ({ rule }: { readonly rule: Rule }): boolean => rule.across !== undefined;
const ofWorkspace = ({ rule }: { readonly rule: Rule }): boolean => rule.stage === "workspace";

describe.each(documented)("$id.md", ({ rule, documentation }) => {
  describeDocumentation(rule, documentation);
});
describe.each(shown.filter((each) => !ofWorkspace(each) && !comparing(each)))(
  "$name",
  ({ rule, example }) => {
    describeExample(rule, example);
  },
);
it("is called for every document in which it could find something", () => {
  let spared = 0;
  for (const { name, example } of shown.filter((each) => !ofWorkspace(each))) {
    const { document } = exampleDocument(example);
    const idle = rules.filter(
      (rule) => rule.concerns(document.contract) && rule.stage === "document" && !hasMatter(document, rule),
    );
    const called = idle.map((rule) => ({ ...rule, needs: [] }));
    const { diagnostics, failures } = lintExample(called, { ...example, options: {} }, document);
    expect([...diagnostics.map(({ ruleId }) => ruleId), ...failures], name).toEqual([]);
    spared += idle.length;
  }
  expect(spared).toBeGreaterThan(100);
}, 60_000);

describe.each(shown.filter(comparing))("$name", ({ rule, example }) => {
  describeComparison(rule, example);
});
describe.each(shown.filter(ofWorkspace))("$name", ({ rule, example }) => {
  describeWords(rule, example);
});

function describeDocumentation(
  rule: Rule,
  { headings, description, options, examples }: RuleDocumentation,
): void {
  it("has the fixed headings and its own description", () => {
    expect(headings).toEqual([rule.id, ...HEADINGS]);
    expect(description).toBe(rule.description);
  });

  it("documents every option", () => {
    for (const name of Object.keys(rule.defaults)) expect(options).toContain(`\`${name}\``);
  });

  it("shows a good and a bad example, and every message", () => {
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(["good", "bad"]));
    const shown = new Set(examples.flatMap(({ expected }) => expected.map(({ messageId }) => messageId)));
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  it("shows a fix if it has one, and none if it has not", () => {
    const fixed = examples.filter((example) => example.fixed !== undefined);
    expect(fixed.length > 0).toBe(rule.fixable !== false);
  });
}

function describeWords(rule: Rule, { expected, facts, verdict }: Example): void {
  it("has the rule's words", () => {
    expect(expected.length > 0).toBe(verdict === "bad");
    for (const { messageId, severity, message } of expected) {
      expect(severity).toBe(rule.severity);
      expect(rule.messages[messageId]?.(facts as never)).toBe(message);
    }
  });
}

function describeExample(rule: Rule, example: Example): void {
  // Whether a suppression is used can only be told where the rules run that it is to silence.
  const running = rule.stage === "suppressions" ? [rule, ...rules.filter((other) => other !== rule)] : [rule];
  const lint = (text: string): readonly Diagnostic[] => {
    const { diagnostics, failures } = lintExample(running, { ...example, text });
    expect(failures).toEqual([]);
    return diagnostics.filter(({ ruleId }) => ruleId === rule.id);
  };
  const told = (diagnostics: readonly Diagnostic[]): string[] =>
    diagnostics.map(
      ({ range, messageId, severity, message }) =>
        `${range.start.line}:${range.start.column} ${messageId} ${severity} ${message}`,
    );
  const fix = (text: string, unsafe: boolean) => fixText({ text, lint, unsafe });
  const unsafe = example.fixed?.unsafe ?? false;

  it("gives these diagnostics", () => {
    const expected = example.expected.map(
      ({ line, column, messageId, severity, message }) =>
        `${line}:${column} ${messageId} ${severity} ${message}`,
    );
    expect(told(lint(example.text))).toEqual(expected);
  });

  it("gives them inside the text, with fixes of the promised kind", () => {
    const promised = { safe: ["safe", "unsafe"], unsafe: ["unsafe"], none: [] }[rule.fixable || "none"];
    const found = lint(example.text);
    const offers = found.flatMap(({ fix: offered }) => offered?.safety ?? []);
    for (const safety of offers) expect(promised).toContain(safety);
    for (const { message, place, related = [] } of found) {
      expect(message).not.toMatch(/[\r\n]|\.$/);
      for (const { start, end } of [place, ...related.map((each) => each.place)]) {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(example.text.length);
      }
    }
  });

  it("gives the same with CRLF", () => {
    expect(told(lint(withCrlf(example.text)))).toEqual(told(lint(example.text)));
  });

  it("leaves document, tree and contract as they are", () => {
    const { document } = exampleDocument(example);
    const { failures } = lintExample(running, example, deepFreeze(document));
    expect(failures).toEqual([]);
  });

  it("is fixed like this, in full, and no further", () => {
    const outcome = fix(example.text, unsafe);
    expect(outcome.cycle).toBeUndefined();
    expect(outcome.text).toBe(example.fixed?.text ?? example.text);
    expect(outcome.diagnostics.filter((diagnostic) => isFixable(diagnostic, { unsafe }))).toEqual([]);
    expect(fix(outcome.text, unsafe).text).toBe(outcome.text);
    expect(fix(withCrlf(example.text), unsafe).text).toBe(withCrlf(outcome.text));
  });

  it("offers fixes each of which works alone", () => {
    const before = lint(example.text);
    for (const diagnostic of before) {
      if (diagnostic.fix === undefined) continue;
      const { text, applied } = applyFixes(example.text, [diagnostic], { unsafe: true });
      expect(applied).toHaveLength(1);
      expect(text).not.toBe(example.text);
      expect(lint(text).length).toBeLessThan(before.length);
    }
  });
}

function describeComparison(rule: Rule, example: Example): void {
  const lint = (text: string): Promise<readonly Diagnostic[]> =>
    lintAcrossExample(rule, { ...example, text });
  const told = (diagnostics: readonly Diagnostic[]): string[] =>
    diagnostics.map(({ path, range, messageId, severity, message }) => {
      const place = `${range.start.line}:${range.start.column}`;
      return `${path === example.path ? "" : `${path}:`}${place} ${messageId} ${severity} ${message}`;
    });
  /** As the workspace does it: all fixes, then everything anew. */
  const fix = async (text: string, unsafe: boolean): Promise<string> => {
    const own = (await lint(text)).filter(({ path }) => path === example.path);
    const next = applyFixes(text, own, { unsafe }).text;
    return next === text ? text : fix(next, unsafe);
  };
  const unsafe = example.fixed?.unsafe ?? false;

  it("gives these diagnostics", async () => {
    const expected = example.expected.map(
      ({ path, line, column, messageId, severity, message }) =>
        `${path === undefined ? "" : `${path}:`}${line}:${column} ${messageId} ${severity} ${message}`,
    );
    expect(told(await lint(example.text))).toEqual(expected);
  });

  it("gives them inside the text, with fixes of the promised kind", async () => {
    const promised = { safe: ["safe", "unsafe"], unsafe: ["unsafe"], none: [] }[rule.fixable || "none"];
    for (const { message, path, place, fix: offered } of await lint(example.text)) {
      expect(message).not.toMatch(/[\r\n]|\.$/);
      if (offered !== undefined) expect(promised).toContain(offered.safety);
      if (path === example.path) expect(place.end).toBeLessThanOrEqual(example.text.length);
    }
  });

  it("gives the same with CRLF", async () => {
    expect(told(await lint(withCrlf(example.text)))).toEqual(told(await lint(example.text)));
  });

  it("leaves document, tree and contract as they are", () => {
    const { document, contracts } = exampleDocument(example);
    expect(collectFacts(deepFreeze(document), collecting(rule, contracts)).failures).toEqual([]);
  });

  it("is fixed like this, in full, and no further", async () => {
    const fixed = await fix(example.text, unsafe);
    expect(fixed).toBe(example.fixed?.text ?? example.text);
    expect(await fix(withCrlf(example.text), unsafe)).toBe(withCrlf(fixed));
  });
}

/** How the facts of a rule are collected where nothing is set. */
const collecting = (rule: Rule, contracts: CollectOptions["contracts"]): CollectOptions => ({
  rules: [rule],
  settingsFor: () => undefined,
  now: 0,
  contracts,
  settings: { timeZone: undefined, rootPrefix: undefined },
  versioned: true,
});

/** A text that shows line ends of its own keeps them. */
const withCrlf = (text: string): string => (text.includes("\r") ? text : text.replaceAll("\n", "\r\n"));
