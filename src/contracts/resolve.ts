/**
 * From the contract as people write it to the resolved one: shorthands spelled out, what it extends overlaid,
 * references checked. Pure, and never throws: what is wrong comes back as problems with JSON pointers.
 */
import type {
  Contract,
  PhraseDeclaration,
  SectionDeclaration,
  StatusWord,
  TitleDeclaration,
} from "./contract.ts";
import { At, type ContractProblem } from "./problems.ts";
import {
  checked,
  checkedAll,
  itemsOf,
  overlay,
  refer,
  resolveTimestamp,
  type Item,
} from "./resolve-parts.ts";
import { resolveHistory } from "./resolve-history.ts";
import { resolveLocation, resolveRecognition } from "./resolve-recognition.ts";
import { resolveRecords, type Surroundings } from "./resolve-records.ts";
import { allSections, resolveSections } from "./resolve-sections.ts";
import { resolveFigures, resolveSequences, resolveTables } from "./resolve-tables.ts";
import type { ContractSource, PhraseSource, WordSource } from "./source.ts";

export type Resolution =
  | { readonly ok: true; readonly contract: Contract }
  | { readonly ok: false; readonly problems: readonly ContractProblem[] };

/**
 * @param source a contract that follows `contract.schema.json`
 * @param bases the contracts it may extend or refer to, resolved, by kind
 * @param file where the contract was read from; undefined for a built-in one
 */
