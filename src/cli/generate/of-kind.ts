/** `codex-gen KIND "TITLE"` and `codex-gen KIND entry`: words that are no command name a kind of document. */
import { nearestName } from "../../contracts/names.ts";
import type { Contract } from "../../contracts/contract.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Run } from "./command.ts";
import { commands } from "./commands.ts";

export const ofKind =
  (kind: string): Run =>
  async (argv, invocation) =>
    argv[0] === "entry"
      ? (await import("./entry.ts")).entry(kind)(argv.slice(1), invocation)
      : (await import("./scaffold.ts")).newDocument(kind)(argv, invocation);

/** @throws OperationalError for a word that is neither a command nor a kind */
export function contractOf(kind: string, { contracts }: Workspace): Contract {
  const contract = contracts.get(kind);
  if (contract) return contract;
  const near = nearestName(kind, [...commands.map(({ name }) => name), ...contracts.keys()]);
  const hint =
    near === undefined
      ? "expected a command or a kind: run `codex-gen --help` and `codex-lint --list-kinds`"
      : `did you mean \`${near}\``;
  throw new OperationalError(`Unexpected command \`${kind}\`, ${hint}`);
}
