/** The checks that the writer shares with lint, loaded when something is written or read strictly. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SchemaCheck } from "../../contracts/violation.ts";
import { schemaCheck } from "../../contracts/violations.ts";
import { loadSecretFinder, type SecretFinder } from "../../syntax/secrets.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { contractPath } from "../promises.ts";
import type { ContextFolder } from "./folder.ts";

export interface Checks {
  readonly find: SecretFinder;
  readonly event: SchemaCheck;
  readonly state: SchemaCheck;
}

/** The built-in contracts' checks, or for events those of a contract that the folder brings. */
export async function loadChecks({ root }: ContextFolder): Promise<Checks> {
  const [find, { documentValidators }] = await Promise.all([
    loadSecretFinder(),
    import("../../contracts/generated/document-validators.ts"),
  ]);
  const of = (kind: string): SchemaCheck => {
    const validate = documentValidators[kind];
    if (validate === undefined) throw new Error(`No schema for \`${kind}\``);
    return schemaCheck(validate);
  };
  const path = join(root, contractPath);
  const event = existsSync(path) ? await ownCheck(path) : of("live-context-journal");
  return { find, event, state: of("live-context-state") };
}

/** The check of a contract that a proposal brought about. */
async function ownCheck(path: string): Promise<SchemaCheck> {
  const [{ readContracts }, { builtinContracts }, { checkOf }] = await Promise.all([
    import("../../contracts/read-contract.ts"),
    import("../../contracts/builtin.ts"),
    import("../../workspace/prepare.ts"),
  ]);
  const text = readFileSync(path, "utf8");
  const { contracts, errors } = readContracts([{ path: contractPath, text }], builtinContracts());
  const [error] = errors;
  if (error !== undefined) {
    throw new OperationalError(`${contractPath}:${error.line}:${error.column}: ${error.message}`);
  }
  const contract = contracts.get("live-context-journal");
  const check = contract === undefined ? undefined : await checkOf(contract);
  if (check === undefined) throw new OperationalError(`${contractPath} declares no schema of an event`);
  return check;
}
