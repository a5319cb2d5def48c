/** Checks a contract's shape against `contract.schema.json`, and says what is wrong in an author's words. */
import type { ErrorObject } from "ajv";
import schema from "./contract.schema.json" with { type: "json" };
import { validateContract as followsSchema } from "./generated/contract-validator.ts";
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

function problemOf(error: ErrorObject): ContractProblem {
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

function unknownKey({ instancePath, schemaPath }: ErrorObject, key: string): ContractProblem {
  const known = keysAt(schemaPath);
  const nearest = nearestName(key, known);
  return {
    pointer: `${instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    key: true,
    message: `Unexpected key \`${key}\`, expected ${alternatives(known.map((name) => `\`${name}\``))}`,
    ...(nearest === undefined ? {} : { suggestion: nearest }),
  };
}

/** The keys that the schema object around a failed `additionalProperties` declares. */
function keysAt(schemaPath: string): string[] {
  let at: unknown = schema;
  for (const step of schemaPath.split("/").slice(1, -1)) {
    const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  }
  const properties: unknown =
    typeof at === "object" && at !== null ? Reflect.get(at, "properties") : undefined;
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}
