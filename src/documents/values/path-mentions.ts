/** Paths and globs that prose and code spans mention. */
import { lettered, wordEndsAt } from "../../syntax/lettered.ts";
import { placeOf, type Place } from "../../syntax/place.ts";
import { machinePath, type MachinePath } from "./machine-path.ts";
import { classifyPath, type NotPathReason, type PathClass, type PathContext } from "./path-class.ts";
import { codeSpans, wordsOfProse } from "./path-words.ts";

export interface PathMention extends PathClass {
  readonly text: string;
  readonly place: Place;
  readonly inCode: boolean;
}

export interface FindPathsOptions {
  /** The text is the content of a code span or a line of code; otherwise it is Markdown, code spans included. */
  readonly inCode: boolean;
  /** Names such as `DECISION_LOG` count as documents. Elsewhere they are constants and variables. */
  readonly upperNames?: boolean;
}

/**
 * The paths that a text mentions, left to right. Of a command only the program counts, and only where it is a path;
 * URLs, routes, branches, packages and choices between words (`and/or`) are no mentions.
 */
export function findPaths(text: string, offset: number, options: FindPathsOptions): readonly PathMention[] {
  if (options.inCode) return inCode(text, offset, options);
  const bare = bareWord.exec(text);
  if (bare) return mentionIn(bare[0], offset, options);
  if (!text.includes("`")) return inProse(text, placeOf(0, text.length), offset, options);
  const mentions: PathMention[] = [];
  for (const part of codeSpans(text)) {
    const content = text.slice(part.start, part.end);
    if (part.isCode) {
      const found = inCode(content, offset + part.start, options);
      mentions.push(...found.filter((mention) => mention.certain || !namesOther(text, part.start)));
    } else {
      mentions.push(...inProse(text, part, offset, options));
    }
  }
  return mentions;
}

/** One word with nothing around it that would have to be taken off, but for the sign that a clause ends in. */
const bareWord = /^[A-Za-z.][\w./-]*[A-Za-z0-9](?=[.,;]?$)/;

/** Why a word is no path; undefined when it is one. */
export function whyNotPath(word: string, context: PathContext): NotPathReason | undefined {
  const result = classifyPath(word, context);
  return typeof result === "string" ? result : undefined;
}

export interface MachinePathMention {
  readonly text: string;
  readonly place: Place;
  readonly kind: MachinePath;
}

/** The paths in a text, Markdown or code, that hold on one machine only or leave the repository. */
export function findMachinePaths(text: string, offset = 0, depth = 0): readonly MachinePathMention[] {
  const mentions: MachinePathMention[] = [];
  if (!machineSign.test(text)) return mentions;
  machineStart.lastIndex = 0;
  for (let match = machineStart.exec(text); match; match = machineStart.exec(text)) {
    if (wordEndsAt(text, match.index)) {
      machineStart.lastIndex = match.index + 1;
      continue;
    }
    const word = wordFrom(text, match.index);
    const kind = machinePath(word, depth);
    if (!kind) continue;
    mentions.push({
      kind,
      text: word,
      place: placeOf(offset + match.index, offset + match.index + word.length),
    });
  }
  return mentions;
}

/** In every text that has such a path, and cheap to look for. */
const machineSign = /\.\.[\\/]|\/(?:Users|home|root)\/|[A-Za-z]:[\\/](?!\/)|~[\\/]|\\\\/u;
const machineStart =
  /(?<![A-Za-z0-9_./\\:~-])(?:\/(?:Users|home|root)\/|[A-Za-z]:[\\/](?!\/)|~[\\/]|\\\\(?=[\w.-]+\\)|\.\.(?=[\\/])|(?:[\w.-]{1,64}[\\/]){1,16}\.\.[\\/])/g;
const longestWord = 400;

