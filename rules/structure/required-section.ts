import type { SectionDeclaration, Severity } from "../../src/contracts/contract.ts";
import { matchSection } from "../../src/contracts/names.ts";
import type { Document } from "../../src/documents/document.ts";
import type { Details } from "../../src/linter/rule.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { listed } from "../support/records/words.ts";
import { type Gap, gapFor, insertSections } from "../support/structure/insertions.ts";
import { nearMissesIn } from "../support/structure/near-misses.ts";
import { documentStart } from "../support/structure/places.ts";
import { type Scope, scopesOf } from "../support/structure/scopes.ts";

export default defineRule({
  id: "required-section",
  topic: "structure",
  description: "Reports a section that the contract requires and the document does not have.",
  severity: "error",
  fixable: "unsafe",
  formats: ["markdown"],
  concerns: ({ sections }) => sections.length > 0,
  messages: {
    missing: ({ name, where }: { name: string; where: string }) =>
      `Unexpected missing section, expected \`${name}\`${where}`,
    most: ({ names, title }: { names: readonly string[]; title: string }) =>
      `Unexpected missing sections, expected those of the kind ${title}: ${listed(names)}`,
  },
  check(document, report) {
    if (document.text.trim() === "") return;
    let fenced: ReadonlySet<SectionDeclaration> | undefined;
    for (const scope of scopesOf(document)) {
      const required = scope.declarations.filter((declaration) => declaration.required);
      const there = new Set(scope.sections.map(({ declaration }) => declaration));
      const lacking = required.filter((declaration) => !there.has(declaration));
      if (lacking.length === 0) continue;
      const swallowed = (fenced ??= inOpenFence(document));
      const absent = lacking.filter((declaration) => !swallowed.has(declaration));
      if (absent.length === 0) continue;
      const meant = new Set(nearMissesIn(scope).map(({ declaration }) => declaration));
      const missing = absent.filter((declaration) => !meant.has(declaration));
      if (isMost(missing.length, required.length)) {
        const names = missing.map(({ name }) => name);
        const at = document.headings[0]?.place ?? {
          start: documentStart(document),
          end: documentStart(document),
        };
        const details = { expected: names, severity: worst(missing), ...inserting(document, scope, missing) };
        report("most", at, { names, title: document.contract.title }, details);
        continue;
      }
      for (const declaration of missing) {
        const { name, severity } = declaration;
        const gap = gapFor(document, scope, declaration);
        const details = { expected: [name], severity, ...inserting(document, scope, [declaration]) };
        report(
          "missing",
          { start: gap.offset, end: gap.offset },
          { name, where: whereOf(gap, scope) },
          details,
        );
      }
    }
  },
});

/** From this many on, missing sections say one thing: that the document has another form. */
const MANY = 4;

const isMost = (missing: number, required: number): boolean => missing >= MANY && missing * 3 > required * 2;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const worst = (missing: readonly SectionDeclaration[]): Severity =>
  missing.reduce<Severity>(
    (severest, { severity }) => (RANK[severity] > RANK[severest] ? severity : severest),
    "info",
  );

function whereOf({ neighbour }: Gap, { parent }: Scope): string {
  if (neighbour) return ` ${neighbour.side} \`${neighbour.section.heading.text}\``;
  return parent ? ` in \`${parent.heading.text}\`` : "";
}

function inserting(
  document: Document,
  scope: Scope,
  missing: readonly SectionDeclaration[],
): Pick<Details, "fix"> {
  const edits = insertSections(document, scope, missing);
  return edits.length > 0 ? { fix: { safety: "unsafe", edits } } : {};
}

/** Sections that a fence without an end has swallowed: closing it brings them back. */
function inOpenFence(document: Document): ReadonlySet<SectionDeclaration> {
  const open = document.markdown?.code.findLast(({ closed }) => !closed);
  if (!open) return new Set();
  const content = document.text.slice(open.content.start, open.content.end);
  const headings = content.matchAll(/^ {0,3}#{1,6}[ \t]+(\S.*)$/gmu);
  return new Set(
    [...headings].flatMap(([, name = ""]) => matchSection(document.contract.sections, name) ?? []),
  );
}
