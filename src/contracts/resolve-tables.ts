import type {
  ColumnDeclaration,
  FigureDeclaration,
  FigureExpression,
  SequenceDeclaration,
  TableDeclaration,
} from "./contract.ts";
import type { At } from "./problems.ts";
import { checked, itemsOf, overlay, refer, resolveTimestamp, type Item } from "./resolve-parts.ts";
import { entriesOf, type Surroundings } from "./resolve-records.ts";
import type { ColumnSource, ContractSource, FigureSource, TableSource } from "./source.ts";

export function resolveTables(
  sources: ContractSource["tables"],
  base: readonly TableDeclaration[],
  around: Surroundings,
  at: At,
): TableDeclaration[] {
  const items = entriesOf(sources, at);
  const tables = overlay(base, items, (item, inherited) => resolveTable(item, inherited, around));
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.refersTo === undefined
        ? column
        : { ...column, refersTo: refer("table", column.refersTo, tables, at.get(table.id)) },
    ),
  }));
}

function resolveTable(
  { name, id, source, at }: Item<TableSource>,
  base: TableDeclaration | undefined,
  around: Surroundings,
): TableDeclaration {
  const work = source.work ?? base?.work ?? false;
  const items = itemsOf<ColumnSource>(source.columns, at.get("columns"), (type) => ({
    type: type as NonNullable<ColumnSource["type"]>,
  }));
  return {
    id,
    title: source.title ?? base?.title ?? name,
    in: source.in === undefined ? base?.in : refer("section", source.in, around.sections, at.get("in")),
    columns: overlay(base?.columns ?? [], items, (item, inherited) => resolveColumn(item, inherited, around)),
    required: source.required ?? base?.required ?? false,
    repeatable: source.repeatable ?? base?.repeatable ?? false,
    closed: source.closed ?? base?.closed ?? false,
    work,
    board: source.board ?? base?.board ?? (work ? "list" : undefined),
  };
}

function resolveColumn(
  { name, id, source, at }: Item<ColumnSource>,
  base: ColumnDeclaration | undefined,
  around: Surroundings,
): ColumnDeclaration {
  const type = source.type ?? base?.type ?? (source.vocabulary === undefined ? "text" : "status");
  if (source.vocabulary !== undefined && !around.vocabularies.includes(source.vocabulary)) {
    at.get("vocabulary").unknown("vocabulary", source.vocabulary, around.vocabularies);
  }
  const timed = type === "timestamp" || type === "date";
  return {
    id: source.id ?? base?.id ?? id,
    name,
    aliases: source.aliases ?? base?.aliases ?? [],
    type,
    required: source.required ?? base?.required ?? false,
    filled: source.filled ?? base?.filled ?? false,
    key: source.key ?? base?.key ?? false,
    vocabulary: source.vocabulary ?? base?.vocabulary,
    pattern: source.pattern === undefined ? base?.pattern : checked(source.pattern, at.get("pattern")),
    timestamp: timed ? resolveTimestamp(source.timestamp, base?.timestamp ?? around.times) : undefined,
    waitsFor: source.waitsFor ?? base?.waitsFor ?? [],
    refersTo: source.refersTo ?? base?.refersTo,
    origin: source.origin ?? base?.origin ?? false,
  };
}

export function resolveSequences(
  sources: ContractSource["sequences"],
  base: readonly SequenceDeclaration[],
  tables: readonly TableDeclaration[],
  around: Surroundings,
  at: At,
): SequenceDeclaration[] {
  const own = Object.entries(sources ?? {}).map(([id, source]) => ({
    id,
    in: refer("section", source.in, around.sections, at.get(id, "in")),
    of: refer("table", source.of, tables, at.get(id, "of")),
    binding: source.binding ?? [],
  }));
  return [...base.filter(({ id }) => !own.some((other) => other.id === id)), ...own];
}

export function resolveFigures(
  sources: ContractSource["figures"],
  base: readonly FigureDeclaration[],
  tables: readonly TableDeclaration[],
  sequences: readonly SequenceDeclaration[],
  at: At,
): FigureDeclaration[] {
  const own = Object.entries(sources ?? {}).map(([id, source]) =>
    resolveFigure(id, source, tables, sequences, at.get(id)),
  );
  return [...base.filter(({ id }) => !own.some((other) => other.id === id)), ...own];
}

function resolveFigure(
  id: string,
  source: FigureSource,
  tables: readonly TableDeclaration[],
  sequences: readonly SequenceDeclaration[],
  at: At,
): FigureDeclaration {
  const table = refer("table", source.at.table, tables, at.get("at", "table"));
  const columns = tables.find((other) => other.id === table)?.columns ?? [];
  const column = refer("column", source.at.column, columns, at.get("at", "column"));
  const target =
    source.target === undefined ? undefined : refer("column", source.target, columns, at.get("target"));
  const countable = [...tables, ...sequences, { id: "tasks" }];
  return {
    id,
    at: { table, row: source.at.row, column },
    is: resolveExpression(source.is, countable, at.get("is")),
    target,
  };
}

function resolveExpression(
  source: FigureSource["is"],
  countable: readonly { readonly id: string }[],
  at: At,
): FigureExpression {
  if (source.days) return { days: source.days };
  const kind = source.ratio ? "ratio" : source.percentage ? "percentage" : "count";
  const counted = source[kind] ?? { of: "" };
  const where = counted.where ?? "done";
  const count = {
    of: refer("table or sequence", counted.of, countable, at.get(kind, "of")),
    where: typeof where === "string" ? [where] : where,
  };
  if (kind === "ratio") return { ratio: count };
  return kind === "percentage" ? { percentage: count } : { count };
}