export function resolveContract(
  source: ContractSource,
  bases: ReadonlyMap<string, Contract>,
  file?: string,
): Resolution {
  const problems: ContractProblem[] = [];
  const at = new At(problems);
  const base = source.extends === undefined ? undefined : bases.get(source.extends);
  if (source.extends !== undefined && !base)
    at.get("extends").unknown("kind", source.extends, [...bases.keys()]);
  const contract = resolve(source, base, file, at);
  const shown = contract.skeleton?.of;
  if (shown !== undefined && shown !== contract.kind && !bases.has(shown)) {
    at.get("skeleton", "of").unknown("kind", shown, [...bases.keys()]);
  }
  for (const [rank, kind] of (contract.index?.of ?? []).entries()) {
    if (kind !== contract.kind && !bases.has(kind)) {
      at.get("index", "of", rank).unknown("kind", kind, [...bases.keys()]);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, contract };
}

function resolve(
  source: ContractSource,
  base: Contract | undefined,
  file: string | undefined,
  at: At,
): Contract {
  const times = resolveTimestamp(source.timestamps, base?.timestamps);
  const sections = resolveSections(source.sections, base?.sections ?? [], times, at.get("sections"));
  const every = allSections(sections);
  const vocabularies = resolveVocabularies(source.vocabularies, base?.vocabularies, at.get("vocabularies"));
  const around: Surroundings = { sections: every, vocabularies: [...vocabularies.keys()], times };
  const records = resolveRecords(source.records, base?.records ?? [], around, at.get("records"));
  const tables = resolveTables(source.tables, base?.tables ?? [], around, at.get("tables"));
  const sequences = resolveSequences(
    source.sequences,
    base?.sequences ?? [],
    tables,
    around,
    at.get("sequences"),
  );
  const figures = resolveFigures(source.figures, base?.figures ?? [], tables, sequences, at.get("figures"));
  // A contract of another name that claimed the same files would leave every one of them ambiguous.
  const same = base?.kind === source.kind ? base : undefined;
  const formats = typeof source.format === "string" ? [source.format] : source.format;
  return {
    kind: source.kind,
    title: source.title ?? same?.title ?? titleOf(source.kind),
    description: source.description ?? base?.description ?? "",
    formats: formats ?? base?.formats ?? ["markdown"],
    recognise: resolveRecognition(
      source.recognise,
      same?.recognise,
      { sections: every, records, tables },
      at.get("recognise"),
    ),
    location: resolveLocation(source.location, same?.location, at.get("location")),
    documentTitle: resolveTitle(source.documentTitle, base?.documentTitle, at.get("documentTitle")),
    sections,
    closed: source.closed ?? base?.closed ?? false,
    orders: resolveOrders(source, base, sections, at),
    numbered: source.numbered ?? base?.numbered ?? "consistent",
    tasksAnywhere:
      source.tasksAnywhere ?? base?.tasksAnywhere ?? every.every(({ tasks }) => tasks === undefined),
    timestamps: times,
    phrases: resolvePhrases(source.phrases, base?.phrases ?? [], every, at.get("phrases")),
    records,
    tables,
    sequences,
    figures,
    vocabularies,
    lastUpdated: source.lastUpdated ?? base?.lastUpdated ?? [],
    lifecycle: resolveLifecycle(source.lifecycle, base?.lifecycle, every, at.get("lifecycle")),
    references: resolveReferences(source.references, base?.references, tables, at.get("references")),
    boards: {
      board: source.boards?.board ?? base?.boards.board ?? [],
      backlog: source.boards?.backlog ?? base?.boards.backlog ?? [],
    },
    skeleton: source.skeleton
      ? { of: source.skeleton.of, in: referSection(source.skeleton.in, every, at.get("skeleton", "in")) }
      : base?.skeleton,
    index: source.index ?? base?.index,
    ...resolveHistory(
      source.history,
      base,
      [...records.flatMap(({ fields }) => fields), ...tables.flatMap(({ columns }) => columns)],
      vocabularies,
      at.get("history"),
    ),
    correction: source.correction
      ? {
          ...source.correction,
          field: refer(
            "field",
            source.correction.field,
            records.flatMap(({ fields }) => fields),
            at.get("correction", "field"),
          ),
        }
      : base?.correction,
    work: source.work
      ? resolveWork(
          source.work,
          [...records.flatMap(({ fields }) => fields), ...tables.flatMap(({ columns }) => columns)],
          at.get("work"),
        )
      : base?.work,
    placeholders: source.placeholders
      ? checkedAll(source.placeholders, at.get("placeholders"))
      : (base?.placeholders ?? []),
    schema: source.schema ?? base?.schema,
    budget: source.budget ?? base?.budget,
    rotation: source.rotation ?? base?.rotation,
    traces: source.traces ?? base?.traces ?? [],
    private: source.private ?? base?.private ?? false,
    lock: source.lock ?? base?.lock,
    scaffold:
      source.scaffold ?? (source.sections || source.records || source.tables ? undefined : base?.scaffold),
    source: file,
  };
}

const titleOf = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " ");

function resolveTitle(
  source: ContractSource["documentTitle"],
  base: TitleDeclaration | undefined,
  at: At,
): TitleDeclaration {
  const inherited = base ?? { required: true, pattern: undefined, example: undefined };
  if (source === undefined) return inherited;
  if (typeof source === "boolean") return { ...inherited, required: source };
  checked(source.pattern, at.get("pattern"));
  return { ...inherited, ...source };
}

function resolveOrders(
  source: ContractSource,
  base: Contract | undefined,
  sections: readonly SectionDeclaration[],
  at: At,
): readonly (readonly string[])[] {
  const list = (names: readonly string[], where: At): readonly string[] =>
    names.map((name, index) => refer("section", name, sections, where.get(index)));
  if (source.orders) return source.orders.map((names, index) => list(names, at.get("orders", index)));
  if (source.order === undefined) return base?.orders ?? [];
  if (source.order === true) return [sections.map(({ id }) => id)];
  return source.order === false ? [] : [list(source.order, at.get("order"))];
}

function resolvePhrases(
  sources: ContractSource["phrases"],
  base: readonly PhraseDeclaration[],
  sections: readonly SectionDeclaration[],
  at: At,
): PhraseDeclaration[] {
  const items = itemsOf<PhraseSource & { readonly name?: string }>(
    sources?.map((phrase) =>
      typeof phrase === "string"
        ? { name: phrase, text: phrase }
        : { ...phrase, name: phrase.id ?? phrase.text ?? "" },
    ),
    at,
    () => ({}),
  );
  return overlay(base, items, (item, inherited) => resolvePhrase(item, inherited, sections));
}

