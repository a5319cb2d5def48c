/** Finds and reads the configuration: what a repository says about its kinds, contracts and rules. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { LoaderResult } from "lilconfig";
import type { BoardRole, Severity, WorkState } from "../contracts/contract.ts";
import type { PresetName } from "../linter/presets.ts";
import type { ParserChoice } from "../syntax/markdown.ts";
import { ConfigurationError, configurationError, type Mistake, schemaMistakes } from "./config-errors.ts";
import type { LocatedData, Path } from "./located-data.ts";
import { readText } from "./read.ts";
import { portable, repositoryRoot } from "./root.ts";
import { isTimeZone } from "./time-zone.ts";

export { ConfigurationError } from "./config-errors.ts";

export type RuleEntry = Severity | "off" | readonly [Severity | "off", Readonly<Record<string, unknown>>];
export type RuleEntries = Readonly<Record<string, RuleEntry>>;
export type ContractEntry = string | { readonly kind: string; readonly from: string };
export type PluginEntry = string | readonly [string, unknown];

/** The file as people write it, once it follows `config.schema.json`. */
export interface ConfigurationFile {
  readonly extends?: PresetName;
  readonly rules?: RuleEntries;
  readonly kinds?: Readonly<Record<string, readonly string[]>>;
  readonly contracts?: readonly ContractEntry[];
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: RuleEntries }[];
  readonly ignore?: readonly string[];
  readonly timeZone?: string;
  readonly rootPrefix?: string;
  readonly remark?: readonly PluginEntry[];
  readonly parser?: ParserChoice;
  readonly boards?: BoardsFile;
  readonly generate?: GenerateSettings;
}

/** Where tasks stand. Paths are relative to the folder that the file configures. */
export interface BoardsFile {
  /** Paths, globs or names of places. */
  readonly lead?: string | readonly string[];
  /** By the name that messages use. */
  readonly places?: Readonly<
    Record<string, { readonly files: readonly string[]; readonly role?: BoardRole }>
  >;
}

/** What codex-gen makes, and where. Paths are relative to the folder that the file configures. */
export interface GenerateSettings {
  readonly documents?: Readonly<Record<string, NewDocumentSettings>>;
  readonly taskboard?: TaskBoardSettings;
  readonly index?: { readonly output?: string };
  readonly summary?: { readonly output?: string };
}

export interface NewDocumentSettings {
  readonly folder?: string;
  readonly name?: string;
  readonly template?: string;
  readonly archive?: string;
}

export interface TaskBoardSettings {
  readonly output?: string;
  /** Header → what stands below it, in order. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly statuses?: Partial<Readonly<Record<WorkState, string>>>;
  readonly dated?: boolean;
  readonly newline?: "lf" | "crlf";
  readonly bom?: boolean;
  readonly quote?: "needed" | "all";
}

export interface Configuration {
  readonly settings: ConfigurationFile;
  /** The file, absolute; undefined where there is none. */
  readonly source: string | undefined;
  /** The folder that the globs and paths of the file are relative to. */
  readonly folder: string;
  /** An error about a part of the file, with its line and column. */
  problem(message: string, path: Path, part?: "key" | "value"): ConfigurationError;
}

const extensions = ["yaml", "yml", "json", "jsonc"];
const searchPlaces = [
  ...extensions.map((extension) => `codex-lint.config.${extension}`),
  ...extensions.map((extension) => `.config/codex-lint.${extension}`),
  ...extensions.map((extension) => `.config/codex-lint.config.${extension}`),
  "package.json",
];

/** The search only has to say which file it is; what the file holds is read with its places afterwards. */
const found = (path: string, content: string): LoaderResult =>
  basename(path) !== "package.json" ? path : holdsConfiguration(content) ? { codexLint: path } : {};

const holdsConfiguration = (manifest: string): boolean => manifest.includes('"codexLint"');

/** The settings where there is no file, or none is wanted. */
export const noConfiguration = (folder: string): Configuration => ({
  settings: {},
  source: undefined,
  folder,
  problem: (message) => new ConfigurationError(message),
});

/**
 * Looks for a configuration in a folder and those above it up to the repository's root. Outside a repository only the
 * folder itself counts: a file in a folder that others may write to must not govern the run. Messages name the file
 * relative to `shownFrom`.
 * @throws ConfigurationError when the file is there and cannot be used
 */
