/** Completion in shells: what prints the script that a shell loads, and what answers it afterwards. */
import { type Command, RootCommand } from "@bomb.sh/tab";
import type { Option } from "commander";
import { nearestName } from "../contracts/names.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { type Outcome, printed } from "./invocation.ts";

const shells = ["bash", "zsh", "fish", "powershell"];

/**
 * The script that asks `PROGRAM complete -- WORDS` for every word.
 * @throws OperationalError for a shell that is not known; @param otherwise what else the words may have meant
 */
export function completionScript(program: string, shell: string | undefined, otherwise = ""): Outcome {
  if (shell === undefined || !shells.includes(shell)) {
    const near = shell === undefined ? undefined : nearestName(shell, shells);
    const hint = near === undefined ? "" : `, did you mean \`${near}\``;
    throw new OperationalError(
      `Unexpected shell \`${shell ?? ""}\`${hint}, expected one of ${shells.join(", ")}${otherwise}`,
    );
  }
  return printed(capture(() => new RootCommand().setup(program, program, shell)));
}

/** What may follow the words so far. */
export function answer(root: RootCommand, words: readonly string[]): Outcome {
  const lines = capture(() => root.parse([...words]));
  // The last line tells the shell what else to offer: 4 nothing, 0 files. Where no words are ours, a path is meant.
  return printed(lines === ":4\n" ? ":0\n" : lines);
}

/** Makes an option known, with the values that it may have. */
export function describeOption(option: Option, command: Command, known: readonly string[] = []): void {
  const name = option.long?.replace(/^--/, "") ?? "";
  const alias = option.short?.replace(/^-/, "");
  const values = option.argChoices ?? known;
  if (option.isBoolean()) command.option(name, option.description, alias);
  else
    command.option(name, option.description, (offer) => values.forEach((value) => offer(value, "")), alias);
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
