/**
 * The barrier of a run: all documents are in, and what the rules know of them is compared. Documents with findings of the
 * comparison are settled anew, because comments in them may silence those; fixes start the round again.
 */
import { type Comparison, openComparison } from "../linter/across.ts";
import type { Diagnostic } from "../linter/diagnostic.ts";
import type { DocumentFacts } from "../linter/facts.ts";
import type { RuleFailure } from "../linter/lint.ts";
import type { Rule } from "../linter/rule.ts";
import type { Surroundings } from "../linter/surroundings.ts";
import { rules as allRules } from "../../rules/index.ts";
import type { FoundFile } from "./discover.ts";
import type { FileResult, Fixing } from "./lint-file.ts";
import { OperationalError } from "./operational-error.ts";
import { collectOthers } from "./others.ts";
import { fixAgain, settle, settleOther } from "./settle.ts";
import { isInShard, type Shard } from "./shard.ts";
import { surroundingsOf } from "./surroundings.ts";
import type { Workspace } from "./workspace.ts";

export interface Across {
  /** One for each file, in their order. */
  readonly results: readonly FileResult[];
  /** Those of files that were not linted and have findings that concern ones that were. */
  readonly others: readonly FileResult[];
  readonly failures: readonly RuleFailure[];
}

/** A run that several machines share. */
export interface SharedRun extends Shard {
  /** Those of all shards. */
  readonly files: readonly FoundFile[];
}

export interface AcrossTask {
  readonly fix: Fixing | undefined;
  readonly shared?: SharedRun | undefined;
  /** Whether the files are all that there are in the workspace. */
  readonly complete?: boolean;
}

/** What a run compares its documents with, and by; there from its beginning, so that it can look at each as it comes in. */
export interface AcrossRun {
  readonly rules: readonly Rule[];
  readonly surroundings: Surroundings;
  readonly comparison: Comparison;
}

const comparing = allRules.filter(({ across }) => across !== undefined);
const comparingIds = new Set(comparing.map(({ id }) => id));

/** Fixes that only the comparison finds seldom lead to more of them. */
const mostRounds = 5;

/** @param alone whether the rules that need other documents of the workspace are left out */
export function openAcross(workspace: Workspace, alone = false): AcrossRun {
  const { settingsFor, examiner, mayRun } = workspace;
  const surroundings = surroundingsOf(workspace);
  const rules = alone ? comparing.filter(({ across }) => across?.reads === "own") : comparing;
  const { ruleUrl } = examiner;
  // A rule that sees every run asks git, which takes its time.
  const on = rules.filter(({ id }) => mayRun(id));
  return {
    rules,
    surroundings,
    comparison: openComparison({ rules: on, settingsFor, ruleUrl, surroundings }),
  };
}

/** @param linted what came of the files, in their order; where fixes are applied, with their changes */
export async function lintAcross(
  files: readonly FoundFile[],
  linted: readonly FileResult[],
  workspace: Workspace,
  { rules, surroundings, comparison }: AcrossRun,
  { fix, shared, complete = false }: AcrossTask,
): Promise<Across> {
  await refuseUnknownBase(surroundings, workspace);
  const results = [...linted];
  const other = await collectOthers(
    { files, results, all: shared?.files ?? files, complete },
    rules,
    workspace,
  );
  for (let round = 1; ; round++) {
    const documents = [...results.flatMap(({ facts }) => facts ?? []), ...other.facts];
    const { found, failures } = await comparison.compare(documents.sort(byPath));
    const settled = await Promise.all(
      results.map((result, index) => {
        const file = files[index];
        return file === undefined ? result : settleOne(file, result, found.get(file.path) ?? [], workspace);
      }),
    );
    const again =
      fix && round < mostRounds ? await fixAll(files, results, settled, workspace, fix) : undefined;
    if (again !== undefined) {
      results.splice(0, results.length, ...again);
      continue;
    }
    return {
      results: settled,
      others: await settleOthers({ files, shared }, found, other.facts, workspace, surroundings),
      failures: [...other.failures, ...failures],
    };
  }
}

/** A base that is not there is a mistake also where no document is compared with it. */
async function refuseUnknownBase({ history }: Surroundings, { options, root }: Workspace): Promise<void> {
  if (options.base === undefined) return;
  const opened = await history();
  if (opened !== undefined) await opened.base();
  else {
    throw new OperationalError(
      `No git work tree to find ${options.base} in: ${root}; \`git -C ${root} status\` says why`,
    );
  }
}

const byPath = (left: DocumentFacts, right: DocumentFacts): number => (left.path < right.path ? -1 : 1);

/** Comments that silence nothing yet may silence what is found now, and are judged only now. */
const waits = ({ silences }: FileResult): boolean =>
  [...silences].some((name) => name === "*" || comparingIds.has(name));

const settleOne = (
  file: FoundFile,
  result: FileResult,
  found: readonly Diagnostic[],
  workspace: Workspace,
): Promise<FileResult> | FileResult =>
  found.length > 0 || waits(result) ? settle(file, result, found, workspace) : result;

/**
 * The results after another round of fixes, without the findings of this comparison, which the next one makes anew;
 * undefined where there was nothing to fix. Only what the comparison settled can have fixes that are left.
 */
async function fixAll(
  files: readonly FoundFile[],
  results: readonly FileResult[],
  settled: readonly FileResult[],
  workspace: Workspace,
  fix: Fixing,
): Promise<readonly FileResult[] | undefined> {
  let fixed = false;
  const next: FileResult[] = [];
  for (const [index, result] of results.entries()) {
    const [file, now] = [files[index], settled[index]];
    const better =
      file === undefined || now === undefined || now === result
        ? undefined
        : await fixAgain(file, now, workspace, fix);
    fixed ||= better !== undefined;
    next.push(better ?? result);
  }
  return fixed ? next : undefined;
}

async function settleOthers(
  { files, shared }: { readonly files: readonly FoundFile[]; readonly shared: SharedRun | undefined },
  found: ReadonlyMap<string, readonly Diagnostic[]>,
  others: readonly DocumentFacts[],
  workspace: Workspace,
  { gone }: Surroundings,
): Promise<readonly FileResult[]> {
  const linted = new Set((shared?.files ?? files).map(({ path }) => path));
  const kinds = new Map(others.map(({ path, kind }) => [path, kind]));
  const results: FileResult[] = [];
  for (const [path, all] of found) {
    // What another machine lints, or would settle by the path's name, is its to report.
    if (linted.has(path) || (shared && !isInShard(path, shared))) continue;
    // What is gone cannot be linted, and the surroundings name only what the run is about.
    const isGone = !kinds.has(path) && (await gone()).some((each) => each.path === path);
    const wanted = all.filter(
      ({ ruleId, related = [] }) =>
        isGone || isOfChange(ruleId) || related.some((each) => linted.has(each.path)),
    );
    if (wanted.length > 0) results.push(await settleOther(path, kinds.get(path), wanted, workspace));
  }
  return results;
}

/** Rules that are about all documents in every run are about no file that was asked for. */
const isOfChange = (ruleId: string): boolean =>
  comparing.some(({ id, across }: Rule) => id === ruleId && across?.reads === "all");
