/** Where something can be put into a document: behind the text of a section, before it, at the very end. */
import type { Document, Section } from "../../../src/documents/document.ts";
import type { Place } from "../../../src/syntax/place.ts";

/** Where the document's own text ends: before the closing mark of a fence around it. */
export const documentEnd = (document: Document): number =>
  document.wrapped?.content.end ?? document.text.length;

/** Where the document's own text begins: behind front matter and the opening mark of a fence around it. */
export const documentStart = (document: Document): number =>
  document.wrapped?.content.start ?? document.markdown?.yaml?.place.end ?? 0;

/** Where a section's text ends, without the white space behind it. */
export const sectionEnd = (document: Document, section: Section): number =>
  trimEnd(document, section.heading.place.end, section.place.end);

/** The end of what stands before an offset, without white space. */
export const endBefore = (document: Document, offset: number): number =>
  trimEnd(document, documentStart(document), offset);

function trimEnd(document: Document, from: number, to: number): number {
  let end = Math.min(to, documentEnd(document));
  while (end > from && /\s/u.test(document.text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether a heading inserted here would be none: a fence or a comment that is never closed holds the place. */
export function isSwallowed(document: Document, offset: number): boolean {
  const { code = [], comments = [] } = document.markdown ?? {};
  const fence = code.findLast(({ closed }) => !closed);
  const comment = comments.findLast(({ closed }) => !closed);
  return [fence, comment].some((open) => open !== undefined && holds(open.place, offset));
}

const holds = (place: Place, offset: number): boolean => place.start < offset && offset <= place.end;
