/** Path patterns: picomatch globs over paths from the workspace root, without regard for case, dot files included. */
import picomatch from "picomatch";

export interface Globs {
  /** How strong the strongest matching glob is, as its count of literal characters; 0 when none matches. */
  strength(path: string): number;
  matches(path: string): boolean;
}

const OPTIONS = { dot: true, nocase: true } as const;
const MARKS = /\[[^\]]{0,99}\]|[*?{}()!+@|,/]/gu;

type Test = (path: string, name: string) => boolean;

/** Compiles the globs when they are first asked for. */
export function compileGlobs(globs: readonly string[]): Globs {
  let all: Test | undefined;
  let each: readonly { readonly test: Test; readonly strength: number }[] | undefined;
  const matches = (path: string): boolean => {
    if (globs.length === 0) return false;
    all ??= testOf(globs);
    return all(path, nameOf(path));
  };
  return {
    matches,
    strength: (path) => {
      if (!matches(path)) return 0;
      each ??= globs.map((glob) => ({ test: testOf([glob]), strength: strengthOf(glob) }));
      return Math.max(...each.map((one) => (one.test(path, nameOf(path)) ? one.strength : 0)));
    },
  };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** `**` + `/x` asks for the file's name only, and a name is short: most globs of contracts are of that form. */
const NAME_ONLY = /^\*\*\/([^/]+)$/u;

/** Letters, digits, `-_.`, single stars and sets of separators or digits: nearly all globs for a name. */
const PLAIN = /^(?:[\w-]|\.(?!\*)|\*(?!\*)|\[-?[_.]\]|\[-_\.\]|\[0-9\])+$/u;

/** What picomatch makes of a plain glob, too, which takes it long: a run compiles a hundred. */
const sourceOfPlain = (glob: string): string =>
  (glob.startsWith("*") ? String.raw`(?!\.{1,2}$)(?=.)` : "") +
  glob.replace(/[*.]/gu, (sign) => (sign === "*" ? "[^/]*?" : String.raw`\.`));

const sourceOf = (glob: string): string =>
  PLAIN.test(glob) ? `^(?:${sourceOfPlain(glob)})$` : picomatch.makeRe(glob, OPTIONS).source;

function testOf(globs: readonly string[]): Test {
  const names = expressionOf(globs.flatMap((glob) => NAME_ONLY.exec(glob)?.[1] ?? []));
  const paths = expressionOf(globs.filter((glob) => !NAME_ONLY.test(glob)));
  return (path, name) => (names?.test(name) ?? false) || (paths?.test(path) ?? false);
}

function expressionOf(globs: readonly string[]): RegExp | undefined {
  if (globs.length === 0) return undefined;
  return new RegExp(globs.map((glob) => `(?:${sourceOf(glob)})`).join("|"), "i");
}

/** At least 1: a glob of nothing but wildcards is a claim too. */
const strengthOf = (glob: string): number => Math.max(1, glob.replace(MARKS, "").length);
