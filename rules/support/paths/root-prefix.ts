/** Paths of repositories that write their root's name first: `/harbour/docs/x.md` for `docs/x.md`. */

/** The path from the root; as it is where it does not begin with the prefix. */
export function fromRoot(path: string, prefix: string | undefined): string {
  const name = prefix?.replace(/^\/+|\/+$/gu, "") ?? "";
  const bare = path.replace(/^\/+/u, "");
  return name !== "" && bare.startsWith(`${name}/`) ? bare.slice(name.length + 1) : path;
}

/** Whether a path as written begins with the prefix, and so lies in the repository. */
export const isFromRoot = (path: string, prefix: string | undefined): boolean =>
  prefix !== undefined && (path === prefix || path.startsWith(`${prefix.replace(/\/+$/u, "")}/`));
