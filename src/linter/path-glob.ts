/**
 * Globs of documents: `*` and `?` within a segment, `**` across segments, `{a,b}`. Documents are hostile, and a regular
 * expression with many stars takes forever; this takes the product of both lengths at most. Square brackets stand for
 * themselves, as in the names of routes.
 */

/** @param glob with `/`; more alternatives than are likely to be meant match nothing */
export function pathGlob(glob: string): (path: string) => boolean {
  const patterns = expanded(glob).map((each) => ({
    begins: /^[^*?]*/.exec(each)?.[0].replace(/\/$/, "") ?? "",
    ends: /[^*?]*$/.exec(each)?.[0].replace(/^\//, "") ?? "",
    segments: each.split("/"),
  }));
  return (path) =>
    patterns.some(
      ({ begins, ends, segments }) =>
        // Most paths are told apart by that.
        path.startsWith(begins) &&
        path.endsWith(ends) &&
        matches(segments, path.split("/"), isAnyDepth, segmentMatches),
    );
}

const mostAlternatives = 64;
const longest = 400;

/** `a{b,c}` as `ab` and `ac`; what opens and never closes stands for itself. */
function expanded(glob: string): readonly string[] {
  if (glob.length > longest) return [];
  const waiting = [glob];
  const done: string[] = [];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const braces = /\{([^{}]*,[^{}]*)\}/.exec(each);
    if (braces === null) done.push(each);
    else {
      const [whole, inner = ""] = braces;
      const [before, after] = [each.slice(0, braces.index), each.slice(braces.index + whole.length)];
      waiting.push(...inner.split(",").map((choice) => before + choice + after));
    }
    if (done.length + waiting.length > mostAlternatives) return [];
  }
  return done;
}

const isAnyDepth = (segment: string): boolean => segment === "**";

const segmentMatches = (pattern: string, segment: string): boolean =>
  matches(
    [...pattern],
    [...segment],
    (character) => character === "*",
    (wanted, character) => wanted === "?" || wanted === character,
  );

/** Wildcards for any number of items, in one pass that only ever goes back to the last of them. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  isWildcard: (part: string) => boolean,
  equals: (part: string, item: string) => boolean,
): boolean {
  let [at, item, wildcard, taken] = [0, 0, -1, 0];
  while (item < items.length) {
    const part = pattern[at];
    if (part !== undefined && isWildcard(part)) {
      wildcard = at++;
      taken = item;
    } else if (part !== undefined && equals(part, items[item] ?? "")) {
      at++;
      item++;
    } else if (wildcard >= 0) {
      at = wildcard + 1;
      item = ++taken;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isWildcard);
}
