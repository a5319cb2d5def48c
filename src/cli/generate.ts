/**
 * `codex-gen`: arguments in; exit code, stdout and stderr out. Every command is a module of its own that loads when it
 * is asked for; a word that is no command is taken for a kind of document, of which it then makes a new one.
 */
import { failureText } from "./failure-text.ts";
import type { GenerateInvocation } from "./generate/command.ts";
import { commands, helpText } from "./generate/commands.ts";
import { type Outcome, printed } from "./invocation.ts";
import { tool } from "../workspace/tool.ts";

/** Runs `codex-gen`. Never throws: what goes wrong is in the outcome, with exit code 2. */
export async function runGenerate(invocation: GenerateInvocation): Promise<Outcome> {
  try {
    return await dispatch(invocation);
  } catch (error) {
    return { exitCode: 2, stdout: "", stderr: failureText(error, invocation.env, "codex-gen") };
  } finally {
    invocation.progress.clear();
  }
}

async function dispatch(invocation: GenerateInvocation): Promise<Outcome> {
  const [word, ...rest] = invocation.argv;
  if (word === undefined) return { exitCode: 2, stdout: "", stderr: helpText };
  if (word === "--help" || word === "-h" || word === "help") return printed(helpText);
  if (word === "--version" || word === "-V") return printed(`${tool.version}\n`);
  if (word === "complete" && rest[0] === "--") {
    return (await import("./generate/complete.ts")).complete(rest.slice(1), invocation);
  }
  const command = commands.find(({ name }) => name === word);
  const run = command ? await command.load() : (await import("./generate/of-kind.ts")).ofKind(word);
  return run(rest, invocation);
}
