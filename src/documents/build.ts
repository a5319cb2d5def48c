/**
 * Tree + contract → Document. A pure function of text, contract and settings; it never throws on content, and what
 * it does not understand it leaves out, so that rules see a partial model rather than none.
 */
import type { Contract, Format } from "../contracts/contract.ts";
import { type CsvTree, parseCsv } from "../syntax/csv.ts";
import { parseJson } from "../syntax/json.ts";
import type { TreeIndex } from "../syntax/markdown-index.ts";
import { parseNdjson } from "../syntax/ndjson.ts";
import { indexLines } from "../syntax/place.ts";
import { derivedPlaces } from "./derived.ts";
import type { Document, Heading, Row, Table, Work } from "./document.ts";
import { readHeading } from "./headings.ts";
import type { ValueReader } from "./read-value.ts";
import { readRecords } from "./records.ts";
import { readSections, sectionsOf } from "./sections.ts";
import { readSequence } from "./sequences.ts";
import { matchTable, readTable, type RawTable } from "./tables.ts";
import { csvTable, markdownTable } from "./raw-tables.ts";
import { readTasks } from "./tasks.ts";
import { readLastUpdated, timestampUses } from "./timestamps.ts";
import { declaredIds, workOf } from "./work.ts";
import { documentYear } from "./year.ts";
import type { ZoneOffset } from "./values/zone.ts";

export interface DocumentSource {
  /** Path from the workspace root, with `/`. */
  readonly path: string;
  /** The file's text, without a byte order mark. */
  readonly text: string;
  readonly contract: Contract;
  readonly format: Format;
  /** The index of the Markdown tree; left out for the other formats. */
  readonly markdown?: TreeIndex | undefined;
  /** The fence around the whole document, when the tree was read from inside it. */
  readonly wrapped?: Document["wrapped"];
  /** Of times that name no zone, when the workspace declares it. */
  readonly zone?: ZoneOffset | undefined;
}

export function buildDocument(source: DocumentSource): Document {
  const { path, text, contract, markdown, wrapped } = source;
  const headings: Heading[] = [];
  for (const heading of markdown?.headings ?? [])
    if (!heading.nested) headings.push(readHeading(heading, text));
  const sections = readSections(headings, contract, text.length);
  const lastUpdated = readLastUpdated(contract.lastUpdated, markdown?.paragraphs ?? [], text);
  const matched = rawTables(source, sections).map((raw) => matchTable(raw, contract));
  const ids = declaredIds(matched);
  const reader = new DocumentValues(source, lastUpdated, ids);
  const bare = matched.map((table) => readTable(table, reader));
  const { tables, work } = withWork(bare, ids);
  const blocks = markdown?.root.children ?? [];
  const tasks = readTasks(markdown?.tasks ?? [], sections, text);
  const scope = { text, blocks, headings, sections, tables, reader };
  const records = contract.records.flatMap((declaration) => readRecords(declaration, scope));
  return {
    path,
    text,
    kind: contract.kind,
    contract,
    format: source.format,
    lines: indexLines(text),
    markdown,
    csv: source.format === "csv" ? csvOf(source) : undefined,
    json: source.format === "json" && text.trim() !== "" ? parseJson(text) : undefined,
    ndjson: source.format === "ndjson" ? parseNdjson(text) : undefined,
    wrapped,
    headings,
    title: headings.find((heading) => heading.depth === 1),
    sections,
    records,
    tables,
    tasks,
    work,
    ids,
    sequences: contract.sequences.flatMap((declaration) =>
      sectionsOf(sections, declaration.in).flatMap(
        (section) => readSequence(declaration, section, blocks, text, ids) ?? [],
      ),
    ),
    timestamps: timestampUses(records, tables, tasks),
    lastUpdated,
    derived: derivedPlaces(path, text, tables),
  };
}

class DocumentValues implements ValueReader {
  readonly vocabularies: ValueReader["vocabularies"];
  readonly zone: ValueReader["zone"];
  readonly ids: ValueReader["ids"];
  readonly #source: DocumentSource;
  readonly #lastUpdated: Document["lastUpdated"];
  #year: { readonly found: number | undefined } | undefined;

  constructor(source: DocumentSource, lastUpdated: Document["lastUpdated"], ids: ReadonlySet<string>) {
    this.vocabularies = source.contract.vocabularies;
    this.zone = source.zone;
    this.ids = ids.size > 0 ? ids : undefined;
    this.#source = source;
    this.#lastUpdated = lastUpdated;
  }

  /** Looking for the year reads the whole text, and hardly any deadline is written without one. */
  get year(): number | undefined {
    return (this.#year ??= { found: this.#findYear() }).found;
  }

  #findYear(): number | undefined {
    const { contract, text } = this.#source;
    return hasDeadlines(contract) ? documentYear(this.#lastUpdated, text) : undefined;
  }
}

/** Nothing else is written without a year. */
const hasDeadlines = ({ tables, records }: Contract): boolean =>
  tables.some(({ columns }) => columns.some(({ type }) => type === "deadline")) ||
  records.some(({ fields }) => fields.some(({ type }) => type === "deadline"));

const trees = new WeakMap<DocumentSource, CsvTree>();

/** Both the tables and the document need the rows; they are read once. */
function csvOf(source: DocumentSource): CsvTree {
  const known = trees.get(source);
  if (known) return known;
  const tree = parseCsv(source.text);
  trees.set(source, tree);
  return tree;
}

function rawTables(source: DocumentSource, sections: Document["sections"]): readonly RawTable[] {
  if (source.format === "csv") return csvTable(csvOf(source), source.text);
  return source.markdown?.tables.flatMap((table) => markdownTable(table, sections, source.text)) ?? [];
}

/** Work points at its row and table, and the row at its work: both are made anew together. */
function withWork(
  bare: readonly Table[],
  ids: ReadonlySet<string>,
): { readonly tables: readonly Table[]; readonly work: readonly Work[] } {
  if (!bare.some((table) => table.declaration?.work)) return { tables: bare, work: [] };
  const work = bare.flatMap((table) => workOf(table, ids));
  const byRow = new Map(work.map((item): [Row, Work] => [item.row, item]));
  const withItem = (row: Row): Row => ({
    cells: row.cells,
    place: row.place,
    index: row.index,
    work: byRow.get(row),
  });
  const tables = bare.map((table) =>
    table.declaration?.work ? { ...table, rows: table.rows.map(withItem) } : table,
  );
  return { tables, work };
}
