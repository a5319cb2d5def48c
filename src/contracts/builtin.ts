import type { Contract } from "./contract.ts";
import { builtinContracts as sources } from "./generated/builtin.ts";
import { addContracts } from "./registry.ts";
import type { ContractSource } from "./source.ts";

let resolved: ReadonlyMap<string, Contract> | undefined;

/** The contracts that ship with the program, by kind. They were validated when the program was built. */
export function builtinContracts(): ReadonlyMap<string, Contract> {
  if (!resolved) {
    const files = Object.values(sources).map((source) => ({
      source: source as ContractSource,
      file: undefined,
    }));
    const { contracts, problems } = addContracts(new Map(), files);
    const [problem] = problems;
    if (problem) throw new Error(`Built-in contract: ${problem.pointer}: ${problem.message}`);
    resolved = contracts;
  }
  return resolved;
}
