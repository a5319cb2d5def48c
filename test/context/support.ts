/** Folders with a live context, the command in-process, and the command as a process. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import { runContext } from "../../src/cli/context-main.ts";
import type { Outcome } from "../../src/cli/invocation.ts";

export const NOW = "2026-02-01T09:00:00Z";

/** A new git repository on `main`; it is removed after the test. */
export function repository(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "codex-context-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  git(folder, "init", "-q", "-b", "main");
  return folder;
}

export const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync("git", [...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** A commit of everything, empty or not. @returns its hash */
export function commit(cwd: string, message: string): string {
  git(cwd, "add", "-A");
  git(cwd, "commit", "-q", "--allow-empty", "-m", message);
  return git(cwd, "rev-parse", "HEAD").trim();
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly write?: (text: string) => void;
  readonly isTTY?: boolean;
  readonly program?: string;
}

/** The command in a folder, at a fixed time unless the arguments name another. */
export const context = (
  cwd: string,
  argv: readonly string[],
  { env = {}, signal = new AbortController().signal, ...given }: Surroundings = {},
): Promise<Outcome> =>
  runContext({
    argv: argv.includes("--now") ? argv : [...argv, "--now", NOW],
    cwd,
    env,
    stdin: () => Promise.resolve(Buffer.alloc(0)),
    stdout: { isTTY: given.isTTY ?? false, columns: 80 },
    program: given.program ?? "/opt/codex-context.js",
    write: given.write ?? (() => {}),
    signal,
  });

/** The command, which has to succeed. @returns its stdout */
export async function done(cwd: string, ...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await context(cwd, argv);
  if (exitCode !== 0) throw new Error(`${argv.join(" ")}: exit ${exitCode}: ${stderr}${stdout}`);
  return stdout;
}

export const read = (cwd: string, name: string): string => readFileSync(join(cwd, ".codex", name), "utf8");

export const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

/** Lines of all archives and of the live journal, in order. */
export function allLines(cwd: string): readonly string[] {
  const archive = join(cwd, ".codex", "archive");
  const names = readNames(archive).filter((name) => /^journal-.*\.ndjson$/.test(name));
  const texts = names.sort().map((name) => readFileSync(join(archive, name), "utf8"));
  return [...texts, read(cwd, "journal.ndjson")].flatMap(lines);
}

export function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

let bundling: Promise<string> | undefined;

/** The program as one file that node runs; built once for all tests of a file. */
export function program(): Promise<string> {
  return (bundling ??= bundle());
}

async function bundle(): Promise<string> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const outdir = join(root, "node_modules", ".cache", "codex-context-test", String(process.pid));
  await build({
    absWorkingDir: root,
    entryPoints: { context: "src/bin/codex-context.ts", writer: "test/context/writer.ts" },
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    mainFields: ["module", "main"],
    external: ["satteri", "vitest"],
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  return join(outdir, "context.mjs");
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs node with a script of the bundle, or any program, and waits for its end. */
export function ran(
  line: readonly string[],
  cwd: string,
  { uid }: { readonly uid?: number } = {},
): { readonly ended: Promise<Ran>; readonly spoke: Promise<unknown>; readonly kill: () => void } {
  const [command = "", ...args] = line;
  const child = spawn(command, args, {
    cwd,
    ...(uid === undefined ? {} : { uid }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  const spoke = new Promise((resolve) => child.stdout.once("data", resolve));
  return { ended, spoke, kill: () => child.kill("SIGKILL") };
}
