/** The files of a run by what changed: what git says, and what of it the paths of the run ask for. */
import { existsSync, lstatSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { formatOf } from "../contracts/formats.ts";
import { printable } from "../reporters/terminal-text.ts";
import { changedFiles } from "./changed-files.ts";
import { type Comparison, optionOf } from "./comparison.ts";
import type { Discovery, Search, Unmatched } from "./discover.ts";
import { findAmong, isGlob } from "./find-among.ts";
import { OperationalError } from "./operational-error.ts";
import { baseFolder, isInside, portable, repositoryRoot } from "./root.ts";
import { stagedFiles } from "./staged-files.ts";
import type { WorkspaceOptions } from "./workspace.ts";

export interface Chosen {
  /** How the workspace is to be opened, so that it is seen as it is compared. */
  readonly settings: Pick<WorkspaceOptions, "overlay" | "tracked" | "base">;
  /** What a search finds among the files that changed. */
  readonly find: (search: Search) => Discovery;
}

/**
 * @param cwd a real path; @param paths as given
 * @throws OperationalError where git cannot tell what changed, or is asked about several repositories
 */
export async function chooseFiles(
  cwd: string,
  paths: readonly string[],
  comparison: Comparison,
): Promise<Chosen> {
  const asker = optionOf(comparison);
  const base = baseFolder(cwd, paths);
  const root = repositoryRoot(base) ?? base;
  for (const path of paths) refuseOther(asker, root, resolve(cwd, path), path);
  const changes = await changedFiles(root, comparison);
  if (comparison.by !== "staged") {
    const known = { links: [], ignored: changes.ignored };
    return {
      settings: comparison.by === "since" ? { base: changes.base } : {},
      find: (search) => ({
        files: findAmong(changes.files, known, search).filter(({ absolute }) => isPlainFile(absolute)),
        unmatched: missing(
          search,
          (absolute) => existsSync(absolute) || changes.deleted.has(portable(root, absolute)),
        ),
      }),
    };
  }
  const { contents, ...index } = await stagedFiles(asker, root, (path) => formatOf(path) !== undefined);
  const tracked = { ...index, ignored: changes.ignored };
  const there = new Set(index.files);
  return {
    settings: { overlay: contents, tracked, base: changes.base },
    find: (search) => ({
      files: findAmong(
        changes.files.filter((path) => there.has(path)),
        tracked,
        search,
      ),
      unmatched: missing(search, (absolute) => {
        const path = portable(root, absolute);
        return existsSync(absolute) || there.has(path) || changes.deleted.has(path);
      }),
    }),
  };
}

/** A submodule or a nested repository has changes of its own, which git tells only there. */
function refuseOther(asker: string, root: string, absolute: string, shown: string): void {
  if (isGlob(shown)) return;
  let folder = absolute;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const own = repositoryRoot(folder);
  if (own === undefined || own === root || !isInside(root, own)) return;
  const below = portable(root, own);
  throw new OperationalError(
    `${printable(shown)} lies in the repository ${printable(below)}, and ${asker} compares one repository at a time; run it there: cd ${printable(own)} && codex-lint ${asker}`,
  );
}

const isPlainFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

const missing = ({ paths, cwd }: Search, isThere: (absolute: string) => boolean): readonly Unmatched[] =>
  paths
    .filter((path) => !path.startsWith("!") && !isGlob(path) && !isThere(resolve(cwd, path)))
    .map((path) => ({ path, reason: "missing" }));
