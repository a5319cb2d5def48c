/** What a document says, without how it is marked up: words with their places. */
import type { Document } from "../../../src/documents/document.ts";
import type { TreeIndex } from "../../../src/syntax/markdown-index.ts";
import type { Place } from "../../../src/syntax/place.ts";

/** `text` is decoded, and `start` is where it begins in the source. */
export interface Word {
  readonly start: number;
  readonly text: string;
}

/**
 * The words of a document in the order of its text. Emphasis, list markers, escapes, wraps, comments and the style of links
 * leave no trace; addresses of links and ticks of tasks are words too. A word never reaches over a cut.
 * @param cuts offsets in ascending order
 */
export function wordsOf({ markdown, text }: Document, cuts: readonly number[]): readonly Word[] {
  if (markdown === undefined) return wordsIn(text, { start: 0, end: text.length }, cutter(cuts), asIs);
  const words = [...writtenWords(markdown, text, cutter(cuts)), ...impliedWords(markdown)];
  return words.sort((left, right) => left.start - right.start);
}

function writtenWords(markdown: TreeIndex, text: string, cut: Cutter): Word[] {
  const leaves = [
    ...markdown.texts.map(({ place, inQuote }) => ({ place, read: inQuote ? quoted : unescaped })),
    ...markdown.inlineCode.map(({ content }) => ({ place: content, read: asIs })),
    ...markdown.code.map(({ content }) => ({ place: content, read: asIs })),
    ...markdown.html.flatMap(({ place }) =>
      outsideComments(text, place).map((part) => ({ place: part, read: asIs })),
    ),
  ].sort((left, right) => left.place.start - right.place.start);
  return leaves.flatMap(({ place, read }) => wordsIn(text, place, cut, read));
}

/** Words that stand for what a node says besides its text. */
function impliedWords({ links, references, tasks }: TreeIndex): Word[] {
  const defined = new Map<string, string>();
  for (const { node, url } of links) if (node.type === "definition") defined.set(node.identifier, url);
  return [
    ...links.flatMap(({ node, place, url, autolink }): Word[] => {
      if (node.type === "definition" || autolink) return [];
      const alt = node.type === "image" && node.alt ? [{ start: place.start, text: node.alt }] : [];
      return [...alt, { start: place.end - 1, text: `<${addressOf(url)}>` }];
    }),
    ...references.flatMap(({ node, place }): Word[] => {
      const url = defined.get(node.identifier);
      return url === undefined ? [] : [{ start: place.end - 1, text: `<${addressOf(url)}>` }];
    }),
    ...tasks.map(({ box, checked }) => ({ start: box.start, text: checked ? "[x]" : "[ ]" })),
  ];
}

/** A link into the repository follows its file from folder to folder, and is still a link to that file. */
const addressOf = (url: string): string =>
  /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/iu.test(url)
    ? url
    : (/[^/]*$/u.exec(url.replace(/[#?].*$/su, ""))?.[0] ?? url);

type Read = (text: string, word: string) => string;
type Cutter = (start: number, end: number) => number;

/** Where a word ends at the latest. Asked for ascending starts. */
function cutter(cuts: readonly number[]): Cutter {
  let at = 0;
  return (start, end) => {
    while ((cuts[at] ?? Infinity) <= start) at += 1;
    return Math.min(cuts[at] ?? end, end);
  };
}

function wordsIn(text: string, { start, end }: Place, cut: Cutter, read: Read): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(/\S+/gu)) {
    const last = start + match.index + match[0].length;
    for (let from = start + match.index; from < last;) {
      const to = cut(from, last);
      const word = read(text.slice(Math.max(0, from - 80), from), text.slice(from, to));
      if (word !== "") words.push({ start: from, text: word });
      from = to;
    }
  }
  return words;
}

const asIs: Read = (_, word) => word;

const unescaped: Read = (_, word) =>
  word
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/gu, (entity) => entities[entity] ?? entity);

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": "",
  "&#39;": "'",
};

/** The marks of a quote stand in the text of its later lines. */
const quoted: Read = (before, word) =>
  /(?:^|[\r\n])[ \t>]*$/u.test(before) && /^>+$/u.test(word) ? "" : unescaped(before, word);

function outsideComments(text: string, { start, end }: Place): readonly Place[] {
  const parts: Place[] = [];
  for (let from = start; from < end;) {
    const opening = text.indexOf("<!--", from);
    const stop = opening < 0 || opening >= end ? end : opening;
    if (stop > from) parts.push({ start: from, end: stop });
    if (stop === end) break;
    const closing = text.indexOf("-->", opening);
    from = closing < 0 ? end : closing + 3;
  }
  return parts;
}
