import type { Document, Section } from "../../src/documents/document.ts";
import type { Fix } from "../../src/linter/diagnostic.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { documentEnd, endBefore, isSwallowed, sectionEnd } from "../support/structure/places.ts";
import { type Scope, scopesOf } from "../support/structure/scopes.ts";

export default defineRule({
  id: "section-order",
  topic: "structure",
  description: "Reports sections that do not stand in an order that the contract accepts.",
  severity: "info",
  fixable: "unsafe",
  formats: ["markdown"],
  concerns: ({ orders }) => orders.length > 0,
  needs: ["sections"],
  messages: {
    after: ({ name, other }: { name: string; other: string }) =>
      `Unexpected section \`${name}\` here, expected it after \`${other}\``,
    before: ({ name, other }: { name: string; other: string }) =>
      `Unexpected section \`${name}\` here, expected it before \`${other}\``,
  },
  check(document, report) {
    for (const scope of scopesOf(document)) {
      const staying = stayingIn(scope);
      for (const section of scope.misplaced) {
        const target = targetOf(staying, rankIn(scope, section));
        if (!target) continue;
        const { heading } = section;
        const fix = moving(document, section, target);
        report(
          target.side,
          heading.place,
          { name: heading.text, other: target.section.heading.text },
          {
            related: [
              { message: "the section beside which it belongs", place: target.section.heading.place },
            ],
            ...(fix ? { fix } : {}),
          },
        );
      }
    }
  },
});

interface Target {
  readonly section: Section;
  readonly side: "after" | "before";
}

interface Ranked {
  readonly section: Section;
  readonly rank: number;
}

const rankIn = ({ order }: Scope, { declaration }: Section): number => order.indexOf(declaration?.id ?? "");

/** What is in order already; so its ranks never go down. */
function stayingIn(scope: Scope): readonly Ranked[] {
  const moving = new Set(scope.misplaced);
  return scope.sections
    .filter((section) => section.heading.depth === scope.depth && !moving.has(section))
    .map((section) => ({ section, rank: rankIn(scope, section) }))
    .filter(({ rank }) => rank >= 0);
}

/** The last section that comes before a rank in the order, else the first that comes after it. */
function targetOf(staying: readonly Ranked[], rank: number): Target | undefined {
  let low = 0;
  let high = staying.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((staying[middle]?.rank ?? Infinity) <= rank) low = middle + 1;
    else high = middle;
  }
  const earlier = staying[low - 1];
  if (earlier) return { section: earlier.section, side: "after" };
  const later = staying[low];
  return later && { section: later.section, side: "before" };
}

function moving(document: Document, section: Section, target: Target): Fix | undefined {
  const { start, end } = section.place;
  const stop = sectionEnd(document, section);
  const moved = document.text.slice(start, stop);
  const isLast = end >= documentEnd(document);
  const gone = isLast ? { start: endBefore(document, start), end: stop } : { start, end };
  const at =
    target.side === "after" ? sectionEnd(document, target.section) : target.section.heading.place.start;
  if (isSwallowed(document, stop) || isSwallowed(document, at)) return undefined;
  const text = target.side === "after" ? `\n\n${moved}` : `${moved}\n\n`;
  return {
    safety: "unsafe",
    edits: [
      { place: gone, text: "" },
      { place: { start: at, end: at }, text },
    ],
  };
}
