/**
 * Comments that control findings, read into directives. Two languages are understood:
 *
 *     <!-- codex-lint-disable-next-line RULE[, RULE] -- reason -->    the next line that says something
 *     <!-- codex-lint-disable-line RULE -- reason -->                 the comment's own line
 *     <!-- codex-lint-disable RULE -- reason --> … <!-- codex-lint-enable RULE -->
 *     <!-- codex-lint-disable-file RULE -- reason -->                 the whole file, wherever it stands
 *     <!--lint disable RULE-->, <!--lint enable RULE-->, <!--lint ignore RULE-->    as remark-lint has it
 *
 * No rule means every rule. A finding belongs to the line that it begins on. The next line is the first one below
 * that is neither blank nor nothing but such a comment, so comments can be stacked above it; of a paragraph or list
 * item that goes over several lines it is the first only.
 */
import type * as Mdast from "mdast";
import { nearestName } from "../contracts/names.ts";
import type { Document } from "../documents/document.ts";
import { placeOfNode } from "../syntax/markdown-index.ts";
import type { TreeIndex } from "../syntax/markdown-index.ts";
import type { Place } from "../syntax/place.ts";

type Comment = TreeIndex["comments"][number];

export type Family = "codex-lint" | "remark-lint";
export type Action = "disable" | "enable" | "stretch";

export interface DirectiveName {
  readonly text: string;
  readonly place: Place;
}

export interface Directive {
  readonly family: Family;
  /** As written: `codex-lint-disable-line`, `lint ignore`. */
  readonly keyword: string;
  /** `stretch`: silences what begins in `covers`. Undefined: no keyword that there is. */
  readonly action: Action | undefined;
  /** The keyword that was probably meant, where there is none such. */
  readonly near: string | undefined;
  readonly names: readonly DirectiveName[];
  readonly reason: string | undefined;
  /** The comment. */
  readonly place: Place;
  readonly covers: Place | undefined;
  /** What to delete so that nothing of the comment is left. */
  readonly removal: Place;
}

const CODEX_ACTIONS = new Map<string, Action>([
  ["codex-lint-disable-next-line", "stretch"],
  ["codex-lint-disable-line", "stretch"],
  ["codex-lint-disable-file", "stretch"],
  ["codex-lint-disable", "disable"],
  ["codex-lint-enable", "enable"],
]);
const REMARK_ACTIONS = new Map<string, Action>([
  ["lint disable", "disable"],
  ["lint enable", "enable"],
  ["lint ignore", "stretch"],
]);

/** All directives of a document, in the order of the text. Formats without comments have none. */
export function directivesOf(document: Document): readonly Directive[] {
  const read = (document.markdown?.comments ?? []).flatMap((comment) => {
    const words = comment.closed ? wordsOf(comment) : undefined;
    return words === undefined ? [] : [{ comment, words }];
  });
  if (read.length === 0) return [];
  const targets: Targets = {
    line: nextLines(
      document,
      read.map(({ comment }) => comment.place),
    ),
    node: nextNodes(),
  };
  return read.map(({ comment, words }) => ({
    ...words,
    place: comment.place,
    covers: coverage(document, comment, words.keyword, targets),
    removal: removalOf(document, comment.place),
  }));
}

type Words = Pick<Directive, "family" | "keyword" | "action" | "near" | "names" | "reason">;

/** What a directive aims at when it is not its own place. */
interface Targets {
  /** The next line (1-based) after this one that says something. */
  readonly line: (after: number) => number | undefined;
  /** The sibling that follows a comment. */
  readonly node: (comment: Comment) => Mdast.Nodes | undefined;
}

