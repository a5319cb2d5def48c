import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import type { Rule } from "../../src/linter/rule.ts";
import type { Files } from "../generate.ts";
import { root } from "../project.ts";

const source = "src/workspace/config.schema.json";

/**
 * The schema of the configuration as it is shipped: with every rule and its options, so that editors complete them. The
 * program validates against the one without and says itself what is wrong with a rule.
 */
export async function configSchema(rules: readonly Rule[]): Promise<Files> {
  const text = await readFile(join(root, source), "utf8");
  const schema = JSON.parse(text) as { readonly $defs: { readonly rules: AnySchemaObject } };
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)]));
  const complete = { ...schema, $defs: { ...schema.$defs, rules: { ...schema.$defs.rules, properties } } };
  new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile(complete);
  return new Map([["src/workspace/generated/config.schema.json", `${JSON.stringify(complete, null, 2)}\n`]]);
}

function settingOf({ description, options }: Rule): AnySchemaObject {
  const severity = { $ref: "#/$defs/severity" };
  const both = { type: "array", prefixItems: [severity, options ?? {}], items: false, minItems: 2 };
  return { description, anyOf: options === undefined ? [severity] : [severity, both] };
}
