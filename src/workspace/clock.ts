/** The time of a run, from outside the process; everything else is told it. */
import { isRfc3339 } from "../documents/values/rfc3339.ts";
import { OperationalError } from "./operational-error.ts";

/** What the options or the environment say about the clock and cannot be understood. */
export class ClockError extends OperationalError {
  override readonly name = "ClockError";
}

/**
 * Epoch milliseconds: `--now` (RFC 3339), else `SOURCE_DATE_EPOCH` (seconds, https://reproducible-builds.org/specs/source-date-epoch/),
 * else the clock.
 * @throws ClockError when one of the two is given and is not of its form
 */
export function timeOfRun(now: string | undefined, sourceDateEpoch: string | undefined): number {
  if (now !== undefined) {
    const instant = rfc3339(now);
    if (instant === undefined) {
      throw new ClockError(
        `Unexpected time \`${now}\` for --now, expected RFC 3339 such as 2026-01-31T12:00:00Z`,
      );
    }
    return instant;
  }
  if (sourceDateEpoch !== undefined && sourceDateEpoch !== "") {
    const seconds = /^\d{1,12}$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) : undefined;
    if (seconds === undefined) {
      throw new ClockError(
        `Unexpected SOURCE_DATE_EPOCH \`${sourceDateEpoch}\`, expected seconds since 1970`,
      );
    }
    return seconds * 1000;
  }
  return Date.now();
}

/** The instant of a date and time in the form of RFC 3339; undefined for any other text. */
function rfc3339(text: string): number | undefined {
  if (!isRfc3339(text)) return undefined;
  // JavaScript has no leap seconds: 23:59:60 is taken for the second before it.
  return Date.parse(text.toUpperCase().replace(/:60(?=[.Z+-])/, ":59"));
}
