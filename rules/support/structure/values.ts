/** Whatever in a document can be a value as a whole. */
import type { Column, Document, Table } from "../../../src/documents/document.ts";
import { readLabel } from "../../../src/documents/labels.ts";
import type { Place } from "../../../src/syntax/place.ts";
import type { Hinted } from "../hints.ts";

export interface WholeValue extends Place {
  /** Stands behind a label: `Owner: TBD`. */
  readonly labelled: boolean;
  /** Of a task that is not done, whose time is yet to come. */
  readonly pending: boolean;
  /** The table that it is a cell of. */
  readonly table: Table | undefined;
}

const valueAt = (
  start: number,
  end: number,
  labelled: boolean,
  pending: boolean,
  table?: Table,
): WholeValue => ({
  start,
  end,
  labelled,
  pending,
  table,
});

/**
 * The rest of a line behind its label, a line of a list item, a paragraph's first line, a heading, a table cell.
 * @param worth whether what stands in a place may hold what the values are read for
 */
export function wholeValues(
  { text, markdown, headings, tables }: Document,
  worth: Hinted,
): readonly WholeValue[] {
  const values: WholeValue[] = [];
  for (const { place, item } of worth.among(markdown?.paragraphs ?? []))
    addLines(values, text, place, item, worth);
  for (const { contentPlace } of headings) {
    if (!worth(contentPlace)) continue;
    const { start, end } = contentPlace;
    const label = readLabel(text.slice(start, end), start);
    values.push(valueAt(label?.colon ? label.valueStart : start, end, false, false));
  }
  for (const table of tables) if (worth(table.place)) addCells(values, table, worth);
  return values;
}

function addLines(
  values: WholeValue[],
  text: string,
  place: Place,
  item: { readonly checked?: boolean | null | undefined } | undefined,
  worth: Hinted,
): void {
  const pending = item?.checked === false;
  let next = place.start;
  const lines = text.slice(place.start, place.end).split("\n");
  for (const line of lines) {
    const start = next;
    next += line.length + 1;
    if (lines.length > 1 && !worth({ start, end: start + line.length })) continue;
    const margin = MARGIN.exec(line)?.[0].length ?? 0;
    const written = line.trimEnd();
    const end = start + written.length;
    const label = readLabel(written.slice(margin), start + margin);
    if (label?.colon) values.push(valueAt(Math.min(label.valueStart, end), end, true, pending));
    else if (start === place.start || item) values.push(valueAt(start + margin, end, false, pending));
  }
}

function addCells(values: WholeValue[], table: Table, worth: Hinted): void {
  const states = new Set(table.columns.filter(isAboutState).map(({ index }) => index));
  for (const { place: row, cells } of table.rows) {
    if (!worth(row)) continue;
    for (let index = 0; index < cells.length; index++) {
      const place = cells[index]?.place;
      if (place !== undefined && !states.has(index) && worth(place))
        values.push(valueAt(place.start, place.end, false, false, table));
    }
  }
}

const MARGIN = /^[\s>]*(?:\[[ xX]\]\s+)?/u;

/** `TODO` is a status like any other. */
const isAboutState = ({ declaration, text }: Column): boolean =>
  declaration?.type === "status" || /^(?:status|state|stage|done)\b/iu.test(text);
