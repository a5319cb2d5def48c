/** Writes, prints or compares what a command has generated: the modes that every command has. */
import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { unifiedDiff } from "../../reporters/unified-diff.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { encode, readText } from "../../workspace/read.ts";
import { isInside } from "../../workspace/root.ts";
import { makeFolder, WriteError, writeWhole } from "../../workspace/write.ts";
import { lastWritten, rememberWritten } from "../../workspace/written.ts";
import type { Outcome } from "../invocation.ts";
import type { CommonOptions, GenerateInvocation } from "./command.ts";

/** A file as it is to be. */
export interface Output {
  readonly path: string;
  readonly text: string;
  /**
   * `document`: made once, never written over. `part`: a file of people of which only our part changes. `whole`: all
   * ours, and written over while nobody changed it.
   */
  readonly as: "document" | "part" | "whole";
  /** Whether a `whole` file holds nothing that would be lost, although it is not what was last written. */
  readonly isSafe?: (before: string) => boolean;
  /** What to do where a `whole` file was changed, before `--force` is named. */
  readonly instead?: string;
  /** What is remembered as generated, where people's own words are in the text as well. */
  readonly generated?: string;
}

export interface Delivery {
  readonly outputs: readonly Output[];
  readonly options: CommonOptions;
  readonly invocation: GenerateInvocation;
  readonly root: string;
  /** What else there is to say, on stderr; each a line. */
  readonly notes?: readonly string[];
  /** What else belongs into the answer of `--format json`. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The least exit code, where something is wrong that did not keep the command from writing. */
  readonly exitCode?: 0 | 1;
}

interface Prepared extends Output {
  /** Undefined where there is no file. */
  readonly before: string | undefined;
  readonly mark: boolean;
  readonly shown: string;
}

/**
 * @throws OperationalError where a file may not be written over, before anything is written
 * @throws WriteError where the system refuses
 */
export async function deliver(delivery: Delivery): Promise<Outcome> {
  const { outputs, options, invocation } = delivery;
  if (options.mode === "stdout") return printAll(delivery);
  const prepared = await Promise.all(outputs.map((output) => prepare(output, invocation)));
  if (options.mode === "check") return compare(prepared, delivery);
  if (!options.force) {
    for (const output of prepared) await refuseLoss(output, delivery.root);
  }
  const changed = prepared.filter(({ text, before }) => text !== before);
  if (options.mode === "write") {
    for (const output of changed) await write(output);
    for (const output of prepared) {
      if (output.as === "whole")
        await rememberWritten(delivery.root, output.path, output.generated ?? output.text);
    }
  }
  return answer(prepared, delivery);
}

function printAll({ outputs, options, notes = [], data, exitCode = 0 }: Delivery): Outcome {
  const stderr = notes.map((note) => `codex-gen: ${note}\n`).join("");
  const stdout =
    options.format === "json"
      ? json({ ...data, outputs: outputs.map(({ text }) => ({ text })) })
      : outputs.map(({ text }) => text).join("");
  return { exitCode, stdout, stderr };
}

async function prepare(output: Output, { cwd }: GenerateInvocation): Promise<Prepared> {
  const shown = relative(cwd, output.path).split(sep).join("/");
  const read = await readText(output.path);
  if (read.ok) {
    const mark = output.text.startsWith("\uFEFF");
    return { ...output, text: output.text.replace(/^\uFEFF/, ""), before: read.text, mark, shown };
  }
  if (read.reason !== "missing") throw new OperationalError(`Cannot write ${shown}: ${read.message}`);
  return { ...output, before: undefined, mark: false, shown };
}

async function refuseLoss(output: Prepared, root: string): Promise<void> {
  const { as, before, text, path, shown, isSafe, instead } = output;
  if (before === undefined || before === text || as === "part") return;
  if (as === "document") {
    throw new OperationalError(`${shown} is there already and was left as it is; --force writes over it`);
  }
  const last = await lastWritten(root, path);
  if (before === last?.replace(/^\uFEFF/, "") || isSafe?.(before) === true) return;
  throw new OperationalError(
    `${shown} is not what was last generated, people may have changed it; it was left as it is: ${instead === undefined ? "" : `${instead}, `}--force writes over it`,
  );
}

async function write({ path, text, mark, shown }: Prepared): Promise<void> {
  try {
    await makeFolder(dirname(path));
  } catch (error) {
    throw new WriteError(`Cannot write ${shown}: ${error instanceof Error ? error.message : String(error)}`);
  }
  await writeWhole(path, encode(text, mark));
}

function compare(
  prepared: readonly Prepared[],
  { options, notes = [], data, exitCode = 0 }: Delivery,
): Outcome {
  const differing = prepared.filter(({ text, before }) => text !== before);
  const stderr = [
    ...notes,
    ...differing.map(({ shown, before }) =>
      before === undefined ? `${shown} is not there` : `${shown} is not what would be written`,
    ),
  ];
  const diffs = prepared.map(({ shown, before, text }) => unifiedDiff(shown, before ?? "", text));
  const outputs = prepared.map(({ shown, before, text }, index) => ({
    path: shown,
    status: before === text ? "unchanged" : before === undefined ? "missing" : "different",
    ...(before === text ? {} : { diff: diffs[index] }),
  }));
  return {
    exitCode: differing.length > 0 ? 1 : exitCode,
    stdout: options.format === "json" ? json({ ...data, outputs }) : diffs.join(""),
    stderr: stderr.map((note) => `codex-gen: ${note}\n`).join(""),
  };
}

function answer(
  prepared: readonly Prepared[],
  { options, notes = [], data, exitCode = 0 }: Delivery,
): Outcome {
  const outputs = prepared.map(({ shown, before, text }) => ({
    path: shown,
    status: before === text ? "unchanged" : before === undefined ? "created" : "updated",
  }));
  const would = options.mode === "dry-run";
  const lines = outputs.map(({ path, status }) =>
    status === "unchanged"
      ? `${path} is up to date\n`
      : `${would ? "Would write" : "Wrote"} ${path}${status === "created" ? "" : " anew"}\n`,
  );
  return {
    exitCode,
    stdout: options.format === "json" ? json({ ...data, dryRun: would, outputs }) : lines.join(""),
    stderr: notes.map((note) => `codex-gen: ${note}\n`).join(""),
  };
}

export const json = (value: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ schemaVersion: 1, ...value }, null, 2)}\n`;

/**
 * The absolute path of a file that a contract, the configuration or a title places in the workspace.
 * @throws OperationalError where it would lie outside, also by way of a symbolic link
 */
export async function placeInside(root: string, path: string): Promise<string> {
  const absolute = resolve(root, path);
  let existing = absolute;
  let real: string | undefined;
  while (real === undefined) {
    real = await realpath(existing).catch(() => undefined);
    if (dirname(existing) === existing) break;
    if (real === undefined) existing = dirname(existing);
  }
  if (!isInside(root, absolute) || (real !== undefined && !isInside(root, real))) {
    throw new OperationalError(`Unexpected place ${path} outside the workspace ${root}, expected one inside`);
  }
  return absolute;
}
