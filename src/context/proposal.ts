/** A new type of event as a patch for people to review: a contract that extends the built-in one. Pure. */
import { builtinContracts } from "../contracts/builtin.ts";
import { unifiedDiff } from "../reporters/unified-diff.ts";
import { eventTypes } from "./promises.ts";

export interface EventField {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

export type ProposalResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };

const texts = { type: "string", maxLength: 120 };
const types: Readonly<Record<string, object>> = {
  text: texts,
  string: texts,
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
};

/** Reads `env:dev|stg|prod`, `version:text`, `count?:integer`; without a type it is a text. */
export function readField(text: string): ProposalResult<EventField> {
  const [, name = "", optional, type = "text"] = /^([a-z][a-z0-9_]{0,40})(\?)?(?::(.+))?$/.exec(text) ?? [];
  if (name === "" || ["ts", "type"].includes(name)) {
    return {
      ok: false,
      problem: `Unexpected field \`${text}\`, expected a name such as \`env:dev|stg|prod\` or \`count?:integer\``,
    };
  }
  const schema = type.includes("|") ? { enum: type.split("|") } : types[type];
  if (schema === undefined) {
    return {
      ok: false,
      problem: `Unexpected type \`${type}\`, expected ${Object.keys(types).join(", ")} or values such as a|b`,
    };
  }
  return { ok: true, value: { name, required: optional === undefined, schema: { ...schema } } };
}

/** Why a name cannot be a new type of event. */
export function refuseType(name: string, known: readonly string[] = eventTypes): string | undefined {
  if (known.includes(name)) return `\`${name}\` is a type of event already`;
  return /^[a-z][a-z0-9_]{0,30}$/.test(name)
    ? undefined
    : `Unexpected type \`${name}\`, expected lower-case letters, digits and \`_\``;
}

interface JournalSchema {
  readonly properties: { readonly type: { readonly enum: readonly string[] } };
  readonly oneOf: readonly object[];
}

/** The schema with one more type. */
export function extendedSchema(schema: object, type: string, fields: readonly EventField[]): object {
  const journal = schema as JournalSchema;
  const branch = {
    properties: {
      type: { const: type },
      ...Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    },
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
  return {
    ...journal,
    properties: { ...journal.properties, type: { enum: [...journal.properties.type.enum, type] } },
    oneOf: [...journal.oneOf, branch],
  };
}

/** The schema that the built-in contract has. */
export const journalSchema = (): object => builtinContracts().get("live-context-journal")?.schema ?? {};

export interface ProposedFile {
  readonly path: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  readonly after: string;
}

/** A patch that `git apply` takes, with a head for whoever reviews it. */
export function patchText(title: string, files: readonly ProposedFile[]): string {
  const diffs = files.map(({ path, before, after }) => {
    const diff = unifiedDiff(path, before ?? "", after);
    if (before !== undefined) return `diff --git a/${path} b/${path}\n${diff}`;
    const body = diff.slice(diff.indexOf("@@"));
    return `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n${body}`;
  });
  const head = `${title}\n\nA proposal; nothing has changed yet. Review it, then apply it with \`git apply\`.\n\n`;
  return head + diffs.join("");
}
