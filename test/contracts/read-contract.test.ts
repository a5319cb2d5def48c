import { describe, expect, it } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import { readContracts } from "../../src/contracts/read-contract.ts";
import { contractOf, errorsOf } from "./support.ts";

/** Line and column (1-based) of the only occurrence of a text. */
function spot(text: string, part: string): { line: number; column: number } {
  const offset = text.indexOf(part);
  expect(text.indexOf(part, offset + 1)).toBe(-1);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe("errors of a contract", () => {
  it.each([
    [
      "an unknown key",
      "kind: adr\nsectoins:\n  - Context\n",
      "sectoins",
      "Unexpected key `sectoins`",
      "sections",
    ],
    [
      "an unknown key deep inside",
      "kind: adr\nsections:\n  - name: Context\n    requried: true\n",
      "requried",
      "Unexpected key `requried`",
      "required",
    ],
    [
      "a word that is none of the allowed ones",
      "kind: adr\nrecords:\n  d:\n    fields: { Status: { type: state } }\n",
      "state }",
      "expected `text`, `timestamp`",
      undefined,
    ],
    [
      "an index of a kind that is not there",
      "kind: adr-index\nindex: { of: [execplan, execplans] }\n",
      "execplans",
      "Unknown kind `execplans`",
      "execplan",
    ],
    [
      "a type by shorthand",
      "kind: adr\nrecords: { d: { fields: { When: dates } } }\n",
      "dates",
      "expected `text`",
      undefined,
    ],
    ["a wrong type", "kind: adr\nclosed: maybe\n", "maybe", "expected `true` or `false`", undefined],
    ["a kind that is no id", "kind: My Kind\n", "My Kind", "expected lower-case letters", undefined],
    [
      "a section that is not there",
      "kind: adr\nsections: [Context, Decision]\nrecords: { d: { in: Contxt, fields: [A] } }\n",
      "Contxt",
      "Unknown section `Contxt`, expected `Context` or `Decision`",
      "Context",
    ],
    [
      "a vocabulary that is not there",
      "kind: adr\nrecords: { d: { fields: { S: { vocabulary: adr } } } }\n",
      "adr }",
      "Unknown vocabulary `adr`, the contract declares none",
      undefined,
    ],
    [
      "a scope of approval that is no field",
      "kind: adr\nrecords: { d: { fields: [Status, Files], approves: { scope: [Fles] } } }\n",
      "Fles",
      "Unknown field `Fles`, expected `Status` or `Files`",
      "Files",
    ],
    [
      "an approval of nothing",
      "kind: adr\nrecords: { d: { fields: [Status, Files], approves: { when: [Go] } } }\n",
      "{ when",
      "scope",
      undefined,
    ],
    [
      "a field of a form",
      "kind: adr\nrecords: { d: { fields: [Plan, Status], forms: { brief: [Plan, Stauts] } } }\n",
      "Stauts",
      "Unknown field `Stauts`",
      "Status",
    ],
    [
      "a pattern that can take forever",
      'kind: adr\nrecognise: { content: { title: ["(a+)+$"] } }\n',
      '"(a+)+$"',
      "Pattern `(a+)+$` repeats a repetition",
      undefined,
    ],
    ["a colon too many", "kind: adr\nsections:\n  - Context\n  - context:\n", "context:", "", undefined],
    [
      "two sections of one id",
      "kind: adr\nsections: [Context, { name: 'Context:' }]\n",
      "{ name",
      "Duplicate id `context`",
      undefined,
    ],
    [
      "a base that is not there",
      "kind: mine\nextends: exec-plan\n",
      "exec-plan",
      "Unknown kind `exec-plan`",
      "execplan",
    ],
    [
      "a signature out of reach",
      "kind: adr\nsections: [A, B]\nrecognise: { content: { sections: 3 } }\n",
      "3 }",
      "Unreachable 3 sections, expected at most 2",
      undefined,
    ],
    [
      "a hole that nothing fills",
      'kind: adr\nlocation: { name: "{nr}-{slug}.md" }\n',
      '"{nr}',
      "Unknown hole",
      undefined,
    ],
    [
      "a table of a figure",
      "kind: adr\nfigures: { f: { at: { table: t, row: r, column: c }, is: { count: { of: tasks } } } }\n",
      "t, row",
      "Unknown table `t`",
      undefined,
    ],
  ])("point at %s", (_, text, part, message, suggestion) => {
    const [error] = errorsOf(text);
    expect(error).toMatchObject({ path: "own.yaml", ...spot(text, part) });
    expect(error?.message).toContain(message);
    expect(error?.suggestion).toBe(suggestion);
  });

  it("tell everything at once", () => {
    const errors = errorsOf("kind: adr\nfoo: 1\nbar: 2\nclosed: 3\n");
    expect(errors.map(({ line }) => line).sort()).toEqual([2, 3, 4]);
  });

  it("tell what the YAML parser says", () => {
    expect(errorsOf("kind: adr\nsections: [Context\n")[0]).toMatchObject({ path: "own.yaml" });
    expect(errorsOf("kind: adr\nkind: rfc\n")[0]?.line).toBe(2);
    expect(errorsOf("")[0]?.message).toContain("expected a map");
  });

  it("survive a file that blows up", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ..."bcdefghi".split("").map((key, at) => {
        const before = "abcdefghi"[at] ?? "";
        return `${key}: &${key} [${`*${before},`.repeat(8)}*${before}]`;
      }),
    ].join("\n");
    expect(errorsOf(bomb).length).toBeGreaterThan(0);
  });

  it("leave out the contract and keep the others", () => {
    const files = [
      { path: "a.yaml", text: "kind: good\nsections: [A]\n" },
      { path: "b.yaml", text: "kind: bad\nsectoins: [A]\n" },
    ];
    const { contracts, errors } = readContracts(files, new Map());
    expect([...contracts.keys()]).toEqual(["good"]);
    expect(errors.map(({ path }) => path)).toEqual(["b.yaml"]);
  });

  it("show the circle that contracts extend one another in", () => {
    const files = [
      { path: "a.yaml", text: "kind: a\nextends: b\n" },
      { path: "b.yaml", text: "kind: b\nextends: a\n" },
    ];
    const { contracts, errors } = readContracts(files, new Map());
    expect(contracts.size).toBe(0);
    expect(errors[0]?.message).toContain("`a` → `b` → `a`");
    expect(errors[0]).toMatchObject({ line: 2, column: 10 });
  });

  it("refuse two contracts for one kind", () => {
    const text = "kind: a\nsections: [A]\n";
    const { errors } = readContracts(
      [
        { path: "1.yaml", text },
        { path: "2.yaml", text },
      ],
      new Map(),
    );
    expect(errors).toMatchObject([{ path: "2.yaml", line: 1, message: expect.stringContaining("1.yaml") }]);
  });
});

