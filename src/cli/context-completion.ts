/** `codex-context completion SHELL`, and what the shell asks then. */
import { RootCommand } from "@bomb.sh/tab";
import type { Command } from "commander";
import { define } from "./context-arguments.ts";
import type { Outcome } from "./invocation.ts";
import { answer, completionScript, describeOption } from "./shells.ts";

/** @throws OperationalError for a shell that is not known */
export const contextCompletion = (shell: string | undefined): Outcome =>
  completionScript("codex-context", shell);

/** Answers a shell: what may follow the words so far. */
export function completeContext(words: readonly string[]): Outcome {
  const root = new RootCommand();
  const program = define(() => undefined);
  const offer = (from: Command, name: string): void => {
    const command = root.command(name, from.description());
    for (const option of [...from.options, ...program.options]) describeOption(option, command);
    for (const each of from.commands) offer(each, `${name} ${each.name()}`);
  };
  for (const each of program.commands) offer(each, each.name());
  return answer(root, words);
}
