/** The documents that a command reads, with progress on a terminal and an error where there is nothing to read. */
import { type Gathered, gatherDocuments } from "../../workspace/documents.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { withoutRepeats } from "../../generators/repeated-rows.ts";
import { boardHeaders } from "../../generators/task-board.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { GenerateInvocation } from "./command.ts";

/** Milliseconds after which people want to see that something happens. */
const patience = 1000;

/** @throws OperationalError for paths that are not there, or in which there is nothing */
export async function gather(
  workspace: Workspace,
  paths: readonly string[],
  { progress }: GenerateInvocation,
  without?: ReadonlySet<string>,
): Promise<Gathered> {
  const start = performance.now();
  let shown = false;
  const onProgress = (done: number, all: number): void => {
    if (progress === undefined || performance.now() - start < patience) return;
    shown = true;
    progress(`\rReading ${done} of ${all} files`);
  };
  const given = paths.length === 0 ? ["."] : paths;
  const gathered = await gatherDocuments(workspace, {
    paths: given,
    onProgress,
    ...(without ? { without } : {}),
  });
  if (shown) progress?.("\r\u001B[K");
  const missing = gathered.unmatched.filter(({ reason }) => reason === "missing" || reason === "no-match");
  if (missing.length > 0) {
    throw new OperationalError(missing.map(({ path }) => `No such file or folder: ${path}`).join("\n"));
  }
  if (gathered.files.length === 0) {
    throw new OperationalError(`No Markdown or CSV file in ${given.join(", ")}`);
  }
  const headers = boardHeaders(workspace.configuration.settings.generate?.taskboard);
  return {
    ...gathered,
    documents: withoutRepeats(gathered.documents, headers),
  };
}
