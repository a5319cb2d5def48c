/** The documents that a command reads, with an error where there is nothing to read. */
import { type Gathered, gatherDocuments } from "../../workspace/documents.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { isRepetition } from "../../documents/derived.ts";
import { withoutRepeats } from "../../generators/repeated-rows.ts";
import { boardHeaders } from "../../generators/task-board.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { GenerateInvocation } from "./command.ts";

/** @throws OperationalError for paths that are not there, or in which there is nothing */
export async function gather(
  workspace: Workspace,
  paths: readonly string[],
  { progress }: GenerateInvocation,
  without?: ReadonlySet<string>,
): Promise<Gathered> {
  const given = paths.length === 0 ? ["."] : paths;
  const gathered = await gatherDocuments(workspace, {
    paths: given,
    onProgress: (done, all) => progress.show("Reading", done, all),
    ...(without ? { without } : {}),
  });
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
    // A board that only repeats others is no document more.
    documents: withoutRepeats(gathered.documents, headers).filter((document) => !isRepetition(document)),
  };
}
