/** `--watch`: lints, and lints again what changed and what that concerns, until it is stopped. */
import { basename, dirname } from "node:path";
import { portable } from "../workspace/root.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { watchFiles } from "../workspace/watch.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { type Arguments, pathsOf, writesBaseline } from "./arguments.ts";
import { failureText } from "./failure-text.ts";
import { type Invocation, type Outcome, printed } from "./invocation.ts";
import { lintPaths, type Memory } from "./lint-paths.ts";
import { openFor } from "./open.ts";
import { outputsOf } from "./outputs.ts";

/**
 * @throws OperationalError when the first run cannot be made; later ones tell what is wrong and wait for the next change
 */
export async function watch(options: Arguments, invocation: Invocation): Promise<Outcome> {
  const { live } = invocation;
  const paths = pathsOf(options);
  if (options.stdin || paths.includes("-")) {
    throw new OperationalError("Unexpected --watch for a text on stdin, expected paths");
  }
  if (live === undefined) throw new OperationalError("Unexpected --watch where nobody can stop it");
  if (options.fix || options.unsafeFixes || options.fixDryRun || options.diff || writesBaseline(options)) {
    throw new OperationalError(
      "Unexpected option that writes or fixes beside --watch, expected only reports",
    );
  }
  const outputs = outputsOf(options, invocation.cwd, invocation.env);
  const { root } = await openFor(options, invocation, paths);
  const memory: Memory = { known: new Map(), workspace: undefined };
  const run = async (): Promise<void> =>
    show(await lintPaths(options, outputs, invocation, memory), invocation);
  const runAgain = async (changed: ReadonlySet<string>): Promise<void> => {
    forget(changed, memory);
    try {
      await run();
    } catch (error) {
      show({ exitCode: 2, stdout: "", stderr: failureText(error, invocation.env) }, invocation);
    }
  };
  await watchFiles(root, runAgain, run, live.signal);
  return printed("");
}

const waiting = "Watching for changes, Ctrl+C ends\n";

/** One screen a run on a terminal; elsewhere one run after the other. */
function show({ stdout, stderr }: Outcome, { live, stdout: stream }: Invocation): void {
  live?.write(`${stream.isTTY ? clearScreen : ""}${stdout}${stderr}${stream.isTTY ? waiting : ""}`);
}

/** Screen and scroll-back, then the cursor to its top. */
const clearScreen = "\u001B[2J\u001B[3J\u001B[H";

/** Forgets what came of files that changed, and of those whose rules read the files beside them; all where settings changed. */
function forget(changed: ReadonlySet<string>, { known, workspace }: Memory): void {
  if (workspace === undefined || [...changed].some((path) => governs(path, workspace))) {
    known.clear();
    return;
  }
  const folders = new Set([...changed].flatMap((path) => [dirname(path), dirname(dirname(path))]));
  for (const [path, { facts }] of known) {
    const reads = facts && (workspace.contracts.get(facts.kind)?.traces.length ?? 0) > 0;
    if (changed.has(path) || (reads && folders.has(dirname(path)))) known.delete(path);
  }
}

/** Whether a file has a say in how others are linted. */
function governs(path: string, { root, configuration, contracts }: Workspace): boolean {
  const sources = [configuration.source, ...[...contracts.values()].map(({ source }) => source)];
  return (
    /^(?:codex-lint\b.*|package\.json|\.gitignore|\.git)$/.test(basename(path)) ||
    sources.some((source) => source !== undefined && portable(root, source) === path)
  );
}
