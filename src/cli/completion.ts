/** `codex-lint completion bash` prints what the shell loads, which then asks `codex-lint complete`. */
import { RootCommand } from "@bomb.sh/tab";
import { rules } from "../../rules/index.ts";
import { define, severities } from "./arguments.ts";
import type { Outcome } from "./invocation.ts";
import * as shells from "./shells.ts";

/** @throws OperationalError for a shell that is not known */
export const completionScript = (shell: string | undefined): Outcome =>
  shells.completionScript("codex-lint", shell, "; to lint a path of that name write ./completion");

/** Answers a shell: what may follow the words so far. */
export const complete = (words: readonly string[]): Outcome => shells.answer(described(), words);

function described(): RootCommand {
  const root = new RootCommand();
  for (const option of define().options) {
    shells.describeOption(option, root, valuesOf(option.long?.replace(/^--/, "") ?? ""));
  }
  root.argument("paths", undefined, true);
  return root;
}

function valuesOf(name: string): readonly string[] {
  if (name === "explain") return rules.map(({ id }) => id);
  if (name === "rule") return rules.flatMap(({ id }) => severities.map((severity) => `${id}:${severity}`));
  return [];
}
