/** Several documents → the contract they have in common: what most of them show, each with the support it rests on. */
import type { StatusWord } from "../../contracts/contract.ts";
import type { Inferred, InferredSection, Orders } from "./inferred.ts";
import type { Observed } from "./observe.ts";
import { entriesOf, headOf, sectionRecords } from "./records.ts";
import { groupSections, ordersOf, sectionOf } from "./sections.ts";
import { tablesOf } from "./tables.ts";

export function infer(observed: readonly Observed[], known: readonly StatusWord[]): Inferred {
  const groups = groupSections(observed);
  const sections = groups.map((group) => sectionOf(group, observed.length));
  const idOf = new Map(
    groups.flatMap((group, index) => [...group.keys].map((key) => [key, sections[index]?.id ?? ""] as const)),
  );
  const ordered = ordersOf(
    observed,
    idOf,
    sections.map(({ id }) => id),
  );
  return {
    documents: observed.length,
    titled: { count: observed.filter(({ titled }) => titled).length, of: observed.length },
    sections: inFirstOrder(sections, ordered),
    ordered,
    records: [
      ...entriesOf(observed, known),
      ...headOf(observed, known),
      ...groups.flatMap((group, index) => sectionRecords(group, sections[index]?.id ?? "", known)),
    ],
    tables: tablesOf(observed, idOf, known),
  };
}

const inFirstOrder = (
  sections: readonly InferredSection[],
  { orders: [first] }: Orders,
): readonly InferredSection[] =>
  first === undefined
    ? sections
    : [...sections].sort((left, right) => first.indexOf(left.id) - first.indexOf(right.id));
