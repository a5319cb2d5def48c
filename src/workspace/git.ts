/** Runs git, where there is one. */
import { gitEnvironment } from "./git-environment.ts";
import { OperationalError } from "./operational-error.ts";

/**
 * What git prints, byte for byte; undefined where it fails, or where there is no git.
 * @param stdin what it is told there, of any length
 */
export async function git(cwd: string, argv: readonly string[], stdin?: string): Promise<string | undefined> {
  const { x } = await import("tinyexec");
  try {
    const running = x("git", ["-c", "core.quotePath=false", ...argv], {
      nodeOptions: { cwd, env: { ...environment(cwd), GIT_OPTIONAL_LOCKS: "0" } },
      timeout: patience,
      ...(stdin === undefined ? {} : { stdin }),
    });
    // Git may end before it has read everything; its exit code says why.
    running.process?.stdin?.on("error", () => undefined);
    const result = await running;
    return result.exitCode === 0 ? result.stdout : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds after which git is given up. */
const patience = 30_000;

/** @throws OperationalError with what git says */
export async function gitOrThrow(cwd: string, argv: readonly string[]): Promise<string> {
  const { x } = await import("tinyexec");
  const result = await x("git", ["-c", "core.quotePath=false", ...argv], {
    nodeOptions: { cwd, env: environment(cwd) },
    timeout: patience,
  });
  if (result.exitCode === 0) return result.stdout;
  throw new OperationalError(`git ${argv[0] ?? ""} failed: ${result.stderr.trim()}`);
}

/** In English, whatever language git would speak to people. */
const environment = (cwd: string): Record<string, string> =>
  // Node takes a variable that is undefined for one that is not there; the type of the library has no word for that.
  ({ ...gitEnvironment(cwd, process.env), LC_ALL: "C" }) as Record<string, string>;

/** Whether a file is tracked and just as it was committed. */
export async function isCommitted(root: string, path: string): Promise<boolean> {
  const tracked = await git(root, ["ls-files", "--error-unmatch", "--", path]);
  return tracked !== undefined && (await git(root, ["status", "--porcelain", "--", path])) === "";
}
