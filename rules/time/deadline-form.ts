import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";
import { short } from "../support/records/words.ts";
import { openDeadlines } from "../support/time/deadlines.ts";

export default defineRule({
  id: "deadline-form",
  topic: "time",
  description: "Reports a deadline of open work that cannot be resolved to an instant.",
  severity: "warning",
  fixable: false,
  needs: ["tables", "records"],
  messages: {
    noZone: ({ text, more }: Facts) =>
      `Unexpected deadline \`${text}\`${others(more)} without a zone, expected one in the cell, the column's header or the setting \`timeZone\``,
    noYear: ({ text, more }: Facts) =>
      `Unexpected deadline \`${text}\`${others(more)} without a year, expected one here or in a date that says when the document was updated`,
    noDate: ({ text }: Facts) => `Unexpected deadline \`${text}\`, expected a date`,
  },
  check(document, report) {
    const found = new Map<string, Finding>();
    for (const { parsed, group } of openDeadlines(document)) {
      const messageId = parsed.ok ? undefined : messages[parsed.reason];
      if (parsed.ok || messageId === undefined) continue;
      // A day is a deadline wherever it ends.
      if (messageId === "noZone" && parsed.partial?.precision === "date") continue;
      const { place } = parsed;
      // What a whole column leaves out is one finding.
      const key = messageId === "noDate" ? `${place.start}` : `${messageId} ${group}`;
      const known = found.get(key);
      if (known) known.more += 1;
      else found.set(key, { messageId, place, text: document.text.slice(place.start, place.end), more: 0 });
    }
    for (const { messageId, place, text, more } of found.values())
      report(messageId, place, { text: short(text), more }, { actual: text });
  },
});

interface Facts {
  readonly text: string;
  /** How many more of the same follow. */
  readonly more: number;
}

interface Finding extends Facts {
  readonly messageId: MessageId;
  readonly place: Place;
  more: number;
}

type MessageId = "noZone" | "noYear" | "noDate";

const messages: Readonly<Record<string, MessageId | undefined>> = {
  "no-zone": "noZone",
  "no-year": "noYear",
  "not-a-date": "noDate",
};

const others = (more: number): string => (more === 0 ? "" : ` and ${more} more`);
