/** The built-in contracts as their YAML stands, and contracts that a test writes itself. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { globby } from "globby";
import { parse } from "yaml";
import type { Contract } from "../../src/contracts/contract.ts";
import { readContracts } from "../../src/contracts/read-contract.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const files = await Promise.all(
  (await globby("rules/contracts/*.yaml", { cwd: root })).map(async (path) => ({
    path,
    text: await readFile(`${root}${path}`, "utf8"),
  })),
);

const read = (more: typeof files, bases: ReadonlyMap<string, Contract>): ReadonlyMap<string, Contract> => {
  const { contracts, errors } = readContracts(more, bases);
  const [error] = errors;
  if (error) throw new Error(`${error.path}:${error.line}:${error.column}: ${error.message}`);
  return contracts;
};

export const builtin: ReadonlyMap<string, Contract> = read(files, new Map());

/** The built-in contracts and one more. */
export function withContract(yaml: string): {
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly contract: Contract;
} {
  const contracts = read([{ path: "contract.yaml", text: yaml }], builtin);
  const { kind } = parse(yaml) as { kind: string };
  const contract = contracts.get(kind);
  if (contract === undefined) throw new Error(`Expected a contract for \`${kind}\``);
  return { contracts, contract };
}
