/** Documents of the base that are gone: deleted, moved away, or turned into something that is no longer of their kind. */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { compileGlobs } from "../contracts/globs.ts";
import type { GoneDocument, History } from "../linter/surroundings.ts";
import { OperationalError } from "./operational-error.ts";
import { portable } from "./root.ts";
import type { Workspace } from "./workspace.ts";

/** Asks git only where the run is about more than files that are there. */
export async function goneDocuments(
  workspace: Workspace,
  openHistory: () => Promise<History | undefined>,
): Promise<readonly GoneDocument[]> {
  const covers = coverage(workspace);
  if (covers === undefined) return [];
  const history = await openHistory();
  if (history === undefined) return [];
  const { ignore, isCandidate } = workspace;
  const isIgnored = compileGlobs(ignore).matches;
  const paths = (await pathsBefore(history, workspace)).filter(
    (path) => isCandidate(path) && covers(path) && !isIgnored(path),
  );
  if (paths.length === 0) return [];
  const texts = await history.textsAtBase(paths);
  return [...texts].flatMap(([path, text]) => {
    const kind = kindOf(path, text, workspace);
    return kind === undefined || kind === kindNow(path, workspace) ? [] : [{ path, kind, text }];
  });
}

/** Paths of the base at which something else may lie now. */
async function pathsBefore(history: History, { options }: Workspace): Promise<readonly string[]> {
  try {
    const changes = await history.changes();
    return [
      ...new Set(changes.flatMap(({ path, status, from }) => from ?? (status === "added" ? [] : [path]))),
    ].sort();
  } catch (cause) {
    // Nobody asked for a comparison here: a document that needs one says what is wrong with the base.
    if (options.base === undefined && cause instanceof OperationalError) return [];
    throw cause;
  }
}

/** Whether the run would have linted a file of a path; undefined where it is about single files that are there. */
function coverage({ options, cwd, root }: Workspace): ((path: string) => boolean) | undefined {
  const wide = options.paths.filter(
    (path) => statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isFile() !== true,
  );
  if (wide.length === 0) return undefined;
  const places = wide.map((path) => portable(root, resolve(cwd, path)));
  const globs = compileGlobs(places).matches;
  return (path) =>
    globs(path) || places.some((place) => place === "." || path === place || path.startsWith(`${place}/`));
}

function kindOf(path: string, text: string, { examiner }: Workspace): string | undefined {
  const recognised = examiner.recognise(path, text);
  return recognised.outcome === "kind" ? recognised.kind : undefined;
}

function kindNow(path: string, workspace: Workspace): string | undefined {
  const read = workspace.read({ absolute: join(workspace.root, path), path });
  return read.ok ? kindOf(path, read.text, workspace) : undefined;
}
