/** Where the documents of a kind lie already: a new one belongs beside them. */
import { posix } from "node:path";
import type { Contract } from "../../contracts/contract.ts";
import { compileGlobs } from "../../contracts/globs.ts";
import { discover } from "../../workspace/discover.ts";
import { readText } from "../../workspace/read.ts";
import { extensions } from "../../contracts/formats.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/**
 * The folder from the root, with `/`; undefined where there is no such document, where they lie in several folders, or
 * where their contract places them elsewhere.
 * @param part what is being worked on, or what is in an archive by its folder
 */
export async function usualFolder(
  contract: Contract,
  workspace: Workspace,
  part: "current" | "archived" = "current",
): Promise<string | undefined> {
  const { root, cwd, ignore, isCandidate, examiner } = workspace;
  const { files } = await discover({
    paths: [root],
    cwd,
    root,
    respectIgnores: true,
    ignore,
    ignorePatterns: [],
    extensions,
    isCandidate,
  });
  const archive = compileGlobs(contract.lifecycle?.completed ?? []);
  const folders = new Set<string>();
  for (const { absolute, path } of files) {
    const folder = posix.dirname(path);
    if (folders.has(folder) || archive.matches(folder) !== (part === "archived")) continue;
    const read = await readText(absolute);
    if (!read.ok) continue;
    const recognised = examiner.recognise(path, read.text);
    if (recognised.outcome === "kind" && recognised.kind === contract.kind) folders.add(folder);
  }
  const [only, another] = folders;
  if (only === undefined || another !== undefined) return undefined;
  const allowed = contract.location?.folders ?? [];
  return part === "archived" || allowed.length === 0 || compileGlobs(allowed).matches(only)
    ? only
    : undefined;
}

/** What to say where that is not the contract's own place. */
export const usualNote = ({ kind, title }: Contract, folder: string): string =>
  `${folder === "." ? "The root" : `${folder}/`} is where every other ${title} lies; \`generate.documents.${kind}.folder\` in the configuration names another place`;
