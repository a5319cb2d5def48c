/** `codex-gen contract --from GLOB`: the contract that documents follow already, and which of them do not meet it. */
import { basename, dirname, relative, resolve } from "node:path";
import { contractFromGuide } from "../../contracts/guide.ts";
import type { Contract, StatusWord } from "../../contracts/contract.ts";
import { slug } from "../../contracts/names.ts";
import { readContracts } from "../../contracts/read-contract.ts";
import { resolveContract } from "../../contracts/resolve.ts";
import { type ReadResult, readDocument } from "../../documents/read.ts";
import { guideContractText } from "../../generators/inferred/guide-text.ts";
import { contractText } from "../../generators/inferred/contract-text.ts";
import { infer } from "../../generators/inferred/infer.ts";
import { observe } from "../../generators/inferred/observe.ts";
import { loadMarkdownParser } from "../../syntax/markdown.ts";
import { discover, type FoundFile } from "../../workspace/discover.ts";
import { nothingPrepared } from "../../linter/preparation.ts";
import { createExaminer } from "../../workspace/examine.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { readText } from "../../workspace/read.ts";
import { portable } from "../../workspace/root.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { rules } from "../../../rules/index.ts";
import type { Outcome } from "../invocation.ts";
import { collect, define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver, placeInside } from "./deliver.ts";
import { open } from "./open.ts";

export const contract: Run = (argv, invocation) => {
  const program = define("contract", "Writes the contract that documents follow, or that a guide shows.")
    .requiredOption(
      "--from <glob>",
      "documents, or one guide with a skeleton in a fence; repeatable",
      collect,
    )
    .option("--kind <id>", "the kind's id (default: the folder's name)")
    .option("-o, --output <file>", "the file (default: docs/contracts/KIND.yaml)");
  return parsed(program, argv, invocation, (given) => run(given, invocation));
};

interface Source extends FoundFile {
  readonly text: string;
}

interface Guide {
  readonly contract: Contract;
  readonly base: Contract;
}

async function run({ common, values, value }: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  const from = values("from");
  const { workspace, now } = await open(common, invocation, from);
  const sources = await readSources(from, workspace);
  const guide = guideOf(sources, workspace);
  const kind = value("kind") ?? guide?.contract.kind ?? kindOf(from, sources);
  if (!/^[a-z][a-z0-9-]*$/.test(kind)) {
    throw new OperationalError(
      `Unexpected kind \`${kind}\`, expected letters, digits and hyphens: --kind names one`,
    );
  }
  const text = guide
    ? guideContractText(guide.contract, kind, guide.base)
    : await inferredText(sources, kind, from, workspace);
  const output = value("output");
  const path =
    output === undefined
      ? await placeInside(workspace.root, `docs/contracts/${kind}.yaml`)
      : resolve(invocation.cwd, output);
  const { contracts, errors } = readContracts(
    [{ path: portable(workspace.root, path), text }],
    workspace.contracts,
  );
  const [error] = errors;
  if (error)
    throw new Error(`The inferred contract is none: ${error.line}:${error.column}: ${error.message}`);
  const misfits = guide ? [] : await misfitsOf(sources, kind, contracts, workspace, now);
  const notes = guide
    ? []
    : [
        `${sources.length - misfits.length} of ${sources.length} documents meet the contract`,
        ...misfits.map(
          ({ path, errors, warnings, first }) => `${path}: ${errors} errors, ${warnings} warnings: ${first}`,
        ),
      ];
  return deliver({
    outputs: [{ path, text, as: "document" }],
    options: common,
    invocation,
    root: workspace.root,
    notes,
    data: { command: "contract", kind, documents: sources.length, misfits },
  });
}

async function readSources(from: readonly string[], workspace: Workspace): Promise<readonly Source[]> {
  const { files, unmatched } = await discover({
    paths: from,
    cwd: workspace.cwd,
    root: workspace.root,
    respectIgnores: true,
    ignore: [],
    ignorePatterns: [],
    extensions: ["md", "markdown"],
    isCandidate: (path) => /\.(?:md|markdown)$/iu.test(path),
  });
  const [missing] = unmatched;
  if (missing) throw new OperationalError(`No Markdown file matches ${missing.path}`);
  const sources: Source[] = [];
  for (const file of files) {
    const read = await readText(file.absolute);
    if (!read.ok)
      throw new OperationalError(`Cannot read ${portable(workspace.cwd, file.absolute)}: ${read.message}`);
    sources.push({ ...file, text: read.text });
  }
  return sources;
}

