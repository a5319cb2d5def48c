/** Path patterns: picomatch globs over paths from the workspace root, without regard for case, dot files included. */
import picomatch from "picomatch";

export interface Globs {
  /** How strong the strongest matching glob is, as its count of literal characters; 0 when none matches. */
  strength(path: string): number;
  matches(path: string): boolean;
}

interface Glob {
  readonly strength: number;
  /** In lower case; every path that the glob matches has it. */
  readonly word: string;
  /** Whether the expression is for the file's name alone. */
  readonly nameOnly: boolean;
  readonly expression: () => RegExp;
}

const OPTIONS = { dot: true, nocase: true } as const;
const MARKS = /\[[^\]]{0,99}\]|[*?{}()!+@|,/]/gu;

/** A run judges thousands of paths by the same few globs. */
const known = new Map<string, Glob>();

/** Prepares globs for many paths: an expression is built when a path is met that may match it. */
export function compileGlobs(globs: readonly string[]): Globs {
  let all: readonly Glob[] | undefined;
  let words: RegExp | undefined;
  /** The globs that may match a path in lower case: nearly always none. */
  const candidates = (folded: string): readonly Glob[] => {
    if (globs.length === 0) return NONE;
    all ??= globs.map(globOf);
    words ??= new RegExp(all.map(({ word }) => word.replaceAll(".", String.raw`\.`)).join("|"));
    return words.test(folded) ? all : NONE;
  };
  return {
    matches: (path) => {
      const folded = path.toLowerCase();
      return candidates(folded).some((glob) => matchesFolded(glob, path, folded));
    },
    strength: (path) => {
      const folded = path.toLowerCase();
      const matching = candidates(folded).filter((glob) => matchesFolded(glob, path, folded));
      return Math.max(0, ...matching.map(({ strength }) => strength));
    },
  };
}

const NONE: readonly Glob[] = [];

/** To look for a word takes a fraction of what an expression takes, and tells nearly all paths that do not match. */
function matchesFolded({ nameOnly, word, expression }: Glob, path: string, folded: string): boolean {
  if (!nameOnly) return folded.includes(word) && expression().test(path);
  return folded.includes(word, folded.lastIndexOf("/") + 1) && expression().test(nameOf(path));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** `**` + `/x` asks for the file's name only, and a name is short: most globs of contracts are of that form. */
const NAME_ONLY = /^\*\*\/([^/]+)$/u;

function globOf(glob: string): Glob {
  let made = known.get(glob);
  if (!made) {
    const name = NAME_ONLY.exec(glob)?.[1];
    let expression: RegExp | undefined;
    made = {
      strength: strengthOf(glob),
      word: wordOf(glob),
      nameOnly: name !== undefined,
      expression: () => (expression ??= new RegExp(sourceOf(name ?? glob), "i")),
    };
    known.set(glob, made);
  }
  return made;
}

/** What takes part in no alternative and no negation: letters, digits, `-_./`, stars as one writes them, and sets. */
const WORDS = /^(?!\.\/)(?!.*(?:\*{3}|\/\/|\*\/\*\*))(?:[\w./*-]|\[[\w.-]{1,9}\])+$/u;

/** The longest piece that stands in the glob as it is, in lower case; empty where the glob may do without. */
function wordOf(glob: string): string {
  if (!WORDS.test(glob)) return "";
  let longest = "";
  // `a/` + `**` is the folder itself, too, and `**` + `/a` one at the root.
  for (const piece of glob.replace(/\/\*\*$/u, "").split(/\[[^\]]*\]|\*+\/?/u))
    if (piece.length > longest.length) longest = piece;
  return longest.toLowerCase();
}

/** Letters, digits, `-_.`, single stars and sets of separators or digits: nearly all globs for a name. */
const PLAIN = /^(?:[\w-]|\.(?!\*)|\*(?!\*)|\[-?[_.]\]|\[-_\.\]|\[0-9\])+$/u;

/** What picomatch makes of a plain glob, too, which takes it long: a run compiles dozens. */
const sourceOfPlain = (glob: string, end = "$"): string =>
  (glob.startsWith("*") ? String.raw`(?!\.{1,2}${end})(?=.)` : "") +
  glob.replace(/[*.]/gu, (sign) => (sign === "*" ? "[^/]*?" : String.raw`\.`));

const SEGMENT_END = String.raw`(?:\/|$)`;
/** Any segments, none of them `.` or `..`. */
const ANY = String.raw`(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)`;
const BEFORE = String.raw`(?:^|\/|${ANY}\/)`;
const BETWEEN = String.raw`(?:\/(?!\.{1,2}(?:\/|$))${ANY}\/|\/|$)`;
const BELOW = String.raw`(?:\/(?!\.{1,2}(?:\/|$))${ANY}|$)`;

/** The parts of `**` + `/a/b/**` + `/c`, each as its segments: what the other globs of contracts look like. */
function plainParts(glob: string): readonly (readonly string[])[] | undefined {
  if (!glob.startsWith("**/") || glob.includes("*/**")) return undefined;
  const parts = glob
    .slice(3, glob.endsWith("/**") ? -3 : undefined)
    .split("/**/")
    .map((part) => part.split("/"));
  return parts.flat().every((segment) => PLAIN.test(segment)) ? parts : undefined;
}

function sourceOf(glob: string): string {
  if (PLAIN.test(glob)) return `^(?:${sourceOfPlain(glob)})$`;
  const parts = plainParts(glob);
  if (!parts) return picomatch.makeRe(glob, OPTIONS).source;
  const plain = parts.map((segments) =>
    segments.map((segment) => sourceOfPlain(segment, SEGMENT_END)).join(String.raw`\/`),
  );
  return `^(?:${BEFORE}${plain.join(BETWEEN)}${glob.endsWith("/**") ? BELOW : ""})$`;
}

/** At least 1: a glob of nothing but wildcards is a claim too. */
const strengthOf = (glob: string): number => Math.max(1, glob.replace(MARKS, "").length);
