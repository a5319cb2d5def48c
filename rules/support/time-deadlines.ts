/** Deadlines of work that is still to be done. */
import type { WorkState } from "../../src/contracts/contract.ts";
import { isInside } from "../../src/documents/derived.ts";
import type { Document, Row, Value } from "../../src/documents/document.ts";
import type { Deadline } from "../../src/documents/values/deadline.ts";
import type { Parsed } from "../../src/documents/values/parsed.ts";

export interface OpenDeadline {
  readonly parsed: Parsed<Deadline>;
  /** Undefined where nothing says how far the work is. */
  readonly state: WorkState | undefined;
  /** The id of the work, or what a reader would call it. */
  readonly bearer: string;
  /** Deadlines of one column or field share it. */
  readonly group: string;
}

/** The deadlines in cells and fields, those of done and dropped work and of repeated rows left out. */
export function openDeadlines(document: Document): readonly OpenDeadline[] {
  const cells = document.tables.flatMap((table) =>
    table.rows.flatMap((row) => (isInside(document.derived, row.place) ? [] : deadlinesIn(row))),
  );
  const fields = document.records
    .filter(({ layout }) => layout !== "table")
    .flatMap((record) => {
      const state = stateOf(record.fields.map(({ value }) => value));
      return record.fields.flatMap(({ value, label }): OpenDeadline[] =>
        value.type === "deadline"
          ? [
              {
                parsed: value.parsed,
                state,
                bearer: record.headText,
                group: `${record.declaration.id} ${label}`,
              },
            ]
          : [],
      );
    });
  return [...cells, ...fields].filter(({ state }) => state !== "done" && state !== "dropped");
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
