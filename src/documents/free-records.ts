/** Records without a heading of their own: they begin with a field, a dated line, or the row of a table. */
import type { FieldDeclaration, RecordDeclaration } from "../contracts/contract.ts";
import { contains, type Place, placeOf } from "../syntax/place.ts";
import type { Field, RecordLayout, Section, Table } from "./document.ts";
import { fieldNames, type FieldNames } from "./labels.ts";
import { linesOf, type SourceLine } from "./lines.ts";
import { readValue, type ValueReader } from "./read-value.ts";
import {
  addField,
  addInside,
  blocksIn,
  type Draft,
  labelOf,
  type RecordScope,
  scopesOf,
  shapeOf,
  takesItems,
} from "./record-drafts.ts";
import { leadingTimestamp } from "./stamps.ts";
import type { Parsed } from "./values/parsed.ts";
import type { Timestamp } from "./values/timestamp.ts";

export function freeDrafts(declaration: RecordDeclaration, scope: RecordScope): Draft[] {
  const names = fieldNames(declaration.fields);
  const drafts: Draft[][] = [];
  for (const section of scopesOf(declaration, scope)) {
    const place = section?.body ?? placeOf(0, scope.text.length);
    for (const table of scope.tables)
      if (contains(place, table.place) && fits(table, names))
        drafts.push(tableDrafts(table, section, names, scope.reader));
    const lines = linesOf(blocksIn(scope.blocks, place), scope.text);
    drafts.push(lineDrafts(declaration, lines, names, section, place, scope.text));
  }
  return drafts.flat();
}

/** A table whose columns bear the fields' names holds one record a row. */
function fits(table: Table, names: FieldNames): boolean {
  const matched = table.columns.filter((column) => names.match(column.text)).length;
  return matched >= 2 && matched * 2 >= table.columns.length;
}

function tableDrafts(
  table: Table,
  section: Section | undefined,
  names: FieldNames,
  reader: ValueReader,
): Draft[] {
  return table.rows.map((row) => {
    const ready = row.cells.flatMap((cell): Field[] => {
      const declaration = cell.column ? names.match(cell.column.text) : undefined;
      if (!cell.column || !declaration || cell.text === "") return [];
      return [
        {
          declaration,
          label: cell.column.text,
          labelPlace: cell.place,
          text: cell.text,
          valuePlace: cell.place,
          place: cell.place,
          value: readValue(shapeOf(declaration), cell.text, cell.place.start, reader),
        },
      ];
    });
    const head = row.cells[0]?.place ?? row.place;
    return {
      layout: "table",
      section,
      head,
      stamp: undefined,
      start: row.place.start,
      end: row.place.end,
      fields: [],
      ready,
    };
  });
}

function lineDrafts(
  declaration: RecordDeclaration,
  lines: readonly SourceLine[],
  names: FieldNames,
  section: Section | undefined,
  place: Place,
  text: string,
): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let group: { readonly line: SourceLine; readonly stamp: Parsed<Timestamp> | undefined } | undefined;

  const begin = (line: SourceLine, layout: RecordLayout, stamp: Parsed<Timestamp> | undefined): Draft => {
    if (current) current.end = Math.min(current.end, line.start);
    const headed = group !== undefined && (drafts.at(-1)?.start ?? -1) < group.line.start;
    current = {
      layout: headed && layout !== "line" ? "heading" : layout,
      section,
      head: headed && group ? group.line.place : line.place,
      stamp: stamp ?? group?.stamp,
      start: headed && group ? group.line.start : line.start,
      end: place.end,
      fields: [],
    };
    drafts.push(current);
    return current;
  };

  for (const line of lines) {
    if (line.level === "heading") {
      if (current) current.end = Math.min(current.end, line.start);
      current = undefined;
      group = {
        line,
        stamp: leadingTimestamp(text.slice(line.place.start, line.place.end), line.place.start),
      };
      continue;
    }
    const label = labelOf(line, text, names);
    const field = label ? names.match(label.text) : undefined;
    if (label && field) {
      const opens = line.level !== "continuation" && line.depth === 0;
      const details = current?.layout === "line" && (!opens || !line.first);
      if (
        !current ||
        (current.layout === "line" && !details) ||
        beginsAnother(current, field, declaration, opens)
      ) {
        begin(line, line.level === "paragraph" ? "paragraph" : "list", undefined);
      }
      if (current) {
        addField(current, {
          declaration: field,
          label,
          level: line.level,
          start: line.start,
          end: current.end,
        });
        addInside(current, line, label, names, text);
      }
      continue;
    }
    if (!line.first || line.depth > 0 || line.level === "continuation" || line.level === "other") continue;
    const words = text.slice(line.place.start, line.place.end);
    const stamp = leadingTimestamp(words, line.place.start);
    if (line.level === "item" || stamp) {
      if (label?.colon && current && current.layout !== "line" && !stamp && !declaration.lines) {
        addField(current, {
          declaration: undefined,
          label,
          level: line.level,
          start: line.start,
          end: current.end,
        });
      } else if (stamp || (declaration.lines && !isAwaited(current))) begin(line, "line", stamp);
    } else if (current?.layout === "line") current.end = Math.min(current.end, line.start);
  }
  return drafts;
}

/** Whether the record's last field takes an item without a label: as its value, or as more of it. */
function isAwaited(current: Draft | undefined): boolean {
  const last = current?.layout === "line" ? undefined : current?.fields.at(-1);
  return last !== undefined && takesItems(last);
}

/** A field begins another record when it is the key that the current one has, or repeats the one it opened with. */
function beginsAnother(
  current: Draft,
  field: FieldDeclaration,
  declaration: RecordDeclaration,
  opens: boolean,
): boolean {
  const has = current.fields.some((other) => other.declaration === field);
  if (field.id === declaration.key) return has;
  return has && opens && current.fields[0]?.declaration === field;
}
