import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readContracts } from "../../../src/contracts/read-contract.ts";
import { builtinContracts } from "../../../src/contracts/builtin.ts";
import { folderWith } from "../../support/folder.ts";
import { generate, repositoryWith, textOf } from "../../support/generate.ts";

const adr = (title: string, status: string, more = ""): string =>
  `# ${title}\n\n- Status: ${status}\n- Date: 2026-01-02\n\n## Context\n\nWe sail.\n\n## Decision\n\nWe anchor.\n${more}`;
const adrs = {
  "docs/adr/0001.md": adr("One", "Accepted", "\n## Consequences\n\nNone.\n"),
  "docs/adr/0002.md": adr("Two", "Proposed", "\n## Consequences\n\nSome.\n"),
  "docs/adr/0003.md": adr("Three", "Accepted", "\n## Consequence\n\nFew.\n\n## Extra\n\nx\n"),
  "docs/adr/0004.md": adr("Four", "Superseded"),
};

const contractIn = (text: string) => {
  const { contracts, errors } = readContracts([{ path: "x.yaml", text }], builtinContracts());
  expect(errors).toEqual([]);
  return contracts;
};

describe("codex-gen contract --from", () => {
  test("finds sections with their support, aliases and order, fields with types and words", async () => {
    const folder = repositoryWith(adrs);
    const { exitCode, stdout, stderr } = await generate(folder, "contract", "--from", "docs/adr/*.md");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "Wrote docs/contracts/adr.yaml\n" });
    const text = textOf(folder, "docs/contracts/adr.yaml");
    expect(text).toContain("- name: Context # 4 of 4");
    expect(parse(text)).toEqual({
      kind: "adr",
      title: "Adr",
      recognise: { paths: ["docs/adr/*.md"], confirm: false },
      documentTitle: true,
      sections: [
        { name: "Context", required: "error" },
        { name: "Decision", required: "error" },
        { name: "Consequences", aliases: ["Consequence"], required: "info" },
      ],
      order: true,
      records: {
        head: {
          key: "Status",
          fields: {
            Status: { presence: "must", type: "status", vocabulary: "status" },
            Date: { presence: "must", type: "date" },
          },
        },
      },
      vocabularies: {
        status: {
          Accepted: { state: "active" },
          Proposed: { state: "open" },
          Superseded: { state: "dropped" },
        },
      },
    });
    expect(contractIn(text).has("adr")).toBe(true);
    expect(stderr).toContain("4 of 4 documents meet the contract");
    expect(await generate(folder, "contract", "--from", "docs/adr/*.md", "--check")).toMatchObject({
      exitCode: 0,
    });
  });

  test("says which documents do not meet what the others do", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`docs/adr/1${index}.md`, adr(`A ${index}`, "Accepted")]),
    );
    const folder = repositoryWith({
      ...many,
      "docs/adr/99.md": "# Odd\n\n- Status: Accepted\n- Date: 2026-01-02\n\n## Context\n\nx\n",
    });
    const { stderr } = await generate(folder, "contract", "--from", "docs/adr");
    expect(stderr).toContain("9 of 10 documents meet the contract");
    expect(stderr).toMatch(/docs\/adr\/99\.md: 0 errors, 1 warnings: .*`Decision`/);
  });

  test("finds dated entries, tables, records of a section and checkboxes", async () => {
    const log = (day: number): string => `# Log ${day}

## Work

- [x] (2026-01-0${day} 10:00Z) Done.
- [ ] Open.

## Findings

- Observation: a
  Evidence: b
- Observation: c
  Evidence: d

## Costs

| Item | Cost | Due | State | URL |
|---|---|---|---|---|
| A-1 | ${day} | 2026-01-0${day} | Done | https://example.com/${day} |

### 2026-01-0${day}T10:00:00Z

- Actor: Ines
- Result: ok

### 2026-01-0${day}T11:00:00Z

- Actor: Ole
- Result: ok
`;
    const folder = repositoryWith({ "logs/a.md": log(1), "logs/b.md": log(2), "logs/c.md": log(3) });
    const { stdout } = await generate(folder, "contract", "--from", "logs", "--kind", "daily", "--stdout");
    const contract = contractIn(stdout).get("daily");
    expect(contract?.sections.map(({ id, tasks }) => [id, tasks?.stamped])).toEqual([
      ["work", "done"],
      ["findings", undefined],
      ["costs", undefined],
    ]);
    expect(
      contract?.records.map(({ id, heading, fields }) => [
        id,
        heading?.value,
        fields.map(({ name }) => name),
      ]),
    ).toEqual([
      ["entry", "timestamp", ["Actor", "Result"]],
      ["observation", undefined, ["Observation", "Evidence"]],
    ]);
    expect(
      contract?.tables.map(({ in: section, columns }) => [section, columns.map(({ type }) => type)]),
    ).toEqual([["costs", ["id", "number", "date", "status", "url"]]]);
  });

  test("reads the skeleton of a guide", async () => {
    const guide =
      "# Execution plans\n\nHow to write an ExecPlan.\n\n```md\n# Title\n\n## Progress\n\n- [ ] x\n\n## Risks\n\nWhat may go wrong.\n\n## Outcomes & Retrospective\n```\n";
    const folder = repositoryWith({ ".agent/PLANS.md": guide });
    const { stdout } = await generate(
      folder,
      "contract",
      "--from",
      ".agent/PLANS.md",
      "--kind",
      "our-plan",
      "--stdout",
    );
    expect(
      contractIn(stdout)
        .get("our-plan")
        ?.sections.filter(({ required }) => required)
        .map(({ name }) => name),
    ).toEqual(["Progress", "Outcomes & Retrospective", "Risks"]);
  });

  test.each([
    [["--from", "gone/*.md"], "No Markdown file matches gone/*.md"],
    [["--from", "docs/adr", "--kind", "No Kind"], "Unexpected kind `No Kind`"],
    [[], "required option '--from <glob>' not specified"],
  ])("%j is a mistake", async (argv, message) => {
    const { exitCode, stderr } = await generate(folderWith(adrs), "contract", ...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});
