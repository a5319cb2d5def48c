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

/** What of the promises of every new document a text breaks: nothing, hopefully. */
function broken(contract: Contract, text: string): readonly string[] {
  const sketch = sketchMarkdown(text);
  const found = sketch.headings
    .map((heading) => matchSection(contract.sections, heading.text))
    .filter((section) => section !== undefined);
  const ids = found.map(({ id }) => id);
  const inOrder =
    contract.orders.length === 0 ||
    contract.orders.some(
      (order) =>
        order.filter((id) => ids.includes(id)).join() === ids.filter((id) => order.includes(id)).join(),
    );
  const unsaid = contract.phrases.filter(
    ({ patterns }) => !patterns.some((pattern) => new RegExp(pattern, "iu").test(text)),
  );
  const titled = !contract.documentTitle.required || titles(sketch).join() === title;
  return [
    ...missing(contract, found),
    ...unsaid.map((phrase) => phrase.text),
    ...(inOrder ? [] : [`order ${ids.join(", ")}`]),
    ...(titled ? [] : [`titles ${titles(sketch).join(", ")}`]),
  ];
}

const missing = (contract: Contract, found: readonly SectionDeclaration[]): string[] =>
  contract.sections.filter((section) => section.required && !found.includes(section)).map(({ name }) => name);

const titles = ({ headings }: Sketch): string[] =>
  headings.filter(({ depth }) => depth === 1).map(({ text }) => text);

describe("a scaffold from a contract alone", () => {
  it.each(inMarkdown.map((contract) => [contract.kind, contract] as const))(
    "of %s keeps its promises",
    (_, contract) => {
      expect(broken(contract, scaffold(contract, { title, now, format: "markdown" }))).toEqual([]);
    },
  );

  it("is one that could be broken", () => {
    const contract = builtinContracts().get("execplan");
    if (!contract) throw new Error("no execplan");
    const text = scaffold(contract, { title, now });
    expect(broken(contract, text.replace("## Progress", "## Other"))).toEqual(["Progress"]);
    expect(broken(contract, text.replace("living document", "x").replace("up to date", "x"))).toHaveLength(1);
    expect(broken(contract, `# Other\n\n${text}`)).toHaveLength(1);
    expect(
      broken(
        contract,
        text
          .replace("## Progress", "## X")
          .replace("## Context and Orientation", "## Progress\n\n## Context and Orientation"),
      ),
    ).toHaveLength(1);
  });

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
      expect(broken(contract, text)).toEqual([]);
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
