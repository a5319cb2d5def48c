import { describe, expect, it } from "vitest";
import { isAccepted, rewritten } from "../../rules/support/time/forms.ts";
import { likewise } from "../../rules/support/time/same-form.ts";
import { isLater } from "../../rules/support/time/span.ts";
import { isAmbiguous } from "../../rules/support/time/values.ts";
import type { TimestampForm } from "../../src/contracts/contract.ts";
import { parseTimestamp, type Timestamp } from "../../src/documents/values/timestamp.ts";

function stamp(text: string): Timestamp {
  const parsed = parseTimestamp(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
}

describe("rewritten", () => {
  const cases: [string, readonly TimestampForm[], boolean, string | undefined][] = [
    ["2025-10-01 13:00 UTC", ["rfc3339"], false, "2025-10-01T13:00:00Z"],
    ["2025-10-01 13:00 UTC", ["rfc3339", "iso-minute"], false, "2025-10-01T13:00Z"],
    ["2025-10-01 13:00:30 UTC", ["rfc3339", "iso-minute"], false, "2025-10-01T13:00:30Z"],
    ["2025-10-01 13:00:30 UTC", ["iso-minute"], false, undefined],
    ["2025-10-01T13:00:00+05:30", ["rfc3339"], false, "2025-10-01T13:00:00+05:30"],
    ["2025-10-01T13:00:00+05:30", [], true, "2025-10-01T07:30:00Z"],
    ["2025-10-01T01:00-03:00", [], true, "2025-10-01T04:00Z"],
    ["2025-10-01 01:00 +02:00", [], true, "2025-09-30 23:00 UTC"],
    ["2025-10-01 01:00+02:00", [], true, "2025-09-30 23:00Z"],
    ["2025-10-01 01:00-02:30", ["spaced"], false, "2025-10-01 01:00-02:30"],
    ["2025-10-01 01:00 -02:30", ["spaced"], false, "2025-10-01 01:00 -02:30"],
    ["May 17, 2025 18:30 UTC+08", ["spaced"], false, "2025-05-17 18:30 +08:00"],
    ["May 17, 2025 18:30 UTC+08", ["rfc3339"], true, "2025-05-17T10:30:00Z"],
    ["May 17, 2025 18:30 UTC+08", [], true, undefined],
    ["May 17, 2025", ["rfc3339", "date"], false, "2025-05-17"],
    ["2025-05-17", ["rfc3339"], false, undefined],
    ["2025-05-17 18:30", ["rfc3339"], false, undefined],
    ["2025-05-17 18:30 EST", ["rfc3339"], true, undefined],
    ["2025-05-17T18:30:00.25Z", ["spaced"], true, undefined],
    ["2025-05-17 ~18:30 UTC", ["rfc3339"], false, undefined],
  ];
  it.each(cases)("%s as %j, in UTC %s, is %s", (text, forms, utc, expected) => {
    expect(rewritten(stamp(text), forms, utc)).toBe(expected);
    // What is written names the same instant, or there is nothing certain to write.
    if (expected !== undefined) expect(stamp(expected).instant).toBe(stamp(text).instant);
  });
});

describe("isAccepted", () => {
  const policy = (...accept: TimestampForm[]) =>
    ({ accept, zone: "any", order: "none", unique: false }) as const;

  it("takes anything where no form is listed", () => {
    expect(isAccepted(stamp("17 May 2025"), policy())).toBe(true);
  });

  it("takes a near miss of RFC 3339 only with the looser form", () => {
    expect(isAccepted(stamp("2025-05-17t18:30:00z"), policy("rfc3339"))).toBe(false);
    expect(isAccepted(stamp("2025-05-17t18:30:00z"), policy("rfc3339", "spaced"))).toBe(true);
    expect(isAccepted(stamp("2025-05-17T18:30:00Z"), policy("rfc3339"))).toBe(true);
  });
});

describe("likewise", () => {
  const cases: [string, string, string | undefined][] = [
    ["2025-06-03", "May 17, 2025", "June 3, 2025"],
    ["2025-06-03", "Sep 17, 2025", "Jun 3, 2025"],
    ["2025-06-03", "17 September 2024", "3 June 2025"],
    ["2025-06-03", "07 Sep 2024", "03 Jun 2025"],
    ["2025-06-03", "SEP 17, 2024", "JUN 3, 2025"],
    ["June 3, 2025", "2025-05-17", "2025-06-03"],
    ["2025-06-03T10:00:00Z", "May 17, 2025", "June 3, 2025"],
    ["2025-06-03", "17th May 2025", undefined],
    ["2025-06-03", "2025-05-17T10:00:00Z", undefined],
    ["2025-06-03 10:00 UTC", "2025-05-17T10:00:00Z", "2025-06-03T10:00:00Z"],
    ["2025-06-03T10:00:00+02:00", "2025-05-17 10:00 UTC", "2025-06-03 08:00:00 UTC"],
    ["2025-06-03T10:00:00Z", "May 17, 2025 18:30 UTC+08", undefined],
  ];
  it.each(cases)("%s in the form of %s is %s", (source, model, expected) => {
    const written = likewise(stamp(source), stamp(model));
    expect(written).toBe(expected);
  });
});

describe("isLater", () => {
  const cases: [string, string, boolean][] = [
    ["2025-01-02T10:00:01Z", "2025-01-02T10:00:00Z", true],
    ["2025-01-02T10:00:30Z", "2025-01-02 10:00 UTC", false],
    ["2025-01-02T11:00:00+02:00", "2025-01-02T10:00:00Z", false],
    ["2025-01-02", "2025-01-02T00:00:00Z", false],
    ["2025-01-03", "2025-01-02T23:00:00Z", false],
    ["2025-01-04", "2025-01-02T23:00:00Z", true],
    ["2025-01-03", "2025-01-02", true],
    ["2025-01-02 10:01", "2025-01-02 10:00", true],
    ["2025-01-02 10:01", "2025-01-02", false],
    ["2025-01-02 10:00", "2025-01-02T05:00:00Z", false],
    ["2025-02", "2025-01-31", true],
  ];
  it.each(cases)("%s after %s: %s", (left, right, expected) => {
    expect(isLater(stamp(left), stamp(right))).toBe(expected);
    if (expected) expect(isLater(stamp(right), stamp(left))).toBe(false);
  });
});

it("isAmbiguous tells a date of two readings from words and from dates", () => {
  expect(["03/04/2025", "3.4.2025", "2025-04-03", "soon"].map(isAmbiguous)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
