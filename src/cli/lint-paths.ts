/** Finds the files of paths, lints them, and reports. */
import { resolve } from "node:path";
import { discover, type Search, type Unmatched } from "../workspace/discover.ts";
import type { FileResult } from "../workspace/lint-file.ts";
import { type Fixing, lintFiles } from "../workspace/lint-files.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { isInShard } from "../workspace/shard.ts";
import { extensions } from "../contracts/formats.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { accepted } from "./accepted.ts";
import { type Arguments, pathsOf } from "./arguments.ts";
import { choose, withChoice } from "./choice.ts";
import { finish } from "./finish.ts";
import type { Invocation, Outcome } from "./invocation.ts";
import { openFor } from "./open.ts";
import type { Outputs } from "./outputs.ts";

/** What one run leaves to the next. */
export interface Memory {
  readonly known: Map<string, FileResult>;
  workspace: Workspace | undefined;
}

/**
 * @param memory of earlier runs with the same options
 * @throws OperationalError where nothing can be linted
 */
export async function lintPaths(
  options: Arguments,
  outputs: Outputs,
  invocation: Invocation,
  memory?: Memory,
): Promise<Outcome> {
  const paths = pathsOf(options);
  const chosen = await choose(options, invocation, paths);
  const workspace = await openFor(options, invocation, paths, chosen?.settings);
  for (const helper of invocation.helpers ?? []) helper.open(workspace.options);
  if (memory) memory.workspace = workspace;
  const search: Search = {
    paths,
    cwd: workspace.cwd,
    root: workspace.root,
    respectIgnores: options.ignore,
    ignore: workspace.ignore,
    ignorePatterns: options.ignorePattern,
    extensions,
    isCandidate: workspace.isCandidate,
    forceIgnore: options.forceIgnore,
  };
  const { files, unmatched } = chosen?.find(search) ?? (await discover(search));
  const mayBeEmpty = files.length > 0 || chosen !== undefined || options.forceIgnore;
  const problems = unmatchedMessages(unmatched, mayBeEmpty, options);
  if (files.length === 0 && problems.length > 0) throw new OperationalError(problems.join("\n"));
  const { shard } = options;
  const linted = await lintFiles(files, workspace, {
    fix: fixingOf(options),
    keepChanges: options.diff,
    worker: invocation.worker,
    helpers: invocation.helpers,
    shard,
    known: memory?.known,
    complete: chosen === undefined && isWhole(search),
  });
  const guarded = linted.report.documents.some(
    ({ kind }) => kind !== undefined && workspace.contracts.get(kind)?.lock !== undefined,
  );
  const outcome = guarded
    ? await (await import("../context/folder/guard.ts")).withGuardFindings(linted, workspace, invocation.env)
    : linted;
  const isOurs = (path: string): boolean => shard === undefined || isInShard(path, shard);
  const seen = new Set(files.map(({ path }) => path).filter(isOurs));
  const { outcome: left, notes } = await accepted(outcome, { linted: seen, isOurs }, options, workspace);
  const { root } = workspace;
  const finished = await finish(left, { options, outputs, invocation, root, problems, notes });
  return chosen === undefined ? finished : withChoice(finished, outcome, options);
}

/** Whether a search looks at all files that a workspace has for its rules. */
const isWhole = ({
  paths,
  cwd,
  root,
  respectIgnores,
  ignorePatterns,
  forceIgnore = false,
}: Search): boolean =>
  paths.some((path) => resolve(cwd, path) === root) &&
  !paths.some((path) => path.startsWith("!")) &&
  respectIgnores &&
  ignorePatterns.length === 0 &&
  !forceIgnore;

/** Which fixes the arguments ask for; undefined: none. */
export function fixingOf({ fix, unsafeFixes, fixDryRun, diff }: Arguments): Fixing | undefined {
  if (!fix && !unsafeFixes && !fixDryRun && !diff) return undefined;
  return { unsafe: unsafeFixes, write: !fixDryRun && !diff };
}

/** Why paths matched nothing, unless that is to be no error. */
function unmatchedMessages(
  unmatched: readonly Unmatched[],
  mayBeEmpty: boolean,
  { errorOnUnmatchedPattern, ignore }: Arguments,
): readonly string[] {
  if (!errorOnUnmatchedPattern) return [];
  const problems = unmatched.map(({ path, reason }) => {
    switch (reason) {
      case "missing":
        return `No such file or folder: ${path}`;
      case "no-match":
        return `No file matches ${path}`;
      case "ignored":
        return `Every file of ${path} is ignored by a pattern`;
      case "empty":
        return `No Markdown or CSV file in ${path}${ignore ? " that git does not ignore; --no-ignore takes those too" : ""}`;
    }
  });
  if (!mayBeEmpty && problems.length === 0) return ["No file to lint"];
  return problems;
}
