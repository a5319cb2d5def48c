/** What is wrong with a configuration file, said where it is wrong. */
import { nearestName } from "../contracts/names.ts";
import { indexLines, type Place } from "../syntax/place.ts";
import schema from "./config.schema.json" with { type: "json" };
import type { SchemaError } from "./generated/config-validator.ts";
import type { Path } from "./located-data.ts";
import { OperationalError } from "./operational-error.ts";

/** A configuration that cannot be used. The message has one line a mistake, each `file:line:column: what`. */
export class ConfigurationError extends OperationalError {
  override readonly name = "ConfigurationError";
}

export interface Mistake {
  readonly message: string;
  readonly place: Place;
}

export function configurationError(
  file: string,
  text: string,
  mistakes: readonly Mistake[],
): ConfigurationError {
  const lines = indexLines(text);
  const told = mistakes.map(({ message, place }) => {
    const { line, column } = lines.point(place.start);
    return `${file}:${line}:${column}: ${message}`;
  });
  return new ConfigurationError([...new Set(told)].join("\n"));
}

/** One finding of the schema's validator: what to say, and of which part. */
export interface SchemaMistake {
  readonly message: string;
  readonly path: Path;
  readonly part: "key" | "value";
}

/** The validator's errors in words; of a value with alternatives, only that it is none of them. */
export function schemaMistakes(errors: readonly SchemaError[], value: unknown): readonly SchemaMistake[] {
  const open = errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath);
  return errors
    .filter(
      ({ instancePath, keyword }) =>
        keyword === "anyOf" ||
        !open.some((path) => instancePath === path || instancePath.startsWith(`${path}/`)),
    )
    .map((error) => inWords(error, pathOf(error.instancePath, value)));
}

function inWords(error: SchemaError, path: Path): SchemaMistake {
  const params = error.params as Readonly<Record<string, unknown>>;
  const where = path.length === 0 ? "the configuration" : `\`${path.join(".")}\``;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = keysBeside(error.schemaPath);
      const near = nearestName(key, known);
      const hint = near === undefined ? `expected ${listed(known)}` : `did you mean \`${near}\``;
      return { message: `Unexpected key \`${key}\` in ${where}, ${hint}`, path: [...path, key], part: "key" };
    }
    case "required":
      return mistake(
        `Unexpected absence of \`${String(params["missingProperty"])}\` in ${where}, expected the key`,
        path,
      );
    case "enum":
      return mistake(
        `Unexpected value of ${where}, expected ${listed(params["allowedValues"] as string[])}`,
        path,
      );
    case "type":
      return mistake(
        `Unexpected value of ${where}, expected ${String(params["type"]).split(",").map(articled).join(" or ")}`,
        path,
      );
    case "anyOf":
      return mistake(`Unexpected value of ${where}, expected ${alternatives(path)}`, path);
    default:
      return mistake(
        `Unexpected value of ${where}, expected one that ${error.message ?? "follows the schema"}`,
        path,
      );
  }
}

const mistake = (message: string, path: Path): SchemaMistake => ({ message, path, part: "value" });

function alternatives(path: Path): string {
  if (path[0] === "contracts") return "the path of a YAML file, or `kind` and `from`";
  if (path[0] === "remark") return "a package name, or a list of the name and its options";
  return "`off`, `info`, `warning` or `error`, or a list of one of these and the options";
}

/** The keys that the schema has at the place where it refuses others. */
function keysBeside(schemaPath: string): readonly string[] {
  const steps = schemaPath.replace(/^#\//, "").split("/").slice(0, -1);
  let node: unknown = schema;
  for (const step of steps) node = isRecord(node) ? node[step] : undefined;
  const properties = isRecord(node) ? node["properties"] : undefined;
  return isRecord(properties) ? Object.keys(properties).filter((key) => !key.startsWith("$")) : [];
}

/** A JSON pointer as a path: a step is a number where the value holds a list. */
function pathOf(pointer: string, value: unknown): Path {
  let node = value;
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(node) ? Number(key) : key;
      node = Array.isArray(node) ? (node[Number(key)] as unknown) : isRecord(node) ? node[key] : undefined;
      return step;
    });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const articled = (type: string): string => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);

/** `a`, `b` or `c`, in backticks. */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter((part) => part !== "").join(" or ");
}
