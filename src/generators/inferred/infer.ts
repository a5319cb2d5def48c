/** Several documents → the contract they have in common: what most of them show, each with the support it rests on. */
import leven from "leven";
import type { StatusWord } from "../../contracts/contract.ts";
import { normaliseName, slug } from "../../contracts/names.ts";
import type { Labelled, Observed, ObservedSection } from "./observe.ts";
import { inferValue, type InferredValue } from "./values.ts";

/** How many of how many documents (or entries, or rows) show it. */
export interface Support {
  readonly count: number;
  readonly of: number;
}

export interface InferredField extends Support {
  readonly name: string;
  readonly presence: "must" | "should" | "may";
  readonly value: InferredValue;
}

export interface InferredSection extends Support {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly required: "error" | "warning" | "info" | undefined;
  readonly mayBeEmpty: boolean;
  /** `done`: ticked checkboxes bear a timestamp; `none`: there are checkboxes. */
  readonly tasks: "done" | "none" | undefined;
}

export interface InferredRecord extends Support {
  readonly id: string;
  /** A section's id. */
  readonly in: string | undefined;
  readonly heading:
    { readonly level: number; readonly value: "timestamp" | "date"; readonly utc: boolean } | undefined;
  readonly key: string | undefined;
  readonly fields: readonly InferredField[];
}

export interface InferredTable extends Support {
  readonly id: string;
  readonly in: string | undefined;
  readonly columns: readonly (Support & {
    readonly name: string;
    readonly required: boolean;
    readonly value: InferredValue;
  })[];
}

/** Orders of section ids, and how many documents follow one of them. */
export interface Orders extends Support {
  readonly orders: readonly (readonly string[])[];
}

export interface Inferred {
  readonly documents: number;
  readonly titled: Support;
  readonly sections: readonly InferredSection[];
  readonly ordered: Orders;
  readonly records: readonly InferredRecord[];
  readonly tables: readonly InferredTable[];
}

export function infer(observed: readonly Observed[], known: readonly StatusWord[]): Inferred {
  const groups = groupSections(observed);
  const sections = groups.map((group) => sectionOf(group, observed.length));
  const idOf = new Map(
    groups.flatMap((group, index) => [...group.keys].map((key) => [key, sections[index]?.id ?? ""] as const)),
  );
  const ordered = ordersOf(
    observed,
    idOf,
    sections.map(({ id }) => id),
  );
  return {
    documents: observed.length,
    titled: { count: observed.filter(({ titled }) => titled).length, of: observed.length },
    sections: inFirstOrder(sections, ordered),
    ordered,
    records: [
      ...entriesOf(observed, known),
      ...headOf(observed, known),
      ...groups.flatMap((group, index) => sectionRecords(group, sections[index]?.id ?? "", known)),
    ],
    tables: tablesOf(observed, idOf, known),
  };
}

const inFirstOrder = (
  sections: readonly InferredSection[],
  { orders: [first] }: Orders,
): readonly InferredSection[] =>
  first === undefined
    ? sections
    : [...sections].sort((left, right) => first.indexOf(left.id) - first.indexOf(right.id));

/* Sections */

interface Group {
  readonly keys: Set<string>;
  readonly names: Map<string, number>;
  /** Document → the section there. */
  readonly found: Map<Observed, ObservedSection>;
  rank: number;
}

/** A section that at least two documents and a fifth of them have. */
const least = (of: number): number => (of === 1 ? 1 : Math.max(2, of * 0.2));

function groupSections(observed: readonly Observed[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const document of observed) {
    for (const [index, section] of document.sections.entries()) {
      const group = groups.get(section.key) ?? {
        keys: new Set([section.key]),
        names: new Map(),
        found: new Map(),
        rank: 0,
      };
      groups.set(section.key, group);
      if (group.found.has(document)) continue;
      group.found.set(document, section);
      group.names.set(section.name, (group.names.get(section.name) ?? 0) + 1);
      group.rank += index / Math.max(1, document.sections.length - 1);
    }
  }
  const merged = mergeAliases([...groups.values()].sort((left, right) => right.found.size - left.found.size));
  return merged
    .filter(({ found }) => found.size >= least(observed.length))
    .sort((left, right) => left.rank / left.found.size - right.rank / right.found.size);
}

/** Two names that no document has both of, and that are nearly one, are one section. */
function mergeAliases(groups: readonly Group[]): readonly Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const [key = ""] = group.keys;
    const same = kept.find(
      (other) =>
        [...other.keys].some((known) => isNear(known, key)) &&
        ![...group.found.keys()].some((document) => other.found.has(document)),
    );
    if (same === undefined) kept.push(group);
    else {
      same.keys.add(key);
      same.rank += group.rank;
      for (const [document, section] of group.found) same.found.set(document, section);
      for (const [name, count] of group.names) same.names.set(name, (same.names.get(name) ?? 0) + count);
    }
  }
  return kept;
}

