import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import type { Contract, SectionDeclaration } from "../../src/contracts/contract.ts";
import { matchSection } from "../../src/contracts/names.ts";
import { readContracts } from "../../src/contracts/read-contract.ts";
import { sketchMarkdown, type Sketch } from "../../src/contracts/sketch.ts";
import { scaffold } from "../../src/generators/scaffold.ts";
import { contractOf, fixture, recogniseText, template } from "../contracts/support.ts";

const now = Date.UTC(2026, 1, 3, 10, 30, 5);
const title = "Let people export reports";
const own = ["adr", "rfc", "incident-report"];
const { contracts } = readContracts(
  own.map((kind) => ({ path: `${kind}.yaml`, text: fixture(`${kind}/${kind}.yaml`) })),
  builtinContracts(),
);
const inMarkdown = [...contracts.values()].filter(({ formats }) => formats.includes("markdown"));

const filled = (kind: string): string =>
  template(kind)
    .replaceAll("{{ title }}", title)
    .replaceAll("{{ now }}", "2026-02-03T10:30:05Z")
    .replaceAll("{{ date }}", "2026-02-03");

/** What every new document promises, whatever made it. */
function expectPromises(contract: Contract, text: string): void {
  const sketch = sketchMarkdown(text);
  const found = sketch.headings
    .map((heading) => matchSection(contract.sections, heading.text))
    .filter((section) => section !== undefined);
  expect(missing(contract, found)).toEqual([]);
  if (contract.orders.length > 0) {
    const ids = found.map(({ id }) => id);
    expect(contract.orders.map((order) => order.filter((id) => ids.includes(id)))).toContainEqual(
      ids.filter((id) => contract.orders[0]?.includes(id)),
    );
  }
  for (const { id, patterns } of contract.phrases) {
    const there = patterns.some((pattern) => new RegExp(pattern, "iu").test(text));
    expect({ id, there }).toEqual({ id, there: true });
  }
  if (contract.documentTitle.required) expect(titles(sketch)).toEqual([title]);
}

const missing = (contract: Contract, found: readonly SectionDeclaration[]): string[] =>
  contract.sections.filter((section) => section.required && !found.includes(section)).map(({ name }) => name);

const titles = ({ headings }: Sketch): string[] =>
  headings.filter(({ depth }) => depth === 1).map(({ text }) => text);

describe("a scaffold from a contract alone", () => {
  it.each(inMarkdown.map((contract) => [contract.kind, contract] as const))(
    "of %s keeps its promises",
    (_, contract) => {
      expectPromises(contract, scaffold(contract, { title, now, format: "markdown" }));
    },
  );

  it("is recognised as what it is", () => {
    for (const kind of own) {
      const contract = contracts.get(kind);
      if (!contract) throw new Error(kind);
      const path = { adr: "docs/adr/0001-x.md", rfc: "rfcs/0001-x.md" }[kind] ?? "incidents/x.md";
      expect(recogniseText(path, scaffold(contract, { title, now }), contracts)).toMatchObject({ kind });
    }
  });

  it("shows records, tables and phrases where they belong", () => {
    const contract = contractOf(`
kind: memo
lastUpdated: [Last updated]
sections: [{ name: Log, prompt: Newest first. }, Work, { name: "Phase *" }]
phrases: [{ text: Keep it short., at: Work }, { text: The end., at: end }]
records:
  entry:
    in: Log
    heading: { level: any, value: timestamp }
    fields: { What: { required: true }, State: { type: status, presence: should }, Note: text }
  aside: { fields: { Remark: {}, By: { prompt: somebody } } }
tables: { work: { in: Work, columns: [ID, Title] } }
vocabularies: { status: [{ name: Planned, state: open }] }
`);
    expect(scaffold(contract, { title: "T", now })).toBe(`# T

*Last updated: 2026-02-03*

## Log

Newest first.

### 2026-02-03T10:30:05Z

- What: …
- State: Planned

## Work

Keep it short.

| ID | Title |
| --- | ----- |

## Phase 1

- Remark: …
  By: somebody

The end.
`);
  });

  it("is a header in CSV", () => {
    const board = builtinContracts().get("task-board");
    if (!board) throw new Error("no task-board");
    expect(scaffold(board, { title, now })).toMatch(/^"ID","Title","Status",.*\r\n$/u);
  });
});

describe("the templates", () => {
  const templated = inMarkdown.filter(({ scaffold: path }) => path !== undefined);

  it("are there for every built-in kind in Markdown", () => {
    expect(templated.map(({ kind }) => kind)).toEqual(
      [...builtinContracts().values()]
        .filter(({ formats }) => formats.includes("markdown"))
        .map(({ kind }) => kind),
    );
    for (const { kind, scaffold: path } of templated) expect(path).toBe(`templates/${kind}.md`);
  });

  it.each(templated.map((contract) => [contract.kind, contract] as const))(
    "of %s keeps its promises",
    (kind, contract) => {
      const text = filled(kind);
      expect(text).not.toContain("{{");
      expectPromises(contract, text);
    },
  );

  it("show the prompts that the contract knows as such", () => {
    const text = filled("execplan");
    for (const { name, prompt } of builtinContracts().get("execplan")?.sections ?? []) {
      const words = (prompt ?? "").split("\n")[0]?.replace("YYYY-MM-DD HH:MM", "2026-02-03T10:30:05Z") ?? "";
      expect({ name, shown: text.includes(words) }).toEqual({ name, shown: true });
    }
  });
});
