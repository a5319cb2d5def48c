/** Gets ready what rules need beyond the document: schema checks, the finder of secrets, the files beside it. */
import { readdirSync, realpathSync } from "node:fs";
import { join, posix } from "node:path";
import { builtinContracts } from "../contracts/builtin.ts";
import type { Contract } from "../contracts/contract.ts";
import type { SchemaCheck } from "../contracts/violation.ts";
import { schemaCheck } from "../contracts/violations.ts";
import { nothingPrepared, type Preparation } from "../linter/preparation.ts";
import { ConfigurationError } from "./config-errors.ts";
import { decode, type FileText, readText, type Unreadable } from "./read.ts";
import { isInside } from "./root.ts";
import type { TrackedFiles } from "./staged-files.ts";

/** What the run sees instead of what lies on disk. */
interface Seen {
  readonly overlay?: ReadonlyMap<string, Uint8Array> | undefined;
  readonly tracked?: TrackedFiles | undefined;
}

/** @param root the workspace root, a real path; @param path of the document, from there */
export async function prepare(
  contract: Contract,
  root: string,
  path: string,
  seen: Seen = {},
): Promise<Preparation> {
  if (contract.schema === undefined && !contract.private && contract.traces.length === 0) {
    return nothingPrepared;
  }
  const [follows, secrets, beside] = await Promise.all([
    checkOf(contract),
    contract.private ? secretFinder() : undefined,
    textsBeside(contract.traces, root, posix.dirname(path), seen),
  ]);
  return { follows, secrets, beside };
}

const checks = new WeakMap<object, Promise<SchemaCheck>>();

/**
 * The check of a contract's schema: compiled ahead for a built-in one, else now.
 * @throws ConfigurationError where the schema of a contract is none
 */
export function checkOf(contract: Contract): Promise<SchemaCheck> | undefined {
  const { schema } = contract;
  if (schema === undefined) return undefined;
  const known = checks.get(schema) ?? makeCheck(contract, schema);
  checks.set(schema, known);
  return known;
}

async function makeCheck({ kind, source }: Contract, schema: object): Promise<SchemaCheck> {
  if (builtinContracts().get(kind)?.schema === schema) {
    const { documentValidators } = await import("../contracts/generated/document-validators.ts");
    const validate = documentValidators[kind];
    if (validate !== undefined) return schemaCheck(validate);
  }
  const [{ Ajv2020 }, { default: formats }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]);
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, discriminator: true });
  formats.default(ajv);
  try {
    return schemaCheck(ajv.compile(schema));
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    const message = `${source ?? `The contract of \`${kind}\``}: Unexpected \`schema\`, expected a JSON Schema: ${what}`;
    throw new ConfigurationError(message, { cause });
  }
}

let finder: Promise<Preparation["secrets"]> | undefined;
const secretFinder = (): Promise<Preparation["secrets"]> =>
  (finder ??= import("../syntax/secrets.ts").then(({ loadSecretFinder }) => loadSecretFinder()));

function textsBeside(
  names: readonly string[],
  root: string,
  folder: string,
  seen: Seen,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const name of namesBeside(names, root, folder, seen)) {
    const read = readBeside(posix.join(folder, name), root, seen);
    if (read?.ok) texts.set(name, read.text);
  }
  return texts;
}

function readBeside(
  path: string,
  root: string,
  { overlay, tracked }: Seen,
): FileText | Unreadable | undefined {
  const bytes = overlay?.get(path);
  if (bytes !== undefined) return decode(bytes);
  if (tracked !== undefined && !tracked.files.includes(path)) return undefined;
  const real = orNothing(() => realpathSync(join(root, path)));
  // A link may not show the content of what lies elsewhere.
  return real === undefined || !isInside(root, real) ? undefined : readText(real);
}

/** `archive/*.ndjson` is the last such file of the folder by name, all others are names. */
function namesBeside(
  names: readonly string[],
  root: string,
  folder: string,
  { tracked }: Seen,
): readonly string[] {
  const found: string[] = [];
  for (const name of names) {
    const [, sub = "", ending = ""] = /^([^*]+)\/\*(\.\w+)$/.exec(name) ?? [];
    if (sub === "") found.push(name);
    else {
      const below = posix.join(folder, sub);
      const entries =
        tracked === undefined
          ? (orNothing(() => readdirSync(join(root, below))) ?? [])
          : tracked.files.filter((path) => posix.dirname(path) === below).map((path) => posix.basename(path));
      const last = entries
        .filter((entry) => entry.endsWith(ending))
        .sort()
        .at(-1);
      if (last !== undefined) found.push(`${sub}/${last}`);
    }
  }
  return found;
}

function orNothing<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
