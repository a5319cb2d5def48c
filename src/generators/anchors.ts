/** Anchors of headings as GitHub makes them. */
import GithubSlugger from "github-slugger";
import type { Document } from "../documents/document.ts";
import { sectionAt } from "../documents/sections.ts";

const anchors = new WeakMap<Document, ReadonlyMap<number, string>>();

/** The anchor of the section that an offset is in; undefined above the first heading and in what is no Markdown. */
export function anchorOf(document: Document, offset: number): string | undefined {
  const section = sectionAt(document.sections, offset);
  return section && anchorsOf(document).get(section.place.start);
}

function anchorsOf(document: Document): ReadonlyMap<number, string> {
  const known = anchors.get(document);
  if (known) return known;
  const slugger = new GithubSlugger();
  const made = new Map(
    document.headings.map(({ text, place }): [number, string] => [place.start, slugger.slug(text)]),
  );
  anchors.set(document, made);
  return made;
}
