import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findTimestamps,
  formatUtc,
  isFullDate,
  isRfc3339,
  leadingTimestamp,
  parseTimestamp,
} from "../../../src/documents/values/timestamp.ts";
import { hostile, wrongPlaces } from "./places.ts";

const instantOf = (text: string): number | undefined => {
  const parsed = parseTimestamp(text);
  return parsed.ok ? parsed.value.instant : undefined;
};

describe("strict RFC 3339", () => {
  test.each([
    ["1998-12-31T23:59:60Z", true, "second 60 in the last UTC minute of a day"],
    ["1998-12-31T15:59:60.123-08:00", true, "second 60 where UTC, not the local clock, reads 23:59"],
    ["1998-12-31T23:58:60Z", false, "second 60 in another minute"],
    ["1998-12-31T22:59:60Z", false, "second 60 in another hour"],
    ["1998-12-31T23:59:61Z", false, "second 61"],
    ["1998-12-31T23:59:60+01:00", false, "second 60 at 22:59 UTC"],
    ["2016-12-31T24:59:60+01:00", false, "hour 24, leap second or not"],
    ["1990-12-31T24:00:00Z", false, "hour 24"],
    ["1990-12-31T15:60:00Z", false, "minute 60"],
    ["1990-12-31T10:00:00+10:60", false, "offset minute 60"],
    ["1990-12-31T15:59:59-24:00", false, "offset hour 24"],
    ["1990-12-31T15:59:59+23:59", true, "the largest offset"],
    ["1990-02-31T15:59:59.123-08:00", false, "31 February"],
    ["1963-06-19T08:30:06.283185Z", true, "a fraction"],
    ["1985-04-12T00:59:59.999999999999999Z", true, "a long fraction"],
    ["1985-04-12T00:59:59.Z", false, "a fraction without digits"],
    ["1963-06-19T08:30:06Z", true, "no fraction"],
    ["1963-06-19t08:30:06z", true, "small t and z"],
    ["1937-01-01T12:00:27.87+00:20", true, "an offset of minutes"],
    ["1985-04-12T23:20:50+01", false, "an offset without minutes"],
    ["1985-04-12T23:20:50+0100", false, "an offset without colon"],
    ["1963-06-19T08:30:06.28123+01:00Z", false, "two zones"],
    ["1963-06-19 08:30:06Z", false, "a space for the T"],
    ["1963-06-19T08:30Z", false, "no seconds"],
    ["1963-06-19T08:30:06", false, "no zone"],
    ["1963-6-19T08:30:06Z", false, "unpadded month"],
    ["1963-06-9T08:30:06Z", false, "unpadded day"],
    ["2013-350T01:01:01Z", false, "day of the year"],
    ["06/19/1963 08:30:06 PST", false, "another notation altogether"],
    ["1963-06-1৪T00:00:00Z", false, "a Bengali digit in the date"],
    ["1963-06-11T0৪:00:00Z", false, "a Bengali digit in the time"],
    ["+11963-06-19T08:30:06Z", false, "a year of five digits"],
    ["1985-04-12T23:20:50Z\n", false, "a line end behind it"],
    [" 1985-04-12T23:20:50Z", false, "a space before it"],
    ["1985-04-12T23:20:50−08:00", false, "a typographic minus"],
  ])("%s is %s: %s", (text, valid) => {
    expect(isRfc3339(text)).toBe(valid);
  });

  test.each([
    ["0001-01-01", true, "the first year with four digits"],
    ["1582-10-10", true, "a day that the Gregorian reform skipped, there in the proleptic calendar"],
    ["2020-02-29", true, "leap year"],
    ["2021-02-29", false, "common year"],
    ["0400-02-29", true, "fourth century"],
    ["0100-02-29", false, "first century"],
    ["2100-02-29", false, "twenty-second century"],
    ["2020-04-31", false, "30 days has April"],
    ["2020-12-31", true, "the last day"],
    ["2020-12-32", false, "a day too far"],
    ["2024-00-15", false, "month 0"],
    ["1998-13-01", false, "month 13"],
    ["2024-01-00", false, "day 0"],
    ["1998-1-20", false, "unpadded month"],
    ["1998-01-1", false, "unpadded day"],
    ["2020-001-01", false, "a month of three digits"],
    ["998-01-01", false, "a year of three digits"],
    ["12020-01-01", false, "a year of five digits"],
    ["-2020-01-01", false, "a signed year"],
    ["20230328", false, "no hyphens"],
    ["2020 01 01", false, "spaces"],
    ["2020.01.01", false, "dots"],
    ["2020-01/01", false, "mixed separators"],
    ["2020–01–01", false, "en dashes"],
    ["2023-W13-2", false, "a week date"],
    ["2013-350", false, "day of the year"],
    ["২020-01-01", false, "a Bengali digit"],
    ["2020-01-01Z", false, "a zone behind"],
    ["2020-01-01\u0000", false, "a NUL behind"],
    ["2020-01-0:", false, "the character above 9"],
    ["2024-01-15 ", false, "a space behind"],
    ["2020-11-28T23:55:45Z", false, "a time"],
    ["", false, "nothing"],
  ])("full-date %j is %s: %s", (text, valid) => {
    expect(isFullDate(text)).toBe(valid);
  });
});

