/** The time of a run, from outside the process; everything else is told it. */

/** What the options or the environment say about the clock and cannot be understood. */
export class ClockError extends Error {
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

const form = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:\d{2})$/;

/** The instant of a date and time in the form of RFC 3339; undefined for any other form and for days that do not exist. */
function rfc3339(text: string): number | undefined {
  const [, date, time, fraction = "", zone = ""] = form.exec(text) ?? [];
  if (date === undefined || time === undefined) return undefined;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // `Date.parse` rolls 30 February over into March.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(date)) return undefined;
  const instant = Date.parse(`${date}T${time}.${fraction.padEnd(3, "0").slice(0, 3)}${zone.toUpperCase()}`);
  return Number.isNaN(instant) || time.startsWith("24") ? undefined : instant;
}
