/** An inferred contract as YAML, each line with the support it was inferred from as a comment. */
import { slug } from "../../contracts/names.ts";
import type {
  Inferred,
  InferredField,
  InferredRecord,
  InferredSection,
  InferredTable,
  Orders,
  Support,
} from "./inferred.ts";
import type { InferredValue } from "./values.ts";

export interface ContractHead {
  readonly kind: string;
  readonly title: string;
  /** Globs that claim documents of the kind. */
  readonly paths: readonly string[];
}

export function contractText({ kind, title, paths }: ContractHead, inferred: Inferred): string {
  const { documents, titled, sections, ordered, records, tables } = inferred;
  const vocabularies = vocabulariesOf(inferred);
  const lines = [
    `# Inferred from ${documents} documents. A number such as \`3 of 4\` says how many of them show it.`,
    `kind: ${scalar(kind)}`,
    `title: ${scalar(title)}`,
    "",
    "recognise:",
    `  paths: [${paths.map(scalar).join(", ")}]`,
    "  confirm: false",
    "",
    `documentTitle: ${titled.count / titled.of >= 0.8 ? "true" : "false"} # ${support(titled)} have one title`,
    ...(sections.length === 0 ? [] : ["", "sections:", ...sections.flatMap(sectionLines)]),
    ...(sections.length > 1 ? ["", ...orderLines(ordered)] : []),
    ...(records.length === 0 ? [] : ["", "records:", ...records.flatMap(recordLines)]),
    ...(tables.length === 0 ? [] : ["", "tables:", ...tables.flatMap(tableLines)]),
    ...(vocabularies.size === 0
      ? []
      : ["", "vocabularies:", ...[...vocabularies].flatMap(([name, words]) => wordLines(name, words))]),
  ];
  return `${lines.join("\n")}\n`;
}

function orderLines({ orders, count, of }: Orders): readonly string[] {
  const told = support({ count, of });
  if (count / of < 0.8)
    return [`# No order: only ${told} have the sections in one of the ${orders.length} usual ones.`];
  if (orders.length === 1) return [`order: true # ${told} follow it`];
  return [
    `orders: # ${told} follow one of them`,
    ...orders.map((order) => `  - [${order.map(scalar).join(", ")}]`),
  ];
}

const support = ({ count, of }: Support): string => `${count} of ${of}`;

function sectionLines(section: InferredSection): readonly string[] {
  const { id, name, aliases, required, mayBeEmpty, tasks } = section;
  return [
    `  - name: ${scalar(name)} # ${support(section)}`,
    ...(slug(name) === id ? [] : [`    id: ${scalar(id)}`]),
    ...(aliases.length === 0 ? [] : [`    aliases: [${aliases.map(scalar).join(", ")}]`]),
    ...(required === undefined ? [] : [`    required: ${required}`]),
    ...(mayBeEmpty ? ["    mayBeEmpty: true"] : []),
    ...(tasks === undefined ? [] : [`    tasks: { stamped: ${tasks} }`]),
  ];
}

/** Other headings of the level begin no entry. */
const dated = JSON.stringify("^\\[?\\d{4}-\\d{2}-\\d{2}");

function recordLines(
  record: InferredRecord,
  index: number,
  all: readonly InferredRecord[],
): readonly string[] {
  const { heading, key, fields } = record;
  const section = record.in;
  const id =
    all.findIndex((each) => each.id === record.id) === index ? record.id : `${record.id}-${index + 1}`;
  return [
    `  ${scalar(id)}: # ${support(record)}`,
    ...(section === undefined ? [] : [`    in: ${scalar(section)}`]),
    ...(heading === undefined
      ? []
      : [
          `    heading: { level: ${heading.level}, value: ${heading.value}, pattern: ${dated}, timestamp: { zone: ${heading.utc ? "utc" : "none"} } }`,
        ]),
    ...(key === undefined ? [] : [`    key: ${scalar(key)}`]),
    // Elsewhere than in a section of its own any list item would be a record.
    ...(key === undefined || section === undefined ? [] : ["    lines: true"]),
    ...(fields.length === 0 ? [] : ["    fields:", ...fields.map(fieldLine)]),
  ];
}

function fieldLine(field: InferredField): string {
  const parts = [`presence: ${field.presence}`, ...typeParts(field.value)];
  return `      ${scalar(field.name)}: { ${parts.join(", ")} } # ${support(field)}${fitOf(field.value)}`;
}

function tableLines(table: InferredTable, index: number, all: readonly InferredTable[]): readonly string[] {
  const section = table.in;
  const id = all.findIndex((each) => each.id === table.id) === index ? table.id : `${table.id}-${index + 1}`;
  return [
    `  ${scalar(id)}: # ${support(table)}`,
    ...(section === undefined ? [] : [`    in: ${scalar(section)}`]),
    "    repeatable: true",
    "    columns:",
    ...table.columns.map((column) => {
      const parts = [...(column.required ? ["required: true"] : []), ...typeParts(column.value)];
      return `      ${scalar(column.name)}: {${parts.length === 0 ? "" : ` ${parts.join(", ")} `}} # ${support(column)}${fitOf(column.value)}`;
    }),
  ];
}

const typeParts = ({ type }: InferredValue): readonly string[] =>
  type === "text" ? [] : type === "status" ? ["type: status", "vocabulary: status"] : [`type: ${type}`];

const fitOf = ({ type, fit, of }: InferredValue): string =>
  type === "text" || of === 0 ? "; any text" : `; ${fit} of ${of} values are of the type`;

/** One vocabulary of all words that any status showed. */
function vocabulariesOf({ records, tables }: Inferred): ReadonlyMap<string, InferredValue["words"]> {
  const values = [
    ...records.flatMap(({ fields }) => fields.map(({ value }) => value)),
    ...tables.flatMap(({ columns }) => columns.map(({ value }) => value)),
  ].filter(({ type }) => type === "status");
  if (values.length === 0) return new Map();
  const words = new Map<
    string,
    InferredValue["words"] extends ReadonlyMap<string, infer State> ? State : never
  >();
  const seen = new Set<string>();
  for (const [word, state] of values.flatMap((value) => [...value.words])) {
    if (seen.has(word.toLowerCase())) continue;
    seen.add(word.toLowerCase());
    words.set(word, state);
  }
  return new Map([["status", words]]);
}

const wordLines = (name: string, words: InferredValue["words"]): readonly string[] => [
  `  ${scalar(name)}:`,
  ...[...words].map(([word, state]) => `    ${scalar(word)}: { state: ${state} }`),
];

/** A YAML scalar: plain where nothing in it means anything else, else in quotes (JSON is YAML). */
const scalar = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} /&_.-]*$/u.test(text) &&
  !/^(?:true|false|yes|no|on|off|null|y|n)$/iu.test(text) &&
  !/\s$/u.test(text)
    ? text
    : JSON.stringify(text);
