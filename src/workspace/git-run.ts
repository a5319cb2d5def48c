/** Runs git where its answer is needed: bytes in, bytes out, and what it says when it refuses. */
import { printable } from "../reporters/terminal-text.ts";
import { gitEnvironment } from "./git-environment.ts";
import { OperationalError } from "./operational-error.ts";

export interface GitAnswer {
  /** Undefined where git could not be started. */
  readonly exitCode: number | null | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git in the top level of a work tree, without locks and without prompts. Settles also when git fails.
 * @param input what git reads from stdin
 */
export function runGit(root: string, argv: readonly string[], input?: string): Promise<GitAnswer> {
  // Most runs never come here, and loading the module takes a small one several milliseconds.
  const { spawn } = process.getBuiltinModule("node:child_process");
  return new Promise((settle) => {
    const child = spawn("git", argv, {
      cwd: root,
      env: {
        ...process.env,
        ...gitEnvironment(root, process.env),
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
      },
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => stdout.push(part));
    child.stderr.on("data", (part: Buffer) => stderr.push(part));
    const end = (exitCode: number | null | undefined, said = Buffer.concat(stderr).toString()): void =>
      settle({ exitCode, stdout: Buffer.concat(stdout), stderr: said });
    child.on("error", (error) => end(undefined, error.message));
    child.on("close", (exitCode) => end(exitCode));
    // What git does not read to its end, it has answered or refused already.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}

/**
 * What git prints.
 * @param asker what needs the answer, for the message: an option of the command line
 * @throws OperationalError with what keeps git from answering, and what to do about it
 */
export async function askGit(
  asker: string,
  root: string,
  argv: readonly string[],
  input?: string,
): Promise<Buffer> {
  const answer = await runGit(root, argv, input);
  if (answer.exitCode === 0) return answer.stdout;
  throw new OperationalError(refusal(asker, root, argv, answer));
}

/**
 * Asks first whether git answers at all: outside of a work tree `git diff` takes itself for another command.
 * @throws OperationalError where it does not
 */
export async function refuseOutside(asker: string, root: string): Promise<void> {
  const inside = await askGit(asker, root, ["rev-parse", "--is-inside-work-tree"]);
  if (inside.toString().trim() === "true") return;
  throw new OperationalError(
    `No files are checked out in the bare repository ${printable(root)}, and ${asker} lints those that are; run it in a clone, or in a work tree: git worktree add ../work`,
  );
}

/** The fields of an answer to a question with `-z`. */
export const fieldsOf = (answer: Buffer): readonly string[] =>
  answer.length === 0 ? [] : answer.toString("utf8").replace(/\0$/, "").split("\0");

function refusal(
  asker: string,
  root: string,
  argv: readonly string[],
  { exitCode, stderr }: GitAnswer,
): string {
  const where = printable(root);
  if (exitCode === undefined) {
    return `Cannot run git for ${asker}: ${stderr}; install git, or name the files to lint instead`;
  }
  if (stderr.includes("not a git repository")) {
    return `No git repository at ${where}, and ${asker} asks git what changed; name the files to lint instead, or run \`git init\``;
  }
  const said = stderr.trim().split("\n").map(printable).join("\n");
  return `git ${argv[0] ?? ""} failed for ${asker}: ${said || `exit code ${String(exitCode)}`}`;
}
