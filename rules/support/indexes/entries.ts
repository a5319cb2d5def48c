/** What a document that lists others has in its rows and items. */
import type { Document } from "../../../src/documents/document.ts";
import { holes } from "../../../src/documents/values/path-vocabulary.ts";
import { type Spot, spotOf } from "../../../src/linter/spot.ts";
import { isOutside, linkAddress } from "../../../src/syntax/link-address.ts";
import type { TreeIndex } from "../../../src/syntax/markdown-index.ts";
import { regionsIn } from "../../../src/syntax/markdown-regions.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { relativeLinks } from "../links/relative.ts";
import { fromRoot } from "../paths/root-prefix.ts";

export interface IndexEntry {
  /** What it may mean, the likeliest first; from the workspace root. */
  readonly paths: readonly string[];
  readonly spot: Spot;
  /** The table or list, by its rank among the blocks of the document. */
  readonly list: number;
  /** Equal for what stands in one row. */
  readonly row: number;
}

export interface Index {
  readonly path: string;
  /** Kinds of what it lists; undefined for a generated part of a document that is about something else. */
  readonly of: readonly string[] | undefined;
  readonly entries: readonly IndexEntry[];
}

/** A document that lists others, or holds a generated list of them; undefined for any other. */
export function indexOf(document: Document, rootPrefix: string | undefined): Index | undefined {
  const entries = entriesOf(document, rootPrefix);
  const { path, contract } = document;
  return entries.length === 0 ? undefined : { path, of: contract.index?.of, entries };
}

/** The Markdown files that the rows of a document's tables and the beginnings of its items lead to. */
function entriesOf(document: Document, rootPrefix: string | undefined): readonly IndexEntry[] {
  const { markdown } = document;
  if (markdown === undefined) return [];
  const wanted = document.contract.index ? undefined : generatedIndexes(document.text);
  if (wanted?.length === 0) return [];
  const entries: IndexEntry[] = [];
  const add = (part: Part, place: Place, paths: readonly string[]): void => {
    const row = rowOf(document, part);
    const within = wanted?.some(({ start, end }) => place.start >= start && place.end <= end) ?? true;
    if (row === undefined || !within || paths.length === 0) return;
    entries.push({ paths, spot: spotOf(document, place), list: part.block, row });
  };
  for (const { part, place, path } of relativeLinks(document, rootPrefix)) {
    if (part.node.type === "link" && isMarkdown(path)) add(part, place, [path]);
  }
  for (const part of markdown.inlineCode) {
    if (!part.inLink) add(part, part.content, readings(part.node.value, document.path, rootPrefix));
  }
  for (const part of markdown.texts) {
    if (part.cell && !part.inLink)
      add(part, part.place, readings(part.node.value.trim(), document.path, rootPrefix));
  }
  return entries.sort((left, right) => left.spot.place.start - right.spot.place.start);
}

type Part = Pick<TreeIndex["links"][number], "block" | "cell" | "item" | "place">;

/** What `codex-gen index` writes into a document that is about something else. */
const generatedIndexes = (text: string): readonly Place[] =>
  regionsIn(text).flatMap(({ name, place }) => (name === "plan-index" ? [place] : []));

const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/iu.test(path);

/** Undefined for what stands in the middle of a sentence. */
function rowOf({ text, lines }: Document, { cell, item, place }: Part): number | undefined {
  if (cell !== undefined) return lines.range(place).start.line;
  const start = item?.position?.start.offset;
  if (start === undefined) return undefined;
  const words = text.slice(start, Math.min(place.start, start + 200)).match(/\p{L}[\p{L}\p{N}'-]*/gu) ?? [];
  return words.length > mostWordsBefore ? undefined : lines.range({ start, end: start }).start.line;
}

/** `- [x] 2026-05-01, Plan B: [name](path)` */
const mostWordsBefore = 3;

/** A path that is no link is written from the root, or from the document's folder. */
function readings(written: string, from: string, rootPrefix: string | undefined): readonly string[] {
  if (!isMarkdown(written) || /[\s<>*{}|]/u.test(written) || holes.test(written)) return [];
  const slashed = written.replaceAll("\\", "/").replaceAll("%", "%25");
  const own = linkAddress(slashed, from);
  const root = linkAddress(`/${fromRoot(slashed, rootPrefix).replace(/^\/+/u, "")}`, from);
  const found = /^\.{1,2}\//u.test(slashed) ? [own] : slashed.includes("/") ? [root, own] : [own, root];
  return found.flatMap((address) =>
    address?.path === undefined || isOutside(address.path) ? [] : [address.path],
  );
}
