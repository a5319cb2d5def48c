/** `codex-gen archive PLAN`: moves a finished plan and its artifacts, and mends what links to them. */
import { existsSync } from "node:fs";
import { rename, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { compileGlobs } from "../../contracts/globs.ts";
import type { Document } from "../../documents/document.ts";
import { applyEdits } from "../../generators/apply-edits.ts";
import { mendLinks, type Move, moved } from "../../generators/moved-links.ts";
import { plansOf } from "../../generators/plans.ts";
import { workItems } from "../../generators/work-items.ts";
import { unifiedDiff } from "../../reporters/unified-diff.ts";
import { discover } from "../../workspace/discover.ts";
import { git, gitOrThrow } from "../../workspace/git.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { encode, readText } from "../../workspace/read.ts";
import { portable } from "../../workspace/root.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { makeFolder, replaceFile, WriteError } from "../../workspace/write.ts";
import type { Outcome } from "../invocation.ts";
import { define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { json, placeInside } from "./deliver.ts";
import { open } from "./open.ts";
import { artifactsOf } from "./artifacts.ts";
import { usualFolder } from "./usual-folder.ts";

export const archive: Run = (argv, invocation) => {
  const program = define("archive", "Moves a finished plan and its artifacts to the archive.")
    .argument("<plan>", "the plan's file")
    .option("-o, --output <folder>", "the archive, where the kind's own does not suit");
  return parsed(program, argv, invocation, (given) => run(given, invocation));
};

interface Mended {
  /** From the root, before the move. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly mark: boolean;
}

async function run({ common, operands, value }: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  const plan = resolve(invocation.cwd, operands[0] ?? "");
  const { workspace } = await open(common, invocation, [plan]);
  const document = await planAt(plan, operands[0] ?? "", workspace);
  if (!common.force) refuseOpen(document);
  const folder = await folderOf(document, plan, value("output"), workspace, invocation);
  const moves = await movesOf(plan, folder, workspace);
  const mended = await mendedFiles(moves, document, workspace);
  if (common.mode === "write") {
    for (const move of moves) await moveOne(move, workspace.root);
    for (const { path, before, after, mark } of mended.files) {
      const now = join(workspace.root, moved(path, moves));
      await replaceFile(now, encode(before, mark), encode(after, mark));
    }
  }
  return answer(moves, mended, common.mode, common.format);
}

async function planAt(absolute: string, shown: string, { root, examiner }: Workspace): Promise<Document> {
  const read = await readText(absolute);
  if (!read.ok) throw new OperationalError(`Cannot read ${shown}: ${read.message}`);
  const document = await examiner.read(portable(root, absolute), read.text);
  if (!document?.ok) throw new OperationalError(`Unexpected file ${shown}, expected a plan`);
  const { contract, path } = document.document;
  if (contract.lifecycle === undefined) {
    throw new OperationalError(
      `Unexpected kind \`${contract.kind}\` of ${shown}, expected a kind that has a life cycle`,
    );
  }
  if (compileGlobs(contract.lifecycle.completed).matches(dirname(path))) {
    throw new OperationalError(`${shown} is in the archive already`);
  }
  return document.document;
}

/** @throws OperationalError that names what is open */
function refuseOpen(document: Document): void {
  const [plan] = plansOf([document], workItems([document]));
  const open = plan?.items.filter(({ state }) => state !== "done" && state !== "dropped") ?? [];
  if (open.length === 0) return;
  const told = open.slice(0, 5).map(({ title, appearances: [{ line }] }) => `  ${line}: ${title}`);
  const more = open.length > told.length ? [`  … and ${open.length - told.length} more`] : [];
  throw new OperationalError(
    [
      `${document.path} has ${open.length} open ${open.length === 1 ? "item" : "items"}; --force archives it all the same`,
      ...told,
      ...more,
    ].join("\n"),
  );
}

/** `-o`, the configuration, `completed/` beside `active/`, where others are archived, else `archive/` beside the plan. */
async function folderOf(
  { contract, path }: Document,
  plan: string,
  output: string | undefined,
  workspace: Workspace,
  { cwd }: GenerateInvocation,
): Promise<string> {
  const { root, configuration } = workspace;
  const configured = configuration.settings.generate?.documents?.[contract.kind]?.archive;
  const here = dirname(path);
  const active = compileGlobs(contract.lifecycle?.active ?? []).matches(here);
  const others =
    active || output !== undefined || configured !== undefined
      ? undefined
      : await usualFolder(contract, workspace, "archived");
  const usual = active
    ? join(dirname(plan), "..", "completed")
    : others === undefined
      ? join(dirname(plan), "archive")
      : join(root, others);
  const folder =
    output !== undefined
      ? resolve(cwd, output)
      : configured !== undefined
        ? resolve(configuration.folder, configured)
        : usual;
  return placeInside(root, folder);
}

/** The plan, and its artifacts where there are any. */
async function movesOf(plan: string, folder: string, { root }: Workspace): Promise<readonly Move[]> {
  const target = join(folder, basename(plan));
  const pairs = [
    [plan, target],
    [artifactsOf(plan), artifactsOf(target)],
  ] as const;
  const moves: Move[] = [];
  for (const [from, to] of pairs) {
    if (!existsSync(from)) continue;
    const move = { from: portable(root, from), to: portable(root, await placeInside(root, to)) };
    if (existsSync(to)) throw new OperationalError(`${move.to} is there already, nothing was moved`);
    moves.push(move);
  }
  return moves;
}

async function moveOne({ from, to }: Move, root: string): Promise<void> {
  const [source, target] = [join(root, from), join(root, to)];
  await makeFolder(dirname(target)).catch((error: unknown) => {
    throw new WriteError(
      `Cannot make ${dirname(to)}: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const tracked = ((await git(root, ["ls-files", "--", from])) ?? "") !== "";
  if (tracked) await gitOrThrow(root, ["mv", "--", from, to]);
  // git leaves behind what it does not track.
  if (existsSync(source) && !tracked) await rename(source, target);
  else if (existsSync(source)) await rmdir(source).catch(() => undefined);
}

/** Every Markdown file of the workspace in which a link or a path has to change. */
async function mendedFiles(
  moves: readonly Move[],
  plan: Document,
  workspace: Workspace,
): Promise<{ readonly files: readonly Mended[]; readonly left: readonly string[] }> {
  const { files } = await discover({
    paths: [workspace.root],
    cwd: workspace.cwd,
    root: workspace.root,
    respectIgnores: true,
    ignore: [],
    ignorePatterns: [],
    extensions: ["md", "markdown", "mdx"],
    isCandidate: () => true,
  });
  const mended: Mended[] = [];
  const left: string[] = [];
  const name = basename(plan.path);
  const stem = name.replace(/\.\w+$/u, "");
  for (const { absolute, path } of files) {
    const read = await readText(absolute);
    const concerned =
      path === plan.path || (read.ok && (read.text.includes(name) || read.text.includes(stem)));
    if (!read.ok || !concerned) continue;
    const governed = await workspace.examiner.read(path, read.text);
    const document = governed?.ok ? governed.document : undefined;
    const { parseMarkdown } = await import("./parse-markdown.ts");
    const markdown = document?.markdown ?? (await parseMarkdown(read.text));
    if (markdown === undefined) continue;
    const frozen = document?.contract.history === "append-only";
    const edits = mendLinks({ path, text: read.text, markdown }, moves, !frozen);
    if (frozen && mendLinks({ path, text: read.text, markdown }, moves, true).length > edits.length)
      left.push(path);
    const after = applyEdits(read.text, edits);
    if (after !== read.text) mended.push({ path, before: read.text, after, mark: read.mark });
  }
  return { files: mended, left };
}

function answer(
  moves: readonly Move[],
  { files, left }: { readonly files: readonly Mended[]; readonly left: readonly string[] },
  mode: "write" | "stdout" | "check" | "dry-run",
  format: "text" | "json",
): Outcome {
  const written = mode === "write";
  const stderr = left
    .map(
      (path) => `codex-gen: ${path} names the old place and was left as it is: its history is append-only\n`,
    )
    .join("");
  const exitCode = mode === "check" ? 1 : 0;
  if (format === "json") {
    const mended = files.map(({ path }) => moved(path, moves));
    return { exitCode, stdout: json({ command: "archive", dryRun: !written, moves, mended, left }), stderr };
  }
  const lines = [
    ...moves.map(({ from, to }) => `${written ? "Moved" : "Would move"} ${from} to ${to}\n`),
    ...files.map(({ path, before, after }) =>
      written ? `Mended links in ${moved(path, moves)}\n` : unifiedDiff(path, before, after),
    ),
  ];
  return { exitCode, stdout: lines.join(""), stderr };
}
