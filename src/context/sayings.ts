/** Events in words: one line each, without the time. Pure. */
import type { JournalEvent } from "./events.ts";
import { numberIn, textIn } from "./journal.ts";

/** What an event says, for a list that people read. */
export function saying(event: JournalEvent): string {
  const text = (key: string): string => textIn(event, key);
  const area = text("area") === "" ? "" : ` [${text("area")}]`;
  switch (event.type) {
    case "commit": {
      const files = numberIn(event, "files_changed") ?? 0;
      return `Commit ${text("sha").slice(0, 7)}: ${text("message")} (${files} ${files === 1 ? "file" : "files"})`;
    }
    case "test": {
      const count = numberIn(event, "count") ?? 0;
      const focus = text("focus") === "" ? "" : ` [${text("focus")}]`;
      return `Tests ${text("result")}: ${count} ran${focus}`;
    }
    case "issue": {
      const severity = text("severity") === "" ? "" : ` (${text("severity")})`;
      return `Issue${area}${severity}: ${text("desc")}`;
    }
    case "fix":
      return `Fix${area}: ${text("desc")}`;
    case "perf":
      return `${delta(numberIn(event, "delta_pct") ?? 0)} ${text("metric")} on ${text("env")}`;
    case "note":
      return `Note: ${text("text")}`;
    default: {
      const result = text("result") === "" ? "" : ` ${text("result")}`;
      const desc = text("desc") === "" ? "" : `: ${text("desc")}`;
      return `${nameOf(event.type)}${result}${desc}`;
    }
  }
}

const nameOf = (type: string): string =>
  type === "ci" ? "CI" : type.charAt(0).toUpperCase() + type.slice(1);

/** `+35 %`: how much, not how it feels. */
export const delta = (percent: number): string => `${percent > 0 ? "+" : ""}${percent} %`;
