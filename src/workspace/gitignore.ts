/** The lines of an ignore file, read as git reads them (https://git-scm.com/docs/gitignore#_pattern_format). */
import { compileGitGlob, type Match } from "./gitignore-glob.ts";

interface Line {
  readonly negated: boolean;
  readonly folderOnly: boolean;
  /** Whether it is about names, wherever they are, and not about paths. */
  readonly byName: boolean;
  readonly matches: Match;
}

export type IgnoreLines = readonly Line[];

/** Whether names count as the same in any case: git finds that out when a repository is made, by trying. */
const foldsCase = process.platform === "win32" || process.platform === "darwin";

/** Git compares bytes, and `?` is one of them. */
function asCompared(text: string): string {
  const folded = foldsCase ? text.toLowerCase() : text;
  return notAscii.test(folded) ? Buffer.from(folded).toString("latin1") : folded;
}

const notAscii = /[\u0080-\uFFFF]/;

export function readIgnoreLines(text: string): IgnoreLines {
  const lines: Line[] = [];
  for (const line of text.replace(/^\uFEFF/, "").split("\n")) {
    const read = readLine(line);
    if (read !== undefined) lines.push(read);
  }
  return lines;
}

/**
 * What the lines say of a path from the folder of their file, with `/`: ignored or not; undefined: nothing. The last that
 * matches decides. The folders above are asked about by themselves: what is in an ignored folder stays ignored.
 */
export function saidOf(lines: IgnoreLines, path: string, isFolder: boolean): boolean | undefined {
  const asked = asCompared(path);
  const name = asked.slice(asked.lastIndexOf("/") + 1);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || (line.folderOnly && !isFolder)) continue;
    if (line.matches(line.byName ? name : asked)) return !line.negated;
  }
  return undefined;
}

function readLine(line: string): Line | undefined {
  const text = withoutEnd(line);
  if (text === "" || text.startsWith("#")) return undefined;
  const negated = text.startsWith("!");
  const folderOnly = text.endsWith("/");
  const body = text.slice(negated ? 1 : 0, folderOnly ? -1 : undefined);
  const byName = !body.includes("/");
  const matches = matcherOf(asCompared(body), byName);
  return matches && { negated, folderOnly, byName, matches };
}

function matcherOf(body: string, byName: boolean): Match | undefined {
  const glob = body.startsWith("/") ? body.slice(1) : body;
  if (glob === "") return undefined;
  if (!special.test(glob)) return (path) => path === glob;
  const tail = glob.slice(1);
  if (byName && glob.startsWith("*") && !special.test(tail)) return (name) => name.endsWith(tail);
  return compileGitGlob(glob, byName);
}

const special = /[*?[\\]/;

/** Spaces at the end count only behind a backslash. */
function withoutEnd(line: string): string {
  const text = line.endsWith("\r") ? line.slice(0, -1) : line;
  let end = text.length;
  while (text[end - 1] === " ") end--;
  let backslashes = 0;
  while (text[end - 1 - backslashes] === "\\") backslashes++;
  return text.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}
