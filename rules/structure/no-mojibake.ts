import type { Document } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";
import {
  CODE_PAGES,
  type CodePage,
  mangledIn,
  mayBeMangled,
  mayHoldMangled,
} from "../support/structure/code-pages.ts";

export default defineRule({
  id: "no-mojibake",
  topic: "structure",
  description: "Reports text that was decoded with the wrong code page.",
  severity: "warning",
  fixable: "safe",
  formats: ["markdown", "csv", "json", "ndjson"],
  messages: {
    decoded: ({ text, repaired, page }: { text: string; repaired: string; page: string }) =>
      `Unexpected \`${text}\`, UTF-8 read as ${page}, expected \`${repaired}\``,
    lost: ({ text }: { text: string }) =>
      `Unexpected \`${text}\`, what is left of a wrongly decoded character, expected the character`,
  },
  check(document, report) {
    const { text } = document;
    const runs = mayHoldMangled(text) ? [...text.matchAll(RUNS)].filter(([run]) => mayBeMangled(run)) : [];
    if (runs.length === 0 && !text.includes("\uFFFD")) return;
    const found = findingsIn(document, runs);
    for (const { place, repaired, page } of found) {
      const actual = text.slice(place.start, place.end);
      report(
        "decoded",
        place,
        { text: shown(actual), repaired, page: page.name },
        { actual, expected: [repaired], fix: { safety: "safe", edits: [{ place, text: repaired }] } },
      );
    }
    const mended = new Set(found.map(({ place }) => place.start));
    for (const match of remainsIn(text)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (!mended.has(place.start) && !isCode(document, place))
        report("lost", place, { text: shown(match[0]) });
    }
  },
});

/** What begins a mangled quote, dash or emoji whose last byte is gone, and the character that stands for lost ones. */
const remainsIn = (text: string): Iterable<RegExpExecArray> =>
  /â€|ðŸ|\uFFFD/.test(text) ? text.matchAll(/â€(?=[\s"'\p{L}]|$)|ðŸ(?=[\s\p{L}]|$)|\uFFFD+/gu) : [];

/** Anything mangled is at least two characters above ASCII, side by side. */
const RUNS = /[^\0-\x7F]{2,}/g;

interface Finding {
  readonly place: Place;
  readonly repaired: string;
  readonly page: CodePage;
}

/**
 * What can be turned back. Chance combinations count only where the same code page has left certain ones, and a
 * document that has them in code alone speaks about them.
 */
function findingsIn(document: Document, runs: readonly RegExpExecArray[]): readonly Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<number>();
  for (const page of CODE_PAGES) {
    const candidates = runs.flatMap(({ 0: run, index }) =>
      mangledIn(run, page).map(({ start, end, repaired, certain }) => ({
        place: { start: index + start, end: index + end },
        repaired,
        certain,
      })),
    );
    if (!candidates.some(({ certain, place }) => certain && !isCode(document, place))) continue;
    for (const { place, repaired } of candidates) {
      if (taken.has(place.start)) continue;
      for (let at = place.start; at < place.end; at++) taken.add(at);
      findings.push({ place, repaired, page });
    }
  }
  return findings.sort((left, right) => left.place.start - right.place.start);
}

/** Whether the place is in a code span or block. */
function isCode({ markdown }: Document, { start }: Place): boolean {
  return [markdown?.inlineCode ?? [], markdown?.code ?? []].some((spans) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.place.start ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const span = spans[low - 1];
    return span !== undefined && start < span.place.end;
  });
}

/** With what no screen shows spelled out. */
const shown = (text: string): string =>
  text.replace(/[\u0080-\u00A0\u00AD\uF8FF\uFFFD]/gu, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`);