const short = 60;

function isNear(left: string, right: string): boolean {
  if (left.length > short || right.length > short) return false;
  const [words, others] = [left.split(" "), right.split(" ")];
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  const contained = fewer.every((word) => more.includes(word)) && fewer.join("").length > 3;
  return contained || leven(left, right) <= Math.min(2, Math.floor(left.length / 5));
}

function sectionOf({ names, found }: Group, of: number): InferredSection {
  const [name = "", ...aliases] = [...names].sort((left, right) => right[1] - left[1]).map(([each]) => each);
  const sections = [...found.values()];
  const share = found.size / of;
  const withTasks = sections.filter(({ tasks }) => tasks > 0).length;
  const ticked = sum(sections.map((section) => section.ticked));
  const stamped = sum(sections.map((section) => section.stamped));
  const distinct = aliases.filter((alias) => normaliseName(alias) !== normaliseName(name));
  return {
    id: slug(name) || "section",
    name,
    aliases: [...new Map(distinct.map((alias) => [normaliseName(alias), alias])).values()].slice(0, 6),
    count: found.size,
    of,
    required: share >= 0.95 ? "error" : share >= 0.8 ? "warning" : share >= 0.5 ? "info" : undefined,
    mayBeEmpty: sections.some(({ empty }) => empty),
    tasks:
      withTasks * 2 <= sections.length ? undefined : ticked > 0 && stamped / ticked >= 0.8 ? "done" : "none",
  };
}

/** Orders beyond these are no promise any more. */
const mostOrders = 4;

