/** What the parts of a contract have in common when they are resolved: names, ids, times, patterns, references. */
import type { TimestampPolicy } from "./contract.ts";
import { normaliseName, slug } from "./names.ts";
import { refusePattern } from "./patterns.ts";
import type { At } from "./problems.ts";
import type { Named, TimestampSource } from "./source.ts";

/** A declaration with its name and id made explicit. */
export interface Item<Source> {
  readonly name: string;
  readonly id: string;
  readonly source: Source;
  readonly at: At;
}

/** Brings a list of names or declarations, or a map from name to one, into one form. */
export function itemsOf<Source extends { readonly name?: string; readonly id?: string }>(
  named: Named<string | Source, string | Source | null> | undefined,
  at: At,
  ofWord: (word: string) => Source,
): Item<Source>[] {
  if (named === undefined) return [];
  const entries: [string | number, string | Source | null][] = isList(named)
    ? named.map((item, index) => [index, item])
    : Object.entries(named);
  return entries.map(([key, value]) => {
    const here = at.get(key);
    const inList = typeof key === "number";
    const source =
      typeof value === "string" ? (inList ? ({} as Source) : ofWord(value)) : (value ?? ({} as Source));
    const name = inList ? (typeof value === "string" ? value : (source.name ?? source.id)) : key;
    if (name === undefined) here.report("Missing `name`");
    return { name: name ?? "", id: source.id ?? slug(name ?? ""), source, at: here };
  });
}

const isList = <Value>(
  value: readonly Value[] | Readonly<Record<string, Value>>,
): value is readonly Value[] => Array.isArray(value);

/** Overlays declarations by id: those of the base keep their places, new ones follow. */
export function overlay<Source, Declared extends { readonly id: string; readonly name?: string }>(
  base: readonly Declared[],
  items: readonly Item<Source>[],
  resolve: (item: Item<Source>, base: Declared | undefined) => Declared,
): Declared[] {
  const result = [...base];
  const seen = new Set<string>();
  for (const item of items) {
    const index = result.findIndex(
      ({ id, name }) =>
        id === item.id || (name !== undefined && normaliseName(name) === normaliseName(item.name)),
    );
    const inherited = index < base.length ? result[index] : undefined;
    const declared = resolve(item, inherited);
    if (seen.has(declared.id))
      item.at.report(`Duplicate id \`${declared.id}\`; give one of them another \`id\``);
    seen.add(declared.id);
    if (inherited) result[index] = declared;
    else result.push(declared);
  }
  return result;
}

const ANY_TIME: TimestampPolicy = { accept: [], zone: "any", order: "none", unique: false };

export function resolveTimestamp(
  source: TimestampSource | undefined,
  base: TimestampPolicy | undefined,
): TimestampPolicy | undefined {
  return source ? { ...(base ?? ANY_TIME), ...source } : base;
}

/** Reports what cannot be used as a pattern, and hands the pattern back. */
export function checked<Pattern extends string | undefined>(pattern: Pattern, at: At): Pattern {
  const reason = pattern === undefined ? undefined : refusePattern(pattern);
  if (reason) at.report(`Pattern \`${String(pattern)}\` ${reason}`);
  return pattern;
}

export function checkedAll(patterns: readonly string[] | undefined, at: At): readonly string[] {
  patterns?.forEach((pattern, index) => checked(pattern, at.get(index)));
  return patterns ?? [];
}

/** The id of the declaration that a reference means, by id or name. Reports one that means nothing. */
export function refer(
  what: string,
  reference: string,
  declared: readonly { readonly id: string; readonly name?: string; readonly title?: string }[],
  at: At,
): string {
  const wanted = normaliseName(reference);
  const found =
    declared.find(({ id }) => id === reference) ??
    declared.find(({ name, title }) =>
      [name, title].some((own) => own !== undefined && normaliseName(own) === wanted),
    );
  if (!found)
    at.unknown(
      what,
      reference,
      declared.map(({ id, name, title }) => name ?? title ?? id),
    );
  return found?.id ?? reference;
}
