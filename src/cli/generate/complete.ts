/** What a shell asks of `codex-gen complete`: commands, kinds, the options of the one that is named. */
import { RootCommand } from "@bomb.sh/tab";
import type { Command } from "commander";
import type { Contract } from "../../contracts/contract.ts";
import { builtinContracts } from "../../contracts/builtin.ts";
import { entryRecord } from "../../generators/record-entry.ts";
import type { Outcome } from "../invocation.ts";
import { answer, describeOption } from "../shells.ts";
import type { GenerateInvocation, Run } from "./command.ts";
import { commands } from "./commands.ts";
import { ofKind } from "./of-kind.ts";
import { open } from "./open.ts";

/** Answers a shell: what may follow the words so far. */
export async function complete(words: readonly string[], invocation: GenerateInvocation): Promise<Outcome> {
  const root = new RootCommand();
  const contracts = await contractsOf(invocation);
  const named = commands.find(({ name }) => name === words[0]);
  for (const { name, summary } of commands) root.command(name, summary);
  for (const [kind, { title }] of contracts) root.command(kind, title);
  const contract = contracts.get(words[0] ?? "");
  if (words.length > 1 && named) {
    offer(root, named.name, await programOf(await named.load(), [], invocation));
  } else if (words.length > 1 && contract) {
    const { kind } = contract;
    offer(root, kind, await programOf(ofKind(kind), [], invocation));
    if (entryRecord(contract)) {
      offer(root, `${kind} entry`, await programOf(ofKind(kind), ["entry"], invocation));
    }
  }
  return answer(root, words);
}

function offer(root: RootCommand, name: string, program: Command | undefined): void {
  const command = root.commands.get(name) ?? root.command(name, program?.description() ?? "");
  for (const option of program?.options ?? []) describeOption(option, command);
}

/** A command's own description of itself: it is asked for it and not run. */
async function programOf(
  run: Run,
  argv: readonly string[],
  invocation: GenerateInvocation,
): Promise<Command | undefined> {
  let found: Command | undefined;
  // What cannot be described here is said when the command is run.
  await run(argv, { ...invocation, describe: (program) => (found = program) }).catch(() => undefined);
  return found;
}

/** A workspace that cannot be opened still has the kinds that come with the program. */
const contractsOf = (invocation: GenerateInvocation): Promise<ReadonlyMap<string, Contract>> =>
  open({ config: undefined, now: undefined }, invocation).then(
    ({ workspace }) => workspace.contracts,
    () => builtinContracts(),
  );
