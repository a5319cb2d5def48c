/** The main command: one text from stdin, or the files of paths. */
import { resolve } from "node:path";
import type { Judged } from "../workspace/accept.ts";
import { lintText } from "../workspace/lint-files.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { decode } from "../workspace/read.ts";
import { portable } from "../workspace/root.ts";
import { accepted } from "./accepted.ts";
import { type Arguments, writesBaseline } from "./arguments.ts";
import { refuseChoice } from "./choice.ts";
import { finish } from "./finish.ts";
import type { Invocation, Outcome } from "./invocation.ts";
import { fixingOf, lintPaths } from "./lint-paths.ts";
import { openFor } from "./open.ts";
import { type Outputs, outputsOf } from "./outputs.ts";

export async function lint(options: Arguments, invocation: Invocation): Promise<Outcome> {
  const outputs = outputsOf(options, invocation.cwd, invocation.env);
  const fromStdin = options.stdin || (options.paths.length === 1 && options.paths[0] === "-");
  if (fromStdin) return lintStdin(options, outputs, invocation);
  if (options.paths.includes("-")) {
    throw new OperationalError("Unexpected paths beside `-`, expected stdin alone or paths alone");
  }
  if (options.stdinFilename !== undefined) {
    throw new OperationalError("Unexpected --stdin-filename without --stdin, expected both");
  }
  return lintPaths(options, outputs, invocation);
}

/** Of one text, that an entry of the baseline is stale is no news. */
const ofNone: Judged = { linted: new Set(), isOurs: () => false };

async function lintStdin(options: Arguments, outputs: Outputs, invocation: Invocation): Promise<Outcome> {
  if (options.stdin && options.paths.length > 0) {
    throw new OperationalError("Unexpected paths beside --stdin, expected one or the other");
  }
  if (writesBaseline(options)) {
    throw new OperationalError("Unexpected option that writes the baseline for a text on stdin");
  }
  refuseChoice(options);
  const name = options.stdinFilename ?? "stdin.md";
  const workspace = await openFor(options, invocation, [name]);
  const { root } = workspace;
  const path = portable(root, resolve(workspace.cwd, name));
  const bytes = decode(await invocation.stdin());
  if (!bytes.ok) throw new OperationalError(`Cannot read stdin: ${bytes.message}`);
  const fix = fixingOf(options);
  const linted = await lintText(path, bytes.text, workspace, { fix });
  const { outcome } = await accepted(linted, ofNone, options, workspace);
  if (!fix?.write) return finish(outcome, { options, outputs, invocation, root });
  // There is no file to write, so the fixed text is what stdout is for.
  const output = (bytes.mark ? "\uFEFF" : "") + (outcome.changes[0]?.after ?? bytes.text);
  return finish(outcome, { options, outputs, invocation, root, output });
}
