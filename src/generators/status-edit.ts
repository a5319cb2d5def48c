/** The edit that makes a cell or a field say another status, and texts that fit into cells. */
import type { StatusWord, WorkState } from "../contracts/contract.ts";
import type { Cell, Document, Field } from "../documents/document.ts";
import type { Parsed } from "../documents/values/parsed.ts";
import { parseStatus, type Status } from "../documents/values/status.ts";
import { findTimestamps } from "../documents/values/timestamp.ts";
import type { Edit, Place } from "../syntax/place.ts";
import { stampDate } from "./item-texts.ts";
import type { BoardSettings } from "./task-board.ts";
import type { WorkItem } from "./work-item.ts";

interface Holder {
  readonly place: Place;
  readonly text: string;
  readonly vocabulary: string | undefined;
  readonly parsed: Parsed<Status>;
}

export function heldBy(part: Cell | Field): Holder | undefined {
  if (part.value.type !== "status") return undefined;
  const declaration =
    "column" in part ? part.column?.declaration : "declaration" in part ? part.declaration : undefined;
  const place = "valuePlace" in part ? part.valuePlace : part.place;
  return { place, text: part.text, vocabulary: declaration?.vocabulary, parsed: part.value.parsed };
}

export function statusEdit(
  held: Holder | undefined,
  document: Document,
  item: WorkItem,
  to: string,
  settings: BoardSettings,
): readonly Edit[] | string {
  if (held === undefined) return `${document.path} has no place for a status there`;
  const words = document.contract.vocabularies.get(held.vocabulary ?? "status") ?? [];
  const current = held.parsed.ok ? held.parsed.value.name : undefined;
  if (held.parsed.ok && current !== item.status) {
    return `${document.path} says \`${current ?? ""}\` already, and others do not`;
  }
  const wanted = wantedStatus(to, words, settings);
  if (wanted === undefined) {
    return `\`${to}\` is no status of ${document.path}, expected ${words.map(({ name }) => name).join(", ")}`;
  }
  const text = wanted.date === undefined ? wanted.name : `${wanted.name} - ${wanted.date}`;
  return [{ place: stretch(held), text: fitting(text, document, held.place) }];
}

/** The status words with the date behind them and the symbols before them; a remark stays. */
function stretch({ place, text, parsed }: Holder): Place {
  if (!parsed.ok) return place;
  const { word, date } = parsed.value;
  const before = text.slice(0, word.place.start - place.start);
  const start = /^[^\p{L}\p{N}*_~`[]*$/u.test(before) ? place.start : word.place.start;
  const between = date?.ok ? text.slice(word.place.end - place.start, date.place.start - place.start) : "x";
  const end =
    date?.ok && /^[\s(,:–—-]*$/u.test(between) && !between.includes("(") ? date.place.end : word.place.end;
  return { start, end };
}

function wantedStatus(
  to: string,
  words: readonly StatusWord[],
  settings: BoardSettings,
): { readonly name: string; readonly date: string | undefined } | undefined {
  const [stamp] = findTimestamps(to, 0);
  const date = settings.dated ? stampDate(stamp) : undefined;
  const bare = stamp === undefined ? to : to.slice(0, stamp.place.start).replace(/[\s(,:–—-]+$/u, "");
  const exact = words.find(({ name }) => name === bare);
  const state = (Object.entries(settings.statuses) as [WorkState, string][]).find(
    ([, word]) => word === bare,
  )?.[0];
  if (exact) return { name: exact.name, date };
  const named = words.find((word) => word.state === state);
  if (named) return { name: named.name, date };
  const parsed = parseStatus(bare, 0, words);
  return parsed.ok && parsed.value.remark === undefined ? { name: parsed.value.name, date } : undefined;
}

/** A text as it can stand in a cell of the document. */
export function fitting(text: string, document: Document, cell: Place): string {
  const line = text.replace(/[\r\n]+/gu, " ");
  if (document.format !== "csv") {
    const tight = cell.start === cell.end && document.text.charAt(cell.start - 1) === "|";
    return (tight ? " " : "") + line.replace(/(?<!\\)\|/gu, "\\|");
  }
  if (document.text.charAt(cell.start - 1) === '"') return line.replaceAll('"', '""');
  return /[",]/u.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
