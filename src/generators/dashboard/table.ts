/** Tables that read well as they are, and that the page's script makes sortable and searchable. */
import type { Element } from "hast";
import { h } from "hastscript";
import { grouped } from "./format.ts";
import type { Content } from "./parts.ts";

export interface Column {
  readonly name: string;
  /** Offers its values as a choice beside the search field. */
  readonly facet?: boolean;
  /** `end`: numbers; `prose`: sentences, not squeezed to let others stretch; `tight`: words that stay on one line. */
  readonly fit?: "end" | "prose" | "tight";
}

export interface Cell {
  readonly content: Content | readonly Content[];
  /** What the column is sorted by, where that is not the text. */
  readonly value?: string | number;
}

export interface TableOptions {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that are shown before the reader asks for more. */
  readonly fold?: number;
}

/** More rows than anybody reads, and than a browser lays out at once. */
const MOST = 1000;

export function table({ caption, columns, rows, fold = 12 }: TableOptions): Element {
  const shown = rows.slice(0, MOST);
  const left = rows.length - shown.length;
  return h("div", { className: ["table"], dataFold: String(fold) }, [
    h("h3", caption),
    ...(left > 0
      ? [h("p", { className: ["note"] }, `The first ${grouped(MOST)} of ${grouped(rows.length)} rows.`)]
      : []),
    h("table", { ariaLabel: caption }, [
      h("thead", [h("tr", columns.map(headerCell))]),
      h(
        "tbody",
        shown.map((cells) =>
          h(
            "tr",
            cells.map((cell, index) => bodyCell(cell, columns[index], index)),
          ),
        ),
      ),
    ]),
  ]);
}

const headerCell = ({ name, fit, facet }: Column): Element =>
  h("th", { scope: "col", className: fit, dataFacet: facet === true ? "" : undefined }, name);

function bodyCell({ content, value }: Cell, column: Column | undefined, index: number): Element {
  const properties = {
    className: column?.fit,
    dataLabel: column?.name,
    dataValue: value === undefined ? undefined : String(value),
  };
  const children = Array.isArray(content) ? content : [content];
  return index === 0
    ? h("th", { ...properties, scope: "row" }, ...children)
    : h("td", properties, ...children);
}

/** The numbers behind a drawing, out of the way until somebody wants them. */
export const dataBehind = (summary: string, options: TableOptions): Element =>
  h("details", [h("summary", summary), table(options)]);
