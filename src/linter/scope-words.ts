/** What a scope says in words: kinds of files, and folders by their names. */
import { lettered } from "../syntax/lettered.ts";

/** Everything that is no documentation. */
const application =
  /\b(?:app(?:lication)?|code|source|production|runtime|implementation|functional)(?: code| source)?s?\b/iu;
const documentsOnly =
  /\b(?:docs?|documents?|documentation|markdown)(?: files?| changes?| updates?)?[ -]only\b|\bonly (?:the )?(?:docs?|documents|documentation|markdown)\b/iu;
const documentation = /\b(?:docs?|documents|documentation)\b/iu;

/** `no application changes`, `no code`: what a part that excludes and names no path leaves out. */
export const leavesOutApplication = (text: string): boolean =>
  /^(?:(?:and|but|with)\s+)?(?:no|not|without|never|excluding|out of scope)\b/iu.test(text) &&
  application.test(text) &&
  !documentation.test(text);

/** `docs only`, `(documentation only)`. */
export const isDocumentsOnly = (text: string): boolean => documentsOnly.test(text);

/** Words that say nothing of their own: `nothing else`. */
export const isFiller = (text: string): boolean =>
  /^(?:and |plus )?(?:nothing(?: else| more)?|none|n\/a|no changes?|no other (?:files?|changes?|paths?)|new|etc)\.?$/iu.test(
    text,
  );

const documentName = /\.(?:md|mdx|markdown|rst|adoc|txt)$/iu;
const documentFolder = /(?:^|\/)(?:docs?|documentation)\//iu;
const testName =
  /(?:^|\/)(?:__tests__|tests?|specs?)\/|(?:[._-](?:test|tests|spec)|Tests?)\.[\w.]+$|(?:^|\/)test_[^/]+$/u;

/** Documentation, by its ending or its folder. */
export const isDocumentation = (path: string): boolean =>
  documentName.test(path) || documentFolder.test(path);
export const isApplication = (path: string): boolean => !isDocumentation(path);

const kindOfDocuments =
  /^(?:docs?|documents|documentation|markdown)(?: (?:files?|only|changes?|updates?|edits?))*$|^only (?:the )?(?:docs?|documents|documentation)$/iu;
const kindOfTests =
  /^(?:(?:unit|integration|regression|automated) )?(?:tests?|specs?)(?: (?:files?|only|changes?|updates?|code|coverage))*$/iu;

/** The files that a part means which says nothing but their kind; undefined where it says anything else. */
export function fileKind(text: string): ((path: string) => boolean) | undefined {
  if (text.length > 200) return undefined;
  const words = text.replace(/^[\s("']+|[\s.)"']+$/gu, "").replace(leadOfKind, "");
  if (kindOfDocuments.test(words)) return isDocumentation;
  return kindOfTests.test(words) ? (path) => testName.test(path) : undefined;
}

const leadOfKind =
  /^(?:(?:and|plus|also|no|not|without|excluding|update|add|edit|change|all|any|the|new|existing|related|project|to|in|of)\s+)*/iu;
const lead =
  /^(?:(?:and|plus|also|no|not|without|update|updates|create|edit|change|changes|modify|add|everything|all|files|only|any|to|in|of|under|inside|below|within|the|new|existing|touch|excluding|excludes?|except|for)\s+)*/iu;
const tail =
  /(?:\s+(?:folders?|director(?:y|ies)|dirs?|files?|tree|changes?|updates?|only|and everything (?:below|in it)))*[\s.:]*$/iu;

/** The names that may be folders: `tests`, `the server folder`, `client and server`. Empty where it says anything else. */
export function folderNames(text: string): readonly string[] {
  if (text.length > 200) return [];
  const plain = text
    .replaceAll(/[`*"“”']/gu, "")
    .replace(/\([^()]*\)/gu, " ")
    .trim();
  const words = plain
    .replace(lead, "")
    .replace(tail, "")
    .split(/\s*,\s*|\s+(?:and|&|or|plus)\s+|\s*\/\s+/u);
  return words.every((word) => /^[\p{L}\p{N}_.@-]+$/u.test(word)) ? words : [];
}

/** Words with slashes that no reader of prose takes for paths unless they are there. */
export const slashedWords = (text: string): readonly string[] =>
  [...text.matchAll(slashed(text))].map(([word]) => word.replace(/\.$/, ""));

/** Nothing before or behind that would make it part of a pattern, an address or a longer path. */
const slashed = lettered(
  String.raw`(?<![\p{L}\p{N}_.@/*{}<>:-])[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.@-]+)+(?![\p{L}\p{N}_.@/*{}<>-])`,
  "g",
);
