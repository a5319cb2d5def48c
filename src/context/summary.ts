/** The summary's text, from the state and the latest events and from nothing else. Pure: the same in gives the same out. */
import { wordCount } from "../syntax/measures.ts";
import { redact, type SecretFinder } from "../syntax/secrets.ts";
import { type Bullet, type Digest, digestOf } from "./digest.ts";
import type { JournalEvent } from "./events.ts";
import { stateName, textLimit } from "./promises.ts";
import type { State } from "./state.ts";
import { cut, oneLine } from "./texts.ts";

export interface SummarySource {
  readonly state: Partial<State>;
  /** In time. */
  readonly events: readonly JournalEvent[];
  /** Words that it may have. */
  readonly words: number;
}

/** At most that many words: what is oldest in the longest section goes first. */
export function summaryText({ state, events, words }: SummarySource, find: SecretFinder): string {
  let digest = digestOf(state, events);
  let text = render(state, digest, find);
  while (wordCount(text) > words) {
    const shorter = shortened(digest);
    if (shorter === undefined) break;
    digest = shorter;
    text = render(state, digest, find);
  }
  return text;
}

function shortened(digest: Digest): Digest | undefined {
  const { activity, health, nextSteps } = digest;
  const longest = Math.max(activity.length, health.length, nextSteps.length);
  if (longest === 0) return undefined;
  if (activity.length === longest) return { ...digest, activity: activity.slice(0, -1) };
  if (nextSteps.length === longest) return { ...digest, nextSteps: nextSteps.slice(0, -1) };
  return { ...digest, health: health.slice(0, -1) };
}

function render(state: Partial<State>, digest: Digest, find: SecretFinder): string {
  const line = ({ text, ts }: Bullet): string =>
    `- ${escaped(cut(redact(oneLine(text), find), textLimit * 2))} (${ts})\n`;
  const section = (title: string, bullets: readonly Bullet[], none: string): string =>
    `## ${title}\n\n${bullets.length === 0 ? `${none}\n` : bullets.map(line).join("")}`;
  return [
    `## Current Work\n\n${current(state)
      .map((each) => escapedLine(each, find))
      .join("")}`,
    section("Recent Activity", digest.activity, "Nothing recorded."),
    section("Health Snapshot", digest.health, "No test run, build or measurement recorded."),
    section("Next Steps", digest.nextSteps, "None recorded."),
  ].join("\n");
}

const escapedLine = (line: string, find: SecretFinder): string => `- ${redact(line, find)}\n`;

/** The state, each line with where it is from. */
function current(state: Partial<State>): readonly string[] {
  const { current_feature, current_branch, status, last_updated } = state;
  if (last_updated === undefined) return [`Unknown: no readable state (\`${stateName}\`)`];
  const from = `(\`${stateName}\`, ${last_updated})`;
  return [
    `Feature: \`${code(current_feature)}\` ${from}`,
    `Branch: \`${code(current_branch)}\` ${from}`,
    `Status: ${(status ?? "unknown").replaceAll("_", " ")} ${from}`,
    `Last updated: ${last_updated} (\`${stateName}\`)`,
  ];
}

const code = (text = "unknown"): string => oneLine(text).replaceAll("`", "'");

/** Marks that Markdown would take for its own, where they would change more than a word. */
const escaped = (text: string): string =>
  text.replace(/[<>*`\\]|\](?=[([])|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, "\\$&");
