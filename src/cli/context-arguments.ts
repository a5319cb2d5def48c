/** The arguments of `codex-context`: its commands and what each is asked. Imports nothing that takes time. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import {
  environments,
  statuses,
  summaryLimit,
  tailLines,
  testResults,
  usualAttempts,
  summaryUsual,
} from "../context/promises.ts";
import { tool } from "../workspace/tool.ts";

/** What every command knows. */
export interface ContextOptions {
  readonly root?: string;
  readonly now?: string;
  readonly format: "text" | "json";
  readonly color?: boolean;
  readonly attempts: number;
  readonly breakStaleLock: boolean;
}

/** One command as it was typed: its name (`record commit`), its arguments and options. */
export interface ContextCommand {
  readonly name: string;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly common: ContextOptions;
}

export type ContextParsed =
  | { readonly ok: true; readonly command: ContextCommand }
  | { readonly ok: false; readonly exitCode: 0 | 2; readonly stdout: string; readonly stderr: string };

/** Reads the arguments, without the program's own name. Help, version and mistakes come back as text to print. */
export function parseContextArguments(argv: readonly string[], columns: number | undefined): ContextParsed {
  let stdout = "";
  let stderr = "";
  let found: ContextCommand | undefined;
  const program = define((command) => (found = command));
  const configure = (command: Command): void => {
    command.exitOverride().configureOutput({
      writeOut: (text) => (stdout += text),
      writeErr: (text) => (stderr += text),
      outputError: (text, write) => write(text.replace(/^error: /, "codex-context: ")),
      getOutHelpWidth: () => columns ?? 80,
      getErrHelpWidth: () => columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
    command.commands.forEach(configure);
  };
  configure(program);
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { ok: false, exitCode: error.exitCode === 0 ? 0 : 2, stdout, stderr };
  }
  return found === undefined
    ? { ok: false, exitCode: 2, stdout: "", stderr: program.helpInformation() }
    : { ok: true, command: found };
}

/** The program, and all its commands; `take` is told the one that was typed. */
export function define(take: (command: ContextCommand) => void): Command {
  const program = new Command("codex-context")
    .description("Keeps the live context of a repository: what is in focus, what happened, what is next.")
    .version(tool.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError("Run `codex-context --help` for what there is.")
    .option("--root <folder>", "the repository (default: the nearest folder above with a .codex)")
    .option("--now <time>", "the time that the run takes for now (RFC 3339)")
    .addOption(new Option("-f, --format <name>", "how to print").choices(["text", "json"]).default("text"))
    .option("--color", "colour the output, whatever reads it")
    .option("--no-color", "do not colour the output")
    .option(
      "--attempts <number>",
      `how often to ask for a lock that is held (default: ${usualAttempts})`,
      atLeastOne,
    )
    .option("--break-stale-lock", "take over a lock whose owner is certainly gone")
    .addHelpText(
      "after",
      "\nExit codes: 0 done or clean; 1 errors found by check; 2 nothing was done\nShell completion: codex-context completion bash|zsh|fish",
    );
  const run =
    (name: string) =>
    (...given: readonly unknown[]): void => {
      const command = given.at(-1) as Command;
      take({ name, args: command.args, options: command.opts(), common: commonOf(program) });
    };
  program.command("init").description("make the folder, valid from the first moment").action(run("init"));
  program
    .command("show")
    .description("print the working context: state, activity, health, risks, next steps")
    .option("--tail <lines>", `lines of the journal to look at, 50 to ${tailLines} (default: 100)`, tailCount)
    .action(run("show"));
  defineRecord(program, run);
  program
    .command("state")
    .description("change the state")
    .command("set <key=value...>")
    .description(`set current_feature, current_branch, status (${statuses.join(", ")}) or notes`)
    .action(run("state set"));
  program
    .command("summarize")
    .description("make summary.md anew from the state and the latest events")
    .option(
      "--words <number>",
      `words that it may have (default: ${summaryUsual}, at most ${summaryLimit})`,
      wordLimit,
    )
    .option("--check", "write nothing; exit 1 where the file is not what would be written")
    .action(run("summarize"));
  program
    .command("rotate")
    .description("move the old part of a journal that is over its limits to the archive")
    .option("--force", "also where it is not over them")
    .action(run("rotate"));
  program.command("check").description("check the folder against its contracts").action(run("check"));
  const hooks = program.command("hooks").description("git hooks that record commits");
  hooks
    .command("install")
    .description("put them beside the hooks that are there")
    .action(run("hooks install"));
  hooks.command("uninstall").description("take them away again").action(run("hooks uninstall"));
  program
    .command("propose")
    .description("propose a change of structure as a patch for review")
    .command("add-event-type <name> [fields...]")
    .description("a new type of event, with fields such as env:dev|stg|prod or count?:integer")
    .action(run("propose add-event-type"));
  program
    .command("pr-block")
    .description("print the block for a pull request's description")
    .option("--url <url>", "where the summary can be read")
    .action(run("pr-block"));
  program.command("watch").description("show the context live as files change").action(run("watch"));
  return program;
}

type Run = (name: string) => (...given: readonly unknown[]) => void;

function defineRecord(program: Command, run: Run): void {
  const record = program
    .command("record")
    .description("record what happened: one event, one line")
    // A type that a team has agreed on beside the built-in ones.
    .argument("[type]", "a type of event of your own contract")
    .argument("[fields...]", "its fields as key=value")
    .action(run("record"));
  const event = (usage: string, description: string): Command => {
    const name = usage.split(" ")[0] ?? "";
    return record
      .command(usage)
      .description(description)
      .option("--any-time", "also when the clock is behind the last event")
      .action(run(`record ${name}`));
  };
  const area = (command: Command): Command =>
    command
      .requiredOption("--area <tag>", "short tag of the area, such as auth")
      .option("--one", "it is one concept, although it looks like several");
  event("commit [revision]", "a commit, read from git (default: HEAD)").option(
    "--hook",
    "called by a git hook: stay silent and never fail",
  );
  event("test", "a test run")
    .option("--from <file>", "count from a report: JUnit XML, JSON of vitest or jest, TAP")
    .addOption(new Option("--result <word>", "how it went").choices([...testResults]))
    .option("--count <number>", "how many tests ran", wholeNumber)
    .option("--focus <tag>", "what was tested");
  area(event("issue <text>", "a problem")).option("--severity <word>", "how bad it is");
  area(event("fix <text>", "a problem that is solved")).option("--link <url>", "a link; repeatable", collect);
  event("note <text>", "a remark").option("--one", "it is one concept, although it looks like several");
  event("perf <metric>", "a change of a measure, such as p95_ms")
    .requiredOption("--delta <percent>", "by how much it changed, such as +35 or -12.5", number)
    .addOption(new Option("--env <name>", "where").choices([...environments]).makeOptionMandatory());
  for (const type of ["ci", "build"]) {
    event(`${type} [text]`, `a ${type === "ci" ? "CI run" : "build"}`)
      .addOption(new Option("--result <word>", "how it went").choices([...testResults]))
      .option("--one", "it is one concept, although it looks like several");
  }
}

function commonOf(program: Command): ContextOptions {
  const values = program.opts<Partial<ContextOptions>>();
  return { format: "text", attempts: usualAttempts, breakStaleLock: false, ...values };
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function number(text: string): number {
  const value = /^[+-]?\d+(?:\.\d+)?%?$/.test(text) ? Number(text.replace("%", "")) : NaN;
  if (Number.isNaN(value)) throw new InvalidArgumentError("Expected a number such as +35 or -12.5.");
  return value;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

const within =
  (least: number, most: number) =>
  (text: string): number => {
    const value = wholeNumber(text);
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Expected ${least} to ${most}.`);
  };
const atLeastOne = within(1, 1_000_000);
const tailCount = within(50, tailLines);
const wordLimit = within(50, summaryLimit);
