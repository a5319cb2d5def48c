import { expect, it } from "vitest";
import { ambiguousKind } from "../../rules/meta/ambiguous-kind.ts";
import { unreadableFile } from "../../rules/meta/unreadable-file.ts";

it("makes a finding at the start of a file that has no document", () => {
  const at = { path: "docs/a.md", severity: "warning", url: "https://example.com" } as const;
  expect(ambiguousKind("several", { kinds: ["plan-log", "session-log", "decision-log"] }, at)).toEqual({
    ruleId: "ambiguous-kind",
    anchor: "",
    messageId: "several",
    severity: "warning",
    message:
      "Unexpected claims of `plan-log`, `session-log` and `decision-log` to one document, expected a single kind",
    url: "https://example.com",
    path: "docs/a.md",
    place: { start: 0, end: 0 },
    range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
  });
});

it("makes a finding where a file stops being a document", () => {
  const failure = { reason: "not-utf8", message: "Unexpected bytes, expected UTF-8" } as const;
  const text = "a\nb\uFFFD";
  const at = { path: "a.md", severity: "error", url: undefined, text, place: { start: 3, end: 4 } } as const;
  expect(unreadableFile(failure, { ...at, note: "Save it as UTF-8" })).toMatchObject({
    ruleId: "unreadable-file",
    messageId: "encoding",
    message: "Unexpected bytes, expected UTF-8",
    range: { start: { line: 2, column: 2 } },
    note: "Save it as UTF-8",
  });
});
