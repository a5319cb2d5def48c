/**
 * remark-lint's rules, and other linters for remark, on governed documents: loads the plugins that a configuration
 * names, runs them over the tree that codex-lint has read, and turns their messages into diagnostics.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Root } from "mdast";
import type { Pluggable, Processor } from "unified";
import { VFile } from "vfile";
import type { Diagnostic } from "../linter/diagnostic.ts";
import { indexLines, type LineIndex, type Place } from "../syntax/place.ts";
import { OperationalError } from "./operational-error.ts";

type VFileMessage = VFile["messages"][number];

/** A preset or plugin by package name (the prefix `remark-` may be left out) or path, alone or with its options. */
export type RemarkEntry = string | readonly [string, unknown];

/**
 * Findings of other linters on a Markdown text and its tree, not sorted, and not yet subject to suppressions.
 * @throws OperationalError when a plugin that is no lint rule throws
 */
export type ForeignLinter = (path: string, text: string, tree: Root) => Promise<readonly Diagnostic[]>;

/**
 * @param folder where packages are resolved from: the configuration's folder. What is not installed there is looked
 *   for among codex-lint's own dependencies.
 * @throws OperationalError for a plugin that is not there, does not load, or refuses its options
 */
export async function loadRemarkPlugins(
  entries: readonly RemarkEntry[],
  folder: string,
): Promise<ForeignLinter> {
  const { unified } = await import("unified");
  const pluggables = await Promise.all(
    entries.map(async (entry): Promise<Pluggable> => {
      const [name, options] = typeof entry === "string" ? [entry, undefined] : entry;
      const plugin = await loadPlugin(name, folder);
      return typeof plugin === "function" && options !== undefined ? [plugin, options] : plugin;
    }),
  );
  const caught = new WeakMap<VFile, readonly VFileMessage[]>();
  let processor: Processor;
  try {
    processor = unified().use([...pluggables, catchMessages(caught)]);
    processor.freeze();
  } catch (cause) {
    throw new OperationalError(`Cannot set up the remark plugins ${inWords(entries)}: ${reason(cause)}`, {
      cause,
    });
  }
  return async (path, text, tree) => {
    const file = new VFile({ path, value: text });
    try {
      // Plugins may change the tree, which rules still have to read.
      await processor.run(structuredClone(tree), file);
    } catch (cause) {
      // After the messages were caught, only remark-lint's message control runs, which throws at a misspelt comment.
      if (!caught.has(file)) {
        throw new OperationalError(
          `A remark plugin (${inWords(entries)}) failed on \`${path}\`: ${reason(cause)}`,
          { cause },
        );
      }
    }
    const lines = indexLines(text);
    return (caught.get(file) ?? []).map((message) => diagnosticOf(message, path, lines));
  };
}

/**
 * Keeps what was said before remark-lint's message control takes away from it: that also mutes what stands before a
 * bare `disable`, and leaves no trace of what it muted. It runs behind all plugins named, so this one comes just before.
 */
const catchMessages =
  (caught: WeakMap<VFile, readonly VFileMessage[]>) => () => (_: unknown, file: VFile) => {
    caught.set(file, [...file.messages]);
  };

function diagnosticOf(message: VFileMessage, path: string, lines: LineIndex): Diagnostic {
  const place = placeOfMessage(message, lines);
  const { actual, expected, note, url, ruleId, source } = message;
  return {
    ruleId: [source ?? "remark", ruleId].filter((part) => part !== undefined).join(":"),
    messageId: ruleId ?? "message",
    severity: message.fatal === true ? "error" : message.fatal === false ? "warning" : "info",
    message: message.reason,
    url: url ?? undefined,
    path,
    place,
    range: lines.range(place),
    anchor: "",
    ...(typeof actual === "string" ? { actual } : {}),
    ...(Array.isArray(expected) ? { expected } : {}),
    ...(typeof note === "string" ? { note } : {}),
  };
}

function placeOfMessage({ place, line, column }: VFileMessage, lines: LineIndex): Place {
  const [from, to] =
    place === undefined
      ? [{ line: line ?? 1, column: column ?? 1 }, undefined]
      : "start" in place
        ? [place.start, place.end]
        : [place, undefined];
  const start = lines.offset(from.line, from.column);
  return { start, end: to === undefined ? start : Math.max(start, lines.offset(to.line, to.column)) };
}

async function loadPlugin(name: string, folder: string): Promise<Exclude<Pluggable, unknown[]>> {
  const path = resolvePlugin(name, folder);
  if (path === undefined) {
    throw new OperationalError(
      `Cannot find the remark plugin \`${name}\`, looked for from ${folder}\n` +
        `Run \`npm install --save-dev ${name}\``,
    );
  }
  let loaded: unknown;
  try {
    loaded = ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
  } catch (cause) {
    throw new OperationalError(`Cannot load the remark plugin \`${name}\`: ${reason(cause)}`, { cause });
  }
  if (typeof loaded !== "function" && (typeof loaded !== "object" || loaded === null)) {
    throw new OperationalError(
      `Unexpected module \`${name}\`, expected a remark plugin or preset as its default`,
    );
  }
  // Whether it is one shows when it is used; more cannot be known of a function or an object.
  return loaded as Exclude<Pluggable, unknown[]>;
}

/** As Node resolves it from the folder, then from here. remark's habit of leaving out `remark-` is honoured. */
function resolvePlugin(name: string, folder: string): string | undefined {
  if (/^\.{0,2}\//.test(name)) return resolve(folder, name);
  const names = name.startsWith("@") || name.startsWith("remark-") ? [name] : [name, `remark-${name}`];
  for (const from of [join(folder, "package.json"), import.meta.url]) {
    const require = createRequire(from);
    for (const each of names) {
      try {
        return require.resolve(each);
      } catch {
        const path = importedMain(each, require.resolve.paths(each) ?? []);
        if (path !== undefined) return path;
      }
    }
  }
  return undefined;
}

/** The main module of a package that offers it to `import` only, which `require.resolve` cannot see. */
function importedMain(name: string, folders: readonly string[]): string | undefined {
  const folder = folders
    .map((each) => join(each, name))
    .find((each) => existsSync(join(each, "package.json")));
  if (folder === undefined) return undefined;
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports?: unknown };
  let main = manifest.exports;
  while (typeof main === "object" && main !== null) {
    const conditions = main as Readonly<Record<string, unknown>>;
    main = conditions["."] ?? conditions["import"] ?? conditions["node"] ?? conditions["default"];
  }
  return typeof main === "string" ? join(folder, main) : undefined;
}

const inWords = (entries: readonly RemarkEntry[]): string =>
  entries.map((entry) => `\`${typeof entry === "string" ? entry : entry[0]}\``).join(", ");

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
