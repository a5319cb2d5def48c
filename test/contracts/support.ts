import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { builtinContracts } from "../../src/contracts/builtin.ts";
import type { Contract } from "../../src/contracts/contract.ts";
import { readContracts, type ContractError } from "../../src/contracts/read-contract.ts";
import { recognise, type Recognised, type RecognitionOptions } from "../../src/contracts/recognise.ts";

const root = new URL("../../", import.meta.url);

export const fixture = (path: string): string =>
  readFileSync(new URL(`fixtures/contracts/${path}`, root), "utf8");

export const template = (kind: string): string => readFileSync(new URL(`templates/${kind}.md`, root), "utf8");

/** The contract that a YAML text describes; fails the test when it has errors. */
export function contractOf(
  text: string,
  bases: ReadonlyMap<string, Contract> = builtinContracts(),
): Contract {
  const { contracts, errors } = readContracts([{ path: "own.yaml", text }], bases);
  expect(errors).toEqual([]);
  const contract = [...contracts.values()].find(({ source }) => source === "own.yaml");
  if (!contract) throw new Error("no contract was read");
  return contract;
}

export const errorsOf = (text: string): readonly ContractError[] =>
  readContracts([{ path: "own.yaml", text }], builtinContracts()).errors;

export const recogniseText = (
  path: string,
  text: string,
  contracts: ReadonlyMap<string, Contract> = builtinContracts(),
  options?: RecognitionOptions,
): Recognised => recognise({ path, head: () => text.slice(0, 4096), text: () => text }, contracts, options);

/** The kind, or the outcome where there is none. */
export const kindOf = (...parameters: Parameters<typeof recogniseText>): string => {
  const found = recogniseText(...parameters);
  return found.outcome === "kind" ? found.kind : found.outcome;
};
