/**
 * A document's sections against one level of its contract: the whole document, or a section that declares
 * subsections. What is missing, doubled or out of order is always so within one such scope.
 */
import type { SectionDeclaration } from "../../../src/contracts/contract.ts";
import type { Document, Section } from "../../../src/documents/document.ts";
import { declaredAround } from "../../../src/documents/sections.ts";
import { longestRun } from "../time/longest-run.ts";

export interface Scope {
  /** The section around; undefined for the whole document. */
  readonly parent: Section | undefined;
  readonly declarations: readonly SectionDeclaration[];
  /** The declared sections that are there, in document order. */
  readonly sections: readonly Section[];
  /** Sections at the scope's depth that fulfil no declaration and begin no record. */
  readonly undeclared: readonly Section[];
  /** The depth of the scope's headings, as written or as they would be. */
  readonly depth: number;
  /** The accepted order that the document comes closest to; the declared one where any order is accepted. */
  readonly order: readonly string[];
  /** Sections to move so that the rest is in that order; empty where any order is accepted. */
  readonly misplaced: readonly Section[];
}

const known = new WeakMap<Document, readonly Scope[]>();

/** The scopes of a document, the outermost first. Several rules ask for them; they are found once. */
export function scopesOf(document: Document): readonly Scope[] {
  let scopes = known.get(document);
  if (!scopes) known.set(document, (scopes = findScopes(document)));
  return scopes;
}

function findScopes(document: Document): readonly Scope[] {
  const { contract, sections, title, records } = document;
  const ofRecords = new Set<number>();
  for (let at = 0; at < records.length; at++) {
    const record = records[at];
    if (record?.layout === "heading") ofRecords.add(record.place.start);
  }
  const levels = new Map<Section | undefined, Level>([[undefined, emptyLevel()]]);
  for (let at = 0; at < sections.length; at++) {
    const section = sections[at];
    if (section === undefined) continue;
    const { declaration, heading } = section;
    if (declaration && declaration.sections.length > 0) levels.set(section, emptyLevel());
    const isTop = declaration !== undefined && contract.sections.includes(declaration);
    const level = levels.get(isTop ? undefined : declaredAround(section.parent));
    if (declaration) level?.declared.push(section);
    else if (heading !== title && !ofRecords.has(heading.place.start)) level?.undeclared.push(section);
  }
  return [...levels].map(([parent, level]) =>
    parent
      ? scopeOf(parent, parent.declaration?.sections ?? [], level, [], parent.heading.depth + 1)
      : scopeOf(undefined, contract.sections, level, contract.orders, (title?.depth ?? 1) + 1),
  );
}

interface Level {
  readonly declared: Section[];
  readonly undeclared: Section[];
}

const emptyLevel = (): Level => ({ declared: [], undeclared: [] });

function scopeOf(
  parent: Section | undefined,
  declarations: readonly SectionDeclaration[],
  { declared, undeclared }: Level,
  orders: readonly (readonly string[])[],
  usualDepth: number,
): Scope {
  const depth = commonDepth(declared) ?? Math.min(usualDepth, 6);
  const level = declared.filter(({ heading }) => heading.depth === depth);
  let order = declaredOrder(declarations);
  let misplaced: readonly Section[] | undefined;
  for (const candidate of orders) {
    const moved = outOfOrder(level, candidate);
    if (misplaced && misplaced.length <= moved.length) continue;
    order = candidate;
    misplaced = moved;
  }
  return {
    parent,
    declarations,
    sections: declared,
    undeclared: undeclared.filter(({ heading }) => heading.depth === depth),
    depth,
    order,
    misplaced: misplaced ?? [],
  };
}

function outOfOrder(sections: readonly Section[], order: readonly string[]): readonly Section[] {
  const rank = ranksOf(order);
  const ordered: Section[] = [];
  const ranks: number[] = [];
  let isOrdered = true;
  for (const section of sections) {
    const at = rank.get(section.declaration?.id ?? "");
    if (at === undefined) continue;
    if (at < (ranks.at(-1) ?? 0)) isOrdered = false;
    ordered.push(section);
    ranks.push(at);
  }
  if (isOrdered) return [];
  const staying = new Set(longestRun(ranks.map((at) => ({ first: at, last: at }))));
  return ordered.filter((_, index) => !staying.has(index));
}

const declaredOrders = new WeakMap<readonly SectionDeclaration[], readonly string[]>();

/** The ids of sections that a contract declares, for all its documents. */
function declaredOrder(declarations: readonly SectionDeclaration[]): readonly string[] {
  let order = declaredOrders.get(declarations);
  if (!order) declaredOrders.set(declarations, (order = declarations.map(({ id }) => id)));
  return order;
}

const ranked = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Ranks by id, of an order that a contract has for all its documents. */
function ranksOf(order: readonly string[]): ReadonlyMap<string, number> {
  let ranks = ranked.get(order);
  if (!ranks) ranked.set(order, (ranks = new Map(order.map((id, index) => [id, index]))));
  return ranks;
}

/** The shallowest of the depths that most sections have. */
function commonDepth(sections: readonly Section[]): number | undefined {
  const counts: number[] = [0, 0, 0, 0, 0, 0, 0];
  for (const { heading } of sections) counts[heading.depth] = (counts[heading.depth] ?? 0) + 1;
  const most = Math.max(...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}
