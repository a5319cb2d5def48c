import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { globby } from "globby";
import { parse } from "yaml";
import type { Files } from "../generate.ts";
import { root } from "../project.ts";

/** One module with a validator for each built-in contract that has a JSON Schema, by kind. */
export async function documentValidators(): Promise<Files> {
  const paths = (await globby("rules/contracts/*.yaml", { cwd: root })).sort();
  const ajv = standalone({ verbose: true });
  const names: string[] = [];
  for (const path of paths) {
    const { kind, schema } = parse(await readFile(join(root, path), "utf8")) as ContractWithSchema;
    if (schema === undefined) continue;
    ajv.addSchema(schema, kind);
    names.push(kind);
  }
  const source = standaloneCode.default(
    ajv,
    Object.fromEntries(names.map((kind) => [kind.replaceAll("-", "_"), kind])),
  );
  const body = await bundled(source);
  const entries = names.map((kind) => `  "${kind}": ${kind.replaceAll("-", "_")},\n`);
  const text =
    "// Generated from rules/contracts/*.yaml by `npm run generate`.\n" +
    "// @ts-nocheck: ajv's code has no types; the export states its own.\n" +
    'import type { ValidateFunction } from "ajv";\n\n' +
    `${body}\n` +
    "/** Whether a value follows the schema of a built-in kind's contract. */\n" +
    `export const documentValidators: Readonly<Record<string, ValidateFunction>> = {\n${entries.join("")}};\n`;
  return new Map([["src/contracts/generated/document-validators.ts", text]]);
}

interface ContractWithSchema {
  readonly kind: string;
  readonly schema?: AnySchemaObject;
}

/** A validator for every JSON Schema under `src/`: compiling one takes 150 ms, loading a compiled one 2 ms. */
export async function validators(): Promise<Files> {
  const paths = (await globby(["src/**/*.schema.json", "!**/generated/**"], { cwd: root })).sort();
  const modules = paths.map(async (path): Promise<[string, string]> => {
    const name = basename(path, ".schema.json");
    return [`${dirname(path)}/generated/${name}-validator.ts`, await validatorModule(path, name)];
  });
  return new Map(await Promise.all(modules));
}

async function validatorModule(path: string, name: string): Promise<string> {
  const ajv = standalone();
  const schema = JSON.parse(await readFile(join(root, path), "utf8")) as AnySchemaObject;
  const source = standaloneCode.default(ajv, ajv.compile(schema));
  const body = await bundled(source);
  const exported = `validate${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  return `// Generated from ${path} by \`npm run generate\`.
// @ts-nocheck: ajv's code has no types; the exports state their own.

/** What ajv says of one thing that is wrong. Stated here, so that nobody who uses the types needs ajv. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

${body}
/** Whether a value follows \`${basename(path)}\`; \`errors\` of the function says why the last one did not. */
export const ${exported}: Validator = validate;
`;
}

function standalone(options: { readonly verbose?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    discriminator: true,
    ...options,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv);
  return ajv;
}

/** The code ajv writes as a module still calls `require` for its helpers. */
async function bundled(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "node20",
    logLevel: "warning",
  });
  return (
    (result.outputFiles[0]?.text ?? "")
      .replace(/\nexport \{[^}]*\};\s*$/, "\n")
      // Where the packages lie on this machine is no business of the file.
      .replace(/(?:\.\.\/)+\S*?node_modules\//g, "node_modules/")
  );
}
