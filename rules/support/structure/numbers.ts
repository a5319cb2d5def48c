/** Numbers of headings: which ones count siblings, and whether one may follow another. */
import type { Document, Heading, Section } from "../../../src/documents/document.ts";
import type { Place } from "../../../src/syntax/place.ts";

export interface Numbered {
  readonly heading: Heading;
  readonly parts: readonly number[];
  /** The place of the number, without the mark behind it. */
  readonly place: Place;
  /** A sibling without a number stands just before. */
  readonly afterOther: boolean;
}

export interface Group {
  /** The number of the section around. */
  readonly parent: readonly number[] | undefined;
  readonly numbered: readonly Numbered[];
}

/** Siblings of one depth that are numbered, where most of them are. Dates, versions and records are no numbers. */
export function numberedGroups(document: Document): readonly Group[] {
  if (document.headings.filter(({ number }) => number !== undefined).length < 2) return [];
  const records = new Set<number>();
  for (const { layout, place } of document.records) if (layout === "heading") records.add(place.start);
  const siblings = new Map<Section | undefined, Map<number, Section[]>>();
  for (const section of document.sections) {
    const depths = siblings.get(section.parent) ?? new Map<number, Section[]>();
    siblings.set(section.parent, depths);
    const { depth } = section.heading;
    const group = depths.get(depth) ?? [];
    depths.set(depth, group);
    group.push(section);
  }
  const groups: Group[] = [];
  for (const [parent, depths] of siblings) {
    const around = parent && numberOf(document, parent.heading)?.parts;
    for (const sections of depths.values()) {
      if (sections.some(({ heading }) => records.has(heading.place.start))) continue;
      const numbered = sections.flatMap(({ heading }, index) => {
        const number = numberOf(document, heading);
        const before = sections[index - 1];
        const afterOther = before !== undefined && numberOf(document, before.heading) === undefined;
        return number ? [{ heading, ...number, afterOther }] : [];
      });
      if (numbered.length < 2 || numbered.length * 2 < sections.length) continue;
      if (numbered.every(({ parts }) => parts.length <= Math.max(2, (around?.length ?? 0) + 1))) {
        groups.push({ parent: around, numbered });
      }
    }
  }
  return groups;
}

/** The number of a heading, unless it is the beginning of a date or of a version. */
export function numberOf(
  document: Document,
  { number }: Heading,
): Omit<Numbered, "heading" | "afterOther"> | undefined {
  if (!number) return undefined;
  const behind = document.text.slice(number.place.end, number.place.end + 2);
  return /^\S?\d/u.test(behind) ? undefined : { parts: number.parts, place: number.place };
}

/** Whether a number may come after another: the next one at any level, or the first one below it. */
export function follows(next: readonly number[], previous: readonly number[]): boolean {
  const level = next.findIndex((part, index) => part !== previous[index]);
  if (level === -1) return false;
  const rest = next.slice(level + 1);
  const begins = rest.every((part) => part <= 1);
  if (level < previous.length) return next[level] === (previous[level] ?? 0) + 1 && begins;
  return (next[level] ?? 0) <= 1 && begins;
}
