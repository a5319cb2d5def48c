/** Completion in shells: `codex-lint completion bash` prints what the shell loads, which then asks `codex-lint complete`. */
import { RootCommand } from "@bomb.sh/tab";
import type { Option } from "commander";
import { nearestName } from "../contracts/names.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { rules } from "../../rules/index.ts";
import { define, severities } from "./arguments.ts";
import { type Outcome, printed } from "./invocation.ts";

const shells = ["bash", "zsh", "fish", "powershell"];

/** @throws OperationalError for a shell that is not known */
export function completionScript(shell: string | undefined): Outcome {
  if (shell === undefined || !shells.includes(shell)) {
    const near = shell === undefined ? undefined : nearestName(shell, shells);
    const hint = near === undefined ? "" : `, did you mean \`${near}\``;
    throw new OperationalError(
      `Unexpected shell \`${shell ?? ""}\`${hint}, expected one of ${shells.join(", ")}; to lint a path of that name write ./completion`,
    );
  }
  return printed(capture(() => described().setup("codex-lint", "codex-lint", shell)));
}

/** Answers a shell: what may follow the words so far. */
export function complete(words: readonly string[]): Outcome {
  const answer = capture(() => described().parse([...words]));
  // The last line tells the shell what else to offer: 4 nothing, 0 files. Where no words are ours, a path is meant.
  return printed(answer === ":4\n" ? ":0\n" : answer);
}

function described(): RootCommand {
  const root = new RootCommand();
  for (const option of define().options) describe(option, root);
  root.argument("paths", undefined, true);
  return root;
}

function describe(option: Option, root: RootCommand): void {
  const name = option.long?.replace(/^--/, "") ?? "";
  const alias = option.short?.replace(/^-/, "");
  const values = option.argChoices ?? valuesOf(name);
  if (option.isBoolean()) root.option(name, option.description, alias);
  else root.option(name, option.description, (offer) => values.forEach((value) => offer(value, "")), alias);
}

function valuesOf(name: string): readonly string[] {
  if (name === "explain") return rules.map(({ id }) => id);
  if (name === "rule") return rules.flatMap(({ id }) => severities.map((severity) => `${id}:${severity}`));
  return [];
}

/** The library prints by itself; what it prints is this command's answer. */
function capture(print: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  /* oxlint-disable no-console */
  console.log = (...parts: unknown[]) => void lines.push(parts.join(" "));
  try {
    print();
  } finally {
    console.log = log;
  }
  /* oxlint-enable no-console */
  return lines.map((line) => `${line}\n`).join("");
}
