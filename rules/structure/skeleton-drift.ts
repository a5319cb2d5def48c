import { matchSection, nearestName } from "../../src/contracts/names.ts";
import type { Contract, SectionDeclaration } from "../../src/contracts/contract.ts";
import type { Document } from "../../src/documents/document.ts";
import { sectionsOf } from "../../src/documents/sections.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { within } from "../../src/syntax/markdown-index.ts";
import type { Place } from "../../src/syntax/place.ts";

export default defineRule({
  id: "skeleton-drift",
  topic: "structure",
  description: "Reports a skeleton in a guide whose sections differ from the contract of the kind it shows.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  concerns: ({ skeleton }) => skeleton !== undefined,
  messages: {
    missing: ({ name, title }: { name: string; title: string }) =>
      `Unexpected skeleton without section \`${name}\`, expected it as the contract of ${title} requires it`,
    undeclared: ({ name, title, near }: { name: string; title: string; near: string | undefined }) =>
      near === undefined
        ? `Unexpected section \`${name}\` in the skeleton, expected one that the contract of ${title} declares`
        : `Unexpected section \`${name}\` in the skeleton, did you mean \`${near}\`?`,
  },
  check(document, report, context) {
    const { skeleton } = document.contract;
    const contract = skeleton && context.contract(skeleton.of);
    if (!contract) return;
    const shown = skeletonIn(document, contract, skeleton.in);
    if (!shown) return;
    const { title } = contract;
    const note =
      "Authors copy the skeleton; the guide can also be the contract: `contract: {from: <this file>}`";
    const there = new Set(shown.flatMap(({ declaration }) => declaration ?? []));
    for (const { declaration, name, place } of shown) {
      if (declaration) continue;
      const near = nearestName(name, absentNames(contract, there));
      const meant = near === undefined ? undefined : matchSection(contract.sections, near);
      if (meant) there.add(meant);
      report("undeclared", place, { name, title, near }, { actual: name, note });
    }
    for (const [index, declaration] of contract.sections.entries()) {
      if (!declaration.required || there.has(declaration)) continue;
      const before = contract.sections.slice(0, index).findLast((other) => there.has(other));
      const beside = shown.findLast((line) => line.declaration === before) ?? shown[0];
      if (!beside) continue;
      const { name } = declaration;
      report("missing", beside.place, { name, title }, { expected: [name], note });
    }
  },
});

interface Line {
  readonly name: string;
  readonly depth: number;
  readonly place: Place;
  readonly declaration: SectionDeclaration | undefined;
}

/** The sections of the fence that shows most of the contract's, at the depth where those stand. */
function skeletonIn(
  document: Document,
  contract: Contract,
  id: string | undefined,
): readonly Line[] | undefined {
  const code = document.markdown?.code.filter(({ fenced }) => fenced) ?? [];
  const sections = id === undefined ? [] : sectionsOf(document.sections, id);
  const fences = sections.length > 0 ? sections.flatMap(({ body }) => within(code, body)) : code;
  let best: readonly Line[] = [];
  for (const { content } of fences) {
    const lines = headingsIn(document, content, contract);
    if (declaredIn(lines) > declaredIn(best)) best = lines;
  }
  if (declaredIn(best) < FEWEST) return undefined;
  const depth = best.find(({ declaration }) => declaration)?.depth;
  return best.filter((line) => line.depth === depth);
}

/** Fewer declared sections than this make no skeleton, but a snippet of one. */
const FEWEST = 3;

const declaredIn = (lines: readonly Line[]): number => lines.filter(({ declaration }) => declaration).length;

const HEADING = /^( {0,3}(#{1,6})[ \t]+)(\S.*)$|^ {0,3}(`{3,}|~{3,})/gmu;

/** Headings of a listing, those in a fence within it left out. */
function headingsIn({ text }: Document, content: Place, contract: Contract): readonly Line[] {
  const lines: Line[] = [];
  let inner: string | undefined;
  for (const match of text.slice(content.start, content.end).matchAll(HEADING)) {
    const [, margin = "", marks = "", written = "", fence] = match;
    if (fence !== undefined)
      inner = inner === undefined ? fence : fence.startsWith(inner) ? undefined : inner;
    if (fence !== undefined || inner !== undefined) continue;
    const name = written.replace(/[ \t]{1,99}#{1,99}[ \t]{0,99}$/u, "").trimEnd();
    const start = content.start + match.index + margin.length;
    lines.push({
      name,
      depth: marks.length,
      place: { start, end: start + name.length },
      declaration: matchSection(contract.sections, name),
    });
  }
  return lines;
}

const absentNames = (contract: Contract, there: ReadonlySet<SectionDeclaration>): readonly string[] =>
  contract.sections.filter((declaration) => !there.has(declaration)).map(({ name }) => name);
