/**
 * Regular expressions that come from contracts. They run on text nobody vouches for, so one that could take more
 * than time in proportion to that text is refused, together with a few that could not: the check errs on the safe
 * side, and whoever meets it writes an upper bound (`.{0,80}` instead of `.*`).
 */
import { readPattern, type Part } from "./pattern-syntax.ts";
import { neededWords } from "./pattern-words.ts";

/** Repetitions up to this many are bounded work. */
const FEW = 200;
/** A choice that is repeated doubles the work each time. */
const CHOICES = 4;
const FLAGS = "iu";

const compiled = new Map<string, RegExp>();

/** The expression of a checked pattern, with the flags that all contract patterns have. */
export function compilePattern(source: string): RegExp {
  let expression = compiled.get(source);
  if (!expression) {
    expression = new RegExp(source, FLAGS);
    compiled.set(source, expression);
  }
  return expression;
}

/** A text that many patterns are tried on. */
export interface Searched {
  readonly text: string;
  /** In lower case, as flag `i` with `u` sees it: the long s is an s. */
  readonly folded: string;
}

export const searched = (text: string): Searched => ({
  text,
  folded: text.toLowerCase().replaceAll("\u017F", "s"),
});

const words = new Map<string, readonly string[]>();

/** Whether a pattern matches: its expression is built for a text that has a word which it needs. */
export function isFound(source: string, { text, folded }: Searched): boolean {
  let needed = words.get(source);
  if (!needed) {
    needed = neededWords(source);
    words.set(source, needed);
  }
  if (needed.length > 0 && !needed.some((word) => folded.includes(word))) return false;
  return compilePattern(source).test(text);
}

/** Why a pattern is refused, or nothing. */
export function refusePattern(source: string): string | undefined {
  try {
    new RegExp(source, FLAGS);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /u, "") : "not valid";
    return `is not a regular expression: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  }
  const pattern = readPattern(source);
  if (pattern === undefined) return "uses backreferences or lookbehind, which contracts cannot have";
  return refuse(pattern, false);
}

const unbounded = (part: Part): boolean => part.max > FEW;

/** `inside`: a repetition stands around the part, so that another one would multiply. */
function refuse(alternatives: readonly (readonly Part[])[], inside: boolean): string | undefined {
  for (const sequence of alternatives) {
    const reason = refuseSequence(sequence, inside);
    if (reason) return reason;
  }
  return undefined;
}

function refuseSequence(sequence: readonly Part[], inside: boolean): string | undefined {
  const flat = flatten(sequence);
  for (const [at, part] of flat.entries()) {
    if (part.kind === "group") {
      const reason = refuse(part.alternatives, inside || part.max > 1);
      if (reason) return reason;
      if (part.max > CHOICES && part.alternatives.length > 1) {
        return `repeats a choice more than ${CHOICES} times; write the choice as a character class, or repeat it less`;
      }
    }
    if (inside && part.min !== part.max && !flat.some((other) => other !== part && stops(other, part))) {
      return "repeats a repetition whose parts cannot be told apart";
    }
    if (!unbounded(part)) continue;
    if (inside) return "repeats a repetition; give the inner one an upper bound";
    const stopped = flat
      .slice(0, at)
      .reverse()
      .find((before) => unbounded(before) || stops(before, part));
    if (stopped && !unbounded(stopped)) continue;
    return stopped
      ? "has two repetitions without an upper bound that may take the same text; give one a bound, such as `{0,80}`"
      : "begins with a repetition without an upper bound; anchor it with `^` or give it a bound, such as `{0,80}`";
  }
  return undefined;
}

/** Whether what `before` must match can be no part of what `repeated` matches. */
const stops = (before: Part, repeated: Part): boolean =>
  before.kind === "start" || (before.min > 0 && before.kind === "set" && !overlap(before, repeated));

function overlap(left: Part, right: Part): boolean {
  if (left.kind !== "set" || right.kind !== "set") return true;
  return left.test.some((matches, index) => matches && right.test[index]);
}

/** Plain groups without repetition and choice are part of the sequence around them. */
function flatten(sequence: readonly Part[]): Part[] {
  return sequence.flatMap((part) => {
    if (part.kind !== "group" || part.min !== 1 || part.max !== 1) return [part];
    const [only, ...others] = part.alternatives;
    return only && others.length === 0 ? flatten(only) : [part];
  });
}
