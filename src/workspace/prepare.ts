/** Gets ready what rules need beyond the document: schema checks, the finder of secrets, the files beside it. */
import { readdir, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { builtinContracts } from "../contracts/builtin.ts";
import type { Contract } from "../contracts/contract.ts";
import type { SchemaCheck } from "../contracts/violation.ts";
import { schemaCheck } from "../contracts/violations.ts";
import { nothingPrepared, type Preparation } from "../linter/preparation.ts";
import { ConfigurationError } from "./config-errors.ts";
import { readText } from "./read.ts";
import { isInside } from "./root.ts";

/** @param root the workspace root, a real path; @param path of the document, from there */
export async function prepare(contract: Contract, root: string, path: string): Promise<Preparation> {
  if (contract.schema === undefined && !contract.private && contract.traces.length === 0) {
    return nothingPrepared;
  }
  const [follows, secrets, beside] = await Promise.all([
    checkOf(contract),
    contract.private ? secretFinder() : undefined,
    textsBeside(contract.traces, root, join(root, dirname(path))),
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

async function textsBeside(
  names: readonly string[],
  root: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await namesBeside(names, folder)) {
    const path = join(folder, name);
    const real = await realpath(path).catch(() => undefined);
    // A link may not show the content of what lies elsewhere.
    if (real === undefined || !isInside(root, real)) continue;
    const read = await readText(real);
    if (read.ok) texts.set(name, read.text);
  }
  return texts;
}

/** `archive/*.ndjson` is the last such file of the folder by name, all others are names. */
async function namesBeside(names: readonly string[], folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const [, sub = "", ending = ""] = /^([^*]+)\/\*(\.\w+)$/.exec(name) ?? [];
    if (sub === "") found.push(name);
    else {
      const entries = await readdir(join(folder, sub)).catch(() => []);
      const last = entries
        .filter((entry) => entry.endsWith(ending))
        .sort()
        .at(-1);
      if (last !== undefined) found.push(`${sub}/${last}`);
    }
  }
  return found;
}
