/** Text of documents inside Markdown that others read: as it is where it is plain words, else as code. */
import { visible } from "./safe-text.ts";

/** One line of Markdown that reads like the text and means nothing but its words, also in a cell of a table. */
export function harmless(text: string): string {
  const parts = visible(text).split("`");
  // A text's own code spans, as far as its backticks pair up, stay what they are.
  const paired = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  return parts
    .map((part, index) => (index % 2 === 1 && index < paired ? codeSpan(part) : words(part)))
    .join("");
}

/** The text as a code span: no mention, link, emphasis or HTML is looked for in it. */
export function codeSpan(text: string): string {
  const content = visible(text);
  if (content.trim() === "") return "(empty)";
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^[ `]|[ `]$/.test(content) ? " " : "";
  // In a table a bar ends the cell, in code as well, unless a backslash is before it; one that is there already would
  // escape that backslash's bar in some parsers and not in others.
  return `${fence}${padding}${content.replace(/\\*\|/g, bars)}${padding}${fence}`;
}

/** The text inside HTML. */
export const inHtml = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const bars = (match: string): string => (match.length === 1 ? "\\|" : "\uFF5C");

/** Every word that is not plainly one goes into a code span, and neighbours share theirs. */
function words(text: string): string {
  const parts: string[] = [];
  let code = "";
  for (const word of text.split(/( +)/)) {
    if (word.startsWith(" ") || word === "") {
      if (code === "") parts.push(word);
      else code += word;
    } else if (isPlain(word)) {
      parts.push(spanOf(code), word);
      code = "";
    } else {
      code += word;
    }
  }
  return [...parts, spanOf(code)].join("");
}

function spanOf(code: string): string {
  const content = code.trimEnd();
  return content === "" ? code : codeSpan(content) + code.slice(content.length);
}

/** Letters, digits and the marks of sentences, in no form that GitHub or GitLab makes a link or a picture of. */
const isPlain = (word: string): boolean =>
  /^[\p{L}\p{M}\p{N}.,;:'’"“”()…–—?%+=/-]+$/u.test(word) &&
  !/www\.|:\/|\/\/|:[\w+-]+:|^\(?(?:gh|jira|[a-z]+)-\d|^[0-9a-f]{7,64}\b/iu.test(word);
