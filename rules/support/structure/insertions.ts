/** Where a missing section belongs, and the edits that put it there. */
import type { SectionDeclaration } from "../../../src/contracts/contract.ts";
import type { Document, Section } from "../../../src/documents/document.ts";
import type { Edit } from "../../../src/syntax/place.ts";
import { documentEnd, documentStart, endBefore, isSwallowed, sectionEnd } from "./places.ts";
import type { Scope } from "./scopes.ts";

export interface Gap {
  readonly offset: number;
  /** The section that the missing one follows, or precedes. */
  readonly neighbour: { readonly section: Section; readonly side: "after" | "before" } | undefined;
}

/** Behind the nearest section that comes before it in the scope's order, else before the first that follows. */
export function gapFor(document: Document, scope: Scope, declaration: SectionDeclaration): Gap {
  const order = scope.order.includes(declaration.id) ? scope.order : scope.declarations.map(({ id }) => id);
  const own = order.indexOf(declaration.id);
  const moving = new Set(scope.misplaced);
  const byId = new Map<string, Section>();
  for (const section of scope.sections) {
    if (section.declaration && !moving.has(section)) byId.set(section.declaration.id, section);
  }
  for (let index = own - 1; index >= 0; index--) {
    const section = byId.get(order[index] ?? "");
    if (section) return { offset: sectionEnd(document, section), neighbour: { section, side: "after" } };
  }
  for (let index = own + 1; index < order.length; index++) {
    const section = byId.get(order[index] ?? "");
    if (section) {
      const offset = endBefore(document, section.heading.place.start);
      return { offset, neighbour: { section, side: "before" } };
    }
  }
  const offset = scope.parent
    ? sectionEnd(document, scope.parent)
    : endBefore(document, documentEnd(document));
  return { offset, neighbour: undefined };
}

/** Edits that insert the sections, one for each gap; none where a heading put there would be no heading. */
export function insertSections(
  document: Document,
  scope: Scope,
  missing: readonly SectionDeclaration[],
): readonly Edit[] {
  const texts = new Map<number, string[]>();
  for (const declaration of missing) {
    const { offset } = gapFor(document, scope, declaration);
    if (isSwallowed(document, offset)) return [];
    const text = `${"#".repeat(scope.depth)} ${declaration.name}`;
    const block = declaration.prompt === undefined ? text : `${text}\n\n${declaration.prompt.trim()}`;
    texts.set(offset, [...(texts.get(offset) ?? []), block]);
  }
  return [...texts].map(([offset, blocks]) => {
    const text = blocks.join("\n\n");
    const atStart = offset === documentStart(document) && document.markdown?.yaml === undefined;
    return { place: { start: offset, end: offset }, text: atStart ? `${text}\n\n` : `\n\n${text}` };
  });
}
