/** The log that an entry goes into: where it is, what it holds, and whether it may have the entry. */
import { join, resolve } from "node:path";
import type { Contract } from "../../contracts/contract.ts";
import { compileGlobs } from "../../contracts/globs.ts";
import type { Document } from "../../documents/document.ts";
import { newName } from "../../generators/new-document.ts";
import type { Diagnostic } from "../../linter/diagnostic.ts";
import { discover } from "../../workspace/discover.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { readText } from "../../workspace/read.ts";
import { portable } from "../../workspace/root.ts";
import { extensions } from "../../contracts/formats.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { CommonOptions, GenerateInvocation, Parsed } from "./command.ts";
import { placeInside } from "./deliver.ts";
import type { Opened } from "./open.ts";

/** The log that there is, or the place of a new one. */
export async function logPath(
  contract: Contract,
  parsed: Parsed,
  { workspace, date }: Opened,
  { cwd }: GenerateInvocation,
): Promise<string> {
  const output = parsed.value("output");
  if (output !== undefined) return resolve(cwd, output);
  const settings = workspace.configuration.settings.generate?.documents?.[contract.kind] ?? {};
  const there = await logsOf(contract, workspace);
  const [only, second] = there;
  if (only !== undefined && second === undefined) return only;
  if (only !== undefined) {
    const names = there.map((path) => portable(cwd, path)).join(", ");
    throw new OperationalError(`Unexpected several logs (${names}), expected -o to say which is meant`);
  }
  const named = newName(contract, undefined, date, settings);
  const base = settings.folder === undefined ? workspace.root : workspace.configuration.folder;
  return placeInside(
    workspace.root,
    join(base, named?.folder ?? "docs", named?.name(1) ?? `${contract.kind}.md`),
  );
}

async function logsOf(contract: Contract, workspace: Workspace): Promise<readonly string[]> {
  const globs = [...contract.recognise.paths, ...(workspace.globs.get(contract.kind) ?? [])];
  const named = compileGlobs(globs);
  const { files } = await discover({
    paths: [workspace.root],
    cwd: workspace.cwd,
    root: workspace.root,
    respectIgnores: true,
    ignore: workspace.ignore,
    ignorePatterns: [],
    extensions,
    isCandidate: (path) => named.matches(path),
  });
  const texts = await Promise.all(files.map(({ absolute }) => readText(absolute)));
  return files.flatMap(({ absolute, path }, index) => {
    const read = texts[index];
    if (!read?.ok) return [];
    const recognised = workspace.examiner.recognise(path, read.text);
    return recognised.outcome === "kind" && recognised.kind === contract.kind ? [absolute] : [];
  });
}

/** @throws OperationalError where the file is of another kind */
export async function documentOf(
  path: string,
  text: string,
  { kind }: Contract,
  { examiner }: Workspace,
): Promise<Document> {
  const read = (await examiner.read(path, text)) ?? (await examiner.readAs(kind, path, text));
  if (!read.ok) throw new OperationalError(`Cannot read ${path}: no parser reads it in linear time`);
  if (read.document.kind === kind) return read.document;
  throw new OperationalError(`Unexpected kind \`${read.document.kind}\` of ${path}, expected \`${kind}\``);
}

/** @throws OperationalError with what lint would say of the new entry and not of the log without it */
export async function refuseFindings(
  path: string,
  before: string,
  after: string,
  { examiner }: Workspace,
  { force }: CommonOptions,
): Promise<void> {
  if (force) return;
  const key = ({ ruleId, messageId, message }: Diagnostic): string => `${ruleId} ${messageId} ${message}`;
  const known = (await examiner.examine(path, before)).diagnostics.map(key);
  const found = (await examiner.examine(path, after)).diagnostics.filter((diagnostic) => {
    if (diagnostic.severity === "info") return false;
    const at = known.indexOf(key(diagnostic));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  if (found.length === 0) return;
  const told = found.map(
    ({ ruleId, severity, message, range }) => `  ${range.start.line}: ${severity}: ${message} (${ruleId})`,
  );
  throw new OperationalError(
    `The entry was not written, lint would refuse it; --force writes it all the same\n${told.join("\n")}`,
  );
}
