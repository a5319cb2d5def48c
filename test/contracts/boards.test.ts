/** What contracts say of the tasks that other documents have too. */
import { expect, test } from "vitest";
import { readContracts } from "../../src/contracts/read-contract.ts";
import { builtin, withContract } from "../support/contracts.ts";

const rolesOf = (yaml: string): readonly (string | undefined)[] =>
  withContract(yaml).contract.tables.map(({ board }) => board);

test("rows of work are some of the tasks, other rows are none, unless the table says more", () => {
  const columns = "columns: { ID: { key: true, type: id } }";
  expect(
    rolesOf(`
kind: quay
tables:
  jobs: { work: true, ${columns} }
  notes: { ${columns} }
  queue: { board: backlog, ${columns} }
  all: { work: true, board: board, ${columns} }
`),
  ).toEqual(["list", undefined, "backlog", "board"]);
});

test("a kind that extends another takes over what its tables and documents are", () => {
  const { contract } = withContract(
    "kind: our-board\nextends: task-board\nboards: { backlog: [later.md] }\n",
  );
  const base = builtin.get("task-board");
  expect(contract.tables.map(({ board }) => board)).toEqual(base?.tables.map(({ board }) => board));
  expect(contract.boards).toEqual({ board: base?.boards.board, backlog: ["later.md"] });
  expect(contract.boards.board.length).toBeGreaterThan(0);
});

test.each([
  ["tables: { jobs: { board: bord } }", /`board`/u],
  ["boards: { bord: [a.md] }", /`bord`.*`board`/u],
  ["boards: { board: a.md }", /expected a list/u],
  ['references: { lead: ["(a+)+$"] }', /Pattern `\(a\+\)\+\$`/u],
])("says what is wrong with %s", (line, message) => {
  const { errors } = readContracts([{ path: "c.yaml", text: `kind: quay\n${line}\n` }], builtin);
  expect(errors.map(({ path, line: at }) => `${path}:${at}`)).toEqual(["c.yaml:2"]);
  expect(errors[0]?.message).toMatch(message);
});
