/** `codex-gen taskboard --from-csv`: status and owner from the CSV into the documents, checked by reading them again. */
import { join } from "node:path";
import type { Document } from "../../documents/document.ts";
import { applyEdits } from "../../generators/apply-edits.ts";
import { type Change, importChanges, type Refusal } from "../../generators/board-import.ts";
import { driftNotes } from "../../generators/board-merge.ts";
import { readBoard } from "../../generators/read-board.ts";
import { type BoardRow, boardRows, type BoardSettings } from "../../generators/task-board.ts";
import { workItems } from "../../generators/work-items.ts";
import type { Edit } from "../../syntax/place.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { rememberWritten } from "../../workspace/written.ts";
import type { Outcome } from "../invocation.ts";
import { deliver, type Delivery, type Output } from "./deliver.ts";

export interface BoardImport {
  readonly before: string;
  readonly last: string | undefined;
  readonly documents: readonly Document[];
  readonly rows: readonly BoardRow[];
  readonly settings: BoardSettings;
  /** The CSV as messages name it. */
  readonly shown: string;
  readonly time: string;
  /** The CSV, absolute. */
  readonly path: string;
  readonly base: Pick<Delivery, "options" | "invocation" | "root">;
  readonly workspace: Workspace;
}

export async function importBoard(source: BoardImport): Promise<Outcome> {
  const { before, last, documents, rows, settings, shown, time, path, base, workspace } = source;
  const read = readBoard(before, settings);
  if (!read.ok) throw new OperationalError(`${shown}:${read.problem}`);
  const wanted = importChanges({ board: read.board, last, rows, settings, time });
  const { changes, refused, after } = await proven(wanted.changes, documents, settings, workspace);
  const texts = editedTexts(changes);
  const outputs = [...texts].map(([document, text]): Output => ({
    path: join(workspace.root, document.path),
    text,
    as: "part",
  }));
  const all: readonly Refusal[] = [...wanted.refused, ...refused];
  const notes = [
    ...changes.map(
      ({ id, line, column, from, to }) => `${shown}:${line}: ${id}: ${column} \`${from}\` → \`${to}\``,
    ),
    ...all.map(({ id, line, reason }) => `${shown}:${line}: ${id} was not brought back: ${reason}`),
    ...(changes.length + all.length === 0 ? ["the documents say all that already"] : []),
  ];
  const told = changes.map(({ id, line, column, from, to }) => ({ id, line, column, from, to }));
  const data = { command: "taskboard", changes: told, refused: all };
  const outcome = await deliver({ ...base, outputs, notes, data, exitCode: all.length > 0 ? 1 : 0 });
  // Now it is what would be generated, and no change of people's any more.
  if (base.options.mode === "write" && driftNotes(before, after, settings).length === 0) {
    await rememberWritten(workspace.root, path, before);
  }
  return outcome;
}

/** Only those changes after which the board would say what the CSV says. */
async function proven(
  changes: readonly Change[],
  documents: readonly Document[],
  settings: BoardSettings,
  { examiner }: Workspace,
): Promise<{
  readonly changes: readonly Change[];
  readonly refused: readonly Refusal[];
  readonly after: readonly BoardRow[];
}> {
  const texts = editedTexts(changes);
  const edited = await Promise.all(
    documents.map(async (document) => {
      const text = texts.get(document);
      const read = text === undefined ? undefined : await examiner.readAs(document.kind, document.path, text);
      return read?.ok ? read.document : document;
    }),
  );
  const after = boardRows(workItems(edited), settings);
  const cellsOf = new Map(after.map(({ item, cells }) => [item.id, cells]));
  const holds = ({ id, column, to }: Change): boolean =>
    cellsOf.get(id)?.[settings.columns.findIndex(({ header }) => header === column)] === to;
  return {
    after,
    changes: changes.filter(holds),
    refused: changes
      .filter((change) => !holds(change))
      .map(({ id, line, column, to }) => ({
        id,
        line,
        reason: `the document could not be made to say \`${to}\` for ${column}`,
      })),
  };
}

function editedTexts(changes: readonly Change[]): ReadonlyMap<Document, string> {
  const edits = new Map<Document, Edit[]>();
  for (const change of changes) {
    for (const { document, edit } of change.edits) {
      const known = edits.get(document);
      if (known) known.push(edit);
      else edits.set(document, [edit]);
    }
  }
  return new Map([...edits].map(([document, each]) => [document, applyEdits(document.text, each)]));
}
