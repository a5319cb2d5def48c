/** Lints an example of a rule that compares documents: the document, its companions, and a git that is made up. */
import { posix } from "node:path";
import { stringify } from "yaml";
import type { Contract } from "../../src/contracts/contract.ts";
import type { Document } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read.ts";
import { openComparison } from "../../src/linter/across.ts";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { collectFacts } from "../../src/linter/facts.ts";
import { lintDocument, type LintOptions } from "../../src/linter/lint.ts";
import type { Rule } from "../../src/linter/rule.ts";
import type { GoneDocument, History, Surroundings } from "../../src/linter/surroundings.ts";
import { anchorsIn } from "../../src/syntax/markdown-anchors.ts";
import { indexTree } from "../../src/syntax/markdown-index.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { listIndex } from "../../src/workspace/file-index.ts";
import { emptyContract } from "./documents.ts";
import { exampleDocument } from "./lint-example.ts";
import { lintOptions, NOON } from "./lint.ts";
import type { Companion, Example, GitFacts } from "./rule-examples.ts";

const parser = await loadMarkdownParser("remark");

/** All findings of the rule, of the document and of its companions, in the order of paths and places. */
export async function lintAcrossExample(rule: Rule, example: Example): Promise<readonly Diagnostic[]> {
  const { document, contracts } = exampleDocument(example);
  const documents = [document, ...example.companions.flatMap((each) => companionOf(each, contracts))];
  const options = optionsFor(rule, example, contracts);
  const facts = documents.map((each) => collected(each, options));
  const { compare } = openComparison({
    rules: [rule],
    settingsFor: () => options.settingsFor,
    ruleUrl: () => undefined,
    surroundings: surroundingsOf(example, contracts),
  });
  const { found, failures } = await compare(
    facts.filter(({ byRule }) => byRule.size > 0).sort((left, right) => (left.path < right.path ? -1 : 1)),
  );
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join("\n"));
  const linted = documents.flatMap((each) => {
    const result = lintDocument(each, { ...options, across: found.get(each.path) ?? [] });
    if (result.failures.length > 0) throw new Error(result.failures.map(({ message }) => message).join("\n"));
    return result.diagnostics;
  });
  const paths = new Set(documents.map(({ path }) => path));
  const elsewhere = [...found].flatMap(([path, diagnostics]) => (paths.has(path) ? [] : diagnostics));
  return [...linted, ...elsewhere].filter(({ ruleId }) => ruleId === rule.id);
}

/** What leaves the thread of a document must survive being cloned. */
function collected(document: Document, options: LintOptions): ReturnType<typeof collectFacts>["facts"] {
  const { facts, failures } = collectFacts(document, { ...options, versioned: true });
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join("\n"));
  return structuredClone(facts);
}

function optionsFor(
  rule: Rule,
  { options, now = NOON, zone, root }: Example,
  contracts: ReadonlyMap<string, Contract>,
): LintOptions {
  return lintOptions([rule], {
    contracts,
    now,
    settings: { timeZone: zone, rootPrefix: root },
    // A rule that is off by default is on in its own examples.
    settingsFor: () => ({
      severity: rule.severity === "off" ? "error" : rule.severity,
      options: { ...rule.defaults, ...options },
      explicit: false,
    }),
  });
}

function companionOf(
  { path, text, kind }: Companion,
  contracts: ReadonlyMap<string, Contract>,
): readonly Document[] {
  if (kind === undefined) return [];
  return [read(path, text, contractOf(kind, contracts))];
}

function contractOf(kind: string, contracts: ReadonlyMap<string, Contract>): Contract {
  const contract = kind === emptyContract.kind ? emptyContract : contracts.get(kind);
  if (contract === undefined) throw new Error(`Unexpected kind \`${kind}\``);
  return contract;
}

function read(path: string, text: string, contract: Contract): Document {
  const result = readDocument({ path, text, contract, parser, zone: undefined });
  if (!result.ok) throw new Error(result.failure.message);
  return result.document;
}

function surroundingsOf(example: Example, contracts: ReadonlyMap<string, Contract>): Surroundings {
  const texts = new Map([
    [example.path, example.text],
    ...example.companions.map(({ path, text }) => [path, text] as const),
  ]);
  return {
    files: listIndex([...texts.keys()]),
    history: () => Promise.resolve(example.git && historyOf(example, example.git)),
    contracts,
    settings: { timeZone: example.zone, rootPrefix: example.root },
    now: example.now ?? NOON,
    documentsOf: (kind) => Promise.resolve(example.companions.filter((each) => each.kind === kind)),
    gone: () => Promise.resolve(goneFrom(example, texts)),
    read: (kind, path, text) => Promise.resolve(read(path, text, contractOf(kind, contracts))),
    documentKind: (path) => example.companions.find((each) => each.path === path)?.kind,
    document: (path) => {
      const companion = example.companions.find((each) => each.path === path);
      return Promise.resolve(companion && companionOf(companion, contracts)[0]);
    },
    text: (path) => texts.get(posix.normalize(path)),
    anchors: (path) => {
      const text = texts.get(posix.normalize(path));
      if (text === undefined || !path.endsWith(".md")) return Promise.resolve(undefined);
      const parsed = parser.parse(text);
      if (!parsed.ok) throw new Error(stringify(parsed.failure));
      return Promise.resolve(anchorsIn(indexTree(parsed.root, text)));
    },
  };
}

/** Texts of the base whose files are not there, as documents of the example's kind. */
function goneFrom(
  { kind = emptyContract.kind, git }: Example,
  texts: ReadonlyMap<string, string>,
): readonly GoneDocument[] {
  return [...(git?.base ?? [])].flatMap(([path, text]) => (texts.has(path) ? [] : [{ path, kind, text }]));
}

function historyOf({ path, base }: Example, git: GitFacts): History {
  const texts = new Map([...git.base, ...(base === undefined ? [] : [[path, base] as const])]);
  const only = <Value>(paths: readonly string[], values: ReadonlyMap<string, Value>): Map<string, Value> =>
    new Map([...values].filter(([each]) => paths.includes(each)));
  return {
    base: () => Promise.resolve("0123456789012345678901234567890123456789"),
    textsAtBase: (paths) => Promise.resolve(only(paths, texts)),
    versions: () => Promise.resolve([]),
    changes: () => Promise.resolve(git.changes),
    lastChanges: (paths) => Promise.resolve(only(paths, git.touched)),
    renames: (paths) => Promise.resolve(only(paths, git.renames)),
    removed: (paths) =>
      Promise.resolve(new Set(paths.filter((each) => git.removed.includes(each) || git.renames.has(each)))),
    withheld: (paths) => Promise.resolve(new Set(paths.filter((each) => git.withheld.includes(each)))),
    commits: (hashes) =>
      Promise.resolve(
        new Set(hashes.filter((hash) => git.commits.some((each) => each.startsWith(hash.toLowerCase())))),
      ),
  };
}