function wordsOf({ text: inner, content }: Comment): Words | undefined {
  const codex = /^\s*(codex-lint-(?!kind\b)[\w-]*)(?![^\s,])/u.exec(inner);
  const remark = codex === null ? /^\s*(lint)\s+([\w-]+)(?!\S)/u.exec(inner) : null;
  const match = codex ?? remark;
  if (match === null) return undefined;

  const from = content.start + match[0].length;
  const rest = inner.slice(match[0].length);
  if (codex !== null) {
    const keyword = codex[1] ?? "";
    const split = /(?:^|\s)--(?=\s|$)/u.exec(rest);
    const reason = split === null ? "" : rest.slice(split.index + split[0].length).trim();
    return {
      family: "codex-lint",
      keyword,
      action: CODEX_ACTIONS.get(keyword),
      near: CODEX_ACTIONS.has(keyword) ? undefined : nearestName(keyword, CODEX_ACTIONS.keys()),
      names: namesIn(split === null ? rest : rest.slice(0, split.index), from),
      reason: reason === "" ? undefined : reason,
    };
  }
  const keyword = `lint ${match[2] ?? ""}`;
  const near = REMARK_ACTIONS.has(keyword) ? undefined : nearestName(keyword, REMARK_ACTIONS.keys());
  // `<!-- lint this later -->` is prose: only a slip of one of the three verbs is taken for a directive.
  if (!REMARK_ACTIONS.has(keyword) && near === undefined) return undefined;
  return {
    family: "remark-lint",
    keyword,
    action: REMARK_ACTIONS.get(keyword),
    near,
    names: namesIn(rest, from),
    reason: undefined,
  };
}

/** Names between commas and spaces; a `>` that continues a quoted comment is none. */
const namesIn = (text: string, offset: number): DirectiveName[] =>
  [...text.matchAll(/[^\s,>][^\s,]*/gu)].map((match) => ({
    text: match[0],
    place: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));

function coverage(
  document: Document,
  comment: Comment,
  keyword: string,
  targets: Targets,
): Place | undefined {
  const lines = (first: number, last: number): Place => ({
    start: document.lines.line(first).start,
    end: document.lines.line(last).end + 1,
  });
  const lastLine = document.lines.point(comment.place.end).line;
  switch (keyword) {
    case "codex-lint-disable-file":
      return { start: 0, end: document.text.length + 1 };
    case "codex-lint-disable-line":
      return lines(document.lines.point(comment.place.start).line, lastLine);
    case "codex-lint-disable-next-line": {
      const line = targets.line(lastLine);
      return line === undefined ? undefined : lines(line, line);
    }
    case "lint ignore": {
      const next = targets.node(comment);
      return next === undefined ? undefined : { start: comment.place.start, end: placeOfNode(next).end };
    }
    default:
      return undefined;
  }
}

/** Numbers the children of a parent once, however many comments stand among them. */
function nextNodes(): Targets["node"] {
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
function nextLines(document: Document, directives: readonly Place[]): Targets["line"] {
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

/**
 * A comment that stands alone goes with its line; between two lines of text the line stays, empty, so that the
 * comment's going does not join what it held apart. Beside text it takes the spaces on one side along.
 */
function removalOf({ lines, text }: Document, place: Place): Place {
  const first = lines.point(place.start).line;
  const last = lines.point(place.end).line;
  const head = lines.line(first).start;
  const tail = lines.line(last).end;
  const before = text.slice(head, place.start);
  const after = text.slice(place.end, tail);
  if (before.trim() === "" && after.trim() === "") {
    const blank = (line: number): boolean => {
      const { start, end } = lines.line(line);
      return text.slice(start, end).trim() === "";
    };
    const opens = first === 1 || blank(first - 1);
    const closes = last === lines.count || blank(last + 1);
    if (!opens && !closes) return { start: head, end: tail };
    if (last === lines.count) return { start: first === 1 ? head : lines.line(first - 1).end, end: tail };
    // Of two blank lines that would then meet, one goes too.
    const through = opens && closes && last + 1 < lines.count ? last + 2 : last + 1;
    return { start: head, end: lines.line(through).start };
  }
  if (before.trim() === "") return { start: place.start, end: place.end + leading(after) };
  if (after === "" || /^\s/u.test(after)) return { start: place.start - trailing(before), end: place.end };
  return place;
}

const leading = (text: string): number => text.length - text.trimStart().length;
const trailing = (text: string): number => text.length - text.trimEnd().length;
