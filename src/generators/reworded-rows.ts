/**
 * Rows of a board whose item was reworded: an item without an id of its document's own gets one from its words, so that
 * the row's id is gone and a new one is there. What people keep in such a row goes with the item.
 */
import { comparable } from "./stable-ids.ts";
import type { ReadBoard, ReadRow } from "./read-board.ts";
import type { BoardRow, BoardSettings } from "./task-board.ts";

/** What is alike enough where a section has one row too many and one item too many, and where it has several. */
const ALIKE = { alone: 0.4, several: 0.6 };

/** Above so many pairs in one section nobody rewords them all at once; only equal titles are matched then. */
const MOST_PAIRS = 10_000;

interface Old {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

interface New extends Old {
  readonly row: BoardRow;
}

/** Old id → the row of the item that it has become, where only one can be meant. */
export function rewordedRows(
  { rows, columns }: ReadBoard,
  generated: readonly BoardRow[],
  settings: BoardSettings,
): ReadonlyMap<string, BoardRow> {
  const index = (field: string): number => settings.columns.findIndex((column) => column.field === field);
  const [titleIndex, sourceIndex] = [index("title"), index("source")];
  if (titleIndex < 0) return new Map();
  const cellAt = ({ cells }: ReadRow, at: number): string => cells[columns[at] ?? -1] ?? "";
  const there = new Set(rows.map(({ id }) => id));
  const known = new Set(generated.map(({ item }) => item.id));
  const gone = rows
    .filter(({ id, flaw }) => flaw === undefined && MADE.test(id) && !known.has(id))
    .map((row): Old => ({ id: row.id, title: cellAt(row, titleIndex), source: cellAt(row, sourceIndex) }));
  const come = generated
    .filter(({ item: { id } }) => MADE.test(id) && !there.has(id))
    .map((row): New => {
      const { item, cells } = row;
      return { id: item.id, title: cells[titleIndex] ?? "", source: cells[sourceIndex] ?? "", row };
    });
  const found = new Map<string, BoardRow>();
  const taken = new Set<string>();
  const pair = (old: Old, fresh: New): void => {
    found.set(old.id, fresh.row);
    taken.add(old.id).add(fresh.id);
  };
  // The same words under another id: its file was renamed.
  matchGroups(gone, come, ({ id, title }) => `${id.charAt(0)} ${comparable(title)}`, only, pair);
  const left = <Each extends Old>(each: readonly Each[]): readonly Each[] =>
    each.filter(({ id }) => !taken.has(id));
  matchGroups(left(gone), left(come), ({ id, source }) => `${id.charAt(0)} ${source}`, closest, pair);
  return found;
}

/** An id that was made from words: `T-71262619`. */
const MADE = /^[A-Z]-\d[\da-f]{7}(?:-\d+)?$/u;

type Pairs = readonly (readonly [Old, New])[];

function matchGroups(
  gone: readonly Old[],
  come: readonly New[],
  keyOf: (each: Old) => string,
  match: (gone: readonly Old[], come: readonly New[]) => Pairs,
  pair: (old: Old, fresh: New) => void,
): void {
  const olds = grouped(gone, keyOf);
  for (const [key, news] of grouped(come, keyOf)) {
    for (const [old, fresh] of match(olds.get(key) ?? [], news)) pair(old, fresh);
  }
}

function grouped<Each extends Old>(
  each: readonly Each[],
  keyOf: (each: Old) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const one of each) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function only(gone: readonly Old[], come: readonly New[]): Pairs {
  const [old, another] = gone;
  const [fresh, more] = come;
  return old && fresh && !another && !more ? [[old, fresh]] : [];
}

/** Those that are more alike to one another than either is to anything else. */
function closest(gone: readonly Old[], come: readonly New[]): Pairs {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const least = gone.length === 1 && come.length === 1 ? ALIKE.alone : ALIKE.several;
  const news = come.map((fresh) => ({ fresh, parts: partsOf(fresh.title) }));
  const scores = gone.map((old) => {
    const parts = partsOf(old.title);
    return news.map((each) => likeness(parts, each.parts));
  });
  const best = (values: readonly number[]): number => {
    const most = Math.max(...values);
    return most >= least && values.indexOf(most) === values.lastIndexOf(most) ? values.indexOf(most) : -1;
  };
  return gone.flatMap((old, at) => {
    const chosen = best(scores[at] ?? []);
    const fresh = news[chosen]?.fresh;
    return fresh && best(scores.map((row) => row[chosen] ?? 0)) === at ? [[old, fresh] as const] : [];
  });
}

/** The pairs of neighbouring letters: they serve for every script. */
function partsOf(title: string): ReadonlyMap<string, number> {
  const letters = Array.from(comparable(title));
  const parts = new Map<string, number>();
  for (const [at, letter] of letters.entries()) {
    const part = letter + (letters[at + 1] ?? "");
    parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  return parts;
}

/** 0 for nothing in common, 1 for the same (Dice's coefficient). */
function likeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [part, count] of left) common += Math.min(count, right.get(part) ?? 0);
  const all = [...left.values(), ...right.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (2 * common) / all;
}
