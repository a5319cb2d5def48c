/** Figures that a document's own rows decide: computed here, compared by rules, shown by generators. */
import type { FigureCount, FigureDeclaration, WorkState } from "../contracts/contract.ts";
import type { Cell, Document, Sequence } from "./document.ts";
import { cellOf } from "./tables.ts";

/** A computed figure: how many of how many, or a plain count. */
export interface Computed {
  readonly count: number;
  /** Undefined for figures that are no share of anything. */
  readonly total: number | undefined;
  /** Counts that are as right, where the document leaves it open. */
  readonly others?: readonly number[];
}

export interface FigureCells {
  readonly current: Cell;
  readonly target: Cell | undefined;
}

/** The cells that a declaration speaks of, for every row that its text picks. */
export function figureCells(document: Document, declaration: FigureDeclaration): readonly FigureCells[] {
  const { table: id, row: text, column } = declaration.at;
  const wanted = text.toLowerCase();
  return document.tables
    .filter((table) => table.declaration?.id === id)
    .flatMap((table) => table.rows)
    .filter((row) => row.cells[0]?.text.toLowerCase().includes(wanted))
    .flatMap((row): FigureCells[] => {
      const current = cellOf(row, column);
      if (!current || current.text === "") return [];
      return [
        { current, target: declaration.target === undefined ? undefined : cellOf(row, declaration.target) },
      ];
    });
}

/** What the document's rows make of a figure; undefined where they do not decide it. */
export function computeFigure(document: Document, declaration: FigureDeclaration): Computed | undefined {
  const { is } = declaration;
  if ("days" in is) return daysLeft(document);
  const counted = countOf(document, "ratio" in is ? is.ratio : "percentage" in is ? is.percentage : is.count);
  if (!counted) return undefined;
  return "count" in is ? { count: counted.count, total: undefined } : counted;
}

function countOf(document: Document, { of, where }: FigureCount): Computed | undefined {
  const items = itemsOf(document, of);
  if (!items || items.length === 0) return undefined;
  return {
    count: items.filter((states) => states.length > 0 && states.every((state) => where.includes(state)))
      .length,
    total: items.length,
  };
}

type States = readonly WorkState[];

/** The states behind each counted thing: one for a row or a checkbox, one per named task for a step. */
function itemsOf(document: Document, of: string): readonly States[] | undefined {
  const sequence = document.sequences.find(({ declaration }) => declaration.id === of);
  if (sequence) return stepStates(document, sequence);
  const tables = document.tables.filter((table) => table.declaration?.id === of);
  const rows = tables.flatMap((table) => table.rows);
  // A status that nobody can read leaves the count open; a table without statuses counts its rows as not done.
  if (rows.some(({ work }) => work?.status !== undefined && work.state === undefined)) return undefined;
  if (tables.length > 0) return rows.map(({ work }) => (work?.state === undefined ? [] : [work.state]));
  if (of === "tasks") return document.tasks.map((task) => [task.checked ? "done" : "open"]);
  return undefined;
}

/** A step's states; undefined as a whole where a step names work that the document does not declare. */
function stepStates(document: Document, sequence: Sequence): readonly States[] | undefined {
  const byId = new Map(document.work.map((work) => [work.id, work.state]));
  const states = sequence.steps.map((step) =>
    step.mentions.flatMap(({ ids }) => ids.map((id) => byId.get(id))),
  );
  if (states.some((step) => step.length === 0 || step.includes(undefined))) return undefined;
  return states.map((step) => step.filter((state) => state !== undefined));
}

const DAY = 86_400_000;

/**
 * Days from the "last updated" line to the last deadline. Where several lines say so, each of them may be the day on
 * which the figure was taken.
 */
function daysLeft(document: Document): Computed | undefined {
  const ends = document.work.flatMap((work) => (work.deadline?.ok ? [work.deadline.value.local] : []));
  if (ends.length === 0) return undefined;
  const end = Math.floor(Math.max(...ends) / DAY);
  const [first, ...others] = document.lastUpdated.flatMap(({ parsed }) => {
    if (!parsed.ok) return [];
    const { year, month, day } = parsed.value.date;
    return [end - Math.floor(Date.UTC(year, month - 1, day) / DAY)];
  });
  return first === undefined ? undefined : { count: first, total: undefined, others };
}
