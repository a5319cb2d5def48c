/** The working context in one bounded answer: for people as text, for agents as data. Pure. */
import { wordCount } from "../syntax/measures.ts";
import { redact, type SecretFinder } from "../syntax/secrets.ts";
import { type Bullet, digestOf } from "./digest.ts";
import type { JournalEvent } from "./events.ts";
import { type JournalReading, textIn } from "./journal.ts";
import { type LockOwner, ownerName } from "./lock-owner.ts";
import { folderName, journalName, rotationLimits, stateName, summaryName, textLimit } from "./promises.ts";
import type { State } from "./state.ts";
import { cut, oneLine } from "./texts.ts";

export interface ViewSource {
  readonly state: Partial<State>;
  /** Why the state is not by its contract. */
  readonly stateProblems: readonly string[];
  readonly journal: JournalReading;
  /** Bytes; undefined where there is no journal. */
  readonly journalSize: number | undefined;
  /** Whether all of the journal was read. */
  readonly whole: boolean;
  readonly summary: string | undefined;
  readonly lock:
    { readonly owner: LockOwner | undefined; readonly age: number; readonly gone: boolean } | undefined;
}

/** What `show --format json` prints. */
export interface View {
  readonly schemaVersion: 1;
  readonly state: Partial<State>;
  readonly activity: readonly Bullet[];
  readonly health: readonly Bullet[];
  readonly risks: readonly Bullet[];
  readonly nextSteps: readonly Bullet[];
  /** The latest events as they stand in the journal, oldest first. */
  readonly events: readonly JournalEvent[];
  readonly journal: { readonly bytes: number; readonly eventsRead: number; readonly whole: boolean };
  readonly summary: { readonly words: number; readonly text: string } | null;
  /** What is wrong with the folder, in words. */
  readonly problems: readonly string[];
}

const mostSummary = 4000;

export function viewOf(source: ViewSource, find: SecretFinder): View {
  const { state, journal, summary } = source;
  const clean = (text: string): string => redact(text, find);
  const digest = digestOf(state, journal.events);
  const shown = (bullets: readonly Bullet[]): readonly Bullet[] =>
    bullets.map(({ text, ts }) => ({ text: cut(clean(oneLine(text)), textLimit * 2), ts }));
  return {
    schemaVersion: 1,
    state: cleaned(state, clean),
    activity: shown(digest.activity),
    health: shown(digest.health),
    risks: shown(digest.risks),
    nextSteps: shown(digest.nextSteps),
    events: journal.events.map((event) => cleaned(event, clean)),
    journal: {
      bytes: source.journalSize ?? 0,
      eventsRead: journal.events.length,
      whole: source.whole,
    },
    summary:
      summary === undefined
        ? null
        : { words: wordCount(summary), text: clean(summary.slice(0, mostSummary)) },
    problems: problemsOf(source),
  };
}

const cleaned = <Values extends object>(values: Values, clean: (text: string) => string): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "string" ? cut(clean(oneLine(value)), textLimit * 2) : value,
    ]),
  ) as Values;

function problemsOf(source: ViewSource): readonly string[] {
  const { stateProblems, journal, journalSize, summary, lock } = source;
  const problems = stateProblems.map((problem) => `${stateName}: ${problem}`);
  if (journalSize === undefined) problems.push(`${journalName} is missing`);
  if (journal.damaged > 0)
    problems.push(`${journalName}: ${journal.damaged} of the last lines are no events`);
  if (journal.torn) problems.push(`${journalName}: the last line is torn`);
  if ((journalSize ?? 0) > rotationLimits.bytes) {
    problems.push(`${journalName} is over ${rotationLimits.bytes} bytes; \`codex-context rotate\` is due`);
  }
  if (summary === undefined) problems.push(`${summaryName} is missing; \`codex-context summarize\` makes it`);
  else if (isBehind(summary, journal.events)) {
    problems.push(`${summaryName} is older than the latest events; \`codex-context summarize\` renews it`);
  }
  if (lock !== undefined) {
    const who = `lock of ${ownerName(lock.owner)}, ${Math.round(lock.age / 1000)} s old`;
    problems.push(lock.gone ? `${who}, which is gone; --break-stale-lock clears it` : who);
  }
  return problems;
}

/** Whether the summary does not name the latest commit, issue or fix. */
function isBehind(summary: string, events: readonly JournalEvent[]): boolean {
  const latest = events.findLast(({ type }) => ["commit", "issue", "fix"].includes(type));
  return latest !== undefined && !summary.includes(textIn(latest, "ts"));
}

export interface Style {
  readonly title: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The view for people. */
export function viewText(view: View, { title, faint }: Style): string {
  const { state, journal, problems } = view;
  const status = (state.status ?? "unknown").replaceAll("_", " ");
  const head = [
    `Feature  ${state.current_feature ?? "unknown"}`,
    `Branch   ${state.current_branch ?? "unknown"}`,
    `Status   ${status}`,
    `Updated  ${state.last_updated ?? "unknown"}`,
  ];
  const section = (name: string, bullets: readonly Bullet[]): string =>
    bullets.length === 0
      ? ""
      : `\n${title(name)}\n${bullets.map(({ text, ts }) => `  ${text} ${faint(ts)}\n`).join("")}`;
  const read = `${journal.eventsRead} ${journal.whole ? "" : "latest "}events of ${journal.bytes} bytes`;
  return [
    `${title("Current work")}\n${head.map((line) => `  ${line}\n`).join("")}`,
    section("Recent activity", view.activity),
    section("Health", view.health),
    section("Risks", view.risks),
    section("Next steps", view.nextSteps),
    problems.length === 0 ? "" : `\n${title("Problems")}\n${problems.map((each) => `  ${each}\n`).join("")}`,
    `\n${faint(`${folderName}: ${read}`)}\n`,
  ].join("");
}
