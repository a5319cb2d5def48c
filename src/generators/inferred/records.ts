/** Records that documents have in common: dated entries, labels at the head, labelled items of a section. */
import type { StatusWord } from "../../contracts/contract.ts";
import { normaliseName, slug } from "../../contracts/names.ts";
import { type InferredField, type InferredRecord, mostFrequent } from "./inferred.ts";
import type { Labelled, Observed } from "./observe.ts";
import type { Group } from "./sections.ts";
import { inferValue } from "./values.ts";

export function entriesOf(
  observed: readonly Observed[],
  known: readonly StatusWord[],
): readonly InferredRecord[] {
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
export function headOf(
  observed: readonly Observed[],
  known: readonly StatusWord[],
): readonly InferredRecord[] {
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

export function sectionRecords(
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
