/**
 * Where a finding stands, in words that outlive edits elsewhere in the document: its sections, its record, its row. Line
 * numbers change with every edit above; an anchor changes when what it names is renamed.
 */
import type { Document } from "../documents/document.ts";
import { lastWhere } from "../syntax/last-where.ts";
import type { Place } from "../syntax/place.ts";

/** `Decision Log > 2025-12-29T12:37:15Z`; empty in the part of a document that nothing names. */
export function anchorOf(document: Document, { start }: Place): string {
  const landmarks = landmarksOf(document);
  let at = lastWhere(landmarks, ({ place }) => place.start <= start);
  while (at !== undefined && start >= at.place.end) at = at.outer;
  return at === undefined ? "" : pathOf(at, start);
}

/** The names from the outermost on; known once for all that lies in the same ones. */
function pathOf(inner: Landmark, start: number): string {
  if (start < inner.until && inner.path !== undefined) return inner.path;
  const names: string[] = [];
  for (let at: Landmark | undefined = inner; at !== undefined; at = at.outer) {
    if (start < at.place.end) names.unshift(at.name);
  }
  const path = names.join(" > ");
  if (start < inner.until) inner.path = path;
  return path;
}

interface Landmark {
  readonly name: string;
  readonly place: Place;
  /** The last landmark that begins before this one and may still hold what this one does not. */
  readonly outer: Landmark | undefined;
  /** Where the first of this one and those around it ends. */
  readonly until: number;
  /** What anything is called up to there, once it was asked for. */
  path: string | undefined;
}

const known = new WeakMap<Document, readonly Landmark[]>();

function landmarksOf(document: Document): readonly Landmark[] {
  const found = known.get(document);
  if (found !== undefined) return found;
  const named: Named[] = [];
  for (const { heading, place } of document.sections) addNamed(named, heading.name, place);
  for (const { headText, place } of document.records) addNamed(named, headText, place);
  for (const { id, row } of document.work) addNamed(named, id ?? "", row.place);
  named.sort((left, right) => left.place.start - right.place.start || right.place.end - left.place.end);
  const landmarks: Landmark[] = [];
  let outer: Landmark | undefined;
  for (const { name, place } of named) {
    while (outer !== undefined && outer.place.end <= place.start) outer = outer.outer;
    // A record with a heading is a section too.
    if (outer?.place.start === place.start && outer.name === name) continue;
    const until: number = Math.min(place.end, outer?.until ?? Infinity);
    outer = { name, place, outer, until, path: undefined };
    landmarks.push(outer);
  }
  known.set(document, landmarks);
  return landmarks;
}

type Named = Pick<Landmark, "name" | "place">;

function addNamed(named: Named[], text: string, place: Place): void {
  const name = brief(text);
  if (name !== "") named.push({ name, place });
}

const longest = 80;
/** As `\s+`, without a match for each of the single spaces between most words. */
const brief = (name: string): string =>
  name
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .slice(0, longest);
