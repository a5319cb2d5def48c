/** Markdown tables and CSV rows → typed tables. */
import type { ColumnDeclaration, Contract, TableDeclaration } from "../contracts/contract.ts";
import { nearestNormalised, normaliseName } from "../contracts/names.ts";
import type { Place } from "../syntax/place.ts";
import type { Cell, Column, Row, Section, Table } from "./document.ts";
import { PLAIN, readValue, type ValueReader, type ValueShape } from "./read-value.ts";
import { declaredAround } from "./sections.ts";
import { parseZone } from "./values/deadline.ts";

/** A table as the syntax layer gives it: texts with places, the first row being the header. */
export interface RawTable {
  readonly place: Place;
  readonly section: Section | undefined;
  readonly header: readonly RawCell[];
  readonly rows: readonly { readonly place: Place; readonly cells: readonly RawCell[] }[];
}

export interface RawCell {
  readonly text: string;
  readonly place: Place;
}

/** A table whose declared columns are found, before its values are read. */
export interface MatchedTable {
  readonly raw: RawTable;
  readonly declaration: TableDeclaration | undefined;
  readonly columns: readonly Column[];
}

export function matchTable(raw: RawTable, contract: Contract): MatchedTable {
  const names = raw.header.map((cell) => columnKey(cell.text));
  let best: { readonly declaration: TableDeclaration; readonly score: number } | undefined;
  for (const declaration of contract.tables) {
    const score = fitness(declaration, names, raw.section);
    if (score > (best?.score ?? 0)) best = { declaration, score };
  }
  const declaration = best?.declaration;
  const columns = raw.header.map((cell, index): Column => ({
    declaration: declaration?.columns.find((column) => columnKeys(column).has(names[index] ?? "")),
    text: cell.text,
    place: cell.place,
    index,
  }));
  return { raw, declaration, columns };
}

/** Header texts compare without emphasis and without a unit or zone in parentheses. */
const columnKey = (text: string): string => normaliseName(text) || text.trim();

const keys = new WeakMap<ColumnDeclaration, ReadonlySet<string>>();

function columnKeys(column: ColumnDeclaration): ReadonlySet<string> {
  const known = keys.get(column);
  if (known) return known;
  const made = new Set([column.name, ...column.aliases].map(columnKey));
  keys.set(column, made);
  return made;
}

/**
 * How well a header fits a declaration: 0 is not at all. In the section that is declared for the table half of the
 * required columns are enough, so that a misnamed one can be reported; elsewhere all but one must be there.
 */
function fitness(
  declaration: TableDeclaration,
  names: readonly string[],
  section: Section | undefined,
): number {
  const home = declaration.in !== undefined && declaredAround(section)?.declaration?.id === declaration.in;
  if (declaration.in !== undefined && !home) return 0;
  const there = (column: ColumnDeclaration): boolean => names.some((name) => columnKeys(column).has(name));
  const required = declaration.columns.filter((column) => column.required);
  const matched = required.filter((column) => there(column) || mistyped(column, names)).length;
  const missing = required.length - matched;
  const enough = home
    ? matched * 2 >= required.length && matched > 0
    : missing === 0 || (missing === 1 && matched >= 3);
  if (!enough) return 0;
  return matched + declaration.columns.filter(there).length / 100 + (home ? 1000 : 0);
}

/** A header one slip away from the column's name: it is the column, and reported as misnamed. */
const mistyped = (column: ColumnDeclaration, names: readonly string[]): boolean =>
  names.some((name) => nearestNormalised(name, columnKeys(column)) !== undefined);

/** Reads the cells of a matched table as their columns' types. */
export function readTable(matched: MatchedTable, reader: ValueReader): Table {
  const shapes = matched.columns.map(shapeOf);
  const rows = matched.raw.rows.map((row, index): Row => ({
    cells: row.cells.map((cell, position): Cell => {
      const shape = shapes[position] ?? PLAIN;
      return {
        column: matched.columns[position],
        text: cell.text,
        place: cell.place,
        value: readValue(shape, cell.text, cell.place.start, reader),
      };
    }),
    place: row.place,
    index,
    work: undefined,
  }));
  return {
    declaration: matched.declaration,
    section: matched.raw.section,
    columns: matched.columns,
    rows,
    place: matched.raw.place,
  };
}

/** What a column's declaration says of its values; a deadline's header may add their zone. */
function shapeOf({ declaration, text }: Column): ValueShape {
  if (declaration?.type !== "deadline") return declaration ?? PLAIN;
  const { type, vocabulary, timestamp } = declaration;
  return { type, vocabulary, timestamp, zone: parseZone(text) };
}

/** The cell of a row in the column of that id. */
export const cellOf = (row: Row, columnId: string): Cell | undefined =>
  row.cells.find((cell) => cell.column?.declaration?.id === columnId);