/** The orders that documents have the sections in, the most frequent first, until most documents follow one. */
function ordersOf(
  observed: readonly Observed[],
  idOf: ReadonlyMap<string, string>,
  ids: readonly string[],
): Orders {
  const sequences = observed.map(({ sections }) => [
    ...new Set(sections.flatMap(({ key }) => idOf.get(key) ?? [])),
  ]);
  const counts = new Map<string, { readonly sequence: readonly string[]; count: number }>();
  for (const sequence of sequences) {
    const key = sequence.join("\0");
    const known = counts.get(key) ?? { sequence, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const candidates = [...counts.values()].sort(
    (left, right) => right.count - left.count || right.sequence.length - left.sequence.length,
  );
  const orders: (readonly string[])[] = [];
  const follows = (sequence: readonly string[]): boolean =>
    orders.some((order) => isInOrder(sequence, order));
  for (const { sequence, count } of candidates) {
    if (orders.length === mostOrders || (orders.length > 0 && count === 1)) break;
    if (!follows(sequence)) orders.push(completed(sequence, ids));
  }
  return { orders, count: sequences.filter(follows).length, of: observed.length };
}

const isInOrder = (sequence: readonly string[], order: readonly string[]): boolean => {
  const places = sequence.map((id) => order.indexOf(id));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
};

/** The sequence with the sections that it lacks, each behind the one that it usually follows. */
function completed(sequence: readonly string[], ids: readonly string[]): readonly string[] {
  const order = [...sequence];
  for (const [index, id] of ids.entries()) {
    if (order.includes(id)) continue;
    const before = ids.slice(0, index).findLast((each) => order.includes(each));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}

/* Records */

function entriesOf(observed: readonly Observed[], known: readonly StatusWord[]): readonly InferredRecord[] {
  const entries = observed.flatMap((document) => document.entries);
  const having = observed.filter((document) => document.entries.length > 0).length;
  if (entries.length < 3 || having * 2 < observed.length) return [];
  const timed = entries.filter((entry) => entry.timed).length * 2 > entries.length;
  const heading = {
    level: mostFrequent(entries.map(({ depth }) => depth)) ?? 2,
    value: timed ? ("timestamp" as const) : ("date" as const),
    utc: entries.filter(({ utc }) => utc).length / entries.length >= 0.9,
  };
  const fields = fieldsOf(
    entries.map(({ labels }) => labels),
    known,
  );
  return [
    { id: "entry", in: undefined, heading, key: undefined, fields, count: having, of: observed.length },
  ];
}

/** Labels above the first section: `Status: Accepted`, `Date: …`. */
function headOf(observed: readonly Observed[], known: readonly StatusWord[]): readonly InferredRecord[] {
  const having = observed.filter(({ labels }) => labels.length > 0);
  if (having.length * 2 < observed.length || observed.some(({ entries }) => entries.length > 2)) return [];
  const fields = fieldsOf(
    having.map(({ labels }) => labels),
    known,
  ).filter(({ presence }) => presence !== "may");
  const [first] = fields;
  if (first === undefined) return [];
  return [
    {
      id: "head",
      in: undefined,
      heading: undefined,
      key: first.name,
      fields,
      count: having.length,
      of: observed.length,
    },
  ];
}

function sectionRecords(
  { found }: Group,
  section: string,
  known: readonly StatusWord[],
): readonly InferredRecord[] {
  const labelled = [...found.values()].map(({ labels }) => labels).filter((labels) => labels.length > 0);
  if (labelled.length < Math.max(2, found.size * 0.3)) return [];
  const key = mostFrequent(labelled.map(([first]) => first?.label));
  const keyed = labelled.filter((labels) => labels.some(({ label }) => label === key)).length;
  if (key === undefined || keyed < Math.max(2, found.size * 0.3)) return [];
  // Every key begins another record.
  const records = labelled.flatMap((labels) => splitAt(labels, key));
  const fields = fieldsOf(records, known).filter(({ count, of }) => count / of >= 0.2);
  if (records.length < 2 || fields.length < 2) return [];
  return [
    {
      id: slug(key) || section,
      in: section,
      heading: undefined,
      key,
      fields,
      count: labelled.length,
      of: found.size,
    },
  ];
}

function splitAt(labels: readonly Labelled[], key: string): readonly (readonly Labelled[])[] {
  const records: Labelled[][] = [];
  for (const each of labels) {
    if (normaliseName(each.label) === normaliseName(key)) records.push([each]);
    else records.at(-1)?.push(each);
  }
  return records;
}

function fieldsOf(
  records: readonly (readonly Labelled[])[],
  known: readonly StatusWord[],
): readonly InferredField[] {
  const names = new Map<string, { readonly names: string[]; readonly values: string[]; count: number }>();
  for (const record of records) {
    const seen = new Set<string>();
    for (const { label, value } of record) {
      const key = normaliseName(label);
      const field = names.get(key) ?? { names: [], values: [], count: 0 };
      names.set(key, field);
      field.names.push(label);
      field.values.push(value);
      if (!seen.has(key)) field.count++;
      seen.add(key);
    }
  }
  return [...names.values()]
    .filter(({ count }) => count >= Math.max(2, records.length * 0.1) || records.length === 1)
    .map(({ names: spellings, values, count }): InferredField => {
      const name = mostFrequent(spellings) ?? "";
      const share = count / records.length;
      const presence = share >= 0.9 ? "must" : share >= 0.6 ? "should" : "may";
      return { name, presence, value: inferValue(name, values, known), count, of: records.length };
    });
}

/* Tables */

function tablesOf(
  observed: readonly Observed[],
  idOf: ReadonlyMap<string, string>,
  known: readonly StatusWord[],
): readonly InferredTable[] {
  const groups: { keys: Set<string>; tables: { document: Observed; table: Observed["tables"][number] }[] }[] =
    [];
  for (const document of observed) {
    for (const table of document.tables) {
      const keys = new Set(table.columns.map(({ name }) => normaliseName(name)));
      const group = groups.find((each) => overlap(each.keys, keys) >= 0.6);
      if (group) {
        group.tables.push({ document, table });
        for (const key of keys) group.keys.add(key);
      } else groups.push({ keys, tables: [{ document, table }] });
    }
  }
  return groups.flatMap(({ tables }, index): InferredTable[] => {
    const count = new Set(tables.map(({ document }) => document)).size;
    if (count < least(observed.length)) return [];
    const section = mostFrequent(tables.map(({ table }) => table.section));
    const home =
      section !== undefined && tables.every(({ table }) => table.section === section)
        ? idOf.get(section)
        : undefined;
    return [
      {
        id: home ?? `table-${index + 1}`,
        in: home,
        count,
        of: observed.length,
        columns: columnsOf(
          tables.map(({ table }) => table),
          known,
        ),
      },
    ];
  });
}

function columnsOf(
  tables: readonly Observed["tables"][number][],
  known: readonly StatusWord[],
): InferredTable["columns"] {
  const byKey = new Map<string, { names: string[]; values: string[] }>();
  for (const { columns } of tables) {
    for (const { name, values } of columns) {
      const key = normaliseName(name);
      const column = byKey.get(key) ?? { names: [], values: [] };
      byKey.set(key, column);
      column.names.push(name);
      column.values.push(...values);
    }
  }
  return [...byKey.values()]
    .filter(({ names }) => names.length / tables.length >= 0.2 && names[0]?.trim() !== "")
    .map(({ names, values }) => {
      const name = mostFrequent(names) ?? "";
      const count = names.length;
      return {
        name,
        required: count / tables.length >= 0.9,
        value: inferValue(name, values, known),
        count,
        of: tables.length,
      };
    });
}

const overlap = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  const common = [...left].filter((each) => right.has(each)).length;
  return common / Math.max(1, Math.max(left.size, right.size));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function mostFrequent<Value>(values: readonly Value[]): Exclude<Value, undefined> | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((left, right) => right[1] - left[1]);
  return best?.[0] as Exclude<Value, undefined> | undefined;
}
