import type {
  ApprovesDeclaration,
  FieldDeclaration,
  RecordDeclaration,
  RecordHeading,
  SectionDeclaration,
  TimestampPolicy,
} from "./contract.ts";
import type { At } from "./problems.ts";
import { checked, itemsOf, overlay, refer, resolveTimestamp, type Item } from "./resolve-parts.ts";
import { slug } from "./names.ts";
import type { ContractSource, FieldSource, RecordSource } from "./source.ts";

/** What the parts of records and tables may refer to. */
export interface Surroundings {
  readonly sections: readonly SectionDeclaration[];
  readonly vocabularies: readonly string[];
  readonly times: TimestampPolicy | undefined;
}

/** Lists of declarations and maps from id to one, as one form. */
export function entriesOf<Source extends { readonly id?: string; readonly title?: string }>(
  sources: readonly Source[] | Readonly<Record<string, Source>> | undefined,
  at: At,
): Item<Source>[] {
  if (sources === undefined) return [];
  const entries: [string | number, Source][] = Array.isArray(sources)
    ? sources.map((source: Source, index) => [index, source])
    : Object.entries(sources);
  return entries.map(([key, source]) => {
    const name = source.id ?? (typeof key === "string" ? key : source.title);
    const here = at.get(key);
    if (name === undefined) here.report("Missing `id` or `title`");
    return { name: name ?? "", id: source.id ?? slug(name ?? ""), source, at: here };
  });
}

export function resolveRecords(
  sources: ContractSource["records"],
  base: readonly RecordDeclaration[],
  around: Surroundings,
  at: At,
): RecordDeclaration[] {
  return overlay(base, entriesOf(sources, at), (item, inherited) => resolveRecord(item, inherited, around));
}

function resolveRecord(
  { name, id, source, at }: Item<RecordSource>,
  base: RecordDeclaration | undefined,
  around: Surroundings,
): RecordDeclaration {
  const fields = resolveFields(source.fields, base?.fields ?? [], around, at.get("fields"));
  const referField = (field: string, where: At): string => refer("field", field, fields, where);
  const forms = source.forms
    ? Object.entries(source.forms).map(([form, names]) => ({
        name: form,
        fields: names.map((field, index) => referField(field, at.get("forms", form, index))),
      }))
    : (base?.forms ?? []);
  const key = source.key === undefined ? base?.key : referField(source.key, at.get("key"));
  const heading = resolveHeading(source.heading, base?.heading, around, at.get("heading"));
  const lines = source.lines ?? base?.lines ?? false;
  const whole = fields.map((field) => withReferences(field, fields, source.fields, at.get("fields")));
  return {
    id,
    title: source.title ?? base?.title ?? name,
    in: source.in === undefined ? base?.in : refer("section", source.in, around.sections, at.get("in")),
    heading,
    fields: whole,
    forms,
    approves: source.approves ? resolveApproves(source.approves, whole, at.get("approves")) : base?.approves,
    key: key ?? (heading || lines ? undefined : fields[0]?.id),
    closed: source.closed ?? base?.closed ?? false,
    lines,
    atLeast: source.atLeast ?? base?.atLeast ?? 0,
  };
}

function resolveApproves(
  { status, when, scope, except = [] }: NonNullable<RecordSource["approves"]>,
  fields: readonly FieldDeclaration[],
  at: At,
): ApprovesDeclaration {
  const refers = (name: string, where: At): string => refer("field", name, fields, where);
  const approval = fields.find(({ type }) => type === "approval");
  const condition = status === undefined ? approval?.requiredWhen : undefined;
  return {
    status:
      status === undefined
        ? (condition?.field ?? fields.find(({ type }) => type === "status")?.id)
        : refers(status, at.get("status")),
    when: when ?? condition?.values ?? ["Approved"],
    approval: approval?.id,
    scope: scope.map((name, index) => refers(name, at.get("scope", index))),
    except: except.map((name, index) => refers(name, at.get("except", index))),
  };
}

function resolveHeading(
  source: RecordSource["heading"],
  base: RecordHeading | undefined,
  around: Surroundings,
  at: At,
): RecordHeading | undefined {
  if (source === undefined) return base;
  const value = source.value ?? base?.value ?? "text";
  const timed = value === "timestamp" || value === "date";
  return {
    level: (source.level ?? base?.level ?? "any") as RecordHeading["level"],
    value,
    pattern: source.pattern === undefined ? base?.pattern : checked(source.pattern, at.get("pattern")),
    timestamp: timed ? resolveTimestamp(source.timestamp, base?.timestamp ?? around.times) : undefined,
  };
}

function resolveFields(
  sources: RecordSource["fields"],
  base: readonly FieldDeclaration[],
  around: Surroundings,
  at: At,
): FieldDeclaration[] {
  const items = itemsOf<FieldSource>(sources, at, (type) => ({
    type: type as NonNullable<FieldSource["type"]>,
  }));
  return overlay(base, items, (item, inherited) => resolveField(item, inherited, around));
}

function resolveField(
  { name, id, source, at }: Item<FieldSource>,
  base: FieldDeclaration | undefined,
  around: Surroundings,
): FieldDeclaration {
  const type = source.type ?? base?.type ?? (source.vocabulary === undefined ? "text" : "status");
  const presence =
    source.presence ?? (source.required === undefined ? undefined : source.required ? "must" : "may");
  const timed = type === "timestamp" || type === "date" || type === "approval";
  if (source.vocabulary !== undefined && !around.vocabularies.includes(source.vocabulary)) {
    at.get("vocabulary").unknown("vocabulary", source.vocabulary, around.vocabularies);
  }
  return {
    id: source.id ?? base?.id ?? id,
    name,
    aliases: source.aliases ?? base?.aliases ?? [],
    type,
    presence: presence ?? base?.presence ?? "may",
    requiredWhen: conditionOf(source.requiredWhen) ?? base?.requiredWhen,
    or: source.or ?? base?.or ?? [],
    vocabulary: source.vocabulary ?? base?.vocabulary,
    timestamp: timed ? resolveTimestamp(source.timestamp, base?.timestamp ?? around.times) : undefined,
    prompt: source.prompt ?? base?.prompt,
    lead: source.lead ?? base?.lead ?? false,
  };
}

function conditionOf(source: FieldSource["requiredWhen"]): FieldDeclaration["requiredWhen"] {
  const [entry] = Object.entries(source ?? {});
  if (!entry) return undefined;
  const [field, values] = entry;
  return { field, values: typeof values === "string" ? [values] : values };
}

/** References among fields can be resolved only when all of them are known. */
function withReferences(
  field: FieldDeclaration,
  fields: readonly FieldDeclaration[],
  sources: RecordSource["fields"],
  at: At,
): FieldDeclaration {
  const index = Array.isArray(sources)
    ? sources.findIndex(
        (source: string | FieldSource) => typeof source === "object" && source.name === field.name,
      )
    : field.name;
  const here = at.get(index);
  return {
    ...field,
    or: field.or.map((other, position) => refer("field", other, fields, here.get("or", position))),
    requiredWhen: field.requiredWhen && {
      ...field.requiredWhen,
      field: refer("field", field.requiredWhen.field, fields, here.get("requiredWhen")),
    },
  };
}
