/** Documents that are not linted here, as far as rules that compare have to know them. */
import type { CollectedFacts, DocumentFacts } from "../linter/facts.ts";
import type { RuleFailure } from "../linter/lint.ts";
import type { Rule } from "../linter/rule.ts";
import { discover, type FoundFile } from "./discover.ts";
import { findAmong } from "./find-among.ts";
import type { FileResult } from "./lint-file.ts";
import { extensions } from "../contracts/formats.ts";
import type { Workspace } from "./workspace.ts";

export interface Others {
  readonly facts: readonly DocumentFacts[];
  readonly failures: readonly RuleFailure[];
}

export interface Run {
  /** Those that were linted, and what came of them. */
  readonly files: readonly FoundFile[];
  readonly results: readonly FileResult[];
  /** Those of the whole run: more than `files` where several machines share it. */
  readonly all: readonly FoundFile[];
  /** Whether there are no others in the workspace. */
  readonly complete: boolean;
}

/**
 * Collects the facts of all documents below the workspace root that were not linted, for those rules that ask for them.
 * Most runs over part of a workspace have none, and then nothing is searched.
 */
export async function collectOthers(
  { files, results, all, complete }: Run,
  comparing: readonly Rule[],
  workspace: Workspace,
): Promise<Others> {
  const known = new Set(files.map(({ path }) => path));
  const related = comparing.filter(({ across }) => across?.reads === "related");
  const everywhere = comparing.filter(({ id, across }) => across?.reads === "all" && workspace.mayRun(id));
  const elsewhere = await collectFrom(without(all, known), [...related, ...everywhere], workspace);
  const inRun = [...results.map(({ facts }) => facts), ...elsewhere.facts];
  const wanted = [...everywhere, ...related.filter(({ id }) => inRun.some((facts) => facts?.byRule.has(id)))];
  if (wanted.length === 0) return { facts: [], failures: [] };
  if (complete) return elsewhere;
  for (const { path } of all) known.add(path);
  const rest = await collectFrom(without(await allFiles(workspace), known), wanted, workspace);
  return {
    facts: [...elsewhere.facts, ...rest.facts],
    failures: [...elsewhere.failures, ...rest.failures],
  };
}

const without = (files: readonly FoundFile[], paths: ReadonlySet<string>): readonly FoundFile[] =>
  files.filter(({ path }) => !paths.has(path));

async function collectFrom(
  files: readonly FoundFile[],
  rules: readonly Rule[],
  { read, examiner }: Workspace,
): Promise<Others> {
  const collected: CollectedFacts[] = [];
  for (const file of files) {
    const content = read(file);
    // Who lints this file is told that it cannot be read.
    const facts = content.ok ? await examiner.collect(file.path, content.text, rules) : undefined;
    if (facts !== undefined) collected.push(facts);
  }
  return {
    facts: collected.map(({ facts }) => facts).filter(({ byRule }) => byRule.size > 0),
    failures: collected.flatMap(({ failures }) => failures),
  };
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

/** All files below the root that may be documents. */
export async function allFiles(workspace: Workspace): Promise<readonly FoundFile[]> {
  const { root, ignore, isCandidate, options } = workspace;
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
