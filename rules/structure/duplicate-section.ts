import { normaliseName } from "../../src/contracts/names.ts";
import type { Document, Section } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { scopesOf } from "../support/structure/scopes.ts";

export default defineRule({
  id: "duplicate-section",
  topic: "structure",
  description: "Reports a section that stands twice where the contract declares it once.",
  severity: "error",
  fixable: false,
  formats: ["markdown"],
  needs: ["sections"],
  messages: {
    duplicate: ({ name, line }: { name: string; line: number }) =>
      `Unexpected second section \`${name}\`, expected only the one in line ${line}`,
  },
  check(document, report) {
    for (const scope of scopesOf(document)) {
      if (!isAnyTwice(scope.sections)) continue;
      const first = new Map<Section | undefined, Map<string, Section>>();
      const partTitles = scope.undeclared.filter((section) => isPartTitle(document, section));
      let part = 0;
      for (const section of scope.sections) {
        const { declaration, heading, parent } = section;
        while ((partTitles[part]?.place.start ?? Infinity) < section.place.start) part += 1;
        if (!declaration || declaration.repeatable) continue;
        const siblings = first.get(parent) ?? new Map<string, Section>();
        first.set(parent, siblings);
        const key = `${part} ${declaration.id} ${normaliseName(heading.name)}`;
        const other = siblings.get(key);
        if (!other) {
          siblings.set(key, section);
          continue;
        }
        const { place } = other.heading;
        report(
          "duplicate",
          heading.place,
          { name: heading.text, line: document.lines.point(place.start).line },
          { related: [{ message: "the first one", place }] },
        );
      }
    }
  },
});

/** Whether the contract has one section for two of them. In most documents it does not. */
function isAnyTwice(sections: readonly Section[]): boolean {
  const seen = new Set<string>();
  for (const { declaration } of sections) {
    if (!declaration || declaration.repeatable) continue;
    if (seen.has(declaration.id)) return true;
    seen.add(declaration.id);
  }
  return false;
}

/** A heading of its own with nothing below it before the next one: what follows is another run of the same sections. */
const isPartTitle = ({ text }: Document, { body }: Section): boolean =>
  text.slice(body.start, body.end).trim() === "";
