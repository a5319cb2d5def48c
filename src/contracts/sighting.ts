/** What of a contract a text shows. */
import type { Contract } from "./contract.ts";
import { normaliseName } from "./names.ts";
import { compilePattern, isFound, searched, type Searched } from "./patterns.ts";
import type { Sketch } from "./sketch.ts";

export interface Sighting {
  /** Section id → how many headings mean it. Looked for when first asked for: a title or a table often decides. */
  sections(): ReadonlyMap<string, number>;
  /** `record/field` ids. Looked for when first asked for: few signatures do. */
  fields(): ReadonlySet<string>;
}

const titles = new WeakMap<Sketch, Searched>();

/** The first of the patterns that matches the title. */
export function titlePattern(patterns: readonly string[], sketch: Sketch): string | undefined {
  if (patterns.length === 0) return undefined;
  let title = titles.get(sketch);
  if (!title) {
    title = searched(sketch.title);
    titles.set(sketch, title);
  }
  for (let index = 0; index < patterns.length; index += 1) {
    const pattern = patterns[index];
    if (pattern !== undefined && isFound(pattern, title)) return pattern;
  }
  return undefined;
}

/** How many headings and bold lines match. */
export function suchHeadings(source: string, sketch: Sketch): number {
  const pattern = compilePattern(source);
  return (
    sketch.headings.filter(({ text }) => pattern.test(text)).length +
    sketch.boldLines.filter((text) => pattern.test(text)).length
  );
}

/** As `suchHeadings`, where it is enough to know that there are so many: the first few mostly are. */
export function hasSuchHeadings(source: string, { headings, boldLines }: Sketch, atLeast: number): boolean {
  const pattern = compilePattern(source);
  let found = 0;
  for (let index = 0; index < headings.length && found < atLeast; index += 1)
    if (pattern.test(headings[index]?.text ?? "")) found += 1;
  for (let index = 0; index < boldLines.length && found < atLeast; index += 1)
    if (pattern.test(boldLines[index] ?? "")) found += 1;
  return found >= atLeast;
}

const columnKeys = new WeakMap<Contract, Map<string, readonly ReadonlySet<string>[]>>();

/** Tables by the keys of their required columns; each column is a set of keys that mean it. */
export function keysOf(contract: Contract): Map<string, readonly ReadonlySet<string>[]> {
  let keys = columnKeys.get(contract);
  if (!keys) {
    keys = new Map(
      contract.tables.map((table) => [
        table.id,
        table.columns
          .filter((column) => column.required)
          .map((column) => new Set([column.name, ...column.aliases].map(normaliseName))),
      ]),
    );
    columnKeys.set(contract, keys);
  }
  return keys;
}

const headers = new WeakMap<Sketch, readonly (readonly string[])[]>();

function headersOf(sketch: Sketch): readonly (readonly string[])[] {
  let found = headers.get(sketch);
  if (!found) {
    found = sketch.tables.map((cells) => cells.map(normaliseName));
    headers.set(sketch, found);
  }
  return found;
}

/** The declared tables that a text has, by id. */
export function tablesIn(contract: Contract, ids: readonly string[], sketch: Sketch): string[] {
  if (sketch.tables.length === 0) return [];
  const rows = headersOf(sketch);
  return ids.filter((id) => {
    const required = keysOf(contract).get(id) ?? [];
    return (
      required.length > 0 &&
      rows.some((header) => required.every((keys) => header.some((cell) => keys.has(cell))))
    );
  });
}