function resolvePhrase(
  { id, source, at }: Item<PhraseSource>,
  base: PhraseDeclaration | undefined,
  sections: readonly SectionDeclaration[],
): PhraseDeclaration {
  const text = source.text ?? base?.text ?? "";
  const place = source.at;
  if (text === "") at.report("Missing `text`");
  return {
    id,
    text,
    patterns: source.patterns
      ? checkedAll(source.patterns, at.get("patterns"))
      : (base?.patterns ?? [literally(text)]),
    at:
      place === undefined
        ? (base?.at ?? "after-title")
        : place === "end" || place === "after-title"
          ? place
          : { section: refer("section", place, sections, at.get("at")) },
  };
}

/** The text itself, with any white space between its words and without regard for quotes and emphasis. */
const literally = (text: string): string =>
  text
    .split(/[\s*_`"“”‘’']+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, (mark) => (mark === "-" ? "[-‑]" : `\\${mark}`)))
    .join("[\\s*_`\"“”‘’']{1,9}");

function resolveVocabularies(
  sources: ContractSource["vocabularies"],
  base: Contract["vocabularies"] | undefined,
  at: At,
): ReadonlyMap<string, readonly StatusWord[]> {
  const result = new Map(base);
  for (const [id, words] of Object.entries(sources ?? {})) {
    const items = itemsOf<WordSource & { readonly id?: string }>(words, at.get(id), (state) => ({
      state: state as StatusWord["state"],
    }));
    result.set(
      id,
      items.map(({ name, source }) => ({
        name,
        state: source.state ?? "open",
        aliases: source.aliases ?? [],
      })),
    );
  }
  return result;
}

function resolveLifecycle(
  source: ContractSource["lifecycle"],
  base: Contract["lifecycle"],
  sections: readonly SectionDeclaration[],
  at: At,
): Contract["lifecycle"] {
  if (!source) return base;
  return {
    active: source.active ?? base?.active ?? [],
    completed: source.completed ?? base?.completed ?? [],
    progress: referSection(source.progress, sections, at.get("progress")) ?? base?.progress,
    outcome: referSection(source.outcome, sections, at.get("outcome")) ?? base?.outcome,
  };
}

const referSection = (
  name: string | undefined,
  sections: readonly SectionDeclaration[],
  at: At,
): string | undefined => (name === undefined ? undefined : refer("section", name, sections, at));

function resolveReferences(
  source: ContractSource["references"],
  base: Contract["references"] | undefined,
  tables: Contract["tables"],
  at: At,
): Contract["references"] {
  const inherited = base ?? {
    map: undefined,
    ids: "none",
    selfContained: false,
    guide: false,
    lead: [],
  };
  if (!source) return inherited;
  const { map, ...rest } = source;
  checkedAll(source.lead ?? [], at.get("lead"));
  if (!map) return { ...inherited, ...rest };
  const table = refer("table", map.table, tables, at.get("map", "table"));
  const columns = tables.find(({ id }) => id === table)?.columns ?? [];
  return {
    ...inherited,
    ...rest,
    map: { table, column: refer("column", map.column, columns, at.get("map", "column")) },
  };
}

function resolveWork(
  source: NonNullable<ContractSource["work"]>,
  parts: readonly { readonly id: string; readonly name: string }[],
  at: At,
): Contract["work"] {
  return {
    title: refer("field or column", source.title, parts, at.get("title")),
    status:
      source.status === undefined
        ? undefined
        : refer("field or column", source.status, parts, at.get("status")),
    at:
      source.at === undefined || source.at === "heading"
        ? source.at
        : refer("field", source.at, parts, at.get("at")),
  };
}
