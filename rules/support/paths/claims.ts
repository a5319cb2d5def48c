/** What a document says is there: the paths in its code spans and prose, without those of which it says that they need not be. */
import type { Document } from "../../../src/documents/document.ts";
import { findPaths, type PathMention } from "../../../src/documents/values/paths.ts";
import { contains, type Place, shift } from "../../../src/syntax/place.ts";
import { takenBackIn } from "./claim-context.ts";
import { claimsOf, type PathClaims } from "./claim-lists.ts";
import { type CodeSpans, indexFrom, slashed } from "./places.ts";
import { isOutput, isShelf, madePaths } from "./outputs.ts";

/**
 * Each path once. A path of which any sentence of the document says that it is to come, to go or an output is no claim
 * anywhere in it, and neither is what lies below.
 * @param except places whose paths somebody else looks at
 */
export function pathClaims(document: Document, except: readonly Place[]): PathClaims | undefined {
  // Only what has a folder is a promise.
  const spans = slashed(document.markdown?.inlineCode ?? [], document.text);
  const found = mentionsOf(document, spans);
  if (found.length === 0) return undefined;
  const claims = new Map<string, Mention[]>();
  const free = new Set<string>();
  const isTakenBack = takenBackIn(document);
  for (let at = 0; at < found.length; at++) {
    const mention = found[at];
    if (mention === undefined) break;
    const { normalized, isClaim } = mention;
    if (except.some((place) => contains(place, mention.place))) continue;
    // Below what is no claim nothing is, and what is said of it does not matter.
    if (isIn(normalized, free)) continue;
    if (!isClaim || isTakenBack(mention)) {
      free.add(normalized);
      continue;
    }
    const known = claims.get(normalized);
    if (known === undefined) claims.set(normalized, [mention]);
    else known.push(mention);
  }
  if (claims.size === 0) return undefined;
  const made = madePaths(document, spans);
  for (const normalized of claims.keys())
    if (isIn(normalized, free) || isIn(normalized, made)) claims.delete(normalized);
  return claimsOf(document, claims);
}

/** Whether a path or a folder that it lies in is one of some. */
function isIn(path: string, some: ReadonlySet<string>): boolean {
  if (some.size === 0) return false;
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
    if (some.has(path.slice(0, end))) return true;
  }
  return some.has(path);
}

interface Mention extends Pick<PathMention, "kind" | "normalized" | "text" | "place" | "inCode"> {
  readonly isClaim: boolean;
}

/** In text order. */
function mentionsOf(document: Document, code: CodeSpans): readonly Mention[] {
  const spans = inCode(document, code);
  const words = inProse(document);
  if (words.length === 0) return spans;
  const mentions: Mention[] = [];
  let next = 0;
  for (const word of words) {
    for (let span = spans[next]; span && span.place.start < word.place.start; span = spans[++next])
      mentions.push(span);
    mentions.push(word);
  }
  return mentions.concat(spans.slice(next));
}

/** What a code span says, wherever it stands. */
interface Spoken {
  /** With places from the beginning of the span on. */
  readonly paths: readonly PathMention[];
  readonly isCommand: boolean;
}

function inCode({ text, contract }: Document, spans: CodeSpans): readonly Mention[] {
  // A plan says of tools and tests what they will be; a guide says what to run.
  const { guide } = contract.references;
  // Documents name the same few files over and over.
  const known = new Map<string, Spoken>();
  const mentions: Mention[] = [];
  for (const { content, inLink, inHeading, parent } of spans) {
    if (inLink || parent.type === "delete") continue;
    const { start, end } = content;
    const code = text.slice(start, end);
    let spoken = known.get(code);
    if (spoken === undefined) {
      spoken = spokenIn(code);
      known.set(code, spoken);
    }
    if (spoken.paths.length === 0) continue;
    const isClaim = guide || !(inHeading || spoken.isCommand);
    for (const { kind, normalized, text: written, place } of spoken.paths)
      mentions.push({ kind, normalized, text: written, place: shift(place, start), isClaim, inCode: true });
  }
  return mentions;
}

function spokenIn(code: string): Spoken {
  const found = findPaths(code, 0, { inCode: true });
  const isCommand = found.length === 1 && found[0]?.text !== code.trim();
  return { paths: found.filter(isPromise), isCommand };
}

/** Files that prose names in full. In what is dated they belong to what was run and seen on that day. */
function inProse(document: Document): readonly Mention[] {
  const mentions: Mention[] = [];
  if (isDated(document)) return mentions;
  const { markdown, text } = document;
  const texts = markdown?.texts ?? [];
  let slash = -1;
  for (let at = 0; at < texts.length; at++) {
    const part = texts[at];
    if (part === undefined) break;
    const { place, inLink, inHeading, parent } = part;
    if (slash < place.start) slash = indexFrom(text, "/", place.start);
    if (slash >= place.end || inLink || inHeading || parent.type === "delete") continue;
    const prose = text.slice(place.start, place.end);
    if (!/\w\/\w/.test(prose)) continue;
    for (const { start, end } of slashedWords(prose)) {
      for (const mention of findPaths(prose.slice(start, end), place.start + start, { inCode: false })) {
        const { kind, normalized, text: written, place: at } = mention;
        if (kind !== "file" || !/\.\w+$/.test(normalized) || !isPromise(mention)) continue;
        mentions.push({ kind, normalized, text: written, place: at, isClaim: true, inCode: false });
      }
    }
  }
  return mentions;
}

/** The stretches between white space that hold a slash and an extension, as the full name of a file does. */
function slashedWords(prose: string): readonly Place[] {
  const words: Place[] = [];
  for (let slash = prose.indexOf("/"); slash >= 0;) {
    let start = slash;
    while (start > 0 && !isSpace(prose, start - 1)) start--;
    space.lastIndex = slash;
    const end = space.test(prose) ? space.lastIndex - 1 : prose.length;
    if (/\.[\w\\]/.test(prose.slice(start, end))) words.push({ start, end });
    slash = prose.indexOf("/", end);
  }
  return words;
}

const space = /\s/g;

/** Letters and signs of ASCII lie above its space; of what lies beyond, only the expression knows. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 32 || unit >= 127 ? /\s/.test(text.charAt(at)) : false;
}

/** By its name, or by the headings of its records. */
const isDated = ({ path, records }: Document): boolean =>
  date.test(path.slice(path.lastIndexOf("/") + 1)) ||
  records.some(({ layout, headText }) => layout === "heading" && date.test(headText));

const date = /\d{4}-\d{2}-\d{2}/;

/** What only a path looks like, in a folder. A lone name may be anywhere, and is often a word. */
const isPromise = ({ kind, certain, normalized }: PathMention): boolean =>
  certain &&
  (kind === "file" || kind === "folder" || kind === "glob") &&
  normalized.includes("/") &&
  !isOutput(normalized) &&
  !(kind === "folder" && isShelf(normalized));
