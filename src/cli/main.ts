/**
 * Arguments in; exit code, stdout and stderr out. The command line knows the terminal, and what takes time to load it
 * loads when it is asked for.
 */
import { looksLarge } from "../workspace/look-ahead.ts";
import type { Helper } from "../workspace/threads.ts";
import { type Arguments, parseArguments, pathsOf } from "./arguments.ts";
import { failureText } from "./failure-text.ts";
import type { Invocation, Outcome } from "./invocation.ts";

/** Runs `codex-lint`. Never throws: what goes wrong is in the outcome, with exit code 2. */
export async function run(invocation: Invocation): Promise<Outcome> {
  try {
    const command = await commandOf(invocation);
    if (command !== undefined) return command;
    const parsed = parseArguments(invocation.argv, invocation.stdout.columns);
    return parsed.ok ? await runCommand(parsed.arguments, invocation) : parsed;
  } catch (error) {
    return { exitCode: 2, stdout: "", stderr: failureText(error, invocation.env) };
  }
}

/** A file or folder of such a name is linted as `./completion`. */
async function commandOf(invocation: Invocation): Promise<Outcome | undefined> {
  const [first, second, ...rest] = invocation.argv;
  if (first === "completion") return (await import("./completion.ts")).completionScript(second);
  if (first === "complete" && second === "--") return (await import("./completion.ts")).complete(rest);
  if (first === "merge-reports") {
    const { mergeReportsCommand } = await import("./merge-reports.ts");
    return mergeReportsCommand(invocation.argv.slice(1), invocation);
  }
  return undefined;
}

async function runCommand(options: Arguments, invocation: Invocation): Promise<Outcome> {
  if (options.init) return (await import("./init.ts")).init(invocation);
  if (options.explain !== undefined) return (await import("./explain.ts")).explainRule(options.explain);
  if (options.listRules) return (await import("./lists.ts")).listRules(options, invocation);
  if (options.listKinds) return (await import("./lists.ts")).listKinds(options, invocation);
  if (options.scopeReport) return (await import("./scope-report.ts")).reportScopes(options, invocation);
  if (options.explainKind !== undefined) {
    return (await import("./explain-kind.ts")).explainKind(options.explainKind, options, invocation);
  }
  if (options.printConfig !== undefined) {
    return (await import("./print-config.ts")).printConfig(options.printConfig, options, invocation);
  }
  if (options.watch) return (await import("./watch.ts")).watch(options, invocation);
  const helpers = await startAhead(options, invocation);
  return (await import("./lint.ts")).lint(
    options,
    helpers === undefined ? invocation : { ...invocation, helpers },
  );
}

/** The threads of a run that looks large get ready while what is to be done is loaded and found out. */
async function startAhead(
  options: Arguments,
  { worker, cwd }: Invocation,
): Promise<readonly Helper[] | undefined> {
  const { stdin, staged, changed, since } = options;
  const isChosen = stdin || staged || changed || since !== undefined;
  if (worker === undefined || isChosen || !looksLarge(pathsOf(options), cwd)) return undefined;
  return (await import("../workspace/threads.ts")).startHelpers(worker);
}
