/** Checks a contract's shape against `contract.schema.json`, and says what is wrong in an author's words. */
import schema from "./contract.schema.json" with { type: "json" };
import { type SchemaError, validateContract as followsSchema } from "./generated/contract-validator.ts";
import { nearestName } from "./names.ts";
import type { ContractProblem } from "./problems.ts";
import type { ContractSource } from "./source.ts";

export type Validation =
  | { readonly ok: true; readonly source: ContractSource }
  | { readonly ok: false; readonly problems: readonly ContractProblem[] };

export function validateContract(data: unknown): Validation {
  if (followsSchema(data)) return { ok: true, source: data as ContractSource };
  const errors = (followsSchema.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return { ok: false, problems: errors.map(problemOf) };
}

function problemOf(error: SchemaError): ContractProblem {
  const { instancePath: pointer, keyword, params } = error;
  if (keyword === "additionalProperties") return unknownKey(error, String(params["additionalProperty"]));
  if (keyword === "required") {
    return { pointer, message: `Missing key \`${String(params["missingProperty"])}\`` };
  }
  if (keyword === "enum") return wrongWord(pointer, params["allowedValues"]);
  if (keyword === "const") return wrongWord(pointer, [params["allowedValue"]]);
  if (keyword === "type") {
    const types = [params["type"]].flat().map((type) => TYPES[String(type)] ?? String(type));
    return { pointer, message: `Unexpected type, expected ${alternatives(types)}` };
  }
  if (keyword === "pattern") {
    return { pointer, message: `Unexpected form, expected lower-case letters, digits and hyphens` };
  }
  return { pointer, message: `Unexpected value, it ${error.message ?? "is not valid"}` };
}

const TYPES: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "a text",
  boolean: "`true` or `false`",
  integer: "a whole number",
  null: "nothing",
};

const alternatives = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}` : (words[0] ?? "");

function wrongWord(pointer: string, allowed: unknown): ContractProblem {
  const words = [allowed].flat().map((word) => `\`${String(word)}\``);
  return { pointer, message: `Unexpected value, expected ${alternatives(words)}` };
}

/** More known keys than this are no help in a message. */
const MANY = 16;

function unknownKey({ instancePath }: SchemaError, key: string): ContractProblem {
  const known = keysAt(instancePath);
  const nearest = nearestName(key, known);
  const expected =
    known.length > MANY ? "" : `, expected ${alternatives(known.map((name) => `\`${name}\``))}`;
  return {
    pointer: `${instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    key: true,
    message: `Unexpected key \`${key}\`${expected}`,
    ...(nearest === undefined ? {} : { suggestion: nearest }),
  };
}

/** The keys that the schema knows at a place of a contract. */
function keysAt(instancePath: string): string[] {
  let at: unknown = schema;
  for (const step of instancePath.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const listed = /^\d+$/u.test(name) ? get(at, "items") : undefined;
    at = dereferenced(listed ?? get(get(at, "properties"), name) ?? get(at, "additionalProperties"));
  }
  const properties = get(at, "properties");
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}

function dereferenced(node: unknown): unknown {
  const reference = get(node, "$ref");
  return typeof reference === "string" ? get(schema.$defs, reference.slice("#/$defs/".length)) : node;
}

const get = (node: unknown, key: string): unknown =>
  typeof node === "object" && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
