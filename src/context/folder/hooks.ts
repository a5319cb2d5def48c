/** Git hooks that record commits: put beside whatever is there, in the way that whoever manages the hooks expects. */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import {
  besideSuffix,
  callingScript,
  hasBlock,
  hookNames,
  isShell,
  recordingLines,
  withBlock,
  withoutBlock,
} from "../hook-script.ts";
import { hooksFolder } from "./git.ts";

export interface HookChange {
  /** From the root, or absolute where it is elsewhere. */
  readonly path: string;
  readonly change: "written" | "removed" | "unchanged";
}

/** Files that say that lefthook writes the hooks. */
const lefthookFiles = ["lefthook", ".lefthook"].flatMap((name) =>
  ["yml", "yaml", "toml", "json"].map((ending) => `${name}.${ending}`),
);
const lefthookLocal = "lefthook-local.yml";

/** @param program the path of this program, for a repository where it is not installed */
export async function installHooks(root: string, program: string): Promise<readonly HookChange[]> {
  if (isLefthook(root)) return [await changeLefthook(root, recordingLines(program))];
  const folder = await scriptFolder(root);
  mkdirSync(folder, { recursive: true });
  return hookNames.map((hook) => install(root, join(folder, hook), program));
}

export async function uninstallHooks(root: string): Promise<readonly HookChange[]> {
  if (isLefthook(root)) return [await changeLefthook(root, undefined)];
  const folder = await scriptFolder(root);
  return hookNames.map((hook) => uninstall(root, join(folder, hook)));
}

const isLefthook = (root: string): boolean => lefthookFiles.some((name) => existsSync(join(root, name)));

/** husky has git look into a folder that it generates; people's scripts lie above it. */
async function scriptFolder(root: string): Promise<string> {
  const { path } = await hooksFolder(root);
  return basename(path) === "_" && basename(dirname(path)) === ".husky" ? dirname(path) : path;
}

function install(root: string, path: string, program: string): HookChange {
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  const foreign = before !== undefined && !isShell(before);
  if (foreign) renameSync(path, path + besideSuffix);
  const after = foreign ? callingScript(basename(path), program) : withBlock(before, program);
  if (after === before) return changed(root, path, "unchanged");
  writeFileSync(path, after);
  chmodSync(path, 0o755);
  return changed(root, path, "written");
}

function uninstall(root: string, path: string): HookChange {
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (before === undefined || !hasBlock(before)) return changed(root, path, "unchanged");
  const beside = path + besideSuffix;
  const after = existsSync(beside) ? undefined : withoutBlock(before);
  if (after === undefined) rmSync(path);
  else writeFileSync(path, after);
  if (existsSync(beside)) renameSync(beside, path);
  return changed(root, path, after === undefined ? "removed" : "written");
}

/** lefthook reads what is for one clone from a file of its own, and would overwrite scripts. */
async function changeLefthook(root: string, lines: string | undefined): Promise<HookChange> {
  const { parseDocument, Document } = await import("yaml");
  const path = join(root, lefthookLocal);
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  const document = before === undefined ? new Document({}) : parseDocument(before);
  for (const hook of hookNames) {
    const at = [hook, "commands", "codex-context"];
    if (lines !== undefined) document.setIn([...at, "run"], lines);
    else if (document.hasIn(at)) {
      document.deleteIn(at);
      for (const parent of [at.slice(0, 2), at.slice(0, 1)]) {
        const rest = document.toJS() as Record<string, Record<string, object> | object>;
        const value = parent.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], rest);
        if (Object.keys(value ?? {}).length === 0) document.deleteIn(parent);
      }
    }
  }
  const isEmpty = Object.keys((document.toJS() as object | null) ?? {}).length === 0;
  if (lines === undefined && isEmpty) {
    if (before === undefined) return changed(root, path, "unchanged");
    rmSync(path);
    return changed(root, path, "removed");
  }
  const after = document.toString();
  if (after === before) return changed(root, path, "unchanged");
  writeFileSync(path, after);
  return changed(root, path, "written");
}

const changed = (root: string, path: string, change: HookChange["change"]): HookChange => {
  const way = relative(root, path);
  return { path: way.startsWith("..") ? path : way, change };
};
