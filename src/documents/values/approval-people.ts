/** Who an approval names: a handle, a role, a name. */
import { lettered } from "../../syntax/lettered.ts";
import { byWords, handle, mayBeRole, noNames, personNames, roleNames } from "./approval-words.ts";
import { lowerAscii } from "./plain.ts";

export type Bounds = readonly [number, number];

/** A text with what finds somebody in it. */
interface Searched {
  readonly text: string;
  readonly lower: string;
  readonly personName: RegExp;
  readonly roleName: RegExp;
}

/** Somebody at the head of the text, else behind `by`, `from`, `per`. */
export function whoIn(text: string, start: number, end: number): Bounds | undefined {
  const lower = lowerAscii(text);
  const searched = { text, lower, personName: personNames(text), roleName: roleNames(lower) };
  const first = somebodyAt(searched, start, end);
  if (first) return first;
  const byWord = byWords(lower);
  byWord.lastIndex = start;
  for (let match = byWord.exec(lower); match && match.index < end; match = byWord.exec(lower)) {
    const found = somebodyAt(searched, byWord.lastIndex, end);
    if (found) return found;
  }
  return undefined;
}

function somebodyAt(
  { text, lower, personName, roleName }: Searched,
  index: number,
  end: number,
): Bounds | undefined {
  handle.lastIndex = index;
  if (handle.test(text) && handle.lastIndex <= end) return [index, handle.lastIndex];
  if (mayBeRole(lower, index)) {
    roleName.lastIndex = index;
    if (roleName.test(lower) && roleName.lastIndex <= end) return [index, roleName.lastIndex];
  }
  personName.lastIndex = index;
  const name = personName.exec(text)?.[0];
  if (name === undefined) return undefined;
  let length = 0;
  for (const word of name.split(" ")) {
    if (noNames.has(word.toLowerCase().replace(/[.'’-]+$|['’]s$/u, ""))) break;
    length += word.length + (length > 0 ? 1 : 0);
  }
  const written = name.slice(0, length).replace(/['’]s?$|[.-]+$/u, "");
  return written === "" || initials(written).test(written)
    ? undefined
    : [index, Math.min(end, index + written.length)];
}

const initials = lettered(String.raw`^[\p{Lu}]{1,6}-?$`, "");
