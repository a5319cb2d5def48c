/** The frame of a section: its name, one sentence that says how things stand, and what follows. */
import type { Element } from "hast";
import { h } from "hastscript";
import type { Content } from "./parts.ts";

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  /** There is nothing but a remark in it. */
  readonly slim?: boolean;
  readonly content: readonly Content[];
}

export const sectionElement = ({ id, name, lead, slim, content }: Section): Element =>
  h("section", { id, ariaLabelledBy: `${id}-name`, className: slim === true ? ["slim"] : [] }, [
    h("h2", { id: `${id}-name` }, name),
    ...(lead === "" ? [] : [h("p", { className: ["lead"] }, lead)]),
    ...content,
  ]);
