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
import { nearestName } from "../contracts/names.ts";
import type { Document } from "../documents/document.ts";
import type { TreeIndex } from "../syntax/markdown-index.ts";
import type { Place } from "../syntax/place.ts";
import { reaches } from "./directive-reach.ts";
import { removalOf } from "./removal.ts";

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
  const reach = reaches(
    document,
    read.map(({ comment }) => comment),
  );
  return read.map(({ comment, words }) => ({
    ...words,
    place: comment.place,
    covers: reach(comment, words.keyword),
    removal: removalOf(document, comment.place),
  }));
}

type Words = Pick<Directive, "family" | "keyword" | "action" | "near" | "names" | "reason">;

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