/** A single file that a contract takes for a guide to another kind: what its skeleton makes of that kind. */
function guideOf(sources: readonly Source[], { contracts, examiner }: Workspace): Guide | undefined {
  const [only] = sources;
  if (only === undefined || sources.length > 1) return undefined;
  const recognised = examiner.recognise(only.path, only.text);
  const shown = recognised.outcome === "kind" ? contracts.get(recognised.kind)?.skeleton?.of : undefined;
  const usual = [...contracts.values()].find(({ skeleton }) => skeleton !== undefined)?.skeleton?.of;
  const base = contracts.get(shown ?? usual ?? "");
  const contract = base && contractFromGuide(only.text, base, only.path);
  return base && contract && { contract, base };
}

/** The last folder that a glob names, else that all files lie in. */
function kindOf(from: readonly string[], sources: readonly Source[]): string {
  const literal = (from[0] ?? "")
    .split("/")
    .filter((step) => step !== "" && !/[*?[\]{}!()]|\.\w+$/u.test(step));
  return slug(literal.at(-1) ?? "") || slug(basename(dirname(sources[0]?.path ?? ""))) || "document";
}

async function inferredText(
  sources: readonly Source[],
  kind: string,
  from: readonly string[],
  workspace: Workspace,
): Promise<string> {
  const bare = resolveContract({ kind: "observed", documentTitle: false }, new Map());
  if (!bare.ok) throw new Error("The empty contract does not resolve");
  const parser = await loadMarkdownParser("auto");
  const observed = [];
  for (const { path, text } of sources) {
    await parser.prepare(text);
    const read: ReadResult = readDocument({ path, text, contract: bare.contract, parser });
    if (read.ok) observed.push(observe(read.document));
  }
  const title = kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " ");
  return contractText(
    { kind, title, paths: globsOf(from, workspace) },
    infer(observed, usualWords(workspace)),
  );
}

/** What was given, from the root; a folder stands for its Markdown files. */
const globsOf = (from: readonly string[], { root, cwd }: Workspace): readonly string[] =>
  from.map((glob) => {
    const path = relative(root, resolve(cwd, glob)).replaceAll("\\", "/");
    return /\.\w+$|[*?{]/u.test(path) ? path : path === "" ? "**/*.md" : `${path}/**/*.md`;
  });

/** The words that any kind has for its statuses. */
const usualWords = ({ contracts }: Workspace): readonly StatusWord[] =>
  [...contracts.values()].flatMap(({ vocabularies }) => vocabularies.get("status") ?? []);

interface Misfit {
  readonly path: string;
  readonly errors: number;
  readonly warnings: number;
  readonly first: string;
}

/** The documents of which lint would say more than notes if the contract were theirs. */
async function misfitsOf(
  sources: readonly Source[],
  kind: string,
  contracts: ReadonlyMap<string, Contract>,
  workspace: Workspace,
  now: number,
): Promise<readonly Misfit[]> {
  const examiner = createExaminer({
    contracts,
    globs: new Map([[kind, ["**/*.md", "**/*.markdown"]]]),
    rules,
    settingsFor: workspace.settingsFor,
    settings: { timeZone: undefined, rootPrefix: undefined },
    now,
    parser: "auto",
    prepare: () => Promise.resolve(nothingPrepared),
    inlineConfig: true,
    versioned: false,
    reportUnused: "off",
    ruleUrl: () => undefined,
  });
  const misfits: Misfit[] = [];
  for (const { path, text } of sources) {
    const { diagnostics } = await examiner.examine(path, text);
    const told = diagnostics.filter(({ ruleId, severity }) => severity !== "info" && structural.has(ruleId));
    const [first] = [...told].sort((left, right) => (left.severity < right.severity ? -1 : 1));
    if (first === undefined) continue;
    const errors = told.filter(({ severity }) => severity === "error").length;
    misfits.push({ path, errors, warnings: told.length - errors, first: first.message });
  }
  return misfits;
}

/** The rules that hold a document to its contract; others hold for every document. */
const structural = new Set(
  rules
    .filter(({ topic }) => ["structure", "sections", "records", "tables", "tasks"].includes(topic))
    .map(({ id }) => id),
);
