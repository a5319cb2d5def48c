/** Documents that are not linted in a run, as far as rules that compare have to know them. */
import type { DocumentFacts } from "../linter/facts.ts";
import type { RuleFailure } from "../linter/lint.ts";
import type { Rule } from "../linter/rule.ts";
import { discover, type FoundFile } from "./discover.ts";
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

/** All documents of a kind below the workspace root, as this run sees them. */
export async function documentsOf(
  kind: string,
  workspace: Workspace,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  return (await allFiles(workspace)).flatMap((file) => {
    const read = workspace.read(file);
    if (!read.ok) return [];
    const recognised = workspace.examiner.recognise(file.path, read.text);
    const isOne = recognised.outcome === "kind" && recognised.kind === kind;
    return isOne ? [{ path: file.path, text: read.text }] : [];
  });
}

async function allFiles({ root, ignore, isCandidate }: Workspace): Promise<readonly FoundFile[]> {
  const { files } = await discover({
    paths: [root],
    cwd: root,
    root,
    respectIgnores: true,
    ignore,
    ignorePatterns: [],
    extensions,
    isCandidate,
  });
  return files;
}
