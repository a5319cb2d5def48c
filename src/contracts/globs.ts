/** Path patterns: picomatch globs over paths from the workspace root, without regard for case, dot files included. */
import picomatch from "picomatch";
import type { Format } from "./contract.ts";

export interface Globs {
  /** How strong the strongest matching glob is, as its count of literal characters; 0 when none matches. */
  strength(path: string): number;
  matches(path: string): boolean;
}

const OPTIONS = { dot: true, nocase: true } as const;
const MARKS = /\[[^\]]{0,99}\]|[*?{}()!+@|,/]/gu;

/** Compiles the globs when they are first asked for, into one expression. */
export function compileGlobs(globs: readonly string[]): Globs {
  let all: RegExp | undefined;
  let each: readonly { readonly expression: RegExp; readonly strength: number }[] | undefined;
  const matches = (path: string): boolean => {
    if (globs.length === 0) return false;
    all ??= new RegExp(globs.map((glob) => `(?:${expressionOf(glob).source})`).join("|"), "i");
    return all.test(path);
  };
  return {
    matches,
    strength: (path) => {
      if (!matches(path)) return 0;
      each ??= globs.map((glob) => ({ expression: expressionOf(glob), strength: strengthOf(glob) }));
      return Math.max(...each.map((one) => (one.expression.test(path) ? one.strength : 0)));
    },
  };
}

/** picomatch tests a negated glob outside of its expression; here it stands for itself only. */
const expressionOf = (glob: string): RegExp => picomatch.makeRe(glob, OPTIONS);

/** At least 1: a glob of nothing but wildcards is a claim too. */
const strengthOf = (glob: string): number => Math.max(1, glob.replace(MARKS, "").length);

const FORMATS: Readonly<Record<string, Format>> = {
  md: "markdown",
  markdown: "markdown",
  mdx: "markdown",
  csv: "csv",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
};

/** The format that a file's name says it has; undefined where documents are not looked for. */
export function formatOf(path: string): Format | undefined {
  return FORMATS[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
}
