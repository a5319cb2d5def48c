/** The arguments of `codex-lint`: what there is to ask for, and what it is called. Imports nothing that takes time. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { nearestName } from "../contracts/names.ts";
import type { Severity } from "../contracts/contract.ts";
import type { ParserChoice } from "../syntax/markdown.ts";
import { tool } from "../workspace/tool.ts";

export const formats = ["pretty", "json", "github", "sarif", "junit", "gitlab", "markdown", "agent"] as const;
export const severities = ["off", "info", "warning", "error"] as const;
export const parsers = ["auto", "fast", "remark"] as const;

export interface RuleArgument {
  readonly ruleId: string;
  readonly severity: Severity | "off";
}

export type Format = (typeof formats)[number];

/** One report: its form, and where it goes; without a file that is stdout, or the file of `--output-file`. */
export interface ReportArgument {
  readonly format: Format;
  readonly file: string | undefined;
}

export interface Arguments {
  /** Empty where none is given. */
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly unsafeFixes: boolean;
  readonly fixDryRun: boolean;
  readonly diff: boolean;
  /** What is printed: the first format that names no file. */
  readonly format: Format;
  /** As given; empty where nothing is. */
  readonly reports: readonly ReportArgument[];
  readonly ci: boolean;
  readonly outputFile: string | undefined;
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  readonly statistics: boolean;
  readonly rule: readonly RuleArgument[];
  /** False for `--no-config`. */
  readonly config: string | false | undefined;
  readonly printConfig: string | undefined;
  readonly init: boolean;
  readonly ignorePattern: readonly string[];
  readonly ignore: boolean;
  readonly inlineConfig: boolean;
  readonly scopeReport: boolean;
  readonly base: string | undefined;
  /** Lint only what changed: against the last commit, since a revision, or as it is staged. */
  readonly changed: boolean;
  readonly since: string | undefined;
  readonly staged: boolean;
  /** Whether files that are named are left alone like those that are found. */
  readonly forceIgnore: boolean;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly now: string | undefined;
  readonly listRules: boolean;
  readonly listKinds: boolean;
  readonly explain: string | undefined;
  readonly explainKind: string | undefined;
  readonly color: boolean | undefined;
  readonly errorOnUnmatchedPattern: boolean;
  readonly reportUnused: Severity | "off" | undefined;
  readonly parser: ParserChoice | undefined;
  readonly watch: boolean;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** The file of accepted findings; false: none counts. */
  readonly baseline: string | false | undefined;
  readonly suppressAll: boolean;
  readonly suppressRule: readonly string[];
  readonly pruneSuppressions: boolean;
}

/** Whether the arguments ask for the baseline to be written. */
export const writesBaseline = (options: Arguments): boolean =>
  options.suppressAll || options.suppressRule.length > 0 || options.pruneSuppressions;

export type Parsed =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly exitCode: 0 | 2; readonly stdout: string; readonly stderr: string };

/** What is linted where nothing is named. */
export const pathsOf = ({ paths }: Arguments): readonly string[] => (paths.length === 0 ? ["."] : paths);

/** Reads the arguments, without the program's own name. Help, version and mistakes come back as text to print. */
export function parseArguments(argv: readonly string[], columns: number | undefined): Parsed {
  let stdout = "";
  let stderr = "";
  const program = define()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        stdout += text;
      },
      writeErr: (text) => {
        stderr += text;
      },
      outputError: (text, write) => {
        write(text.replace(/^error: /, "codex-lint: "));
      },
      getOutHelpWidth: () => columns ?? 80,
      getErrHelpWidth: () => columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  try {
    program.parse(argv, { from: "user" });
    return { ok: true, arguments: argumentsOf(program) };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { ok: false, exitCode: error.exitCode === 0 ? 0 : 2, stdout, stderr };
  }
}

