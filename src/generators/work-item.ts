/** A piece of work, and where documents show it. */
import type { WorkState } from "../contracts/contract.ts";
import type { Document, DocumentRecord, Row, Task } from "../documents/document.ts";
import type { Deadline } from "../documents/values/deadline.ts";
import type { Place } from "../syntax/place.ts";

export type Origin = "row" | "task" | "entry" | "blocker";

/** Where a document shows an item; the parts it was read from are what an edit would change. */
export interface Appearance {
  readonly document: Document;
  readonly place: Place;
  /** 1-based. */
  readonly line: number;
  /** What the document says of how far the item is. */
  readonly standing?: Standing;
  readonly row?: Row | undefined;
  readonly task?: Task | undefined;
  readonly record?: DocumentRecord | undefined;
}

/** How far an item is. */
export interface Standing {
  /** Undefined for a status that nobody can read. */
  readonly state: WorkState | undefined;
  /** The vocabulary's name for the status, else what the document says; undefined where it says nothing. */
  readonly status: string | undefined;
  /** `2026-01-31`: when it got its status, where the document says. */
  readonly date: string | undefined;
}

/** The standing is that of the first appearance. */
export interface WorkItem extends Standing {
  /** The document's own id where it has one, else one made from document and words. No two items share one. */
  readonly id: string;
  readonly origin: Origin;
  /** One line without Markdown. */
  readonly title: string;
  readonly owners: readonly string[];
  /** `2026-01-31`, RFC 3339, or the words of a deadline that cannot be read. */
  readonly due: string;
  readonly deadline: Deadline | undefined;
  /** Ids of items, and of blockers that are not resolved. */
  readonly blockedBy: readonly string[];
  /** The plan that a row names, else the document. */
  readonly plan: string;
  readonly section: string;
  readonly notes: string;
  /** Column header → one line, for rows. */
  readonly cells: ReadonlyMap<string, string>;
  /** The first is the one that the item was read from; the others show the same work. */
  readonly appearances: readonly [Appearance, ...Appearance[]];
}

/** Other documents that show the item and say something else of how far it is. */
export const disagreeing = ({ state, appearances: [, ...others] }: WorkItem): readonly Appearance[] =>
  others.filter(({ standing }) => standing !== undefined && standing.state !== state);

/** The items that each document shows, as it says how far they are. */
export function itemsByDocument(items: readonly WorkItem[]): ReadonlyMap<Document, readonly WorkItem[]> {
  const byDocument = new Map<Document, WorkItem[]>();
  for (const item of items) {
    for (const { document, standing } of item.appearances) {
      const shown = standing === undefined || standing.state === item.state ? item : { ...item, ...standing };
      const known = byDocument.get(document);
      if (known) known.push(shown);
      else byDocument.set(document, [shown]);
    }
  }
  return byDocument;
}
