/** Texts that go into events: on one line, without traces of stacks, within their budget. Pure. */
import { characterCount } from "../syntax/measures.ts";

let segmenter: Intl.Segmenter | undefined;

/** At most `limit` characters (code points), cut between what people take for characters, with `…` where it was cut. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit || characterCount(text) <= limit) return text;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let kept = "";
  let count = 1;
  // A cluster may be of any length; what is far behind the limit is not looked at.
  for (const { segment } of segmenter.segment(text.slice(0, limit * 8))) {
    count += characterCount(segment);
    if (count > limit) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Sequences that colour a terminal, in either of their forms. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const terminal = /[\u001b\u009b](?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])?/g;

/** The text on one line: of a stack trace the line that says what went wrong. Control characters are left out. */
export function oneLine(text: string): string {
  const lines = text
    .replace(terminal, "")
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\p{Cc}/gu, " ").trimEnd())
    .filter((line) => line.trim() !== "");
  return withoutFrames(sayingLines(lines).join(" "))
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();
}

const frame =
  /^\s*(?:at\s.+|File ".*", line \d+.*|\.\.\. \d+ more|\s*\^+\s*|goroutine \d+ .*|\S+\.go:\d+.*)$/;

function sayingLines(lines: readonly string[]): readonly string[] {
  const python = lines.findIndex((line) => line.startsWith("Traceback (most recent call last)"));
  // Python says what went wrong last.
  if (python >= 0) return [...lines.slice(0, python), ...lines.slice(python + 1).slice(-1)];
  const first = lines.findIndex((line) => frame.test(line));
  return first > 0 ? lines.slice(0, first) : lines.filter((line) => !frame.test(line));
}

/** Frames that follow the message on its own line. */
function withoutFrames(line: string): string {
  const at = /\s+at (?:async )?\S{1,200} \(\S+:\d+(?::\d+)?\)|\s+at \S+\.\w+:\d+:\d+/.exec(line);
  return at === null || at.index === 0 ? line : line.slice(0, at.index);
}

const item = /(?:^|\s)(?:[-*•]|\(?\d{1,2}[.)])\s+\S/;

/** Why a text says more than one thing, in words for whoever wrote it; undefined where it does not. */
export function bundled(text: string): string | undefined {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  if (lines.some((line) => frame.test(line))) return undefined;
  const items = lines.filter((line) => item.test(line.slice(0, 8)));
  if (items.length > 1) return `a list of ${items.length} items`;
  // What a machine says has semicolons of its own.
  if (/\b\w*(?:Error|Exception|error|failed|panic)\b\s*[:(]/.test(text)) return undefined;
  const numbered = text.match(/(?:^|\s)\(?[1-9][.)]\s+\p{L}/gu) ?? [];
  if (numbered.length > 1) return `${numbered.length} numbered items`;
  const clauses = text.split(/;\s+|\s+\+\s+(?=\p{L})/u).filter((clause) => wordsIn(clause) > 1);
  if (clauses.length > 1) return `${clauses.length} clauses`;
  return undefined;
}

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;
