/** What a document tells of tasks that other documents have too: its part, its rows, and the files that it speaks of. */
import type { BoardRole, Contract } from "../../../src/contracts/contract.ts";
import { compileGlobs, type Globs } from "../../../src/contracts/globs.ts";
import type { Document } from "../../../src/documents/document.ts";
import type { Settings } from "../../../src/linter/settings.ts";
import { type Spot, spotOf } from "../../../src/linter/spot.ts";
import { inAnyCase } from "../../../src/syntax/lettered.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { type Tasks, tasksIn } from "./rows.ts";
import { folderMatches } from "../folders.ts";
import { headerPlace } from "../table-columns.ts";

/** Plain data. */
export interface BoardFacts extends Tasks {
  /** Undefined for what holds no tasks and only says which board leads. */
  readonly role: BoardRole | undefined;
  /** The configuration names the document as one of the places. */
  readonly configured: boolean;
  /** The configuration lets the document lead. */
  readonly leading: boolean;
  readonly csv: boolean;
  /** It says of most of its tasks which document they were taken from. */
  readonly derived: boolean;
  /** The header of its first table of tasks. */
  readonly head: Spot;
  /** Names of the files that it speaks of, in lower case and without their folders. */
  readonly files: readonly string[];
  /** For each line of a guide that says which board leads, the files that it names. */
  readonly leads: readonly (readonly string[])[];
}

/** Whether documents of a contract can have any. */
export const concernsBoards = ({ tables, references }: Contract): boolean =>
  references.lead.length > 0 || tables.some(({ board }) => board !== undefined);

export function boardFacts(document: Document, settings: Settings): BoardFacts | undefined {
  const { contract, path } = document;
  if (!concernsBoards(contract)) return undefined;
  const leads = leadsOf(document);
  const part = partOf(document, settings);
  if (part === undefined && leads.length === 0) return undefined;
  const { rows, spots } = part === undefined ? noTasks : tasksIn(document);
  if (rows.length === 0 && leads.length === 0) return undefined;
  const table = document.tables.find(({ declaration }) => declaration?.board !== undefined);
  const head: Place = table === undefined ? { start: 0, end: 0 } : headerPlace(table);
  return {
    role: rows.length === 0 ? undefined : part?.role,
    configured: part?.configured ?? false,
    leading: part?.leading ?? false,
    csv: document.format === "csv",
    derived: part?.configured !== true && isDerived(document),
    head: spotOf(document, head),
    rows,
    spots,
    files: [...namesIn(document.text)].filter((name) => name !== baseName(path)),
    leads,
  };
}

const noTasks: Tasks = { rows: [], spots: { numbers: [], anchors: [] } };

export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).toLowerCase();

const source = /^[^\s#]+\.(?:md|markdown|csv)(?:#\S*)?$/iu;

function isDerived({ tables: [table], format }: Document): boolean {
  const column = table?.columns.findIndex(({ text }) => text.trim().toLowerCase() === "source") ?? -1;
  if (table === undefined || column < 0 || format !== "csv") return false;
  return (
    table.rows.filter(({ cells }) => source.test(cells[column]?.text ?? "")).length * 2 > table.rows.length
  );
}

/** Folders of what is kept and no longer true, or never was. */
const isPast = inAnyCase(
  String.raw`(?:^|\/)(?:archived?|archives|completed|done|closed|old|history|historical|backups?|legacy|deprecated|snapshots?|templates?|examples?)\/`,
);

const isOver = (path: string, { lifecycle }: Contract): boolean =>
  isPast(path) || folderMatches(path.slice(0, path.lastIndexOf("/")), lifecycle?.completed ?? []);

type Part = Pick<BoardFacts, "configured" | "leading"> & { readonly role: BoardRole };

function partOf({ path, contract, tables }: Document, { boards }: Settings): Part | undefined {
  const roles = new Set(tables.map(({ declaration }) => declaration?.board));
  const own =
    byPath(path, contract) ?? (["board", "backlog", "list"] as const).find((role) => roles.has(role));
  if (own === undefined) return undefined;
  const leading = boards !== undefined && globsOf(boards.lead).matches(path);
  const place = boards?.places.find(({ files }) => globsOf(files).matches(path));
  if (place !== undefined || leading) {
    return { role: place?.role ?? (leading ? "board" : own), configured: place !== undefined, leading };
  }
  if ((boards !== undefined && boards.places.length > 0) || isOver(path, contract)) return undefined;
  return { role: own, configured: false, leading: false };
}

function byPath(path: string, { boards }: Contract): BoardRole | undefined {
  if (globsOf(boards.board).matches(path)) return "board";
  return globsOf(boards.backlog).matches(path) ? "backlog" : undefined;
}

const compiled = new WeakMap<readonly string[], Globs>();

export function globsOf(globs: readonly string[]): Globs {
  const known = compiled.get(globs);
  if (known !== undefined) return known;
  const made = compileGlobs(globs);
  compiled.set(globs, made);
  return made;
}

const lines = new WeakMap<readonly string[], RegExp>();

function leadsOf({ contract: { references }, text }: Document): readonly (readonly string[])[] {
  if (references.lead.length === 0) return [];
  const known = lines.get(references.lead);
  const said = known ?? new RegExp(references.lead.map((each) => `(?:${each})`).join("|"), "iu");
  lines.set(references.lead, said);
  const leads: (readonly string[])[] = [];
  for (const line of linesWithFiles(text)) {
    const files = filesIn(line);
    if (files.length > 0 && said.test(line)) leads.push(files);
  }
  return leads;
}

const longestPath = 200;
const extensions = /\.(?:csv|md|markdown)(?![\w-])/gi;

/** Few lines of a document name any. */
function* linesWithFiles(text: string): Generator<string> {
  let end = 0;
  for (const { index } of text.matchAll(extensions)) {
    if (index < end) continue;
    const next = text.indexOf("\n", index);
    end = next < 0 ? text.length : next;
    yield text.slice(text.lastIndexOf("\n", index) + 1, end);
  }
}

/** Names of Markdown and CSV files in a text, as `baseName` has them. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { index, 0: extension } of text.matchAll(extensions)) {
    let start = index;
    while (start > 0 && index - start < longestPath && /[\w.-]/.test(text.charAt(start - 1))) start--;
    if (start < index || /[/\\]/.test(text.charAt(start - 1)))
      names.add((text.slice(start, index) + extension).toLowerCase());
  }
  return names;
}

/** Paths and names of Markdown and CSV files in a text, as written but with `/`. */
function filesIn(text: string): readonly string[] {
  const files: string[] = [];
  for (const { index, 0: extension } of text.matchAll(extensions)) {
    let start = index;
    while (start > 0 && index - start < longestPath && /[\w./\\-]/.test(text.charAt(start - 1))) start--;
    if (start < index)
      files.push(
        (text.slice(start, index) + extension).replaceAll("\\", "/").replace(/^(?:\.{0,2}\/)+/u, ""),
      );
  }
  return files;
}