describe("shorthands", () => {
  const contract = contractOf(`
kind: memo
sections: [Context, { name: Decision, required: true }, { name: Notes, required: warning }]
order: [Decision, Context]
records:
  - { title: Entry, heading: { level: 2, value: date }, fields: [Plan, { name: Status, vocabulary: s }] }
tables: { t: { columns: [ID, Title] } }
vocabularies: { s: [Open, { name: Shut, state: done }] }
timestamps: { zone: utc }
phrases: [Read me first.]
`);

  it("name sections, and grade them", () => {
    expect(contract.sections.map(({ id, required, severity }) => [id, required, severity])).toEqual([
      ["context", false, "info"],
      ["decision", true, "error"],
      ["notes", true, "warning"],
    ]);
  });

  it("refer to sections and fields by name", () => {
    expect(contract.orders).toEqual([["decision", "context"]]);
  });

  it("give fields and columns their ids and types", () => {
    const [record] = contract.records;
    expect(record).toMatchObject({ id: "entry", title: "Entry", key: undefined });
    expect(record?.fields.map(({ id, type }) => [id, type])).toEqual([
      ["plan", "text"],
      ["status", "status"],
    ]);
    expect(contract.tables[0]?.columns.map(({ id }) => id)).toEqual(["id", "title"]);
  });

  it("hand the contract's times down", () => {
    expect(contract.records[0]?.heading?.timestamp).toMatchObject({ zone: "utc", accept: [] });
  });

  it("make a phrase that is found whatever its quotes and line breaks", () => {
    const [phrase] = contract.phrases;
    expect(phrase).toMatchObject({ text: "Read me first.", at: "after-title" });
    expect(new RegExp(phrase?.patterns[0] ?? "$^", "iu").test("*Read* me\nfirst.")).toBe(true);
  });
});

describe("extends", () => {
  const base = builtinContracts().get("execplan");
  const mine = contractOf(`
kind: team-plan
extends: execplan
sections:
  - { name: Purpose / Big Picture, required: error }
  - { id: context, name: Background }
  - Rollout
records:
  decision: { fields: { Rationale: { required: true }, Approved by: owner } }
recognise: { paths: ["plans/*.md"] }
`);

  it("overlays sections by id or name and keeps the rest", () => {
    expect(mine.sections).toHaveLength(13);
    const section = (id: string) => mine.sections.find((one) => one.id === id);
    expect(section("purpose")).toMatchObject({ severity: "error", required: true });
    expect(section("purpose")?.aliases).toEqual(base?.sections[0]?.aliases);
    expect(section("context")).toMatchObject({ name: "Background", required: true, severity: "info" });
    expect(section("rollout")).toMatchObject({ required: false });
  });

  it("overlays fields of records", () => {
    const [decision] = mine.records;
    expect(decision?.fields.find(({ id }) => id === "rationale")).toMatchObject({
      presence: "must",
      aliases: expect.arrayContaining(["Reason"]),
    });
    expect(decision?.fields.at(-1)).toMatchObject({ id: "approved-by", type: "owner" });
  });

  it("does not claim the files of the kind it extends", () => {
    expect(mine.recognise).toMatchObject({ paths: ["plans/*.md"], content: [] });
  });

  it("takes the place of a built-in contract under its own name, with its way to recognise", () => {
    const own = contractOf("kind: execplan\nextends: execplan\nclosed: true\n");
    expect(own).toMatchObject({ closed: true, source: "own.yaml", recognise: base?.recognise });
  });

  it("finds its base in whatever order the files come", () => {
    const files = [
      { path: "child.yaml", text: "kind: child\nextends: parent\n" },
      { path: "parent.yaml", text: "kind: parent\nsections: [A]\n" },
    ];
    const { contracts, errors } = readContracts(files, new Map());
    expect(errors).toEqual([]);
    expect(contracts.get("child")?.sections.map(({ id }) => id)).toEqual(["a"]);
  });
});
