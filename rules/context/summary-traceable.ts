import type { Document } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { placeOfNode } from "../../src/syntax/markdown-index.ts";
import { type Place, placeOf } from "../../src/syntax/place.ts";
import { short } from "../support/records/words.ts";
import { isSupported, type Sources, sourcesOf, timesIn } from "../support/context/sources.ts";

export default defineRule({
  id: "summary-traceable",
  topic: "context",
  description: "Reports an item of a digest that nothing in the files it is made from supports.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  concerns: ({ traces }) => traces.length > 0,
  messages: {
    untraced: ({ item }: { item: string }) =>
      `Unexpected \`${item}\` without an event, expected the time of the event that it is about`,
    dangling: ({ time, sources }: { time: string; sources: string }) =>
      `Unexpected \`${time}\` of no event in ${sources}, expected the time of one`,
  },
  check(document, report, { prepared }) {
    if (document.markdown === undefined) return;
    const sources = sourcesOf(prepared.beside);
    if (sources === undefined) return;
    for (const { place, text } of itemsOf(document)) {
      if (isSupported(text, sources)) continue;
      const [time] = timesIn(text);
      if (time === undefined) report("untraced", place, { item: short(text) });
      else {
        const { offset } = time;
        const at = placeOf(place.start + offset, place.start + offset + time.text.length);
        report("dangling", at, { time: time.text, sources: namesOf(sources) });
      }
    }
  },
});

const namesOf = ({ names }: Sources): string => names.map((name) => `\`${name}\``).join(", ");

interface Item {
  /** The item's first paragraph. */
  readonly place: Place;
  readonly text: string;
}

/** Items that say something: not those that only head a list below them. */
function itemsOf({ markdown, text }: Document): readonly Item[] {
  return (markdown?.lists ?? []).flatMap(({ node }) =>
    node.children.flatMap(({ children }) => {
      const [paragraph, ...rest] = children;
      if (paragraph?.type !== "paragraph" || rest.some(({ type }) => type === "list")) return [];
      const place = placeOfNode(paragraph);
      return [{ place, text: text.slice(place.start, place.end) }];
    }),
  );
}
