/** Tables that documents have in common, by columns that are mostly the same. */
import type { StatusWord } from "../../contracts/contract.ts";
import { normaliseName } from "../../contracts/names.ts";
import { type InferredTable, least, mostFrequent } from "./inferred.ts";
import type { Observed } from "./observe.ts";
import { inferValue } from "./values.ts";

export function tablesOf(
  observed: readonly Observed[],
  idOf: ReadonlyMap<string, string>,
  known: readonly StatusWord[],
): readonly InferredTable[] {
  const groups: { keys: Set<string>; tables: { document: Observed; table: Observed["tables"][number] }[] }[] =
    [];
  for (const document of observed) {
    for (const table of document.tables) {
      const keys = new Set(table.columns.map(({ name }) => normaliseName(name)));
      const group = groups.find((each) => overlap(each.keys, keys) >= 0.6);
      if (group) {
        group.tables.push({ document, table });
        for (const key of keys) group.keys.add(key);
      } else groups.push({ keys, tables: [{ document, table }] });
    }
  }
  return groups.flatMap(({ tables }, index): InferredTable[] => {
    const count = new Set(tables.map(({ document }) => document)).size;
    if (count < least(observed.length)) return [];
    const section = mostFrequent(tables.map(({ table }) => table.section));
    const home =
      section !== undefined && tables.every(({ table }) => table.section === section)
        ? idOf.get(section)
        : undefined;
    return [
      {
        id: home ?? `table-${index + 1}`,
        in: home,
        count,
        of: observed.length,
        columns: columnsOf(
          tables.map(({ table }) => table),
          known,
        ),
      },
    ];
  });
}

function columnsOf(
  tables: readonly Observed["tables"][number][],
  known: readonly StatusWord[],
): InferredTable["columns"] {
  const byKey = new Map<string, { names: string[]; values: string[] }>();
  for (const { columns } of tables) {
    for (const { name, values } of columns) {
      const key = normaliseName(name);
      const column = byKey.get(key) ?? { names: [], values: [] };
      byKey.set(key, column);
      column.names.push(name);
      column.values.push(...values);
    }
  }
  return [...byKey.values()]
    .filter(({ names }) => names.length / tables.length >= 0.2 && names[0]?.trim() !== "")
    .map(({ names, values }) => {
      const name = mostFrequent(names) ?? "";
      const count = names.length;
      return {
        name,
        required: count / tables.length >= 0.9,
        value: inferValue(name, values, known),
        count,
        of: tables.length,
      };
    });
}

const overlap = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  const common = [...left].filter((each) => right.has(each)).length;
  return common / Math.max(1, Math.max(left.size, right.size));
};
