/** The closing block of a session: what was changed, tested and moved, and what comes next. */
import { shortened } from "./markdown-text.ts";
import { disagreeing, type Standing, type WorkItem } from "./work-item.ts";

export interface SessionSource {
  /** Lines such as `M src/a.ts`. */
  readonly changes: readonly string[];
  /** What was said of tests, each with where it was said. */
  readonly tests: readonly string[];
  readonly before: readonly WorkItem[];
  readonly after: readonly WorkItem[];
  readonly next: WorkItem | undefined;
}

const most = 20;

export function sessionBlock({ changes, tests, before, after, next }: SessionSource): string {
  const moved = movements(before, after);
  return [
    "PATCH SUMMARY",
    ...bounded(
      changes.map((change) => `- ${change}`),
      "- No file changed",
    ),
    "",
    "TEST RESULTS",
    ...bounded(
      tests.map((said) => `- ${said}`),
      "- Not recorded",
    ),
    "",
    "TASKBOARD UPDATE",
    ...bounded(
      moved.map((line) => `- ${line}`),
      "- No status changed",
    ),
    "",
    "NEXT STEP",
    next === undefined ? "- Nothing is open" : `- ${next.id}: ${shortened(next.title)} (${placeOf(next)})`,
    "",
  ].join("\n");
}

const bounded = (lines: readonly string[], otherwise: string): readonly string[] =>
  lines.length === 0
    ? [otherwise]
    : [...lines.slice(0, most), ...(lines.length > most ? [`- … and ${lines.length - most} more`] : [])];

/** Items whose state is another than before, and new ones. */
function movements(before: readonly WorkItem[], after: readonly WorkItem[]): readonly string[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return after.flatMap((item) => {
    const old = known.get(item.id);
    if (old === undefined) return [`${item.id}: new, ${said(item)}: ${shortened(item.title, 80)}`];
    return said(old) === said(item)
      ? []
      : [`${item.id}: ${said(old)} → ${said(item)}: ${shortened(item.title, 80)}`];
  });
}

/** What the documents say, the first of them first. */
const said = (item: WorkItem): string =>
  [...new Set([item, ...disagreeing(item).flatMap(({ standing }) => standing ?? [])].map(wordOf))].join(
    " / ",
  );

const wordOf = ({ status, state }: Standing): string => status ?? state ?? "unknown";

const placeOf = ({ appearances: [{ document, line }] }: WorkItem): string => `${document.path}:${line}`;
