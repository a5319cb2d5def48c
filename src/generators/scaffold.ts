/**
 * A new document from its contract alone: title, phrases, sections with their prompts, an example of each record,
 * tables with their headers. For kinds that have no template of their own. Pure: the same input, the same text.
 */
import type {
  Contract,
  Format,
  PhraseDeclaration,
  RecordDeclaration,
  SectionDeclaration,
  TableDeclaration,
} from "../contracts/contract.ts";
import { exampleRecord, type Moment } from "./scaffold-record.ts";

export interface ScaffoldOptions {
  readonly title: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** One of the contract's formats; the first when left out. */
  readonly format?: Format;
}

export function scaffold(contract: Contract, { title, now, format }: ScaffoldOptions): string {
  const time = new Date(now).toISOString();
  const moment: Moment = { date: time.slice(0, 10), time: `${time.slice(0, 19)}Z` };
  const wanted = format ?? contract.formats[0] ?? "markdown";
  if (wanted === "csv")
    return `${(contract.tables[0]?.columns ?? []).map(({ name }) => quoted(name)).join(",")}\r\n`;
  if (wanted === "json")
    return `${JSON.stringify(exampleObject(contract.schema ?? {}, moment.time), null, 2)}\n`;
  if (wanted === "ndjson") return "";
  const parts = [`# ${title.trim()}`, ...phrasesAt(contract, "after-title")];
  const [label] = contract.lastUpdated;
  if (label !== undefined) parts.push(`*${label}: ${moment.date}*`);
  const sections = inOrder(contract);
  parts.push(
    ...sections.flatMap((section, index) => sectionOf(contract, section, 2, `${index + 1}.`, moment)),
  );
  parts.push(...contentOf(contract, undefined, 1, moment), ...phrasesAt(contract, "end"));
  return `${parts.join("\n\n")}\n`;
}

/** An object with the properties that a schema requires, as plain as they may be. */
function exampleObject(
  schema: Readonly<Record<string, unknown>>,
  time: string,
): Readonly<Record<string, unknown>> {
  const { required, properties } = schema as {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return Object.fromEntries(
    (required ?? []).map((name) => [name, exampleValue(properties?.[name] ?? {}, time)]),
  );
}

function exampleValue(schema: Readonly<Record<string, unknown>>, time: string): unknown {
  const { enum: values, type, format, minimum } = schema;
  if (Array.isArray(values)) return values[0];
  if (format === "date-time") return time;
  if (type === "object") return exampleObject(schema, time);
  if (type === "array") return [];
  if (type === "boolean") return false;
  if (type === "integer" || type === "number") return minimum ?? 0;
  return "start";
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The first accepted order; sections it does not name follow. */
function inOrder({ sections, orders }: Contract): readonly SectionDeclaration[] {
  const order = orders[0] ?? [];
  const rank = ({ id }: SectionDeclaration): number =>
    order.includes(id) ? order.indexOf(id) : order.length;
  return [...sections].sort((left, right) => rank(left) - rank(right));
}

function sectionOf(
  contract: Contract,
  section: SectionDeclaration,
  depth: number,
  number: string,
  moment: Moment,
): string[] {
  const name = section.name.replace(/ \*$/u, " 1");
  const heading = `${"#".repeat(Math.min(depth, 6))} ${contract.numbered === "required" ? `${number} ` : ""}${name}`;
  const inside = contentOf(contract, section.id, depth, moment);
  const own = [
    ...(section.prompt === undefined ? [] : [section.prompt.trim()]),
    ...phrasesAt(contract, section.id),
  ];
  if (own.length + inside.length === 0 && section.tasks) own.push("- [ ] First step.");
  const below = section.sections.flatMap((sub, index) =>
    sectionOf(contract, sub, depth + 1, `${number.replace(/\.$/u, "")}.${index + 1}`, moment),
  );
  return [heading, ...own, ...inside, ...below];
}

/** The tables and records that belong into a section, or into none. */
function contentOf(contract: Contract, section: string | undefined, depth: number, moment: Moment): string[] {
  const here = ({ in: where }: TableDeclaration | RecordDeclaration): boolean => where === section;
  const prompt = contract.sections.find(({ id }) => id === section)?.prompt ?? "";
  return [
    ...contract.tables.filter(here).map(headerOf),
    ...contract.records
      .filter(here)
      .map((record) => ({ record, text: exampleRecord(contract, record, depth + 1, moment) }))
      // A prompt that shows the record already is the better example.
      .filter(({ record }) => !record.fields.some(({ name }) => prompt.includes(`${name}:`)))
      .map(({ text }) => text),
  ];
}

function headerOf({ columns }: TableDeclaration): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    row(columns.map(({ name }) => name)),
    row(columns.map(({ name }) => "-".repeat(Math.max(3, name.length)))),
  ].join("\n");
}

function phrasesAt({ phrases }: Contract, place: string): string[] {
  const at = (phrase: PhraseDeclaration): string =>
    typeof phrase.at === "string" ? phrase.at : phrase.at.section;
  return phrases.filter((phrase) => at(phrase) === place).map(({ text }) => text.trim());
}
