/** Anchors of sections as GitHub makes them. */
import type { Document } from "../documents/document.ts";
import { sectionAt } from "../documents/sections.ts";
import { headingAnchors } from "../syntax/markdown-anchors.ts";

const anchors = new WeakMap<Document, ReadonlyMap<number, string>>();

/** The anchor of the section that an offset is in; undefined above the first heading and in what is no Markdown. */
export function anchorOf(document: Document, offset: number): string | undefined {
  const section = sectionAt(document.sections, offset);
  return section && anchorsOf(document).get(section.place.start);
}

function anchorsOf(document: Document): ReadonlyMap<number, string> {
  const known = anchors.get(document);
  if (known) return known;
  const made =
    document.markdown === undefined ? new Map<number, string>() : headingAnchors(document.markdown);
  anchors.set(document, made);
  return made;
}
