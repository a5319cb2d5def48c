/** Commits by the names that people give them. */
import { git } from "./git.ts";

/** The full hash of the commit that a branch, a tag or a hash names; undefined where there is none. */
export const commitOf = async (root: string, name: string): Promise<string | undefined> =>
  (await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]))?.trim();

/** The newest commit that two have in common; undefined where there is none, or where a shallow clone ends before it. */
export const sharedBy = async (root: string, one: string, other: string): Promise<string | undefined> =>
  (await git(root, ["merge-base", "--", one, other]))?.trim();

/** Whether the history ends where a clone was cut. */
export const isShallow = async (root: string): Promise<boolean> =>
  (await git(root, ["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
