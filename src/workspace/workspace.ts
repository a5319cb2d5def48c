/** Settings of one run, put together: where the workspace is, what governs it, and who examines its texts. */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Contract } from "../contracts/contract.ts";
import { mayShowKind } from "../contracts/formats.ts";
import { compileGlobs } from "../contracts/globs.ts";
import type { Severity } from "../linter/diagnostic.ts";
import type { MarkdownParser, ParserChoice } from "../syntax/markdown.ts";
import { rules } from "../../rules/index.ts";
import {
  type Configuration,
  findConfiguration,
  fromRoot,
  noConfiguration,
  readConfiguration,
  type RuleEntry,
} from "./configuration.ts";
import type { FoundFile } from "./discover.ts";
import { createExaminer, type Examiner } from "./examine.ts";
import { loadContracts } from "./load-contracts.ts";
import { OperationalError } from "./operational-error.ts";
import { prepare } from "./prepare.ts";
import { decode, type FileText, readText, type Unreadable } from "./read.ts";
import { baseFolder, mayBeInRepository, repositoryRoot } from "./root.ts";
import { type RuleOverride, ruleSettings, type SettingsFor } from "./rule-settings.ts";
import { settingsOf } from "./settings.ts";
import type { TrackedFiles } from "./staged-files.ts";
import { packageUrl } from "./tool.ts";

export interface WorkspaceOptions {
  readonly cwd: string;
  /** What the run is about: files, folders, globs. They decide where the workspace is. */
  readonly paths: readonly string[];
  /** A configuration file; false: none, also where there is one; undefined: look for it. */
  readonly config?: string | false | undefined;
  readonly rules?: readonly RuleOverride[];
  /** Globs from the root by kind, whatever the configuration says of these kinds. */
  readonly kinds?: Readonly<Record<string, readonly string[]>>;
  /** Epoch milliseconds. */
  readonly now: number;
  /** A name, or the parser itself where the caller has trees of its own. */
  readonly parser?: ParserChoice | MarkdownParser | undefined;
  /** Whether the remark plugins that the configuration names run as well; true when left out. */
  readonly remark?: boolean;
  readonly inlineConfig?: boolean;
  readonly reportUnused?: Severity | "off" | undefined;
  /** Contents that count instead of those on disk, by path from the root. */
  readonly overlay?: ReadonlyMap<string, Uint8Array> | undefined;
  /** The files that there are; undefined: those on disk. Contents that lie on disk otherwise are in `overlay`. */
  readonly tracked?: TrackedFiles | undefined;
  /** What documents are compared with: the last commit shared with this one; undefined: with the default branch. */
  readonly base?: string | undefined;
  /** The branch that the change is meant for, where CI names it; the default branch otherwise. */
  readonly target?: string | undefined;
}

export interface Workspace {
  /** What it was opened with, to open it again elsewhere. */
  readonly options: WorkspaceOptions;
  readonly cwd: string;
  /** The folder that documents' paths begin at, a real path. */
  readonly root: string;
  readonly configuration: Configuration;
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly globs: ReadonlyMap<string, readonly string[]>;
  readonly settingsFor: (path: string) => SettingsFor;
  readonly examiner: Examiner;
  /** Whether a rule is on for any document. */
  readonly mayRun: (ruleId: string) => boolean;
  /** Whether a file may be governed at all, by its path from the root. JSON is mostly no document and has to be named. */
  readonly isCandidate: (path: string) => boolean;
  /** Whether a contract or the configuration names the path, whatever the file holds. */
  readonly isNamed: (path: string) => boolean;
  /** What the search spares, as globs from the root. */
  readonly ignore: readonly string[];
  /** Reads a file as this run sees it. */
  readonly read: (file: Pick<FoundFile, "absolute" | "path">) => FileText | Unreadable;
}

/**
 * @throws ConfigurationError when the configuration or a contract it names cannot be used
 * @throws OperationalError for an unknown rule in `rules`, or for a parser that does not run here
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const cwd = realpathSync(options.cwd);
  const base = baseFolder(cwd, options.paths);
  const configuration = await configurationOf(options, cwd, base);
  const root =
    repositoryRoot(base) ?? (configuration.source === undefined ? base : realpathSync(configuration.folder));
  const contracts = await loadContracts(configuration, cwd);
  const { settings } = configuration;
  const rooted = (globs: readonly string[]): readonly string[] =>
    globs.map((glob) => fromRoot(glob, configuration, root));
  const globs = new Map([
    ...Object.entries(settings.kinds ?? {}).map(([kind, each]) => [kind, rooted(each)] as const),
    ...Object.entries(options.kinds ?? {}),
  ]);
  const settingsFor = await ruleSettings({ configuration, rules, root, overrides: options.rules ?? [] });
  const { remark: plugins = [] } = settings;
  const foreign =
    plugins.length > 0 && options.remark !== false
      ? await (await import("./remark.ts")).loadRemarkPlugins(plugins, configuration.folder)
      : undefined;
  const topics = new Map(rules.map(({ id, topic }) => [id, topic]));
  const read: Workspace["read"] = ({ absolute, path }) => {
    const bytes = options.overlay?.get(path);
    return bytes === undefined ? readText(absolute) : decode(bytes);
  };
  const examiner = createExaminer({
    contracts,
    globs,
    rules,
    settingsFor,
    settings: settingsOf(configuration, root),
    now: options.now,
    prepare: (contract, path) => prepare(contract, root, path, options),
    parser: await usable(options.parser ?? settings.parser ?? "auto"),
    inlineConfig: options.inlineConfig ?? true,
    versioned: mayBeInRepository(root),
    reportUnused: options.reportUnused,
    foreign,
    ruleUrl: (ruleId) => {
      const topic = topics.get(ruleId);
      return topic === undefined ? undefined : packageUrl(`rules/${topic}/${ruleId}.md`);
    },
  });
  const paths = [...contracts.values()].flatMap(({ recognise }) => recognise.paths);
  const isNamed = compileGlobs([...paths, ...[...globs.values()].flat()]).matches;
  return {
    options,
    cwd,
    root,
    configuration,
    contracts,
    globs,
    settingsFor,
    examiner,
    mayRun: (ruleId) =>
      settingsFor("")(ruleId)?.severity !== "off" ||
      (settings.overrides ?? []).some((override) => severityIn(override.rules[ruleId]) !== "off"),
    isCandidate: (path) => mayShowKind(path) || isNamed(path),
    isNamed,
    ignore: rooted(settings.ignore ?? []),
    read,
  };
}

const severityIn = (entry: RuleEntry | undefined): Severity | "off" =>
  entry === undefined ? "off" : typeof entry === "string" ? entry : entry[0];

/**
 * A parser that is asked for by name and has to be this one is loaded before anything is read.
 * @throws OperationalError where it does not run here
 */
async function usable(parser: ParserChoice | MarkdownParser): Promise<ParserChoice | MarkdownParser> {
  if (parser !== "fast") return parser;
  const { loadMarkdownParser } = await import("../syntax/markdown.ts");
  return loadMarkdownParser(parser).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new OperationalError(`${message}: \`--parser auto\`, or \`parser: auto\` in the configuration`, {
      cause,
    });
  });
}

async function configurationOf(
  { config }: WorkspaceOptions,
  cwd: string,
  base: string,
): Promise<Configuration> {
  if (config === false) return noConfiguration(base);
  if (config !== undefined) return readConfiguration(resolve(cwd, config), cwd);
  return findConfiguration(base, cwd);
}