/** The command with its options, for parsing and for shell completion. */
export function define(): Command {
  return new Command("codex-lint")
    .description("Lints the documents that people and coding agents steer a repository by.")
    .argument("[paths...]", "files, folders and globs; `-` is stdin (default: `.`)")
    .showHelpAfterError("Run `codex-lint --help` for what there is.")
    .version(tool.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .optionsGroup("Fixing:")
    .option("--fix", "apply the safe fixes")
    .option("--unsafe-fixes", "apply also the fixes that need a look afterwards; implies --fix")
    .option("--fix-dry-run", "fix without writing, and report what is left")
    .option("--diff", "write nothing and print what --fix would change; exit 1 if anything")
    .optionsGroup("Output:")
    .addOption(
      new Option("-f, --format <name[:file]>", "how to report, and where to; repeatable")
        .choices(formats)
        .argParser(reportArgument),
    )
    .option("-o, --output-file <file>", "write what -f gives no file to this one instead of stdout")
    .option("--ci", "report as the CI service that runs this shows it; -f wins")
    .option("--quiet", "report errors only")
    .option("--max-warnings <number>", "exit 1 when there are more warnings", wholeNumber)
    .option("--statistics", "count the findings by rule instead of listing them")
    .option("--color", "colour the output, whatever reads it")
    .option("--no-color", "do not colour the output")
    .optionsGroup("Rules and configuration:")
    .option("--rule <id:severity>", "set a rule's severity; repeatable", ruleSetting)
    .option("-c, --config <file>", "use this configuration")
    .option("--no-config", "use no configuration")
    .option("--no-inline-config", "let no comment in a document disable a rule")
    .option(
      "--report-unused-disable-directives",
      "warn of comments that silence nothing (…-severity <severity> grades it)",
    )
    .addOption(
      // So long a name would leave no room for the descriptions of all the others.
      choice("--report-unused-disable-directives-severity <severity>", "", severities).hideHelp(),
    )
    .addOption(choice("--parser <name>", "the Markdown parser", parsers))
    .option("--now <time>", "the time that the run takes for now (RFC 3339)")
    .optionsGroup("Baseline:")
    .option("--suppress-all", "accept all findings there are now in codex-lint-baseline.json")
    .option("--suppress-rule <id>", "accept all findings of a rule; repeatable", collect)
    .option("--prune-suppressions", "remove from the baseline what is no longer found")
    .option("--baseline <file>", "use this baseline")
    .option("--no-baseline", "report also what the baseline accepts")
    .optionsGroup("Files:")
    .option("--ignore-pattern <pattern>", "leave out what matches, as in .gitignore; repeatable", collect)
    .option("--no-ignore", "take also what .gitignore and the configuration ignore")
    .option("--watch", "lint again whenever a file changes")
    .option("--shard <i/n>", "lint this share of the files; `merge-reports` puts them together", shardOf)
    .addOption(
      new Option("--changed", "lint what differs from the last commit, also what is new").conflicts([
        "since",
        "staged",
        "stdin",
      ]),
    )
    .addOption(
      new Option("--since <revision>", "lint what differs from where HEAD left a revision").conflicts([
        "staged",
        "stdin",
      ]),
    )
    .addOption(new Option("--staged", "lint what is staged, as it is staged").conflicts(["stdin"]))
    .option("--force-ignore", "leave out also named files that are ignored or no documents, as hooks need it")
    .option("--stdin", "read one document from stdin")
    .option("--stdin-filename <path>", "the path that the document on stdin belongs to")
    .option("--no-error-on-unmatched-pattern", "exit 0 when a path matches no file")
    .option("--base <ref>", "compare with the last commit shared with <ref> (default: the default branch)")
    .optionsGroup("Instead of linting:")
    .option("--init", "write a commented codex-lint.config.yaml")
    .option("--print-config <file>", "print what is in force for a file, as JSON")
    .option("--list-rules", "list the rules")
    .option("--list-kinds", "list the kinds of documents")
    .option("--scope-report", "say which approved record covers which changed file")
    .option("--explain <rule>", "print a rule's documentation")
    .option("--explain-kind <file>", "say why a file was taken for its kind, or for none")
    .addHelpText("after", "\nReports of shards into one: codex-lint merge-reports <file...> [-f <name>]\n")
    .addHelpText("after", "Shell completion: codex-lint completion bash|zsh|fish\n")
    .addHelpText("after", "Exit codes: 0 clean, or warnings only; 1 errors; 2 usage, configuration, files");
}

function argumentsOf(program: Command): Arguments {
  const values = program.opts();
  const given = <Value>(name: string): Value | undefined => values[name] as Value | undefined;
  const flag = (name: string): boolean => given<boolean>(name) === true;
  const reports = given<readonly ReportArgument[]>("format") ?? [];
  const graded = given<Severity | "off">("reportUnusedDisableDirectivesSeverity");
  return {
    paths: program.args,
    fix: flag("fix"),
    unsafeFixes: flag("unsafeFixes"),
    fixDryRun: flag("fixDryRun"),
    diff: flag("diff"),
    format: reports.find(({ file }) => file === undefined)?.format ?? "pretty",
    reports,
    ci: flag("ci"),
    outputFile: given("outputFile"),
    quiet: flag("quiet"),
    maxWarnings: given("maxWarnings"),
    statistics: flag("statistics"),
    rule: given("rule") ?? [],
    config: given("config"),
    printConfig: given("printConfig"),
    init: flag("init"),
    ignorePattern: given("ignorePattern") ?? [],
    ignore: flag("ignore"),
    inlineConfig: flag("inlineConfig"),
    scopeReport: flag("scopeReport"),
    base: given("base"),
    changed: flag("changed"),
    since: given("since"),
    staged: flag("staged"),
    forceIgnore: flag("forceIgnore"),
    stdin: flag("stdin"),
    stdinFilename: given("stdinFilename"),
    now: given("now"),
    listRules: flag("listRules"),
    listKinds: flag("listKinds"),
    explain: given("explain"),
    explainKind: given("explainKind"),
    color: given("color"),
    errorOnUnmatchedPattern: flag("errorOnUnmatchedPattern"),
    reportUnused: graded ?? (flag("reportUnusedDisableDirectives") ? "warning" : undefined),
    parser: given("parser"),
    watch: flag("watch"),
    shard: given("shard"),
    baseline: baselineOf(given("baseline")),
    suppressAll: flag("suppressAll"),
    suppressRule: given("suppressRule") ?? [],
    pruneSuppressions: flag("pruneSuppressions"),
  };
}

/** `--no-baseline` alone makes commander's value true where neither is given. */
const baselineOf = (value: string | boolean | undefined): string | false | undefined =>
  value === true ? undefined : value;

/** An option with a fixed set of values, which shell completion sees too. */
const choice = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, description).choices(values).argParser((value) => oneOf(value, values));

