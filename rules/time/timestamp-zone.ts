import type { TimestampPolicy } from "../../src/contracts/contract.ts";
import type { Timestamp } from "../../src/documents/values/timestamp.ts";
import type { Details, Settings } from "../../src/linter/rule.ts";
import { usesOf } from "../support/time/values.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";
import { isAccepted, rewritten } from "../support/time/forms.ts";

interface Options {
  readonly requireUtc: boolean;
  readonly requireRfc3339: boolean;
}

export default defineRule({
  id: "timestamp-zone",
  topic: "time",
  description: "Reports a time whose zone is missing, ambiguous or not the one that is asked for.",
  severity: "warning",
  strict: { options: { requireUtc: true } },
  fixable: "safe",
  options: {
    type: "object",
    additionalProperties: false,
    properties: {
      requireUtc: {
        type: "boolean",
        description: "Every time must be in UTC, whatever the contract asks.",
        default: false,
      },
      requireRfc3339: {
        type: "boolean",
        description: "Every time must be an RFC 3339 date-time, whatever the contract accepts.",
        default: false,
      },
    },
  },
  defaults: { requireUtc: false, requireRfc3339: false } as Options,
  needs: ["timestamps", "records"],
  messages: {
    none: ({ text, bearer, more, expected }: Facts) =>
      `Unexpected time \`${text}\` of ${bearer}${others(more)} without a zone, expected ${expected}`,
    ambiguous: ({ text, bearer, more, expected }: Facts) =>
      `Unexpected zone of \`${text}\` of ${bearer}${others(more)}, which has no fixed offset, expected ${expected}`,
    offset: ({ text, bearer, more }: Facts) =>
      `Unexpected offset in \`${text}\` of ${bearer}${others(more)}, expected UTC`,
    form: ({ text, bearer, more }: Facts) =>
      `Unexpected form of \`${text}\` of ${bearer}${others(more)}, expected RFC 3339 such as \`2025-10-01T13:00:00Z\``,
  },
  check(document, report, { options, settings }) {
    const habits = new Map<string, Finding>();
    const findings: Finding[] = [];
    for (const { parsed, policy, bearer, sequence } of usesOf(document)) {
      const problem = parsed.ok ? problemOf(parsed.value, policy, options, settings) : undefined;
      if (!parsed.ok || !problem) continue;
      const fix = fixFor(parsed.value, policy, options);
      // What can be mended is reported one by one, what a section does throughout, once.
      const key = `${sequence} ${problem}`;
      const habit = fix === undefined ? habits.get(key) : undefined;
      if (habit) {
        habit.more += 1;
        continue;
      }
      const asksUtc = options.requireUtc || policy.zone === "utc";
      const expected = asksUtc ? "UTC" : "one such as `Z` or `+02:00`";
      const text = parsed.value.text;
      const finding = {
        problem,
        place: parsed.place,
        text,
        bearer: bearer.toLowerCase(),
        expected,
        fix,
        more: 0,
      };
      findings.push(finding);
      if (fix === undefined) habits.set(key, finding);
    }
    for (const { problem, place, fix, ...facts } of findings) {
      const edits = fix === undefined ? [] : [{ place, text: fix }];
      const mending: Details = edits.length === 0 ? {} : { fix: { safety: "safe", edits } };
      report(problem, place, facts, { actual: facts.text, ...mending });
    }
  },
});

interface Facts {
  readonly text: string;
  readonly bearer: string;
  readonly expected: string;
  /** How many more of the same follow. */
  readonly more: number;
}

interface Finding extends Facts {
  readonly problem: Problem;
  readonly place: Place;
  readonly fix: string | undefined;
  more: number;
}

type Problem = "none" | "ambiguous" | "offset" | "form";

const others = (more: number): string => (more === 0 ? "" : ` and ${more} more`);

function problemOf(
  stamp: Timestamp,
  policy: TimestampPolicy,
  options: Options,
  settings: Settings,
): Problem | undefined {
  const { form, precision, strict, zone } = stamp;
  if (precision === "date" || precision === "year-month") return undefined;
  const asksUtc = options.requireUtc || policy.zone === "utc";
  const asks = asksUtc || options.requireRfc3339;
  if (zone.kind === "none") {
    // A workspace that declares its zone has said what such times mean.
    const declared = settings.timeZone !== undefined;
    return asks || (!declared && policy.zone === "any" && !policy.accept.includes("zoneless"))
      ? "none"
      : undefined;
  }
  // A form that the contract does not take is a matter of its own.
  if (!isAccepted(stamp, policy)) return undefined;
  const vague = zone.kind === "abbreviation" || /^local/iu.test(zone.text);
  if (zone.offsetMinutes === undefined && (asks || (vague && policy.zone === "any"))) return "ambiguous";
  if (asksUtc && (zone.offsetMinutes ?? 0) !== 0) return "offset";
  return options.requireRfc3339 && !(form === "rfc3339" && strict) ? "form" : undefined;
}

function fixFor(stamp: Timestamp, policy: TimestampPolicy, options: Options): string | undefined {
  const asksUtc = options.requireUtc || policy.zone === "utc";
  return rewritten(stamp, options.requireRfc3339 ? ["rfc3339"] : [], asksUtc);
}
