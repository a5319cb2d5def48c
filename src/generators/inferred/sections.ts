/** The sections that documents have in common, by names that are nearly one, and the orders that they stand in. */
import leven from "leven";
import { normaliseName, slug } from "../../contracts/names.ts";
import { type InferredSection, least, type Orders } from "./inferred.ts";
import type { Observed, ObservedSection } from "./observe.ts";

export interface Group {
  readonly keys: Set<string>;
  readonly names: Map<string, number>;
  /** Document → the section there. */
  readonly found: Map<Observed, ObservedSection>;
  rank: number;
}

export function groupSections(observed: readonly Observed[]): readonly Group[] {
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

export function sectionOf({ names, found }: Group, of: number): InferredSection {
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
export function ordersOf(
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
