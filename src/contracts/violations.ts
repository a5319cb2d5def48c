/** What keeps a value from following a JSON Schema, in the terms of people who write such values. Pure. */
import type { ErrorObject, ValidateFunction } from "ajv";
import type { SchemaCheck, Violation } from "./violation.ts";

/** A check by a schema that was compiled with `allErrors` and `verbose`. At most one violation is told of each value and key. */
export function schemaCheck(validate: ValidateFunction): SchemaCheck {
  // Several rules ask about the same value; most often it has been found sound.
  const sound = new WeakSet();
  return (value) => {
    const isObject = typeof value === "object" && value !== null;
    if (isObject && sound.has(value)) return [];
    if (validate(value)) {
      if (isObject) sound.add(value);
      return [];
    }
    const found = new Map<string, Violation>();
    for (const error of validate.errors ?? []) {
      const violation = violationOf(error, value);
      if (violation === undefined) continue;
      const id = JSON.stringify([violation.path, violation.key]);
      if (!found.has(id)) found.set(id, violation);
    }
    return [...found.values()];
  };
}

/** Keywords that only repeat what others said. */
const structural = new Set(["oneOf", "anyOf", "allOf", "if", "discriminator"]);

function violationOf(error: ErrorObject, root: unknown): Violation | undefined {
  const { keyword, instancePath, params } = error;
  if (structural.has(keyword)) return undefined;
  const path = stepsOf(instancePath, root);
  const base = { path, key: undefined, limit: undefined, expected: [], form: "" };
  switch (keyword) {
    case "required":
      return { ...base, reason: "missing", key: String(params["missingProperty"]) };
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
      return { ...base, reason: "undeclared", key };
    }
    case "maxLength":
      return { ...base, reason: "length", limit: Number(params["limit"]) };
    default:
      return { ...base, reason: "value", ...formOf(error) };
  }
}

function formOf(error: ErrorObject): Pick<Violation, "expected" | "form"> {
  const { keyword, params, message } = error;
  if (keyword === "enum" || keyword === "const") {
    const values = params["allowedValues"] ?? [params["allowedValue"]];
    const expected = (values as readonly unknown[]).map(String);
    return { expected, form: alternatives(expected.map((value) => `\`${value}\``)) };
  }
  return { expected: [], form: wordsOf(error) ?? `what ${message ?? "the schema allows"}` };
}

function wordsOf({ keyword, params, parentSchema }: ErrorObject): string | undefined {
  if (keyword === "type") return alternatives([params["type"]].flat().map(typeName));
  const format: unknown = parentSchema?.["format"] ?? params["format"];
  if (keyword === "format" || (keyword === "pattern" && format !== undefined)) return formats[String(format)];
  if (keyword === "minimum") return `a number of at least ${String(params["limit"])}`;
  if (keyword === "minLength") return "a text that is not empty";
  if (keyword === "pattern") return `a text that matches \`${String(params["pattern"])}\``;
  return undefined;
}

const alternatives = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}` : (words[0] ?? "");

const typeName = (type: unknown): string =>
  ({ integer: "a whole number", number: "a number", string: "a text", object: "an object", array: "a list" })[
    String(type)
  ] ?? String(type);

const formats: Readonly<Record<string, string>> = {
  "date-time": "a date and time with a zone such as 2026-01-31T12:00:00Z",
  date: "a date such as 2026-01-31",
};

/** A JSON pointer as steps. A step of digits is an index only where the value there is a list. */
function stepsOf(pointer: string, root: unknown): readonly (string | number)[] {
  let at: unknown = root;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const here = at;
      at = typeof here === "object" && here !== null ? Reflect.get(here, name) : undefined;
      return Array.isArray(here) ? Number(name) : name;
    });
}
