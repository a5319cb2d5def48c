/** `codex-gen KIND "TITLE"`: a new document of a kind, from its template or from its contract alone. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Contract, Format } from "../../contracts/contract.ts";
import { formatOf } from "../../contracts/formats.ts";
import { newName, type NewName, numberedTitle, withMark } from "../../generators/new-document.ts";
import { scaffold } from "../../generators/scaffold.ts";
import { oneLine } from "../../generators/slug.ts";
import type { NewDocumentSettings } from "../../workspace/configuration.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { packageFolder } from "../../workspace/package-folder.ts";
import { readText } from "../../workspace/read.ts";
import { portable } from "../../workspace/root.ts";
import { makeFolder } from "../../workspace/write.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Outcome } from "../invocation.ts";
import { define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver, placeInside } from "./deliver.ts";
import { artifactsOf } from "./artifacts.ts";
import { contractOf } from "./kind-contract.ts";
import { open, type Opened } from "./open.ts";
import { usualFolder, usualNote } from "./usual-folder.ts";

export const newDocument =
  (kind: string): Run =>
  (argv, invocation) => {
    const program = define(kind, `Makes a new document of the kind ${kind}.`)
      .argument("[title]", "what it is about; a file of the kind's own name without")
      .option("-o, --output <file>", "the file, where the kind's own place and name do not suit");
    return parsed(program, argv, invocation, (given) => make(kind, given, invocation));
  };

async function make(kind: string, given: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  const opened = await open(given.common, invocation);
  const { workspace, date } = opened;
  const contract = contractOf(kind, workspace);
  const settings = workspace.configuration.settings.generate?.documents?.[kind] ?? {};
  const written = given.operands[0];
  const title = written === undefined ? undefined : oneLine(written);
  const named = newName(contract, title, date, settings);
  if (named === undefined) {
    throw new OperationalError(
      `Unexpected title \`${title ?? ""}\`, expected one with a letter or a digit to name the file by`,
    );
  }
  const output = given.value("output");
  const base = settings.folder === undefined ? workspace.root : workspace.configuration.folder;
  const asked = settings.folder !== undefined || output !== undefined || title === undefined;
  const usual = asked ? undefined : await usualFolder(contract, workspace);
  const folder = usual ?? named.folder;
  const path =
    output === undefined
      ? await free(workspace, join(base, folder), named.name, title !== undefined, given)
      : resolve(invocation.cwd, output);
  const format = formatOf(path) ?? contract.formats[0] ?? "markdown";
  if (!contract.formats.includes(format)) {
    throw new OperationalError(
      `Unexpected file ${basename(path)} for the kind \`${kind}\`, expected ${contract.formats.join(" or ")}`,
    );
  }
  const shownTitle =
    title === undefined
      ? (contract.documentTitle.example ?? contract.title)
      : numberedTitle(contract, title, basename(path));
  const bare = await textOf(contract, settings, shownTitle, format, path, opened);
  const place = portable(workspace.root, path);
  const recognised = workspace.examiner.recognise(place, bare);
  const known = recognised.outcome === "kind" && recognised.kind === kind;
  const text = known || format !== "markdown" ? bare : withMark(bare, kind);
  const artifacts = contract.lifecycle && output === undefined ? artifactsOf(path) : undefined;
  const outcome = await deliver({
    outputs: [{ path, text, as: "document" }],
    options: given.common,
    invocation,
    root: workspace.root,
    notes: usual === undefined || usual === named.folder ? [] : [usualNote(contract, usual)],
    data: {
      command: "new",
      kind,
      title: shownTitle,
      artifacts: artifacts && portable(workspace.root, artifacts),
    },
  });
  if (given.common.mode === "write" && artifacts !== undefined) await makeFolder(artifacts);
  return outcome;
}

/** The first name that is not taken. A document that a workspace has only one of keeps its name. */
async function free(
  { root }: Workspace,
  folder: string,
  name: NewName["name"],
  numbered: boolean,
  { common }: Parsed,
): Promise<string> {
  const inside = await placeInside(root, folder);
  const siblings = await readdir(inside).catch(() => []);
  for (let attempt = 1; ; attempt++) {
    const path = await placeInside(root, join(folder, name(attempt, siblings)));
    if (!numbered || common.mode === "check" || !existsSync(path)) return path;
  }
}

async function textOf(
  contract: Contract,
  settings: NewDocumentSettings,
  title: string,
  format: Format,
  path: string,
  { workspace, now, time, date }: Opened,
): Promise<string> {
  const template = await templateOf(contract, settings, format, workspace);
  if (template === undefined) return scaffold(contract, { title, now, format });
  const { fillTemplate } = await import("../../generators/fill-template.ts");
  const id = basename(path).replace(/\.\w+$/, "");
  try {
    return fillTemplate(template.text, { title, now: time, date, kind: contract.kind, id });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new OperationalError(`The template ${template.path} cannot be filled: ${what}`, { cause: error });
  }
}

/** The configuration's template, else the contract's; undefined where the contract alone has to do. */
async function templateOf(
  contract: Contract,
  settings: NewDocumentSettings,
  format: Format,
  { root, cwd, configuration }: Workspace,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  if (settings.template === undefined && (contract.scaffold === undefined || format !== "markdown")) {
    return undefined;
  }
  const own =
    settings.template !== undefined
      ? resolve(configuration.folder, settings.template)
      : contract.source !== undefined && resolve(cwd, dirname(contract.source), contract.scaffold ?? "");
  // A contract that extends a built-in one has its template too.
  const shipped = own === false || (settings.template === undefined && !existsSync(own));
  const path = shipped ? join(packageFolder(), contract.scaffold ?? "") : await placeInside(root, own);
  const read = await readText(path);
  if (read.ok) return { path: portable(root, path), text: read.text };
  throw new OperationalError(`Cannot read the template ${portable(root, path)}: ${read.message}`);
}
