/** Two versions of a text as a unified diff that `patch` and `git apply` take. */

interface Step {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

const context = 3;
/** Lines that may differ before the whole stretch between the first and last difference is shown as replaced. */
const mostDifferences = 500;

/** The diff, empty where the texts are the same. Lines are compared with their endings. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const steps = stepsBetween(linesOf(before), linesOf(after));
  return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunks(steps)].join("");
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function hunks(steps: readonly Step[]): readonly string[] {
  const texts: string[] = [];
  let [oldLine, newLine] = [1, 1];
  for (let at = 0; at < steps.length;) {
    const range = nextHunk(steps, at);
    if (range === undefined) break;
    for (const { sign } of steps.slice(at, range.from)) {
      if (sign !== "+") oldLine++;
      if (sign !== "-") newLine++;
    }
    const hunk = steps.slice(range.from, range.to);
    const olds = hunk.filter(({ sign }) => sign !== "+").length;
    const news = hunk.filter(({ sign }) => sign !== "-").length;
    texts.push(`@@ -${span(oldLine, olds)} +${span(newLine, news)} @@\n`, ...hunk.map(stepText));
    oldLine += olds;
    newLine += news;
    at = range.to;
  }
  return texts;
}

/** The next stretch of changes with its context; changes closer than two contexts share one. */
function nextHunk(
  steps: readonly Step[],
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const first = steps.findIndex(({ sign }, index) => index >= at && sign !== " ");
  if (first === -1) return undefined;
  let last = first;
  for (let index = first; index < steps.length && index - last <= 2 * context + 1; index++) {
    if (steps[index]?.sign !== " ") last = index;
  }
  return { from: Math.max(at, first - context), to: Math.min(steps.length, last + context + 1) };
}

const span = (line: number, count: number): string =>
  count === 1 ? String(line) : `${count === 0 ? line - 1 : line},${count}`;

const stepText = ({ sign, line }: Step): string =>
  line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;

function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const same = (lines: readonly string[]): Step[] => lines.map((line) => ({ sign: " ", line }));
  const [olds, news] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return [
    ...same(before.slice(0, start)),
    ...(shortestEdit(olds, news) ?? replacement(olds, news)),
    ...same(before.slice(before.length - end)),
  ];
}

const replacement = (olds: readonly string[], news: readonly string[]): readonly Step[] => [
  ...olds.map((line): Step => ({ sign: "-", line })),
  ...news.map((line): Step => ({ sign: "+", line })),
];

/**
 * The fewest lines removed and added (Myers, "An O(ND) difference algorithm and its variations", 1986); undefined
 * where that would be more than `mostDifferences`.
 */
function shortestEdit(olds: readonly string[], news: readonly string[]): readonly Step[] | undefined {
  const furthest = new Map([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= Math.min(olds.length + news.length, mostDifferences); edits++) {
    trace.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = goesDown(furthest, diagonal, edits);
      let x = down ? reached(furthest, diagonal + 1) : reached(furthest, diagonal - 1) + 1;
      while (x < olds.length && x - diagonal < news.length && olds[x] === news[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= olds.length && x - diagonal >= news.length) return walkBack(trace, olds, news);
    }
  }
  return undefined;
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  olds: readonly string[],
  news: readonly string[],
): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [olds.length, news.length];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits] ?? new Map<number, number>();
    const diagonal = x - y;
    const down = goesDown(furthest, diagonal, edits);
    const previous = down ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : reached(furthest, previous);
    const fromY = edits === 0 ? 0 : fromX - previous;
    while (x > fromX && y > fromY) {
      steps.push({ sign: " ", line: olds[x - 1] ?? "" });
      x--;
      y--;
    }
    if (edits === 0) break;
    steps.push(down ? { sign: "+", line: news[y - 1] ?? "" } : { sign: "-", line: olds[x - 1] ?? "" });
    [x, y] = [fromX, fromY];
  }
  return steps.reverse();
}

const reached = (furthest: ReadonlyMap<number, number>, diagonal: number): number =>
  furthest.get(diagonal) ?? 0;

const goesDown = (furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean =>
  diagonal === -edits ||
  (diagonal !== edits && reached(furthest, diagonal - 1) < reached(furthest, diagonal + 1));
