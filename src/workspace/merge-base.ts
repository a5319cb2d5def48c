/** The commit at which a branch left another one. */
import { nearestName } from "../contracts/names.ts";
import { printable } from "../reporters/terminal-text.ts";
import { commitOf, isShallow, sharedBy } from "./git-commits.ts";
import { runGit } from "./git-run.ts";
import { OperationalError } from "./operational-error.ts";

/**
 * The newest commit that a revision and the one that is checked out have in common.
 * @param asker the option that names the revision
 * @throws OperationalError where there is no such revision or no such commit, or where a shallow clone cannot tell
 */
export async function mergeBase(asker: string, root: string, revision: string): Promise<string> {
  if (revision.trim() === "") {
    throw new OperationalError(`Unexpected empty revision for ${asker}, expected one such as origin/main`);
  }
  const shown = printable(revision);
  const named = await commitOf(root, revision);
  if (named === undefined) {
    const reason = (await isShallow(root))
      ? `this shallow clone does not have it; ${deepen}`
      : await nearRevision(root, revision);
    throw new OperationalError(`No such revision for ${asker}: ${shown}; ${reason}`);
  }
  if ((await commitOf(root, "HEAD")) === undefined) {
    throw new OperationalError(`Nothing is committed here yet that ${asker} could compare; use --changed`);
  }
  const base = await sharedBy(root, named, "HEAD");
  if (base !== undefined) return base;
  throw new OperationalError(
    (await isShallow(root))
      ? `This shallow clone does not reach back to where ${shown} and HEAD part, which ${asker} needs; ${deepen}`
      : `${shown} and HEAD have no commit in common, which ${asker} needs; name another revision`,
  );
}

const deepen =
  "deepen it with `git fetch --unshallow origin`, or check out with `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab)";

async function nearRevision(root: string, revision: string): Promise<string> {
  const list = ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"];
  const names = (await runGit(root, list)).stdout
    .toString()
    .split("\n")
    .filter((name) => name !== "");
  const near = nearestName(revision, names) ?? names.find((name) => name.endsWith(`/${revision}`));
  return near === undefined
    ? "fetch it first: git fetch origin"
    : `did you mean ${printable(near)}? Else fetch it first: git fetch origin`;
}
