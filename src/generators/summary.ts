/** The digest of a workspace as data: what plans, logs and checklists say now, each with its place. */
import type { FigureDeclaration, WorkState } from "../contracts/contract.ts";
import type { Document, DocumentRecord } from "../documents/document.ts";
import { computeFigure, figureCells } from "../documents/figures.ts";
import { plainLine, stampDate } from "./item-texts.ts";
import { type Plan, plansOf, type PlanState } from "./plans.ts";
import { itemsByDocument, type WorkItem } from "./work-item.ts";

/** A line of the digest and where it comes from. */
export interface Sourced {
  readonly text: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

export interface PlanSummary extends Sourced {
  readonly state: PlanState;
  readonly done: number;
  readonly total: number;
  readonly lastActivity: string | undefined;
  readonly next: Sourced | undefined;
  readonly newest: readonly (Sourced & { readonly what: string; readonly date: string | undefined })[];
}

export interface LogSummary extends Sourced {
  /** Entries by what their status comes to. */
  readonly counts: Readonly<Partial<Record<WorkState, number>>>;
  readonly approved: readonly (Sourced & { readonly by: string; readonly date: string | undefined })[];
  readonly pending: readonly Sourced[];
}

export interface ChecklistSummary extends Sourced {
  readonly done: number;
  readonly total: number;
  readonly figures: readonly { readonly name: string; readonly value: string }[];
  readonly overdue: readonly (Sourced & { readonly due: string })[];
  readonly blocked: readonly (Sourced & { readonly by: readonly string[] })[];
  readonly criticalPath: readonly (Sourced & { readonly done: boolean })[];
}

export interface FindingCounts {
  readonly path: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface Summary {
  readonly plans: readonly PlanSummary[];
  readonly logs: readonly LogSummary[];
  readonly checklists: readonly ChecklistSummary[];
  readonly findings: readonly FindingCounts[];
}

export interface SummarySource {
  readonly documents: readonly Document[];
  readonly items: readonly WorkItem[];
  readonly findings: readonly FindingCounts[];
  /** Epoch milliseconds. */
  readonly now: number;
}

export function summarise({ documents, items, findings, now }: SummarySource): Summary {
  const byDocument = itemsByDocument(items);
  const plans = plansOf(documents, items);
  const planned = new Set(plans.map(({ document }) => document));
  return {
    plans: plans.map(planSummary),
    logs: documents.filter(isLog).map(logSummary),
    checklists: documents
      .filter((document) => !planned.has(document) && !isLog(document))
      .flatMap((document) => checklistSummary(document, byDocument.get(document) ?? [], now) ?? []),
    findings: findings
      .filter(({ errors, warnings, infos }) => errors + warnings + infos > 0)
      .sort(
        (left, right) => right.errors - left.errors || right.warnings - left.warnings || byPath(left, right),
      ),
  };
}

const byPath = (left: { readonly path: string }, right: { readonly path: string }): number =>
  left.path < right.path ? -1 : left.path > right.path ? 1 : 0;

const at = (document: Document, offset: number, text: string): Sourced => ({
  text,
  path: document.path,
  line: document.lines.point(offset).line,
});

/** An item where a document shows it, or where it was read from. */
function itemAt({ title, id, origin, appearances }: WorkItem, shownIn?: Document): Sourced {
  const { document, line } = appearances.find((each) => each.document === shownIn) ?? appearances[0];
  const text = origin === "row" || origin === "blocker" ? `${id}: ${title}` : title;
  return { text, path: document.path, line };
}

const titleOf = (document: Document): Sourced =>
  at(document, document.title?.place.start ?? 0, plainLine(document.title?.text ?? document.path));

const planSummary = ({ document, state, done, total, lastActivity, next, newest }: Plan): PlanSummary => ({
  ...titleOf(document),
  state,
  done,
  total,
  lastActivity,
  next: next && itemAt(next, document),
  newest: [...newest].map(([what, { text, date, start }]) => ({ ...at(document, start, text), what, date })),
});

/* Logs */

const isLog = ({ contract, records }: Document): boolean =>
  records.length > 0 && contract.records.some(({ fields }) => fields.some(({ type }) => type === "approval"));

function logSummary(document: Document): LogSummary {
  const counts: Partial<Record<WorkState, number>> = {};
  const approved: LogSummary["approved"][number][] = [];
  const pending: Sourced[] = [];
  for (const record of document.records) {
    const status = record.fields.find(({ value }) => value.type === "status")?.value;
    const state = status?.type === "status" && status.parsed.ok ? status.parsed.value.state : undefined;
    if (state !== undefined) counts[state] = (counts[state] ?? 0) + 1;
    const said = at(document, record.place.start, entryTitle(record, document));
    const by = approvedBy(record);
    if (state === "open" || by?.conditional) pending.push(said);
    else if (state === "active" || state === "done") {
      approved.push({ ...said, by: by?.text ?? "", date: stampDate(record.stamp) });
    }
  }
  const newestFirst = approved.sort((left, right) => ((left.date ?? "") < (right.date ?? "") ? 1 : -1));
  return { ...titleOf(document), counts, approved: newestFirst, pending };
}

function entryTitle(record: DocumentRecord, { contract }: Document): string {
  const field = record.fields.find(({ declaration }) => declaration?.id === contract.work?.title);
  return plainLine(field?.text ?? record.headText);
}

function approvedBy({
  fields,
}: DocumentRecord): { readonly text: string; readonly conditional: boolean } | undefined {
  const field = fields.find(({ value }) => value.type === "approval");
  if (field?.value.type !== "approval") return undefined;
  const { parsed } = field.value;
  return { text: plainLine(field.text), conditional: parsed.ok && parsed.value.conditional !== undefined };
}

/* Checklists */

function checklistSummary(
  document: Document,
  own: readonly WorkItem[],
  now: number,
): ChecklistSummary | undefined {
  if (own.length === 0) return undefined;
  const open = own.filter(({ state }) => state !== "done" && state !== "dropped");
  return {
    ...titleOf(document),
    done: own.length - open.length,
    total: own.length,
    figures: document.contract.figures.flatMap((figure) => figureText(document, figure) ?? []),
    overdue: open
      .filter(({ deadline }) => deadline !== undefined && deadline.instant < now)
      .map((item) => ({ ...itemAt(item, document), due: item.due })),
    blocked: open
      .filter(({ state, blockedBy }) => state === "blocked" || blockedBy.length > 0)
      .map((item) => ({ ...itemAt(item, document), by: item.blockedBy })),
    criticalPath: criticalPath(document, own),
  };
}

function figureText(
  document: Document,
  figure: FigureDeclaration,
): { readonly name: string; readonly value: string } | undefined {
  // Only what the document shows itself: of the rest it makes no claim.
  const computed = figureCells(document, figure).length > 0 ? computeFigure(document, figure) : undefined;
  if (computed === undefined) return undefined;
  const { count, total } = computed;
  return { name: figure.at.row, value: total === undefined ? String(count) : `${count}/${total}` };
}

function criticalPath(document: Document, items: readonly WorkItem[]): ChecklistSummary["criticalPath"] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return document.sequences.flatMap(({ steps }) =>
    steps.map((step) => {
      const ids = step.mentions.flatMap((mention) => mention.ids);
      const done = ids.length > 0 && ids.every((id) => byId.get(id)?.state === "done");
      return { ...at(document, step.place.start, plainLine(step.text)), done };
    }),
  );
}