export async function findConfiguration(folder: string, shownFrom: string): Promise<Configuration> {
  const top = repositoryRoot(folder) ?? folder;
  if (!mayBeConfigured(folder, top)) return noConfiguration(folder);
  const { lilconfig } = await import("lilconfig");
  const result = await lilconfig("codex-lint", {
    searchPlaces,
    packageProp: "codexLint",
    loaders: { ".yaml": found, ".yml": found, ".json": found, ".jsonc": found },
    stopDir: top,
    ignoreEmptySearchPlaces: false,
  }).search(folder);
  return result === null ? noConfiguration(folder) : readConfiguration(result.filepath, shownFrom);
}

function isPlace(path: string): boolean {
  if (!existsSync(path)) return false;
  if (basename(path) !== "package.json") return true;
  const read = readText(path);
  return !read.ok || holdsConfiguration(read.text);
}

/** Whether there is any place to look into. Mostly there is none, and the search takes its time to find that out. */
function mayBeConfigured(folder: string, top: string): boolean {
  for (let current = folder; ; current = dirname(current)) {
    if (searchPlaces.some((place) => isPlace(join(current, place)))) return true;
    if (current === top || current === dirname(current)) return false;
  }
}

/**
 * Reads one configuration file; messages name it relative to `shownFrom`.
 * @throws ConfigurationError with line and column of every mistake
 */
export async function readConfiguration(path: string, shownFrom: string): Promise<Configuration> {
  const shown = relative(shownFrom, path) || path;
  const text = textOf(path, shown);
  const data = await parse(path, text, shown);
  const inPackage = basename(path) === "package.json";
  const prefix: Path = inPackage ? ["codexLint"] : [];
  const problems = (mistakes: readonly Mistake[]): ConfigurationError =>
    configurationError(shown, text, mistakes);
  const value = inPackage ? (data.value as { readonly codexLint?: unknown }).codexLint : data.value;
  const { validateConfig } = await import("./generated/config-validator.ts");
  if (!validateConfig(value ?? {})) {
    const mistakes = schemaMistakes(validateConfig.errors ?? [], value);
    throw problems(
      mistakes.map((each) => ({
        message: each.message,
        place: data.place([...prefix, ...each.path], each.part),
      })),
    );
  }
  // The validator has just said that this is its shape.
  const settings = (value ?? {}) as ConfigurationFile;
  const configuration: Configuration = {
    settings,
    source: path,
    folder: folderOf(path),
    problem: (message, at, part) => problems([{ message, place: data.place([...prefix, ...at], part) }]),
  };
  if (settings.timeZone !== undefined && !isTimeZone(settings.timeZone)) {
    const message = `Unexpected time zone \`${settings.timeZone}\`, expected an IANA name or an offset such as UTC+08:00`;
    throw configuration.problem(message, ["timeZone"]);
  }
  return configuration;
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigurationError(
      `Cannot read the configuration ${shown}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function parse(path: string, text: string, shown: string): Promise<LocatedData> {
  const extension = extname(path);
  const plain = text.replace(/^\uFEFF/, " ");
  const result = /^\.ya?ml$/.test(extension)
    ? (await import("./located-yaml.ts")).readYaml(plain)
    : (await import("./located-json.ts")).readJson(plain, basename(path) !== "package.json");
  if (!result.ok) throw configurationError(shown, text, result.failures);
  return result.data;
}

/** `.config/codex-lint.yaml` is about the folder above. */
function folderOf(path: string): string {
  const folder = resolve(dirname(path));
  return basename(folder) === ".config" ? dirname(folder) : folder;
}

/**
 * A glob of the configuration as one of paths from the root. A glob without a slash is about names in any folder, as in
 * `.gitignore`.
 */
export function fromRoot(glob: string, configuration: Configuration, root: string): string {
  const negated = glob.startsWith("!") ? "!" : "";
  const plain = glob.slice(negated.length).replace(/^\.?\//, "");
  const anchored = glob.slice(negated.length).startsWith("/") || /\/./.test(plain);
  const below = portable(root, configuration.folder);
  const prefix = below === "." || below.startsWith("..") ? "" : `${below}/`;
  return `${negated}${prefix}${anchored ? "" : "**/"}${plain}`;
}
