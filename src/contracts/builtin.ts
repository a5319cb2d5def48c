import type { Contract, StatusWord } from "./contract.ts";
import { builtinContracts as stored } from "./generated/builtin.ts";

type Stored = Omit<Contract, "vocabularies"> & {
  readonly vocabularies: readonly (readonly [string, readonly StatusWord[]])[];
};

let contracts: ReadonlyMap<string, Contract> | undefined;

/** The contracts that ship with the program, by kind. They were validated and resolved when it was built. */
export function builtinContracts(): ReadonlyMap<string, Contract> {
  // The generator writes what `resolveContract` gave it; JSON knows no Map, so that one part comes as pairs.
  contracts ??= new Map(
    (stored as readonly Stored[]).map((contract) => [
      contract.kind,
      { ...contract, vocabularies: new Map(contract.vocabularies) },
    ]),
  );
  return contracts;
}
