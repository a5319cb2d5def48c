/** What matters of a state and the latest events: the working context that a reader starts from. Pure. */
import type { JournalEvent } from "./events.ts";
import { textIn } from "./journal.ts";
import { saying } from "./sayings.ts";
import type { State } from "./state.ts";

export interface Bullet {
  readonly text: string;
  /** The time of the event, or of the state, that it is about. */
  readonly ts: string;
}

export interface Digest {
  readonly activity: readonly Bullet[];
  readonly health: readonly Bullet[];
  readonly risks: readonly Bullet[];
  readonly nextSteps: readonly Bullet[];
}

/** Bullets of recent activity: five at least where there are as many events, ten at most. */
const fewest = 5;
const most = 10;
const mostSteps = 5;
const mostPerf = 3;

/** The digest of events in time. */
export function digestOf(state: Partial<State>, events: readonly JournalEvent[]): Digest {
  const open = openIssues(events);
  return {
    activity: activityOf(events).map(bulletOf),
    health: healthOf(events).map(bulletOf),
    risks: risksOf(events, open).map(bulletOf),
    nextSteps: stepsOf(state, open),
  };
}

const bulletOf = (event: JournalEvent): Bullet => ({ text: saying(event), ts: event.ts });

/** Commits, issues and fixes come first; whatever else happened fills up. The newest is on top. */
function activityOf(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const chosen = new Set(events.filter(({ type }) => ["commit", "issue", "fix"].includes(type)).slice(-most));
  for (const event of events.toReversed()) {
    if (chosen.size >= fewest) break;
    chosen.add(event);
  }
  return events.filter((event) => chosen.has(event)).toReversed();
}

/** The last test run, CI run and build, and the last change of each measure. */
function healthOf(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const last = new Map<string, JournalEvent>();
  for (const event of events) {
    if (["test", "ci", "build"].includes(event.type)) last.set(event.type, event);
    if (event.type === "perf") last.set(`perf ${textIn(event, "metric")} ${textIn(event, "env")}`, event);
  }
  const perf = events.filter((event) => event.type === "perf" && [...last.values()].includes(event));
  const others = ["test", "ci", "build"].flatMap((type) => last.get(type) ?? []);
  return [...others, ...perf.slice(-mostPerf).toReversed()];
}

/** Issues that no later fix answers: one of the same area, which names no other issue of it. */
function openIssues(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const open: JournalEvent[] = [];
  for (const event of events) {
    if (event.type === "issue") open.push(event);
    if (event.type !== "fix") continue;
    const area = textIn(event, "area");
    const same = open.filter((issue) => textIn(issue, "area") === area);
    // Of several the one that shares most words, of equals the oldest.
    const answered = same.reduce<JournalEvent | undefined>(
      (best, issue) => (best === undefined || shared(issue, event) > shared(best, event) ? issue : best),
      undefined,
    );
    if (answered !== undefined) open.splice(open.indexOf(answered), 1);
  }
  return open;
}

const shared = (left: JournalEvent, right: JournalEvent): number => {
  const words = wordsOf(left);
  return [...wordsOf(right)].filter((word) => words.has(word)).length;
};

const wordsOf = (event: JournalEvent): ReadonlySet<string> =>
  new Set(
    textIn(event, "desc")
      .toLowerCase()
      .match(/[\p{L}\d]{3,}/gu),
  );

/** What may hold the work up: open issues, tests that fail, measures that got worse. */
function risksOf(events: readonly JournalEvent[], open: readonly JournalEvent[]): readonly JournalEvent[] {
  const health = healthOf(events).filter(
    (event) =>
      ["fail", "mixed"].includes(textIn(event, "result")) ||
      (event.type === "perf" && typeof event["delta_pct"] === "number" && event["delta_pct"] > 0),
  );
  return [...health, ...open.toReversed()].slice(0, most);
}

/** The state's notes, then the issues that are open; the newest first. */
function stepsOf({ notes, last_updated }: Partial<State>, open: readonly JournalEvent[]): readonly Bullet[] {
  const noted = notes === undefined || last_updated === undefined ? [] : [{ text: notes, ts: last_updated }];
  const issues = open.toReversed().map((issue) => {
    const area = textIn(issue, "area");
    return { text: `Resolve${area === "" ? "" : ` [${area}]`}: ${textIn(issue, "desc")}`, ts: issue.ts };
  });
  return [...noted, ...issues].slice(0, mostSteps);
}
