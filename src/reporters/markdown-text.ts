/** Text of documents inside Markdown that others read: as it is where it is plain words, else as code. */
import { visible } from "./safe-text.ts";

/** One line of Markdown that reads like the text and means nothing but its words, also in a cell of a table. */
export function harmless(text: string): string {
  const line = visible(text);
  const runs = [...line.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ start: index, length }));
  const parts: string[] = [];
  let at = 0;
  for (let turn = 0; turn < runs.length; turn++) {
    const open = runs[turn];
    // A text's own code spans stay what they are; CommonMark closes one with as many backticks as opened it.
    const close = runs.findIndex(({ length }, index) => index > turn && length === open?.length);
    const end = runs[close];
    if (open === undefined || end === undefined) continue;
    const content = line.slice(open.start + open.length, end.start);
    parts.push(words(line.slice(at, open.start)), codeSpan(unpadded(content)));
    at = end.start + end.length;
    turn = close;
  }
  return [...parts, words(line.slice(at))].reduce(beside, "");
}

/** Fences that touch would be one longer fence, which another may close or none. */
const beside = (left: string, right: string): string =>
  left.endsWith("`") && right.startsWith("`") ? `${left} ${right}` : left + right;

/** CommonMark takes one space off both ends of a code span that has one at each. */
const unpadded = (content: string): string =>
  content.startsWith(" ") && content.endsWith(" ") && content.trim() !== "" ? content.slice(1, -1) : content;

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
  !/www\.|:\/|\/\/|:[\w+-]+:|^\W*gh-\d|^\W*[0-9a-f]{7,64}\b/iu.test(word);
