/** Links and path mentions of files that move: the edits that keep them pointing at the same things. */
import { isOutside, linkAddress, readdressed } from "../syntax/link-address.ts";
import type { TreeIndex } from "../syntax/markdown-index.ts";
import type { Edit } from "../syntax/place.ts";

export interface Move {
  /** Files and folders from the workspace root, with `/`; a folder takes all below it along. */
  readonly from: string;
  readonly to: string;
}

export interface LinkingText {
  /** From the workspace root, before the move. */
  readonly path: string;
  readonly text: string;
  readonly markdown: TreeIndex;
}

/**
 * @param mentions whether paths from the root in prose and code change too, and not only links
 */
export function mendLinks(
  { path, text, markdown }: LinkingText,
  moves: readonly Move[],
  mentions: boolean,
): readonly Edit[] {
  const here = moved(path, moves);
  const edits: Edit[] = [];
  for (const { url, urlPlace, autolink } of markdown.links) {
    if (urlPlace === undefined || autolink) continue;
    const next = mendedAddress(url, path, here, moves);
    if (next !== undefined && next !== url) edits.push({ place: urlPlace, text: next });
  }
  if (mentions) edits.push(...mentionEdits(text, moves));
  return apart(edits);
}

/** In order and without what touches one before it: a mended address may be a mention as well. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  let end = -1;
  return edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((left, right) => left.edit.place.start - right.edit.place.start || left.rank - right.rank)
    .flatMap(({ edit }) => {
      if (edit.place.start < end) return [];
      end = edit.place.end;
      return [edit];
    });
}

/** A path after the moves. */
export function moved(path: string, moves: readonly Move[]): string {
  for (const { from, to } of moves) {
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
  }
  return path;
}

/** Undefined for what is no path in the workspace. */
function mendedAddress(
  url: string,
  before: string,
  after: string,
  moves: readonly Move[],
): string | undefined {
  const address = linkAddress(url, before);
  if (address?.path === undefined || isOutside(address.path)) return undefined;
  const next = moved(address.path, moves);
  // A link of a file that stays, to a file that stays, is left as somebody wrote it.
  const stays = next === address.path && (address.rooted || before === after);
  return stays ? url : readdressed(url, after, next);
}

/** Paths from the root as whole words. */
function mentionEdits(text: string, moves: readonly Move[]): Edit[] {
  const edits: Edit[] = [];
  for (const { from, to } of moves) {
    for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, start + from.length)) {
      const end = start + from.length;
      const alone = isWord(text, start, end);
      if (alone) edits.push({ place: { start, end }, text: to });
    }
  }
  return edits;
}

/** A path in a longer one is another path: `docs/a.md` in `old/docs/a.md` or `docs/a.mdx`. A folder may go on with `/`. */
const isWord = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}_./-]/u.test(text.charAt(start - 1)) &&
  !/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2));