function oneOf(value: string, values: readonly string[]): string {
  if (values.includes(value)) return value;
  const near = nearestName(value, values);
  throw new InvalidArgumentError(
    near === undefined
      ? `Expected ${values.join(", ")}.`
      : `Did you mean ${near}? Expected ${values.join(", ")}.`,
  );
}

function reportArgument(value: string, before: readonly ReportArgument[] = []): readonly ReportArgument[] {
  // Everything behind the first colon is the file: that of Windows has one itself.
  const colon = value.indexOf(":");
  const format = oneOf(colon === -1 ? value : value.slice(0, colon), formats) as Format;
  const file = colon === -1 ? undefined : value.slice(colon + 1);
  if (file === "")
    throw new InvalidArgumentError(`Expected a file behind the colon, as in ${format}:report.`);
  return [...before, { format, file }];
}

function ruleSetting(value: string, before: readonly RuleArgument[] = []): readonly RuleArgument[] {
  // The id of a rule of another linter may hold a colon itself.
  const colon = value.lastIndexOf(":");
  if (colon < 1) throw new InvalidArgumentError("Expected ID:SEVERITY, such as timestamp-order:error.");
  const severity = oneOf(value.slice(colon + 1), severities) as RuleArgument["severity"];
  return [...before, { ruleId: value.slice(0, colon), severity }];
}

function shardOf(value: string): NonNullable<Arguments["shard"]> {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count) throw new InvalidArgumentError("Expected I/N, such as 2/3.");
  return { index, count };
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(value);
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
