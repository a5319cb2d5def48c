import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseApproval } from "../../../src/documents/values/approval.ts";
import { hostile, wrongPlaces } from "./places.ts";

const read = (text: string) => {
  const parsed = parseApproval(text);
  if (!parsed.ok) return parsed.reason;
  const { who, what, when, conditional } = parsed.value;
  return {
    who: who?.text,
    what: what?.text,
    when: when && text.slice(when.place.start, when.place.end),
    conditional: conditional?.phrase,
  };
};

describe("who, what, when", () => {
  test.each([
    ["User instruction to set up the docs.", "User", "instruction to set up the docs", undefined],
    [
      "User instruction to proceed (2025-12-29T12:37:15Z).",
      "User",
      "instruction to proceed",
      "2025-12-29T12:37:15Z",
    ],
    ["User confirmation “ok” (2025-12-29T12:44:32Z).", "User", "confirmation “ok”", "2025-12-29T12:44:32Z"],
    ["User told us to run phases 1-4 (2025-12-29).", "User", "told us to run phases 1-4", "2025-12-29"],
    ["**Claude** sign-off, 2025-10-01 13:00Z", "Claude", "sign-off", "2025-10-01 13:00Z"],
    ["Lead Architect, in review 4", "Lead Architect", "in review 4", undefined],
    ["User's request to proceed", "User", "request to proceed", undefined],
    ["the product owner by mail", "the product owner", "by mail", undefined],
    ["Maya Lindqvist (PR #41, 2025-10-01T10:00:00Z)", "Maya Lindqvist", "PR #41", "2025-10-01T10:00:00Z"],
    ["@maya", "@maya", undefined, undefined],
    ["Approved by @maya in PR #12", "@maya", "Approved by @maya in PR #12", undefined],
    ["Confirmed by Ana Ruiz", "Ana Ruiz", undefined, undefined],
    ["2025-12-29 – Maya said go", "Maya", "said go", "2025-12-29"],
    ["Slack thread of 2025-12-29", undefined, "Slack thread of", "2025-12-29"],
    ["用户确认（2025-12-29 10:00Z）", undefined, "用户确认", "2025-12-29 10:00Z"],
    ["see docs/DECISIONS.md", undefined, "see docs/DECISIONS.md", undefined],
  ])("%s", (text, who, what, when) => {
    expect(read(text)).toEqual({ who, what, when, conditional: undefined });
  });

  test("of several dates the one with a time is when it was approved", () => {
    expect(read("User instruction on the 2025-12-01 plan (2025-12-29T10:00:00Z)")).toMatchObject({
      when: "2025-12-29T10:00:00Z",
    });
  });
});

describe("conditions", () => {
  test.each([
    ["User instruction to proceed (2025-12-29T13:02:14Z), pending Claude review.", "pending Claude review"],
    ["Pending user confirmation.", "Pending user confirmation"],
    ["Needs Claude approval", "Needs Claude approval"],
    ["User instruction (provisional)", "provisional"],
    ["Maya, subject to budget; see PR #4", "subject to budget"],
    ["Maya – awaiting legal", "awaiting legal"],
    ["Slack thread with Ana, if the budget holds", "if the budget holds"],
    ["Approved by Maya, but only once QA passes", "once QA passes"],
    ["User instruction; Claude review pending.", "Claude review pending"],
    ["Approved pending legal review", "pending legal review"],
    ["Maya（pending）", "pending"],
  ])("%s: %s", (text, phrase) => {
    expect(read(text)).toMatchObject({ conditional: phrase });
  });

  test.each([
    "Maya approved the pending migration",
    "User instruction to finish pending work",
    "User instruction to retry if tests fail",
    "Claude, after the provisional report was read",
    "User: run it once more",
  ])("%s: none, the word belongs to what was approved", (text) => {
    expect(read(text)).toMatchObject({ conditional: undefined });
  });

  test("what stands before a condition is read as ever", () => {
    expect(read("User instruction to proceed (2025-12-29T13:02:14Z), pending review")).toEqual({
      who: "User",
      what: "instruction to proceed",
      when: "2025-12-29T13:02:14Z",
      conditional: "pending review",
    });
    expect(read("Maya’s go-ahead, if it rains")).toMatchObject({
      what: "go-ahead",
      conditional: "if it rains",
    });
  });

  test("the condition's place is its own", () => {
    const text = "Maya, pending **legal** review.";
    const parsed = parseApproval(text, 30);
    if (!parsed.ok || !parsed.value.conditional) throw new Error("it is conditional");
    const { start, end } = parsed.value.conditional.place;
    expect(text.slice(start - 30, end - 30)).toBe("pending **legal** review");
  });
});

describe("evidence", () => {
  test.each([
    ["Maya in PR #12", ["pull-request 12"]],
    ["Maya in https://example.org/pull/12.", ["url https://example.org/pull/12"]],
    ["Ana, commit abc1234", ["commit abc1234"]],
    ["Ana, `0a1b2c3d`", ["commit 0a1b2c3d"]],
    ["Ana, issue #7 and #8", ["issue 7", "issue 8"]],
    ["Ana in docs/DECISIONS.md, section “Scope”", ["file docs/DECISIONS.md", "heading Scope"]],
    ['User "go ahead with a.md"', ["quote go ahead with a.md"]],
    ["Maya in DECISION_LOG", ["file DECISION_LOG"]],
    ['Maya, DECISION_LOG "Use boats"', ["file DECISION_LOG", "quote Use boats"]],
    ["Maya in docs/DECISIONS.md#boats", ["file docs/DECISIONS.md"]],
    ["Maya set MAX_RETRIES", []],
    ["User instruction", []],
  ])("%s", (text, expected) => {
    const parsed = parseApproval(text);
    expect(parsed.ok && parsed.value.evidence.map(({ kind, target }) => `${kind} ${target}`)).toEqual(
      expected,
    );
  });
});

describe("refusals", () => {
  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["-", "empty"],
    ["…", "empty"],
    ["yes", "nobody-and-nothing"],
    ["Approved", "nobody-and-nothing"],
    ["approved.", "nobody-and-nothing"],
    ["n/a", "nobody-and-nothing"],
    ["TBD", "nobody-and-nothing"],
    ["ok (2025-12-29T10:00:00Z)", "nobody-and-nothing"],
    ["2025-12-29", "nobody-and-nothing"],
    ["Pending", "nobody-and-nothing"],
  ])("%j: %s", (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  test("a refusal keeps the date and the condition", () => {
    expect(parseApproval("Approved 2025-12-29, provisional")).toMatchObject({
      ok: false,
      partial: { when: { ok: true }, conditional: { phrase: "provisional" } },
    });
  });
});

test("places are exact whatever the text", () => {
  const parts = fc.constantFrom(
    ..."User|Maya|@ana| instruction|, pending |(|)|2025-12-29T10:00:00Z|by |PR #12|“ok”|**|`|; |docs/a.md|approved|.".split(
      "|",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, fc.nat(99), (source, offset) => {
      expect(wrongPlaces(parseApproval(source, offset), source, offset)).toEqual([]);
    }),
  );
});

test.each(
  hostile(
    "by ",
    "A ",
    "A",
    ", pending ",
    "(",
    '"',
    "“",
    "#1 ",
    "https://",
    "section ",
    "`a",
    " ",
    "approved ",
    "-",
  ),
)(
  "200 KB of %j take no more than linear time",
  (_, source) => {
    expect(() => parseApproval(source)).not.toThrow();
  },
  8000,
);
