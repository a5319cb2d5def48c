/** Which project a document is about, by the folder it lies in: repositories may hold several, each with a board. */
import { inAnyCase } from "../../../src/syntax/lettered.ts";

const isDocumentation = inAnyCase(
  String.raw`^(?:\..+|docs?|documentation|plans?|planning|specs?|notes|tasks?|task-?boards?|boards?|wiki|management)$`,
);

/** The folder of the project that a document is about: above the first one that is for documents. */
export function projectOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  const first = folders.findIndex((folder) => isDocumentation(folder));
  return folders
    .slice(0, first < 0 ? undefined : first)
    .map((folder) => `${folder}/`)
    .join("");
}

/** Whether a document is about the project of a board. */
export const governs = (board: string, path: string): boolean => path.startsWith(projectOf(board));
