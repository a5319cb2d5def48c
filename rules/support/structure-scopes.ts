/**
 * A document's sections against one level of its contract: the whole document, or a section that declares
 * subsections. What is missing, doubled or out of order is always so within one such scope.
 */
import type { SectionDeclaration } from "../../src/contracts/contract.ts";
import type { Document, Section } from "../../src/documents/document.ts";
import { declaredAround } from "../../src/documents/sections.ts";
import { longestRun } from "./time-longest-run.ts";

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
  const { contract, sections, title } = document;
  const top = new Set(contract.sections);
  const records = new Set(
    document.records.flatMap(({ layout, place }) => (layout === "heading" ? [place.start] : [])),
  );
  const levels = new Map<Section | undefined, Level>([[undefined, emptyLevel()]]);
  for (const section of sections) {
    const { declaration, heading } = section;
    if (declaration && declaration.sections.length > 0) levels.set(section, emptyLevel());
    const around = declaration && top.has(declaration) ? undefined : declaredAround(section.parent);
    const level = levels.get(around);
    if (declaration) level?.declared.push(section);
    else if (heading !== title && !records.has(heading.place.start)) level?.undeclared.push(section);
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
  let order: readonly string[] = declarations.map(({ id }) => id);
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
  const rank = new Map(order.map((id, index) => [id, index]));
  const ordered = sections.filter(({ declaration }) => declaration && rank.has(declaration.id));
  const ranks = ordered.map(({ declaration }) => rank.get(declaration?.id ?? "") ?? 0);
  if (ranks.every((at, index) => at >= (ranks[index - 1] ?? 0))) return [];
  const staying = new Set(longestRun(ranks.map((at) => ({ first: at, last: at }))));
  return ordered.filter((_, index) => !staying.has(index));
}

function commonDepth(sections: readonly Section[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { heading } of sections) counts.set(heading.depth, (counts.get(heading.depth) ?? 0) + 1);
  return [...counts].sort(([left, some], [right, more]) => more - some || left - right)[0]?.[0];
}
