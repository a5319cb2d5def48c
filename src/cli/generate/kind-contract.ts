/** The contract of the kind that the first word names. */
import type { Contract } from "../../contracts/contract.ts";
import { nearestName } from "../../contracts/names.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { commandNames } from "./command-names.ts";

/** @throws OperationalError for a word that is neither a command nor a kind */
export function contractOf(kind: string, { contracts }: Workspace): Contract {
  const contract = contracts.get(kind);
  if (contract) return contract;
  const near = nearestName(kind, [...commandNames, ...contracts.keys()]);
  const hint =
    near === undefined
      ? "expected a command or a kind: run `codex-gen --help` and `codex-lint --list-kinds`"
      : `did you mean \`${near}\``;
  throw new OperationalError(`Unexpected command \`${kind}\`, ${hint}`);
}
