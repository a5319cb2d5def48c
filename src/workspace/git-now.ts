/** Asks git in the middle of synchronous work. */
import { gitEnvironment } from "./git-environment.ts";

/** Bytes of an answer; more than the names of any repository's files take. */
const most = 256 * 1024 * 1024;

/** What git prints; undefined where it fails, or where there is no git. */
export function gitNow(root: string, argv: readonly string[]): string | undefined {
  // Most runs never come here, and loading the module takes a small one several milliseconds.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout } = spawnSync("git", argv, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: most,
    env: { ...process.env, ...gitEnvironment(root, process.env), GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
  });
  return status === 0 ? stdout : undefined;
}
