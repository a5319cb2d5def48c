import type {
  LocationDeclaration,
  NamePattern,
  RecordDeclaration,
  Recognition,
  SectionDeclaration,
  Signature,
  TableDeclaration,
} from "./contract.ts";
import type { At } from "./problems.ts";
import { checked, checkedAll, refer } from "./resolve-parts.ts";
import type { ContractSource, PartSource, RecognitionSource, SignatureSource } from "./source.ts";

/** What signatures may name. */
interface Declared {
  readonly sections: readonly SectionDeclaration[];
  readonly records: readonly RecordDeclaration[];
  readonly tables: readonly TableDeclaration[];
}

const NOWHERE: Recognition = {
  paths: [],
  never: [],
  confirm: [],
  content: [],
  not: { title: [], phrases: [] },
};

export function resolveRecognition(
  source: RecognitionSource | undefined,
  base: Recognition | undefined,
  declared: Declared,
  at: At,
): Recognition {
  const inherited = base ?? NOWHERE;
  if (!source) return inherited;
  const content =
    source.content === undefined
      ? inherited.content
      : signaturesOf(source.content, declared, at.get("content"));
  return {
    paths: source.paths ?? inherited.paths,
    never: source.never ?? inherited.never,
    content,
    confirm:
      source.confirm === undefined
        ? inherited.confirm
        : confirmOf(source.confirm, content, declared, at.get("confirm")),
    not: {
      title: checkedAll(source.not?.title ?? inherited.not.title, at.get("not", "title")),
      phrases: checkedAll(source.not?.phrases ?? inherited.not.phrases, at.get("not", "phrases")),
    },
  };
}

function confirmOf(
  source: NonNullable<RecognitionSource["confirm"]>,
  content: readonly Signature[],
  declared: Declared,
  at: At,
): readonly Signature[] {
  if (source === false) return [];
  return source === true ? content : signaturesOf(source, declared, at);
}

function signaturesOf(
  source: SignatureSource | readonly SignatureSource[],
  declared: Declared,
  at: At,
): readonly Signature[] {
  if (isOne(source)) return [signatureOf(source, declared, at)];
  return source.map((one, index) => signatureOf(one, declared, at.get(index)));
}

const isOne = (source: SignatureSource | readonly SignatureSource[]): source is SignatureSource =>
  !Array.isArray(source);

function signatureOf(source: SignatureSource, declared: Declared, at: At): Signature {
  const fields = declared.records.flatMap((record) =>
    record.fields.map((field) => ({ id: `${record.id}/${field.id}`, name: field.name })),
  );
  return {
    sections: partOf("section", source.sections, declared.sections, at.get("sections")),
    fields: partOf("field", source.fields, fields, at.get("fields")),
    tables: partOf("table", source.tables, declared.tables, at.get("tables")),
    headings: source.headings && {
      atLeast: source.headings.atLeast ?? 1,
      pattern: checked(source.headings.pattern, at.get("headings", "pattern")),
    },
    tasks: source.tasks ?? 0,
    title: checkedAll(source.title, at.get("title")),
    phrases: checkedAll(source.phrases, at.get("phrases")),
    keys: source.keys ?? [],
  };
}

function partOf(
  what: string,
  source: PartSource | undefined,
  declared: readonly { readonly id: string; readonly name?: string }[],
  at: At,
): Signature["sections"] {
  if (source === undefined) return undefined;
  const { atLeast, of } = typeof source === "number" ? { atLeast: source, of: undefined } : source;
  const ids = of
    ? of.map((name, index) => refer(what, name, declared, at.get("of", index)))
    : declared.map(({ id }) => id);
  if (atLeast !== undefined && atLeast > ids.length) {
    at.report(`Unreachable ${atLeast} ${what}s, expected at most ${ids.length}`);
  }
  return { atLeast: atLeast ?? ids.length, of: ids };
}

const HOLES: Readonly<Record<string, string>> = {
  date: "\\d{4}-\\d{2}-\\d{2}",
  slug: "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,200}",
  number: "\\d{1,9}",
};

export function resolveLocation(
  source: ContractSource["location"],
  base: LocationDeclaration | undefined,
  at: At,
): LocationDeclaration | undefined {
  if (!source) return base;
  return {
    folders: source.folders ?? base?.folders ?? [],
    name: source.name === undefined ? base?.name : nameOf(source.name, source.pattern, at),
    home: source.home ?? base?.home,
  };
}

function nameOf(template: string, pattern: string | undefined, at: At): NamePattern {
  if (pattern !== undefined) return { template, expression: checked(pattern, at.get("pattern")) };
  const expression = template
    .split(/(\{[^{}]*\})/u)
    .map((piece, index) => {
      if (index % 2 === 0) return piece.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
      const hole = HOLES[piece.slice(1, -1)];
      if (hole === undefined)
        at.get("name").unknown(
          "hole",
          piece,
          Object.keys(HOLES).map((name) => `{${name}}`),
        );
      return hole ?? "";
    })
    .join("");
  return { template, expression: `^${expression}$` };
}
