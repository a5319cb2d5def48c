/** The commit that documents are compared with: the last one that the branch shares with what it is meant for. */
import { commitOf, isShallow, sharedBy } from "./git-commits.ts";
import { git } from "./git.ts";
import { OperationalError } from "./operational-error.ts";

export interface BaseRequest {
  /** A branch, tag or commit that was asked for. */
  readonly base?: string | undefined;
  /** The branch that a change is meant for, where CI names it. */
  readonly target?: string | undefined;
}

/**
 * @returns a full hash; undefined where nothing was committed yet
 * @throws OperationalError where the commit that was asked for is not there, or a shallow clone ends before the base
 */
export async function resolveBase(
  root: string,
  { base: asked, target }: BaseRequest,
): Promise<string | undefined> {
  const head = await commitOf(root, "HEAD");
  if (asked !== undefined && !isNobody(asked)) return askedBase(root, head, asked);
  return head === undefined ? undefined : defaultBase(root, head, target);
}

/** What CI services give as the commit before the first one of a branch. */
const isNobody = (ref: string): boolean => /^0{40}(?:0{24})?$/.test(ref);

async function askedBase(root: string, head: string | undefined, ref: string): Promise<string | undefined> {
  // Before the first commit there is a HEAD to ask for, and nothing to compare with.
  if (head === undefined && ref === "HEAD") return undefined;
  // A clone in CI mostly has the branches of the remote alone.
  const commit = (await commitOf(root, ref)) ?? (await commitOf(root, `refs/remotes/origin/${ref}`));
  if (commit === undefined) {
    if (await isShallow(root)) throw tooShallow(ref);
    throw new OperationalError(
      `No such commit to compare with in ${root}: ${ref}; get it with \`git fetch origin ${ref}\`, or name another one with --base`,
    );
  }
  if (head === undefined) return commit;
  const shared = await sharedBy(root, head, commit);
  if (shared !== undefined) return shared;
  if (await isShallow(root)) throw tooShallow(ref);
  throw new OperationalError(
    `HEAD and ${ref} have no commit in common in ${root}; name another one with --base`,
  );
}

async function defaultBase(
  root: string,
  head: string,
  target: string | undefined,
): Promise<string | undefined> {
  const branch = await defaultBranch(root, target);
  const shared = branch === undefined ? undefined : await sharedBy(root, head, branch);
  if (shared !== undefined) return shared;
  if (await isShallow(root)) throw tooShallow(target ?? branch?.replace(/^refs\/(?:heads|remotes)\//, ""));
  return head;
}

/** The full name of the branch that others start from; undefined where nothing looks like it. */
async function defaultBranch(root: string, target: string | undefined): Promise<string | undefined> {
  const configured = (await git(root, ["config", "--get", "init.defaultBranch"]))?.trim();
  const names = [configured, "main", "master"].filter((name) => name !== undefined && name !== "");
  const wanted = [
    ...(target === undefined || target === "" ? [] : [`refs/remotes/origin/${target}`]),
    "refs/remotes/origin/HEAD",
    ...names.map((name) => `refs/remotes/origin/${name}`),
    ...names.map((name) => `refs/heads/${name}`),
  ];
  const listed = await git(root, ["for-each-ref", "--format=%(refname)", "--", ...new Set(wanted)]);
  const there = new Set((listed ?? "").split("\n"));
  // Another branch than the one that CI names would make this change's own history of what is somebody else's.
  if (target !== undefined && target !== "" && !there.has(wanted[0] ?? "") && (await isShallow(root)))
    return undefined;
  return wanted.find((name) => there.has(name));
}

function tooShallow(ref: string | undefined): OperationalError {
  const branch = ref?.replace(/^origin\//, "");
  const named = branch !== undefined && /^[\w./-]+$/.test(branch) && !/^[0-9a-f]{7,64}$|^HEAD$/.test(branch);
  const refspec = named ? ` +refs/heads/${branch}:refs/remotes/origin/${branch}` : "";
  return new OperationalError(
    `The clone is shallow and ends before the commit to compare with${ref === undefined ? "" : ` (${ref})`}; deepen it with ` +
      `\`git fetch --unshallow origin${refspec}\` (or --deepen=100), in CI with \`fetch-depth: 0\` of actions/checkout or ` +
      "`GIT_DEPTH: 0` of GitLab, or compare with the last commit alone: --base HEAD",
  );
}
