import { defineRule } from "../../src/linter/rule.ts";
import { utf8Bytes } from "../../src/syntax/measures.ts";

export default defineRule({
  id: "journal-rotation",
  topic: "context",
  description: "Reports a growing document whose old part is due to move to the archive.",
  severity: "warning",
  fixable: false,
  formats: ["markdown", "ndjson"],
  concerns: ({ rotation }) => rotation !== undefined,
  messages: {
    lines: ({ lines, most, archive }: Facts & { lines: number }) =>
      `Unexpected ${lines} lines, expected at most ${most} and the rest in \`${archive}\``,
    bytes: ({ bytes, most, archive }: Facts & { bytes: number }) =>
      `Unexpected size of ${bytes} bytes, expected at most ${most} and the rest in \`${archive}\``,
  },
  check(document, report) {
    const { rotation } = document.contract;
    if (rotation === undefined || folderOf(document.path) === rotation.archive) return;
    const { archive, bytes: mostBytes = Infinity, lines: mostLines = Infinity } = rotation;
    const note = "`codex-context rotate` moves it";
    const lines = document.ndjson?.lines.length ?? document.lines.count;
    const first = document.lines.line(1);
    if (lines > mostLines) report("lines", first, { lines, most: mostLines, archive }, { note });
    const bytes = document.text.length * 3 <= mostBytes ? 0 : utf8Bytes(document.text);
    if (bytes > mostBytes) report("bytes", first, { bytes, most: mostBytes, archive }, { note });
  },
});

interface Facts {
  readonly most: number;
  readonly archive: string;
}

/** The name of the folder that a path is in. */
const folderOf = (path: string): string | undefined => path.split("/").at(-2);
