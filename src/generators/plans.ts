/** What a document says of the plan that it is: how far it is, since when, what comes next. Read by index and summary. */
import { compileGlobs } from "../contracts/globs.ts";
import type { Document, DocumentRecord } from "../documents/document.ts";
import type { Parsed } from "../documents/values/parsed.ts";
import type { Timestamp } from "../documents/values/timestamp.ts";
import { plainLine, stampDate } from "./item-texts.ts";
import { itemsByDocument, type WorkItem } from "./work-item.ts";

export type PlanState = "active" | "completed" | "archived";

export interface Spoken {
  /** One line without Markdown. */
  readonly text: string;
  readonly date: string | undefined;
  /** Offset in the document. */
  readonly start: number;
}

export interface Plan {
  readonly document: Document;
  readonly title: string;
  /** `archived` by its folder; `completed` when nothing is open. */
  readonly state: PlanState;
  readonly done: number;
  readonly total: number;
  readonly blocked: number;
  /** `2026-01-31` */
  readonly started: string | undefined;
  readonly lastActivity: string | undefined;
  readonly next: WorkItem | undefined;
  /** The newest record of each declaration, by the declaration's title: `Decision`, `Surprise`. */
  readonly newest: ReadonlyMap<string, Spoken>;
  readonly items: readonly WorkItem[];
}

/**
 * The plans among the documents: those whose contract has a life cycle, and those that hold work and are called plans.
 * @param items of all documents
 */
export function plansOf(documents: readonly Document[], items: readonly WorkItem[]): readonly Plan[] {
  const byDocument = itemsByDocument(items);
  return documents
    .filter((document) => isPlan(document, (byDocument.get(document)?.length ?? 0) > 0))
    .map((document) => planOf(document, byDocument.get(document) ?? []));
}

/** `PlanB_Performance.md`, `docs/upload_plan.md`: plans by name only, as teams that have no kind for them call them. */
const calledPlan = /(?:^|[/_ -])plan(?:[A-Z]{0,3}[_ .-]|\.)[^/]*$|[_ -]plan\.md$/iu;

const isPlan = ({ contract, path, format }: Document, hasWork: boolean): boolean =>
  format === "markdown" &&
  contract.index === undefined &&
  (contract.lifecycle !== undefined ||
    (calledPlan.test(path) &&
      contract.history === "free" &&
      (hasWork || contract.sections.some(({ tasks }) => tasks))));

function planOf(document: Document, items: readonly WorkItem[]): Plan {
  const done = items.filter(({ state }) => state === "done" || state === "dropped").length;
  const dates = document.timestamps.flatMap(({ parsed, past }) => (past ? (stampDate(parsed) ?? []) : []));
  const known = [...dates, ...items.flatMap(({ date }) => date ?? [])].sort();
  const folder = document.path.split("/").slice(0, -1).join("/");
  const archived = compileGlobs(document.contract.lifecycle?.completed ?? []).matches(folder);
  const open = items.filter(({ state }) => state !== "done" && state !== "dropped");
  return {
    document,
    title: plainLine(document.title?.text ?? document.path),
    state: archived ? "archived" : items.length > 0 && open.length === 0 ? "completed" : "active",
    done,
    total: items.length,
    blocked: items.filter(
      ({ state, blockedBy }) => state === "blocked" || (state !== "done" && blockedBy.length > 0),
    ).length,
    started: dateIn(document.path) ?? known[0],
    lastActivity: known.at(-1),
    next:
      open.find(({ state }) => state === "active") ??
      open.find(({ state }) => state !== "blocked") ??
      open[0],
    newest: newestOf(document),
    items,
  };
}

const dateIn = (path: string): string | undefined => /(?:^|\/)(\d{4}-\d{2}-\d{2})[_-]/u.exec(path)?.[1];

function newestOf(document: Document): ReadonlyMap<string, Spoken> {
  const newest = new Map<string, Spoken>();
  for (const record of document.records) {
    const spoken = spokenOf(record);
    const { title } = record.declaration;
    const before = newest.get(title);
    // Without dates the last one written counts as the newest.
    if (spoken && (before?.date === undefined || spoken.date === undefined || spoken.date >= before.date)) {
      newest.set(title, spoken);
    }
  }
  return newest;
}

function spokenOf({
  declaration,
  fields,
  stamp,
  head,
  headText,
  layout,
  place,
}: DocumentRecord): Spoken | undefined {
  const key = fields.find((field) => field.declaration?.id === declaration.key) ?? fields[0];
  const text = layout === "line" || key === undefined ? headText : key.text;
  const dated = fields.flatMap(({ value }) =>
    value.type === "date" || value.type === "timestamp" ? [value.parsed as Parsed<Timestamp>] : [],
  );
  const line = plainLine(text);
  if (line === "" || line === "…") return undefined;
  return {
    text: line,
    date: stampDate(dated[0]) ?? stampDate(stamp),
    start: layout === "line" ? place.start : head.start,
  };
}