describe("parseTimestamp", () => {
  test.each([
    ["2025-12-29T11:40:14Z", "rfc3339", "second", "utc", "2025-12-29T11:40:14Z"],
    ["2025-12-29T11:40:14Z (UTC)", "rfc3339", "second", "utc", "2025-12-29T11:40:14Z"],
    ["2025-12-29T11:40:14.5+08:00", "rfc3339", "fraction", "offset", "2025-12-29T03:40:14Z"],
    ["2025-10-01T13:00Z", "iso-minute", "minute", "utc", "2025-10-01T13:00:00Z"],
    ["2025-10-01T13:00-07:00", "iso-minute", "minute", "offset", "2025-10-01T20:00:00Z"],
    ["2025-10-01 13:00Z", "spaced", "minute", "utc", "2025-10-01T13:00:00Z"],
    ["2025-10-01 13:00 UTC", "spaced", "minute", "utc", "2025-10-01T13:00:00Z"],
    ["2025-10-01 13:00 GMT", "spaced", "minute", "utc", "2025-10-01T13:00:00Z"],
    ["2025-10-01 13:00 +08:00", "spaced", "minute", "offset", "2025-10-01T05:00:00Z"],
    ["2026-01-28 09:20-08:00", "spaced", "minute", "offset", "2026-01-28T17:20:00Z"],
    ["2025-10-01 13:00:05 -0700", "spaced", "second", "offset", "2025-10-01T20:00:05Z"],
    ["2025-10-01 13:00 (UTC+5)", "spaced", "minute", "offset", "2025-10-01T08:00:00Z"],
    ["2025-10-01 13:00 UTC+05:30", "spaced", "minute", "offset", "2025-10-01T07:30:00Z"],
    ["2025-10-01 13:00+05:45", "spaced", "minute", "offset", "2025-10-01T07:15:00Z"],
    ["2025-10-01 13:00+05:30", "spaced", "minute", "offset", "2025-10-01T07:30:00Z"],
    ["2025-10-01 13:00-03:30", "spaced", "minute", "offset", "2025-10-01T16:30:00Z"],
    ["2025-10-01 13:00 GMT-5", "spaced", "minute", "offset", "2025-10-01T18:00:00Z"],
    ["2025-10-01 10:00-11:30 UTC", "spaced", "minute", "utc", "2025-10-01T10:00:00Z"],
    ["2025-12-29 21:38 CET", "spaced", "minute", "abbreviation", undefined],
    ["2025-12-29 21:38 (MT)", "spaced", "minute", "abbreviation", undefined],
    ["2025-12-29 21:38 Europe/Helsinki", "spaced", "minute", "named", undefined],
    ["2025-12-29 21:38 local", "spaced", "minute", "named", undefined],
    ["2025-12-29 23:44", "zoneless", "minute", "none", undefined],
    ["2025-12-29T23:44:01", "zoneless", "second", "none", undefined],
    ["2025-12-29 09:00-17:30", "zoneless", "minute", "none", undefined],
    ["2025-10-01", "date", "date", "none", undefined],
    ["**2025-10-01**", "date", "date", "none", undefined],
    ["`2025-10-01`.", "date", "date", "none", undefined],
    ["（2025-10-01）", "date", "date", "none", undefined],
    ["May 17, 2025 18:30 UTC+08", "month-day-year", "minute", "offset", "2025-05-17T10:30:00Z"],
    ["May 17, 2025", "month-day-year", "date", "none", undefined],
    ["17 May 2025", "month-day-year", "date", "none", undefined],
    ["Saturday, May 17th, 2025", "month-day-year", "date", "none", undefined],
    ["Sept 3, 2025 at 3:15 PM UTC", "month-day-year", "minute", "utc", "2025-09-03T15:15:00Z"],
    ["Dec. 1, 2025 12:05 am UTC", "month-day-year", "minute", "utc", "2025-12-01T00:05:00Z"],
    ["2025-10", "year-month", "year-month", "none", undefined],
    ["October 2025", "year-month", "year-month", "none", undefined],
  ])("%s is %s to the %s, zone %s", (text, form, precision, zone, instant) => {
    const parsed = parseTimestamp(text);
    expect(parsed).toMatchObject({ ok: true, value: { form, precision, zone: { kind: zone } } });
    const at = instantOf(text);
    expect(at === undefined ? undefined : formatUtc(at)).toBe(instant);
  });

  test.each([
    ["2025-12-29T11:40:14Z", true],
    ["2025-12-29T11:40:14Z (UTC)", true],
    ["2025-12-29t11:40:14z", false],
    ["2025-12-29T11:40:14−08:00", false],
    ["2025-12-29T11:40:14+0800", false],
    ["2025-10-01 13:00Z", true],
    ["2025-10-01 ~13:00 UTC", false],
    ["2025-10-01 3:00 UTC", false],
    ["2025-10-1", false],
    ["2025/10/01", false],
    ["2025‑10‑01", false],
  ])("%s is written strictly: %s", (text, strict) => {
    expect(parseTimestamp(text)).toMatchObject({ ok: true, value: { strict } });
  });

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["soon", "not-a-timestamp"],
    ["YYYY-MM-DD", "not-a-timestamp"],
    ["03/04/2025", "ambiguous-date"],
    ["2025-13-40", "impossible-date"],
    ["2025-02-29", "impossible-date"],
    ["31 June 2025", "impossible-date"],
    ["2025-10-01 25:00", "impossible-time"],
    ["2025-10-01T24:00:00Z", "impossible-time"],
    ["2025-10-01T12:30:60Z", "impossible-time"],
    ["2025-10-01 13:00 PM", "impossible-time"],
    ["2025-10-01T10:00:00+10:60", "impossible-zone"],
    ["2025-10-01T10:00:00-24:00", "impossible-zone"],
    ["2025-10-01 / Maya", "extra-text"],
    ["(2025-10-01) shipped", "extra-text"],
  ])("%j is refused: %s", (text, reason) => {
    expect(parseTimestamp(text)).toMatchObject({ ok: false, reason });
  });

  test("a refused text still gives the timestamp in it", () => {
    expect(parseTimestamp("2025-10-01 / Maya")).toMatchObject({ partial: { text: "2025-10-01" } });
  });

  test("places are the document's, brackets and marks left out", () => {
    const document = "Updated: *(2025-10-01 13:00Z)*";
    expect(parseTimestamp(document.slice(8), 8).place).toEqual({ start: 11, end: 28 });
  });

  test("a clock reading without a zone can be ordered, not dated", () => {
    const early = parseTimestamp("2025-12-29 09:05 MT");
    const late = parseTimestamp("2025-12-29 09:20 MT");
    if (!early.ok || !late.ok) throw new Error("both are timestamps");
    expect(late.value.local - early.value.local).toBe(15 * 60_000);
    expect(early.value.instant).toBeUndefined();
  });
});

