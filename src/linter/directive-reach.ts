/** How far a directive reaches: its line, the next line, the next node, or the file. */
import type * as Mdast from "mdast";
import type { Document } from "../documents/document.ts";
import { placeOfNode, type TreeIndex } from "../syntax/markdown-index.ts";
import type { Place } from "../syntax/place.ts";

type Comment = TreeIndex["comments"][number];

/**
 * Prepares for all directive comments of a document, so that each of its lines and nodes is looked at once. The answer
 * is undefined for keywords without a reach of their own, and where nothing follows.
 */
export function reaches(
  document: Document,
  comments: readonly Comment[],
): (comment: Comment, keyword: string) => Place | undefined {
  const nextLine = nextLines(
    document,
    comments.map(({ place }) => place),
  );
  const nextNode = nextNodes();
  const lines = (first: number, last: number): Place => ({
    start: document.lines.line(first).start,
    end: document.lines.line(last).end + 1,
  });
  return (comment, keyword) => {
    const lastLine = document.lines.point(comment.place.end).line;
    switch (keyword) {
      case "codex-lint-disable-file":
        return { start: 0, end: document.text.length + 1 };
      case "codex-lint-disable-line":
        return lines(document.lines.point(comment.place.start).line, lastLine);
      case "codex-lint-disable-next-line": {
        const line = nextLine(lastLine);
        return line === undefined ? undefined : lines(line, line);
      }
      case "lint ignore": {
        const next = nextNode(comment);
        return next === undefined ? undefined : { start: comment.place.start, end: placeOfNode(next).end };
      }
      default:
        return undefined;
    }
  };
}

/** Numbers the children of a parent once, however many comments stand among them. */
function nextNodes(): (comment: Comment) => Mdast.Nodes | undefined {
  const numbered = new Map<Mdast.Parents, ReadonlyMap<Mdast.Nodes, number>>();
  return ({ parent, node }) => {
    let numbers = numbered.get(parent);
    if (numbers === undefined) {
      numbers = new Map(parent.children.map((child, at) => [child, at]));
      numbered.set(parent, numbers);
    }
    return parent.children[(numbers.get(node) ?? Infinity) + 1];
  };
}

/** Finds the line that a comment on the line before speaks of; every line is looked at once, whatever is asked. */
function nextLines(document: Document, directives: readonly Place[]): (after: number) => number | undefined {
  const { lines, text } = document;
  const silent = new Set<number>();
  for (const place of directives) {
    const first = lines.point(place.start);
    const last = lines.point(place.end);
    const before = text.slice(lines.line(first.line).start, place.start);
    const after = text.slice(place.end, lines.line(last.line).end);
    if (before.trim() !== "" || after.trim() !== "") continue;
    for (let line = first.line; line <= last.line; line++) silent.add(line);
  }
  const known = new Map<number, number | undefined>();
  return (after) => {
    const passed: number[] = [];
    let line = after + 1;
    while (line <= lines.count && !known.has(line)) {
      const { start, end } = lines.line(line);
      if (!silent.has(line) && !/^[\s>]*$/u.test(text.slice(start, end))) break;
      passed.push(line);
      line++;
    }
    const found = known.has(line) ? known.get(line) : line <= lines.count ? line : undefined;
    for (const each of passed) known.set(each, found);
    return found;
  };
}
