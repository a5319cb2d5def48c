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
    while ((open[open.length - 1]?.heading.depth ?? 0) >= heading.depth) open.pop();
    const parent = open[open.length - 1];
    const bodyEnd = ends[index] ?? end;
    const section: Section = {
      heading,
      declaration: declarations[index] ?? (nests ? nested(heading, open) : undefined),
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
    for (let last = open[open.length - 1]; last !== undefined; last = open[open.length - 1]) {
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

type Matches = readonly (SectionDeclaration | undefined)[];

/** The declaration that each heading fulfils. */
function matchHeadings(headings: readonly Heading[], declared: readonly SectionDeclaration[]): Matches {
  if (declared.length === 0) return [];
  const candidates = headings.map(
    ({ name, text }) =>
      matchSection(declared, name) ?? (text === name ? undefined : matchSection(declared, text)),
  );
  const base = commonDepth(headings, candidates);
  const found = new Set<SectionDeclaration>();
  let strays = false;
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    if (headings[index]?.depth === base) found.add(candidate);
    else strays = true;
  }
  return strays
    ? candidates.map((candidate, index) => {
        if (candidate === undefined || headings[index]?.depth === base) return candidate;
        if (found.has(candidate)) return undefined;
        found.add(candidate);
        return candidate;
      })
    : candidates;
}

/** The depth at which the most distinct declarations stand; the shallower one where two are equal. */
function commonDepth(headings: readonly Heading[], candidates: Matches): number {
  const byDepth: Set<SectionDeclaration>[] = [];
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (candidate !== undefined) (byDepth[headings[index]?.depth ?? 0] ??= new Set()).add(candidate);
  }
  return byDepth.reduce((best, { size }, depth) => (size > (byDepth[best]?.size ?? 0) ? depth : best), 0);
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