describe("findTimestamps", () => {
  test.each<[string, string[]]>([
    ["Shipped 2025-10-01, verified on 2025-10-02 09:15Z.", ["2025-10-01", "2025-10-02 09:15Z"]],
    ["(2025-10-01T13:00Z–2025-10-01T14:00Z)", ["2025-10-01T13:00Z", "2025-10-01T14:00Z"]],
    ["2025-12-23T22:01:40Z-2025-12-23T22:15:15Z", ["2025-12-23T22:01:40Z", "2025-12-23T22:15:15Z"]],
    ["2025-10-01 / Codex, 2025-10-02/Codex", ["2025-10-01", "2025-10-02"]],
    ["2025-12-20：完成里程碑", ["2025-12-20"]],
    ["2025-12-20完成", ["2025-12-20"]],
    ["_2025-10-01_ and **May 3, 2025**", ["2025-10-01", "May 3, 2025"]],
    ["between 1 March 2025 and 2 April 2025", ["1 March 2025", "2 April 2025"]],
    ["[2026-02-15 ~14:30 · desk]", ["2026-02-15 ~14:30"]],
    ["2025-11-13 09:20 MT: planned", ["2025-11-13 09:20 MT"]],
    ["logs/2025-10-01.json and notes/2025-10-01_session-0003.md", []],
    ["Release-2025-10-01, run-2025-10-01T10, 2025-10-01-rerun", []],
    ["reports/2025-10-01/summary and 2025/10/01/rollout-3", []],
    ["2025-10-01/Telemetry/summary.json, 2025-10-02/first-run/log", []],
    ["SHA 1234-56-78 and 2000-50-3", []],
    ["Decision 3, Mayor 17, 2025", []],
  ])("%s", (text, expected) => {
    expect(findTimestamps(text).map(({ place }) => text.slice(place.start, place.end))).toEqual(expected);
  });

  test("impossible ones are found too", () => {
    const found = findTimestamps("due 2025-13-40, again 2025-10-01 26:10, zone 2025-10-01T10:00:00+25:00");
    expect(found.map((timestamp) => !timestamp.ok && timestamp.reason)).toEqual([
      "impossible-date",
      "impossible-time",
      "impossible-zone",
    ]);
  });
});

