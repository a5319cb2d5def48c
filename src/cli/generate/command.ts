/** What the commands of `codex-gen` have in common: how they are given their arguments, and the options that all take. */
import { Command, CommanderError, Option } from "commander";
import { type Invocation, type Outcome, printed } from "../invocation.ts";
import type { Progress } from "./progress.ts";

export interface GenerateInvocation extends Invocation {
  /** Whether there is somebody to ask for what is missing. */
  readonly canAsk: boolean;
  readonly progress: Progress;
  /** Takes what a command says of itself, which is then not run: for completion in shells. */
  readonly describe?: (program: Command) => void;
}

export type Run = (argv: readonly string[], invocation: GenerateInvocation) => Promise<Outcome>;

export interface CommonOptions {
  readonly mode: "write" | "stdout" | "check" | "dry-run";
  /** Whether what people changed may be overwritten. */
  readonly force: boolean;
  readonly format: "text" | "json";
  /** False for `--no-config`. */
  readonly config: string | false | undefined;
  readonly now: string | undefined;
}

export interface Parsed {
  readonly operands: readonly string[];
  readonly common: CommonOptions;
  /** The value of one of the command's own options. */
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** A command that takes the common options. */
export const define = (usage: string, description: string): Command =>
  new Command(`codex-gen ${usage}`)
    .description(description)
    .showHelpAfterError(`Run \`codex-gen ${usage} --help\` for what there is.`)
    .helpOption("-h, --help", "print this help")
    .optionsGroup("What becomes of it:")
    .option("--stdout", "print it and write nothing")
    .option("--check", "write nothing; exit 1 with a diff where the file is not what would be written")
    .option("--dry-run", "write nothing and say what would be written")
    .option("--force", "write over what people changed")
    .addOption(new Option("--format <name>", "how to answer").choices(["text", "json"]).default("text"))
    .optionsGroup("Surroundings:")
    .option("-c, --config <file>", "use this configuration")
    .option("--no-config", "use no configuration")
    .option("--now <time>", "the time that the run takes for now (RFC 3339)")
    .optionsGroup("Options:");

/** Parses a command's arguments and runs it; help and mistakes come back as text to print. */
export async function parsed(
  program: Command,
  argv: readonly string[],
  { stdout: { columns }, describe }: GenerateInvocation,
  run: (parsed: Parsed) => Promise<Outcome>,
): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  if (describe !== undefined) {
    describe(program);
    return printed("");
  }
  program.exitOverride().configureOutput({
    writeOut: (text) => {
      stdout += text;
    },
    writeErr: (text) => {
      stderr += text;
    },
    outputError: (text, write) => write(text.replace(/^error: /, "codex-gen: ")),
    getOutHelpWidth: () => columns ?? 80,
    getErrHelpWidth: () => columns ?? 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { exitCode: error.exitCode === 0 ? 0 : 2, stdout, stderr };
  }
  return run(readOptions(program));
}

function readOptions(program: Command): Parsed {
  const options = program.opts<Record<string, unknown>>();
  const flag = (name: string): boolean => options[name] === true;
  const value = (name: string): string | undefined =>
    typeof options[name] === "string" ? options[name] : undefined;
  const values = (name: string): readonly string[] =>
    Array.isArray(options[name]) ? options[name].map(String) : [];
  const { config } = options;
  const common: CommonOptions = {
    mode: flag("check") ? "check" : flag("dryRun") ? "dry-run" : flag("stdout") ? "stdout" : "write",
    force: flag("force"),
    format: value("format") === "json" ? "json" : "text",
    config: typeof config === "string" || config === false ? config : undefined,
    now: value("now"),
  };
  return { operands: program.args, common, value, values, flag };
}

/** Gathers a repeatable option. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];
