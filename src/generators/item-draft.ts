/** What all work items begin as, whatever they are read from. */
import type { Document } from "../documents/document.ts";
import type { Place } from "../syntax/place.ts";
import { plainLine } from "./item-texts.ts";
import type { Identified } from "./stable-ids.ts";
import type { Appearance, Origin, WorkItem } from "./work-item.ts";

export type Draft = Identified<WorkItem>;

export const base = (
  document: Document,
  origin: Origin,
  ownId: string | undefined,
  title: string,
  place: Place,
): Draft => ({
  id: "",
  ownId,
  key: title,
  origin,
  title,
  state: "open",
  status: undefined,
  date: undefined,
  owners: [],
  due: "",
  deadline: undefined,
  blockedBy: [],
  plan: document.path,
  section: "",
  notes: "",
  cells: new Map(),
  appearances: [appearance(document, place, {})],
});

export const appearance = (
  document: Document,
  place: Place,
  parts: Pick<Appearance, "row" | "task" | "record">,
): Appearance => ({ document, place, line: document.lines.point(place.start).line, ...parts });

export const sectionName = (name: string | undefined): string => plainLine(name ?? "");
