/** Runs `codex-context`: arguments in; exit code, stdout and stderr out. */
import { existsSync, realpathSync } from "node:fs";
import { timeOfRun } from "../workspace/clock.ts";
import { OperationalError } from "../workspace/operational-error.ts";
import { contextFolder } from "../context/folder/folder.ts";
import { type ContextCommand, parseContextArguments } from "./context-arguments.ts";
import type { ContextInvocation, ContextRun } from "./context-run.ts";
import { failureText } from "./failure-text.ts";
import type { Outcome } from "./invocation.ts";

/** Never throws: what goes wrong is in the outcome, with exit code 2. */
export async function runContext(invocation: ContextInvocation): Promise<Outcome> {
  const isHook = invocation.argv.includes("--hook");
  try {
    const [word, shell, ...words] = invocation.argv;
    if (word === "completion") return (await import("./context-completion.ts")).contextCompletion(shell);
    if (word === "complete" && shell === "--") {
      return (await import("./context-completion.ts")).completeContext(words);
    }
    const parsed = parseContextArguments(invocation.argv, invocation.stdout.columns);
    if (!parsed.ok) return parsed;
    const outcome = await runCommand(parsed.command, invocation);
    return isHook ? silent : outcome;
  } catch (error) {
    if (isHook) return silent;
    return {
      exitCode: 2,
      stdout: "",
      stderr: failureText(asOperational(error), invocation.env, "codex-context"),
    };
  }
}

/** A git hook may neither fail a commit nor add to what git prints. */
const silent: Outcome = { exitCode: 0, stdout: "", stderr: "" };

async function runCommand(command: ContextCommand, invocation: ContextInvocation): Promise<Outcome> {
  const { common, name } = command;
  const { env, cwd } = invocation;
  const run: ContextRun = {
    command,
    invocation,
    folder: contextFolder(existsSync(cwd) ? realpathSync(cwd) : cwd, common.root),
    lock: { attempts: common.attempts, breakStale: common.breakStaleLock },
    now: timeOfRun(common.now, env["SOURCE_DATE_EPOCH"]),
    env,
  };
  if (name.startsWith("record")) return (await import("./context-record.ts")).recordCommand(run);
  if (name === "check") return (await import("./context-check.ts")).checkCommand(run);
  const commands = await import("./context-commands.ts");
  return commands.contextCommands[name as keyof typeof commands.contextCommands](run);
}

/** What the system refuses is no fault of the program. */
function asOperational(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: "the disk is full",
    EFBIG: "the file may not grow",
    EDQUOT: "the quota is used up",
    EACCES: "permission was denied",
    EPERM: "permission was denied",
    EROFS: "the file system is read-only",
    ENOTDIR: "a part of the path is no folder",
    EISDIR: "it is a folder",
    EIO: "the disk failed",
  };
  const reason = reasons[error.code];
  if (reason === undefined) return error;
  return new OperationalError(`Nothing was written, ${reason}: ${error.message}`, { cause: error });
}
