/** Lists whose steps have to be done in turn. */
import type { List, RootContent } from "mdast";
import type { SequenceDeclaration } from "../contracts/contract.ts";
import type { Section, Sequence, Step } from "./document.ts";
import { placeOfNode } from "../syntax/markdown-index.ts";
import { trimmed } from "./lines.ts";
import { mentionsIn } from "./read-value.ts";
import { parseOwners } from "./values/owner.ts";

export function readSequence(
  declaration: SequenceDeclaration,
  section: Section,
  blocks: readonly RootContent[],
  text: string,
  ids: ReadonlySet<string>,
): Sequence | undefined {
  const list = blocks.find(
    (block): block is List =>
      block.type === "list" &&
      placeOfNode(block).start >= section.body.start &&
      placeOfNode(block).start < section.body.end,
  );
  if (!list) return undefined;
  const prose = text.slice(section.body.start, section.body.end).toLowerCase();
  return {
    declaration,
    section,
    binding:
      declaration.binding.length === 0 ||
      declaration.binding.some((phrase) => prose.includes(phrase.toLowerCase())),
    steps: list.children.map((item, index) => {
      const whole = placeOfNode(item.children[0] ?? item);
      return readStep(trimmed(text, whole.start, whole.end), index, text, ids);
    }),
  };
}

/** `2. CFG-1/2: Commit the configuration (Ada, Grace)`: ids before the text, people in parentheses at its end. */
function readStep(place: Step["place"], index: number, text: string, ids: ReadonlySet<string>): Step {
  const words = text.slice(place.start, place.end);
  const people = /\(([^()]*)\)[\s.]*$/u.exec(words);
  return {
    place,
    text: words,
    mentions: mentionsIn(words, place.start, ids),
    owners: people?.[1] === undefined ? undefined : parseOwners(people[1], place.start + people.index + 1),
    number: index + 1,
  };
}