function wordFrom(text: string, index: number): string {
  const window = text.slice(index, index + longestWord);
  const end = window.search(/[\s`"'<>|*“”‘’，、；（）]|\)|\](?!\/)|,(?=\s|$)/u);
  return (end < 0 ? window : window.slice(0, end)).replace(/[.,;:!?]+$/, "");
}

/** The words that announce something with slashes that is no path, right before a code span. */
function namesOther(text: string, start: number): boolean {
  return /\b(?:branch(?:es)?|tag|remote|repo(?:sitory)?|package|image|endpoint|route|header|model)[:\s]*`{1,3}$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

function inCode(content: string, offset: number, options: FindPathsOptions): readonly PathMention[] {
  const context = options.inCode ? options : { ...options, inCode: true };
  // Most code spans are one word.
  if (!/\s/.test(content)) return mentionIn(content, offset, context);
  const first = /\S+/.exec(content);
  if (!first) return [];
  if (!/\S\s+\S/.test(content)) return mentionIn(first[0], offset + first.index, context);

  // `old.md → new.md` speaks of a change.
  if (/(?:^|\s)(?:→|⇒|[-=]>)(?:\s|$)/.test(content)) return [];
  const items = listSign.test(content) ? listItems(content) : undefined;
  if (items) {
    const found = mentionsOf(items, offset, context);
    return found.length === items.length ? found : [];
  }
  return nameWithSpaces(content, offset) ?? program(first, offset, context);
}

/** In every list, and in few commands. */
const listSign = /[,;]\s|\s(?:and|or|&|\+)\s/;

/** The items of `a.md, b.md and c.md`, with where they begin; undefined for what is no list. */
function listItems(content: string): readonly (readonly [number, string])[] | undefined {
  const words = [...content.matchAll(/\S+/g)];
  const isJoin = (at: number): boolean =>
    at > 0 && at < words.length - 1 && /^(?:and|or|&|\+)$/.test(words[at]?.[0] ?? "");
  const isList = words.slice(0, -1).every(([word], at) => /[,;]$/.test(word) || isJoin(at) || isJoin(at + 1));
  if (!isList) return undefined;
  return words
    .filter((_, at) => !isJoin(at))
    .map((match) => [match.index, match[0].replace(/[,;]$/, "")] as const);
}

/** `docs/My Plan.md`: spaces, yet nothing of a command. */
function nameWithSpaces(content: string, offset: number): readonly PathMention[] | undefined {
  const text = content.trim();
  if (text.length > longestWord || !documentName.test(text)) return undefined;
  if (!pathWithSpaces(text).test(text)) return undefined;
  if (/\s-|\.[a-z][a-z\d]{1,3}\s|\.{3}|\s\S*\/\S*$/.test(text)) return undefined;
  const start = offset + content.indexOf(text);
  const place = placeOf(start, start + text.length);
  return [{ kind: "file", normalized: text, certain: false, rooted: false, text, place, inCode: true }];
}

const pathWithSpaces = lettered(String.raw`^[\p{L}\p{N}_.-]+\/[^"'\x60$|&;=<>]+\.[a-z]+$`, "");
/** What nameWithSpaces ends in. To ask for all letters of the world first takes an expression that is slow to make. */
const documentName = /\.(?:md|txt|csv|json|yaml|yml|docx|pdf)$/;

function program(first: RegExpExecArray, offset: number, context: PathContext): readonly PathMention[] {
  // A name alone is never sure to be a file's.
  if (!/[/\\]/.test(first[0])) return [];
  const found = mentionIn(first[0], offset + first.index, context);
  return found.filter(({ kind, certain }) => kind === "file" && certain);
}

function inProse(
  text: string,
  part: Place,
  offset: number,
  options: FindPathsOptions,
): readonly PathMention[] {
  const found = mentionsOf(wordsOfProse(text, part), offset, { ...options, inCode: false });
  // `[docs/a.md](docs/a.md)` is one mention.
  return found.filter((mention, index) => {
    const before = found[index - 1];
    if (before?.normalized !== mention.normalized) return true;
    return text.slice(before.place.end - offset, mention.place.start - offset) !== "](";
  });
}

function mentionsOf(
  words: Iterable<readonly [number, string]>,
  offset: number,
  context: PathContext,
): readonly PathMention[] {
  const mentions: PathMention[] = [];
  for (const [index, word] of words) {
    const mention = mentionOf(word, offset + index, context);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

function mentionIn(word: string, start: number, context: PathContext): readonly PathMention[] {
  const mention = mentionOf(word, start, context);
  return mention === undefined ? [] : [mention];
}

function mentionOf(word: string, start: number, context: PathContext): PathMention | undefined {
  const found = classifyPath(word, context);
  if (typeof found === "string") return undefined;
  const { kind, normalized, certain, rooted } = found;
  const place = placeOf(start, start + word.length);
  return { kind, normalized, certain, rooted, text: word, place, inCode: context.inCode };
}
