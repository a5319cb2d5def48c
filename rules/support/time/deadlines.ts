/** Deadlines of work that is still to be done. */
import type { WorkState } from "../../../src/contracts/contract.ts";
import { isInside } from "../../../src/documents/derived.ts";
import type { Document, Row, Value } from "../../../src/documents/document.ts";
import type { Deadline } from "../../../src/documents/values/deadline.ts";
import type { Parsed } from "../../../src/documents/values/parsed.ts";

export interface OpenDeadline {
  readonly parsed: Parsed<Deadline>;
  /** Undefined where nothing says how far the work is. */
  readonly state: WorkState | undefined;
  /** The id of the work, or what a reader would call it. */
  readonly bearer: string;
  /** Deadlines of one column or field share it. */
  readonly group: string;
}

const known = new WeakMap<Document, readonly OpenDeadline[]>();

/**
 * The deadlines in cells and fields, those of done and dropped work and of repeated rows left out. Several rules ask for
 * them; they are found once.
 */
export function openDeadlines(document: Document): readonly OpenDeadline[] {
  let deadlines = known.get(document);
  if (!deadlines) {
    deadlines = findDeadlines(document).filter(({ state }) => state !== "done" && state !== "dropped");
    known.set(document, deadlines);
  }
  return deadlines;
}

function findDeadlines(document: Document): readonly OpenDeadline[] {
  const deadlines: OpenDeadline[] = [];
  for (const { rows } of document.tables) {
    for (const row of rows) {
      if (isDue(row.cells) && !isInside(document.derived, row.place)) deadlines.push(...deadlinesIn(row));
    }
  }
  for (const record of document.records) {
    if (record.layout === "table" || !isDue(record.fields)) continue;
    const state = stateOf(record.fields.map(({ value }) => value));
    for (const { value, label } of record.fields) {
      if (value.type !== "deadline") continue;
      const group = `${record.declaration.id} ${label}`;
      deadlines.push({ parsed: value.parsed, state, bearer: record.headText, group });
    }
  }
  return deadlines;
}

function isDue(parts: readonly { readonly value: Value }[]): boolean {
  for (const { value } of parts) if (value.type === "deadline") return true;
  return false;
}

const deadlinesIn = ({ cells, work }: Row): readonly OpenDeadline[] =>
  cells.flatMap(({ value, column }): OpenDeadline[] => {
    if (value.type !== "deadline") return [];
    const state = work?.state ?? stateOf(cells.map((cell) => cell.value));
    const bearer = work?.id ?? cells.find(({ text }) => text !== "")?.text ?? "";
    return [{ parsed: value.parsed, state, bearer, group: `${column?.place.start ?? 0}` }];
  });

function stateOf(values: readonly Value[]): WorkState | undefined {
  const status = values.find((value) => value.type === "status");
  return status?.parsed.ok === true ? status.parsed.value.state : undefined;
}
