/** Documents that are not linted in a run, as far as rules that compare have to know them. */
import type { DocumentFacts } from "../linter/facts.ts";
import type { RuleFailure } from "../linter/lint.ts";
import type { Rule } from "../linter/rule.ts";
import { discover, type FoundFile } from "./discover.ts";
import { findAmong } from "./find-among.ts";
import type { FileResult } from "./lint-file.ts";
import { extensions, type Workspace } from "./workspace.ts";

export interface Others {
  readonly facts: readonly DocumentFacts[];
  readonly failures: readonly RuleFailure[];
}

/**
 * Collects the facts of all documents below the workspace root that were not linted, for those rules that ask for them.
 * Most runs over part of a workspace have none, and then nothing is searched.
 */
export async function collectOthers(
  files: readonly FoundFile[],
  linted: readonly FileResult[],
  comparing: readonly Rule[],
  workspace: Workspace,
): Promise<Others> {
  const wanted = comparing.filter(
    ({ id, across }) =>
      (across?.reads === "all" && workspace.mayRun(id)) ||
      (across?.reads === "related" && linted.some(({ facts }) => facts?.byRule.has(id))),
  );
  if (wanted.length === 0) return { facts: [], failures: [] };
  const known = new Set(files.map(({ path }) => path));
  const facts: DocumentFacts[] = [];
  const failures: RuleFailure[] = [];
  for (const file of await allFiles(workspace)) {
    if (known.has(file.path)) continue;
    const read = workspace.read(file);
    // Who lints this file is told that it cannot be read.
    if (!read.ok) continue;
    const collected = await workspace.examiner.collect(file.path, read.text, wanted);
    if (collected === undefined) continue;
    if (collected.facts.byRule.size > 0) facts.push(collected.facts);
    failures.push(...collected.failures);
  }
  return { facts, failures };
}

async function allFiles({ root, ignore, isCandidate, options }: Workspace): Promise<readonly FoundFile[]> {
  const search = {
    paths: [root],
    cwd: root,
    root,
    respectIgnores: true,
    ignore,
    ignorePatterns: [],
    extensions,
    isCandidate,
  };
  const { tracked } = options;
  return tracked === undefined ? (await discover(search)).files : findAmong(tracked.files, tracked, search);
}
