/**
 * Globs of ignore files, as git's wildmatch has them: braces and brackets of other globs are plain characters, `**` counts
 * only as a whole segment. A matcher goes back to the last `*` and no further, so that no line of a hostile ignore file
 * takes longer than its length times that of the name.
 */

/** Whether a path with `/`, or a name, is matched. */
export type Match = (path: string) => boolean;

/** From, to, from, to, … of UTF-16 units, which are bytes where the text was made of bytes. */
type Ranges = readonly number[];

interface Class {
  readonly negated: boolean;
  readonly ranges: Ranges;
}

type Token = string | Class;

/** Tokens that a backslash makes plain characters are longer by it, and so differ from these. */
const any = "*";
const one = "?";

/** A segment `**`: any number of folders; at the end, whatever is below. */
const folders = "folders";

type Segment = readonly Token[] | typeof folders;

/**
 * Undefined for a glob that git takes for broken, and never matches.
 * @param isName whether it is about a name, and not about a path
 */
export function compileGitGlob(glob: string, isName: boolean): Match | undefined {
  const tokens = tokensOf(glob);
  if (tokens === undefined) return undefined;
  if (isName) return (name) => fits(tokens, name);
  const segments: Segment[] = [];
  for (let start = 0; start <= tokens.length;) {
    const slash = tokens.indexOf("/", start);
    const end = slash < 0 ? tokens.length : slash;
    const segment = tokens.slice(start, end);
    segments.push(isFolders(segment) ? folders : segment);
    start = end + 1;
  }
  return (path) => fitsAll(segments, path.split("/"));
}

const isFolders = (segment: readonly Token[]): boolean =>
  segment.length > 1 && segment.every((token) => token === any);

/** As `fits` does it, with `**` for `*` and segments for characters. */
function fitsAll(segments: readonly Segment[], parts: readonly string[]): boolean {
  let at = 0;
  let retry = -1;
  let retryAt = 0;
  for (let part = 0; part < parts.length;) {
    const segment = segments[at];
    if (segment === folders) {
      if (at === segments.length - 1) return true;
      retry = ++at;
      retryAt = part;
    } else if (segment !== undefined && fits(segment, parts[part] ?? "")) {
      at++;
      part++;
    } else if (retry < 0) {
      return false;
    } else {
      at = retry;
      part = ++retryAt;
    }
  }
  return at === segments.length;
}

function fits(tokens: readonly Token[], name: string): boolean {
  let at = 0;
  let retry = -1;
  let retryFrom = 0;
  for (let index = 0; index < name.length;) {
    const token = tokens[at];
    if (token === any) {
      retry = ++at;
      retryFrom = index;
    } else if (token !== undefined && isOne(token, name, index)) {
      at++;
      index++;
    } else if (retry < 0) {
      return false;
    } else {
      at = retry;
      index = ++retryFrom;
    }
  }
  while (tokens[at] === any) at++;
  return at === tokens.length;
}

function isOne(token: Token, name: string, index: number): boolean {
  if (typeof token !== "string") return isIn(token, name.charCodeAt(index));
  return token === one || token.charCodeAt(token.length - 1) === name.charCodeAt(index);
}

function isIn({ negated, ranges }: Class, unit: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if (unit >= (ranges[index] ?? 0) && unit <= (ranges[index + 1] ?? 0)) return !negated;
  }
  return negated;
}

function tokensOf(glob: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let index = 0; index < glob.length; index++) {
    const character = glob.charAt(index);
    if (character === "\\") {
      if (++index === glob.length) return undefined;
      // An escaped slash separates like any other.
      tokens.push(glob[index] === "/" ? "/" : glob.slice(index - 1, index + 1));
    } else if (character === "[") {
      const read = readClass(glob, index + 1);
      if (read === undefined) return undefined;
      tokens.push(read.token);
      index = read.end;
    } else {
      tokens.push(character);
    }
  }
  return tokens;
}

/** The POSIX classes, of ASCII alone. */
const posix: Readonly<Record<string, string>> = {
  alnum: "09AZaz",
  alpha: "AZaz",
  blank: "  \t\t",
  cntrl: "\0\x1f\x7f\x7f",
  digit: "09",
  graph: "!~",
  lower: "az",
  print: " ~",
  punct: "!/:@[`{~",
  space: "\t\r  ",
  upper: "AZ",
  xdigit: "09AFaf",
};

/** @param start behind the opening bracket; `end` is the closing one */
function readClass(glob: string, start: number): { readonly token: Class; readonly end: number } | undefined {
  const negated = glob[start] === "!" || glob[start] === "^";
  const first = negated ? start + 1 : start;
  const ranges: number[] = [];
  let last: number | undefined;
  for (let index = first; index < glob.length; index++) {
    if (glob[index] === "]" && index > first) return { token: { negated, ranges }, end: index };
    const name = namedClass(glob, index);
    if (name !== undefined) {
      const units = posix[name];
      if (units === undefined) return undefined;
      for (let at = 0; at < units.length; at++) ranges.push(units.charCodeAt(at));
      index += name.length + 3;
      last = undefined;
      continue;
    }
    const isRange =
      glob[index] === "-" && last !== undefined && index + 1 < glob.length && glob[index + 1] !== "]";
    if (isRange) index++;
    if (glob[index] === "\\") index++;
    if (index >= glob.length) return undefined;
    const unit = glob.charCodeAt(index);
    ranges.push(isRange ? (last ?? unit) : unit, unit);
    last = isRange ? undefined : unit;
  }
  return undefined;
}

/** What stands between `[:` and `:]`, where a class of a name begins; git reads up to the first `]`. */
function namedClass(glob: string, index: number): string | undefined {
  if (!glob.startsWith("[:", index)) return undefined;
  const end = glob.indexOf("]", index + 2);
  return end > index + 2 && glob[end - 1] === ":" ? glob.slice(index + 2, end - 1) : undefined;
}
