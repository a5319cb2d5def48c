/** The user's folder, which packages ask for without a thought that there may be none. */
import { homedir } from "node:os";

/**
 * Gives a user whom the system does not know, and the environment says nothing about, the folder that container runtimes
 * give such a user. Node would throw wherever it is asked for one.
 * @param env is changed where it has to be
 */
export function settleHome(env: NodeJS.ProcessEnv, homeOf = homedir): void {
  try {
    homeOf();
  } catch {
    env["HOME"] = "/";
  }
}