describe("leadingTimestamp", () => {
  test.each<[string, string | undefined]>([
    ["(2025-10-01 13:00Z) Wrote the parser", "Wrote the parser"],
    ["[2025-10-01T13:00Z] [USER] Asked", "[USER] Asked"],
    ["2025-10-01 09:20 MT: planned", "planned"],
    ["**2025-10-01** — shipped", "shipped"],
    ["2025-10-01：完成", "完成"],
    ["2025-10-01", ""],
    ["On 2025-10-01 it shipped", undefined],
  ])("%s goes on with %j", (text, rest) => {
    const leading = leadingTimestamp(text, 100);
    expect(leading && text.slice(leading.rest - 100)).toBe(rest);
  });
});

test("formatUtc writes seconds of UTC", () => {
  expect(formatUtc(Date.UTC(2025, 0, 2, 3, 4, 5, 999))).toBe("2025-01-02T03:04:05Z");
});

describe("whatever the text", () => {
  const fragments = fc.constantFrom(
    ..."2025-10-01|2025-13-40|May 17, 2025|17 May 2025| 13:00|T11:40:14|Z| UTC+08| (UTC)|+08:00|-|(|)|**|`|\\_|/|.| ".split(
      "|",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fragments).map((parts) => parts.join("")),
  );

  test("places are exact, in order and apart", () => {
    fc.assert(
      fc.property(text, fc.nat(1000), (source, offset) => {
        expect(wrongPlaces(parseTimestamp(source, offset), source, offset)).toEqual([]);
        let last = offset;
        for (const found of findTimestamps(source, offset)) {
          expect(wrongPlaces(found, source, offset)).toEqual([]);
          expect(found.place.start).toBeGreaterThanOrEqual(last);
          last = found.place.end;
        }
      }),
    );
  });

  test("what is strict and RFC 3339 is RFC 3339, and every such instant survives formatting", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
        (date) => {
          const written = formatUtc(date.getTime());
          expect(isRfc3339(written)).toBe(true);
          expect(instantOf(written)).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });

  test.each(hostile("2025-", "May ", "2025-10-01 ", "2025-10-01T10:00:00.1", "((((", "`", " ", "[a](", "1"))(
    "200 KB of %j take no more than linear time",
    (_, source) => {
      expect(() => [parseTimestamp(source), findTimestamps(source), leadingTimestamp(source)]).not.toThrow();
    },
    5000,
  );
});
