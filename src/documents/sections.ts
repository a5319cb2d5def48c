/** Headings + contract → sections: what each heading spans and which declaration it fulfils. */
import type { Contract, SectionDeclaration } from "../contracts/contract.ts";
import { matchSection } from "../contracts/names.ts";
import type { Heading, Section } from "./document.ts";

/**
 * Builds the sections of a document, in document order. A declaration is matched at the depth where most of the
 * contract's sections stand; one that is absent there is looked for at other depths, so that a section at the
 * wrong depth is still the section.
 *
 * @param end offset of the end of the text
 */
export function readSections(
  headings: readonly Heading[],
  contract: Contract,
  end: number,
): readonly Section[] {
  const declarations = matchHeadings(headings, contract.sections);
  const sections: Section[] = [];
  const open: Section[] = [];
  const ends = bodyEnds(headings, end);
  const nests = contract.sections.some((declared) => declared.sections.length > 0);
  for (let index = 0; index < headings.length; index += 1) {
    const heading = headings[index];
    if (heading === undefined) continue;
    while ((open.at(-1)?.heading.depth ?? 0) >= heading.depth) open.pop();
    const parent = open.at(-1);
    const bodyEnd = ends[index] ?? end;
    const section: Section = {
      heading,
      declaration: declarations.get(heading) ?? (nests ? nested(heading, open) : undefined),
      parent,
      place: { start: heading.place.start, end: bodyEnd },
      body: { start: heading.place.end, end: bodyEnd },
      lead: { start: heading.place.end, end: Math.min(headings[index + 1]?.place.start ?? end, bodyEnd) },
    };
    sections.push(section);
    open.push(section);
  }
  return sections;
}

/** Where each heading's body ends: at the next heading of the same or a higher level. One pass with a stack. */
function bodyEnds(headings: readonly Heading[], end: number): readonly number[] {
  const ends = headings.map(() => end);
  const open: number[] = [];
  for (let index = 0; index < headings.length; index += 1) {
    const heading = headings[index];
    if (heading === undefined) continue;
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if ((headings[last]?.depth ?? 0) < heading.depth) break;
      ends[last] = heading.place.start;
      open.pop();
    }
    open.push(index);
  }
  return ends;
}

/** A subsection fulfils a declaration of the nearest declared section around it. */
function nested(heading: Heading, open: readonly Section[]): SectionDeclaration | undefined {
  const around = open.findLast((section) => section.declaration !== undefined);
  return around?.declaration ? matchSection(around.declaration.sections, heading.name) : undefined;
}

function matchHeadings(
  headings: readonly Heading[],
  declared: readonly SectionDeclaration[],
): ReadonlyMap<Heading, SectionDeclaration> {
  const candidates = new Map<Heading, SectionDeclaration>();
  for (const heading of headings) {
    const match =
      matchSection(declared, heading.name) ??
      (heading.text === heading.name ? undefined : matchSection(declared, heading.text));
    if (match) candidates.set(heading, match);
  }
  const base = commonDepth(candidates);
  const matched = new Map<Heading, SectionDeclaration>();
  const found = new Set<SectionDeclaration>();
  for (const [heading, declaration] of candidates) {
    if (heading.depth !== base) continue;
    matched.set(heading, declaration);
    found.add(declaration);
  }
  for (const [heading, declaration] of candidates) {
    if (heading.depth === base || found.has(declaration)) continue;
    matched.set(heading, declaration);
    found.add(declaration);
  }
  return matched;
}

/** The depth at which the most distinct declarations stand; the shallower one where two are equal. */
function commonDepth(candidates: ReadonlyMap<Heading, SectionDeclaration>): number {
  const byDepth = new Map<number, Set<SectionDeclaration>>();
  for (const [heading, declaration] of candidates) {
    const set = byDepth.get(heading.depth) ?? new Set();
    byDepth.set(heading.depth, set.add(declaration));
  }
  let best = 0;
  let size = 0;
  for (const [depth, set] of [...byDepth].sort(([left], [right]) => left - right)) {
    if (set.size > size) [best, size] = [depth, set.size];
  }
  return best;
}

/** The innermost section that holds an offset. Sections are in document order. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.place.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let section = sections[low - 1];
  while (section && section.place.end <= offset) section = section.parent;
  return section;
}

/** The nearest section around (or at) `section` that fulfils a declaration. */
export function declaredAround(section: Section | undefined): Section | undefined {
  let current = section;
  while (current && !current.declaration) current = current.parent;
  return current;
}

/** Sections that fulfil the declaration of that id, at any level. */
export const sectionsOf = (sections: readonly Section[], id: string): readonly Section[] =>
  sections.filter((section) => section.declaration?.id === id);
