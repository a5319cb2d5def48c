/**
 * Gives positions to the nodes that the reference parser leaves without: it looks for bare addresses in the
 * finished text and puts text and links in its place that know nothing of their source.
 */
import type { Nodes, Parents, Root } from "mdast";
import type { Point } from "unist";
import { type LineIndex, type Place, indexLines } from "./place.ts";

/** Changes `root` in place so that every node has a position. Linear in the tree and the text. */
export function completePositions(root: Root, text: string): void {
  let lines: LineIndex | undefined;
  const open: Parents[] = [root];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const children: Nodes[] = parent.children;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!child) continue;
      if (!child.position) {
        lines ??= indexLines(text);
        index = placeRun(parent, index, text, lines);
      } else if ("children" in child) open.push(child);
    }
  }
}

/**
 * Moves a tree on by the units that were cut off before its text; they count as columns of the first line.
 * The root still begins at the beginning.
 */
export function shiftTree(root: Root, by: number): void {
  const move = (point: Point): Point => ({
    line: point.line,
    column: point.line === 1 ? point.column + by : point.column,
    ...(point.offset === undefined ? {} : { offset: point.offset + by }),
  });
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) {
      const { start, end } = node.position;
      node.position = { start: node.type === "root" ? start : move(start), end: move(end) };
    }
    if ("children" in node) for (const child of node.children) open.push(child);
  }
}

/** Places the children without positions from `from` on; returns the index of the last. */
function placeRun(parent: Parents, from: number, text: string, lines: LineIndex): number {
  const children: Nodes[] = parent.children;
  let to = from;
  while (to + 1 < children.length && !children[to + 1]?.position) to++;
  const bounds: Place = {
    start: children[from - 1]?.position?.end.offset ?? contentStart(parent, text),
    end: children[to + 1]?.position?.start.offset ?? parent.position?.end.offset ?? text.length,
  };
  let at = bounds.start;
  for (const node of children.slice(from, to + 1)) {
    const end = follow(text, at, bounds.end, valueOf(node));
    setPosition(node, lines, { start: at, end });
    at = end;
  }
  return to;
}

function setPosition(node: Nodes, lines: LineIndex, place: Place): void {
  node.position = lines.range(place);
  if (!("children" in node)) return;
  for (const child of node.children) child.position = lines.range(place);
}

const valueOf = (node: Nodes): string => {
  if ("value" in node) return node.value;
  const child = "children" in node ? node.children[0] : undefined;
  return child && "value" in child ? child.value : "";
};

/** Where the first inline content of a parent begins: behind its opening mark and the space after it. */
function contentStart(parent: Parents, text: string): number {
  const start = parent.position?.start.offset ?? 0;
  const mark = OPENINGS[parent.type];
  if (!mark) return start;
  mark.lastIndex = start;
  return start + (mark.exec(text)?.[0].length ?? 0);
}

const OPENINGS: Partial<Record<Nodes["type"], RegExp>> = {
  heading: /#{0,6}[ \t]*/y,
  emphasis: /[*_]/y,
  strong: /\*\*|__/y,
  delete: /~~?/y,
  tableCell: /\|?[ \t]*/y,
};

const REFERENCE = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{0,31});/y;
const PREFIX = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** The offset behind the source of `value`, which begins at `start`: the source may be longer by escapes. */
function follow(text: string, start: number, limit: number, value: string): number {
  let at = start;
  for (let index = 0; index < value.length && at < limit; index++) {
    const wanted = value[index] ?? "";
    if (wanted === "\n" || wanted === "\r") {
      if (value.startsWith("\r\n", index)) index++;
      at = skip(PREFIX, text, at) ?? at + 1;
    } else if (text[at] === "\\" && text[at + 1] === wanted && ESCAPABLE.test(wanted)) at += 2;
    else if (text[at] === "&") {
      const behind = skip(REFERENCE, text, at);
      const literal = behind === undefined || value.startsWith(text.slice(at, behind), index);
      if (!literal && /[\uD800-\uDBFF]/.test(wanted)) index++;
      at = literal ? at + 1 : behind;
    } else at += 1;
  }
  return Math.min(at, limit);
}

function skip(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
