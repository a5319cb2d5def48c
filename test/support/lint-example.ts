/** Lints one text with the real parser, contracts and model: what examples and tests of rules call. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Contract } from "../../src/contracts/contract.ts";
import type { SchemaCheck } from "../../src/contracts/violation.ts";
import { schemaCheck } from "../../src/contracts/violations.ts";
import type { Document } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read.ts";
import type { LintResult } from "../../src/linter/lint.ts";
import { lintDocument } from "../../src/linter/lint.ts";
import type { Rule } from "../../src/linter/rule.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { loadSecretFinder } from "../../src/syntax/secrets.ts";
import { checkOf } from "../../src/workspace/prepare.ts";
import { offsetIn } from "../../src/workspace/time-zone.ts";
import { builtin, withContract } from "./contracts.ts";
import { emptyContract } from "./documents.ts";
import { lintOptions, NOON } from "./lint.ts";

export interface ExampleSource {
  readonly text: string;
  readonly kind?: string | undefined;
  readonly path?: string | undefined;
  readonly now?: number | undefined;
  readonly zone?: string | undefined;
  readonly root?: string | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** YAML of a contract of its own. */
  readonly contract?: string | undefined;
  readonly beside?: ReadonlyMap<string, string> | undefined;
}

const parser = await loadMarkdownParser("remark");
const secrets = await loadSecretFinder();
const checks = new Map(
  await Promise.all([...builtin].map(async ([kind, contract]) => [kind, await checkOf(contract)] as const)),
);

/** The check of a schema that an example brings itself. */
const own = ({ kind, schema }: Contract): SchemaCheck | undefined =>
  schema === undefined || checks.has(kind)
    ? undefined
    : schemaCheck(new Ajv2020({ allErrors: true, verbose: true }).compile(schema));

/** The document of an example, and the contracts that its rules may ask for. */
export function exampleDocument(example: ExampleSource): {
  readonly document: Document;
  readonly contracts: ReadonlyMap<string, Contract>;
} {
  const { text, path = "docs/example.md", zone } = example;
  const own = example.contract === undefined ? undefined : withContract(example.contract);
  const contracts = own?.contracts ?? builtin;
  const contract =
    own?.contract ?? (example.kind === undefined ? emptyContract : contracts.get(example.kind));
  if (contract === undefined) throw new Error(`Unexpected kind \`${example.kind ?? ""}\``);
  const offset = zone === undefined ? undefined : offsetIn(zone);
  const result = readDocument({ path, text, contract, parser, zone: offset });
  if (!result.ok) throw new Error(result.failure.message);
  return { document: result.document, contracts };
}

/** Runs rules over an example; its options are those of the first rule. */
export function lintExample(rules: readonly Rule[], example: ExampleSource, document?: Document): LintResult {
  const read = exampleDocument(example);
  const [first] = rules;
  return lintDocument(
    document ?? read.document,
    lintOptions(rules, {
      contracts: read.contracts,
      // An example stands alone: there is nothing to compare it with.
      across: [],
      prepared: {
        follows: own(read.document.contract) ?? checks.get(read.document.kind),
        secrets: read.document.contract.private ? secrets : undefined,
        beside: example.beside ?? new Map(),
      },
      now: example.now ?? NOON,
      settings: { timeZone: example.zone, rootPrefix: example.root },
      settingsFor: (ruleId) => {
        const rule = rules.find(({ id }) => id === ruleId);
        if (rule === undefined) return undefined;
        // A rule that is off by default is on in its own examples.
        const severity = rule.severity === "off" ? "warning" : rule.severity;
        return { severity, options: rule === first ? (example.options ?? {}) : {}, explicit: false };
      },
    }),
  );
}
