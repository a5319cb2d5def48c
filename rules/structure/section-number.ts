import type { Document } from "../../src/documents/document.ts";
import type { Fix } from "../../src/linter/diagnostic.ts";
import { defineRule } from "../../src/linter/rule.ts";
import {
  type Group,
  follows,
  type Numbered,
  numberedGroups,
  numberOf,
} from "../support/structure/numbers.ts";
import { scopesOf } from "../support/structure/scopes.ts";

export default defineRule({
  id: "section-number",
  topic: "structure",
  description: "Reports numbered headings whose numbers skip, repeat or go back.",
  severity: "warning",
  fixable: "safe",
  formats: ["markdown"],
  concerns: ({ numbered }) => numbered !== "free",
  needs: ["headings"],
  messages: {
    sequence: ({ actual, before, expected }: { actual: string; before: string; expected: string }) =>
      `Unexpected number \`${actual}\` after \`${before}\`, expected \`${expected}\``,
    parent: ({ actual, around, expected }: { actual: string; around: string; expected: string }) =>
      `Unexpected number \`${actual}\` in section \`${around}\`, expected \`${expected}\``,
    missing: ({ name }: { name: string }) => `Unexpected section \`${name}\` without a number, expected one`,
  },
  check(document, report) {
    let referred: boolean | undefined;
    for (const group of numberedGroups(document)) {
      const breaks = breaksIn(group);
      if (breaks.length === 0) continue;
      referred ??= refersToNumbers(document);
      let fix = referred ? undefined : renumbering(group);
      for (const { numbered, before, expected } of breaks) {
        const actual = shown(numbered.parts);
        const details = { actual, expected: [shown(expected)], ...(fix ? { fix } : {}) };
        // The first fix renumbers all siblings, so the others need none.
        fix = undefined;
        if (before) {
          const facts = { actual, before: shown(before.parts), expected: shown(expected) };
          report("sequence", numbered.place, facts, {
            ...details,
            related: [{ message: "the number before", place: before.place }],
          });
        } else {
          const facts = { actual, around: shown(group.parent ?? []), expected: shown(expected) };
          report("parent", numbered.place, facts, details);
        }
      }
    }
    if (document.contract.numbered !== "required") return;
    const [scope] = scopesOf(document);
    for (const { heading } of [...(scope?.sections ?? []), ...(scope?.undeclared ?? [])]) {
      if (heading.depth !== scope?.depth || numberOf(document, heading)) continue;
      report("missing", heading.contentPlace, { name: heading.text });
    }
  },
});

interface Break {
  readonly numbered: Numbered;
  /** Undefined where the number contradicts that of the section around. */
  readonly before: Numbered | undefined;
  readonly expected: readonly number[];
}

const shown = (parts: readonly number[]): string => parts.join(".");

function breaksIn({ parent, numbered }: Group): readonly Break[] {
  if (goesDown(numbered)) return [];
  const breaks: Break[] = [];
  let before: Numbered | undefined;
  for (const each of numbered) {
    const last = each.parts.at(-1) ?? 0;
    if (parent && each.parts.length === parent.length + 1 && !startsWith(each.parts, parent)) {
      if (breaks.length === 0 || before) {
        breaks.push({ numbered: each, before: undefined, expected: [...parent, last] });
      }
      before = undefined;
      continue;
    }
    const restarts = each.afterOther && last <= 1;
    if (before && !restarts && !follows(each.parts, before.parts)) {
      breaks.push({ numbered: each, before, expected: nextAfter(before.parts, each.parts.length) });
    }
    before = each;
  }
  return breaks;
}

/** Newest first, as logs are. */
const goesDown = (numbered: readonly Numbered[]): boolean =>
  numbered.length > 2 &&
  numbered.every(
    ({ parts }, index) => index === 0 || (parts.at(-1) ?? 0) === (numbered[index - 1]?.parts.at(-1) ?? 0) - 1,
  );

const startsWith = (parts: readonly number[], beginning: readonly number[]): boolean =>
  beginning.every((part, index) => parts[index] === part);

const nextAfter = (parts: readonly number[], length: number): readonly number[] => {
  const kept = parts.slice(0, Math.min(length, parts.length));
  return [...kept.slice(0, -1), (kept.at(-1) ?? 0) + 1];
};

/** Counts the siblings anew from the first one on; not where numbers of several levels stand side by side. */
function renumbering({ parent, numbered }: Group): Fix | undefined {
  const [first] = numbered;
  if (!first || numbered.some(({ parts }) => parts.length !== first.parts.length)) return undefined;
  const isBelow = parent !== undefined && first.parts.length === parent.length + 1;
  let expected = isBelow ? [...parent, first.parts.at(-1) ?? 1] : first.parts;
  const edits = numbered.flatMap(({ parts, place, afterOther }, index) => {
    const last = parts.at(-1) ?? 0;
    if (index > 0) expected = nextAfter(expected, expected.length);
    if (afterOther && last <= 1) expected = [...expected.slice(0, -1), last];
    return shown(parts) === shown(expected) ? [] : [{ place, text: shown(expected) }];
  });
  return { safety: "safe", edits };
}

const REFERENCE =
  /§ ?\d|\b(?:sections?|sec\.|chapters?|parts?|phases?|steps?|items?|points?)[ \u00A0]#?\d|第 ?\d|\d ?[章节節]/iu;

/** Whether something in the text goes by a number, so that another number could lead astray. */
const refersToNumbers = ({ text, markdown }: Document): boolean =>
  REFERENCE.test(text) || (markdown?.links ?? []).some(({ url }) => /#\d/u.test(url));
