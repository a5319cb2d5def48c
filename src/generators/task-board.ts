/** Work items → the task board: rows of texts under configured headers, as CSV (RFC 4180) or as a Markdown table. */
import type { WorkState } from "../contracts/contract.ts";
import { anchorOf } from "./anchors.ts";
import { disagreeing, type WorkItem } from "./work-item.ts";

export interface BoardSettings {
  readonly columns: readonly BoardColumn[];
  readonly statuses: Partial<Readonly<Record<WorkState, string>>>;
  /** Whether a status carries its date. */
  readonly dated: boolean;
}

export interface BoardColumn {
  readonly header: string;
  /** What stands below: a property of the item, or `cell NAME`. */
  readonly field: string;
}

export interface BoardRow {
  readonly item: WorkItem;
  /** One text a column, as it stands in the file. */
  readonly cells: readonly string[];
}

export const defaultColumns: readonly BoardColumn[] = [
  { header: "ID", field: "id" },
  { header: "Title", field: "title" },
  { header: "Status", field: "status" },
  { header: "Owner", field: "owner" },
  { header: "Due", field: "due" },
  { header: "BlockedBy", field: "blockedBy" },
  { header: "Plan", field: "plan" },
  { header: "Source", field: "source" },
  { header: "Notes", field: "notes" },
];

/** The headers of a board with these columns, or with the usual ones. */
export const boardHeaders = (settings?: {
  readonly columns?: Readonly<Record<string, string>>;
}): readonly string[] =>
  settings?.columns === undefined
    ? defaultColumns.map(({ header }) => header)
    : Object.keys(settings.columns);

/** What a state is called where neither the document nor the configuration has a word for it. */
const words: Readonly<Record<WorkState, string>> = {
  open: "To Do",
  active: "In Progress",
  blocked: "Blocked",
  done: "Done",
  dropped: "Cancelled",
};

/** What each state is called on the board where the document has no word of its own. */
export const stateWords = ({ statuses }: BoardSettings): readonly (readonly [WorkState, string])[] =>
  (Object.entries(words) as [WorkState, string][]).map(([state, word]) => [state, statuses[state] ?? word]);

export const boardRows = (items: readonly WorkItem[], settings: BoardSettings): readonly BoardRow[] =>
  items.map((item) => ({
    item,
    cells: settings.columns.map(({ field }) => harmless(fieldText(item, field, settings))),
  }));

function fieldText(item: WorkItem, field: string, settings: BoardSettings): string {
  switch (field) {
    case "id":
    case "title":
    case "due":
    case "plan":
    case "section":
      return item[field];
    case "notes":
      return notesOf(item, settings);
    case "status":
      return boardStatus(item, settings);
    case "owner":
      return item.owners.join(", ");
    case "blockedBy":
      return item.blockedBy.join(", ");
    case "kind":
      return item.appearances[0].document.kind;
    case "date":
      return item.date ?? "";
    case "source":
      return sourceOf(item);
    default:
      return item.cells.get(field.replace(/^cell /u, "")) ?? "";
  }
}

/** `Done`, or `Done - 2026-01-31` where statuses are dated. */
export function boardStatus(
  item: Pick<WorkItem, "state" | "status" | "date">,
  settings: BoardSettings,
): string {
  const { state, status, date } = item;
  const word = (state && settings.statuses[state]) ?? status ?? (state ? words[state] : "");
  return settings.dated && date !== undefined && (state === "done" || state === "dropped")
    ? `${word} - ${date}`
    : word;
}

/** With what other documents say of its status, where that is another. */
function notesOf(item: WorkItem, settings: BoardSettings): string {
  const others = disagreeing(item).flatMap(({ document, standing }) =>
    standing === undefined ? [] : [`${document.path} says ${boardStatus(standing, settings) || "nothing"}`],
  );
  return [item.notes, ...(others.length === 0 ? [] : [`(${others.join(", ")})`])]
    .filter((part) => part !== "")
    .join(" ");
}

/** Path and section, not the line: lines move whenever something above is edited. */
export function sourceOf({ appearances: [{ document, place }] }: WorkItem): string {
  const anchor = anchorOf(document, place.start);
  return anchor === undefined ? document.path : `${document.path}#${anchor}`;
}

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets hide
 * (https://owasp.org/www-community/attacks/CSV_Injection). Plain numbers run nothing and stay.
 */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/u.test(text) && !/^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text)
    ? `'${text}`
    : text;

/** The text that `harmless` made harmless. */
export const original = (cell: string): string => {
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  return text !== cell && harmless(text) === cell ? text : cell;
};

/** The board as a Markdown table. */
export function boardMarkdown(rows: readonly BoardRow[], { columns }: BoardSettings): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inTable).join(" | ")} |`;
  return [
    line(columns.map(({ header }) => header)),
    `| ${columns.map(() => "---").join(" | ")} |`,
    ...rows.map(({ item }, index) =>
      line((rows[index]?.cells ?? []).map((cell, at) => linked(cell, at, item))),
    ),
    "",
  ].join("\n");

  function linked(cell: string, at: number, item: WorkItem): string {
    if (columns[at]?.field !== "source") return original(cell);
    return item.appearances[0].document.path;
  }
}

/** A text that means itself in a cell of a Markdown table. */
const inTable = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~#]/gu, "\\$&")
    .replace(/[\r\n]+/gu, " ")
    .trim();
