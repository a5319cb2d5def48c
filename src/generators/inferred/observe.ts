/** What one document shows of the contract that it may follow: sections, labels, dated entries, tables, checkboxes. */
import { normaliseName } from "../../contracts/names.ts";
import type { Document, Section, Table } from "../../documents/document.ts";
import { readLabel } from "../../documents/labels.ts";
import { linesOf } from "../../documents/lines.ts";
import { leadingTimestamp } from "../../documents/stamps.ts";
import { placeOfNode } from "../../syntax/markdown-index.ts";
import type { Place } from "../../syntax/place.ts";

export interface Labelled {
  readonly label: string;
  readonly value: string;
}

export interface ObservedSection {
  readonly name: string;
  /** Normalised, for comparing. */
  readonly key: string;
  readonly labels: readonly Labelled[];
  readonly tasks: number;
  readonly ticked: number;
  /** Ticked checkboxes that bear a timestamp. */
  readonly stamped: number;
  readonly empty: boolean;
}

export interface ObservedEntry {
  readonly depth: number;
  /** Whether the heading's date has a time. */
  readonly timed: boolean;
  readonly utc: boolean;
  readonly labels: readonly Labelled[];
}

export interface ObservedTable {
  /** The key of the section that it stands in. */
  readonly section: string | undefined;
  readonly columns: readonly { readonly name: string; readonly values: readonly string[] }[];
}

export interface Observed {
  readonly path: string;
  readonly titled: boolean;
  /** In order; numbered or dated entries are none of them. */
  readonly sections: readonly ObservedSection[];
  /** Labels above the first section. */
  readonly labels: readonly Labelled[];
  readonly entries: readonly ObservedEntry[];
  readonly tables: readonly ObservedTable[];
}

/** @param document read by a contract that declares nothing */
export function observe(document: Document): Observed {
  const titles = document.headings.filter(({ depth }) => depth === 1);
  const depth =
    titles.length > 2
      ? 1
      : Math.min(6, ...document.headings.flatMap((heading) => (heading.depth > 1 ? [heading.depth] : [])));
  const dated = document.sections.filter(
    ({ heading }) => stampOf(heading.text) !== undefined && heading.depth > 1,
  );
  const sections = document.sections.filter(
    (section) => section.heading.depth === depth && !dated.includes(section),
  );
  const first =
    document.sections.find((section) => section.heading.depth === depth)?.place.start ?? document.text.length;
  const entries = dated.map(({ place }) => place);
  return {
    path: document.path,
    titled: titles.length === 1,
    sections: sections.map((section) => observeSection(document, section, entries)),
    labels: labelsIn(document, { start: 0, end: first }),
    entries: dated.map((section) => {
      const stamp = stampOf(section.heading.text);
      return {
        depth: section.heading.depth,
        timed: stamp !== undefined && stamp.precision !== "date",
        utc: stamp?.instant !== undefined,
        labels: labelsIn(document, section.lead),
      };
    }),
    tables: document.tables.map((table) => observeTable(table, depth)),
  };
}

function stampOf(text: string) {
  const stamp = leadingTimestamp(text, 0);
  return stamp?.ok ? stamp.value : undefined;
}

function observeSection(document: Document, section: Section, entries: readonly Place[]): ObservedSection {
  const { body, heading } = section;
  const tasks = document.tasks.filter(({ place }) => place.start >= body.start && place.end <= body.end);
  const ticked = tasks.filter(({ checked }) => checked);
  return {
    name: heading.name,
    key: normaliseName(heading.name),
    labels: labelsIn(document, body, entries),
    tasks: tasks.length,
    ticked: ticked.length,
    stamped: ticked.filter(({ stamp }) => stamp?.ok).length,
    empty: document.text.slice(body.start, body.end).trim() === "",
  };
}

/** `Label: value` at the beginning of items and lines. Sentences and addresses are no labels. */
function labelsIn(document: Document, place: Place, except: readonly Place[] = []): readonly Labelled[] {
  const blocks = (document.markdown?.root.children ?? []).filter((block) => {
    const { start } = placeOfNode(block);
    if (except.some((each) => start >= each.start && start < each.end)) return false;
    return start >= place.start && start < place.end;
  });
  return linesOf(blocks, document.text).flatMap((line) => {
    if (line.level === "heading" || line.level === "other") return [];
    const text = document.text.slice(line.place.start, line.place.end);
    const label = readLabel(text, 0);
    if (!label?.colon || !/^\p{Lu}[\p{L}\p{N} /&()-]{1,39}$/u.test(label.text)) return [];
    if (label.text.split(" ").length > 4) return [];
    return [{ label: label.text, value: text.slice(label.valueStart) }];
  });
}

function observeTable(table: Table, depth: number): ObservedTable {
  let section = table.section;
  while (section !== undefined && section.heading.depth > depth) section = section.parent;
  return {
    section: section?.heading.depth === depth ? normaliseName(section.heading.name) : undefined,
    columns: table.columns.map(({ text, index }) => ({
      name: text,
      values: table.rows.flatMap(({ cells }) => cells[index]?.text ?? []),
    })),
  };
}
