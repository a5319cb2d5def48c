/** Rows of the tables that declare work → work: id, owner, deadline, state, what it waits for. */
import type { Place } from "../syntax/place.ts";
import type { Cell, IdMention, Row, Table, Work } from "./document.ts";
import type { MatchedTable } from "./tables.ts";
import { type FindTaskIdsOptions, findTaskIds, parseTaskId } from "./values/task-id.ts";

/** The ids that the work tables of a document declare, in order and once each. */
export function declaredIds(tables: readonly MatchedTable[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { raw, declaration, columns } of tables) {
    if (!declaration?.columns.some((column) => column.key)) continue;
    const position = columns.findIndex((column) => column.declaration?.key === true);
    for (const row of raw.rows) {
      const cell = row.cells[position];
      const parsed = cell ? parseTaskId(cell.text, cell.place.start) : undefined;
      if (parsed?.ok) ids.add(parsed.value);
    }
  }
  return ids;
}

/** The work of one table, row by row; empty for a table that declares none. */
export function workOf(table: Table, ids: ReadonlySet<string>): readonly Work[] {
  if (!table.declaration?.work) return [];
  return table.rows.flatMap((row) => {
    const blank = row.cells.every((cell) => cell.text === "");
    return blank ? [] : [readWork(row, table, ids)];
  });
}

function readWork(row: Row, table: Table, ids: ReadonlySet<string>): Work {
  const key = row.cells.find((cell) => cell.column?.declaration?.key === true);
  const values = row.cells.map((cell) => cell.value);
  const status = values.find((value) => value.type === "status");
  const owner = values.find((value) => value.type === "owner");
  const deadline = values.find((value) => value.type === "deadline");
  const title = row.cells.find((cell) => cell.column?.declaration?.type === "text");
  return {
    id: key?.value.type === "id" ? key.value.ids[0]?.ids[0] : undefined,
    idPlace: key?.place ?? row.place,
    title: title?.text ?? "",
    state: status?.parsed.ok === true ? status.parsed.value.state : undefined,
    status: status?.parsed,
    owner: owner?.parsed,
    deadline: deadline?.parsed,
    waitsFor: row.cells.flatMap((cell) => waitsFor(cell, table, ids)),
    row,
    table,
  };
}

/** A column of ids of its own table names what a row waits for; a column of notes does so behind its phrases. */
function waitsFor(cell: Cell, table: Table, ids: ReadonlySet<string>): readonly IdMention[] {
  const declaration = cell.column?.declaration;
  if (!declaration) return [];
  if (cell.value.type === "ids" && isDependency(cell, table)) return cell.value.ids;
  return declaration.waitsFor.flatMap((phrase) => mentionsAfter(cell.text, cell.place, phrase, ids));
}

const isDependency = ({ column }: Cell, table: Table): boolean => {
  const declaration = column?.declaration;
  return (
    declaration?.type === "ids" &&
    declaration.refersTo !== undefined &&
    declaration.refersTo === table.declaration?.id &&
    declaration.waitsFor.length === 0
  );
};

/**
 * What a row waits for in other documents: where it says what it waits for, the ids that these declare.
 * @param own ids of the row's document; @param all ids of all documents
 */
export function waitsElsewhere(
  { row, table }: Work,
  own: ReadonlySet<string>,
  all: ReadonlySet<string>,
): readonly string[] {
  const mentions = row.cells.flatMap((cell): readonly IdMention[] =>
    isDependency(cell, table)
      ? findTaskIds(cell.text, cell.place.start, all, { count: "known" })
      : (cell.column?.declaration?.waitsFor ?? []).flatMap((phrase) =>
          mentionsAfter(cell.text, cell.place, phrase, all, { count: "known" }),
        ),
  );
  return [...new Set(mentions.flatMap(({ ids }) => ids))].filter((id) => all.has(id) && !own.has(id));
}

/** The ids that follow a phrase, up to the end of its sentence. */
function mentionsAfter(
  text: string,
  place: Place,
  phrase: string,
  ids: ReadonlySet<string>,
  options: FindTaskIdsOptions = {},
): readonly IdMention[] {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  if (at < 0) return [];
  const from = at + phrase.length;
  const sentence = /^[^.;\r\n]*/u.exec(text.slice(from))?.[0] ?? "";
  return findTaskIds(sentence, place.start + from, ids, options).map((mention) => ({
    ids: mention.ids,
    place: mention.place,
  }));
}
