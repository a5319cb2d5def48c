import { matchSection, normaliseName } from "../../src/contracts/names.ts";
import type { Document, Heading } from "../../src/documents/document.ts";
import type { Fix } from "../../src/linter/diagnostic.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { lettered } from "../../src/syntax/lettered.ts";
import { type NearMiss, nearMissesIn } from "../support/structure/near-misses.ts";
import { scopesOf } from "../support/structure/scopes.ts";

export default defineRule({
  id: "unknown-section",
  topic: "structure",
  description:
    "Reports a heading one typo away from a declared section, and an undeclared one where the contract is closed.",
  severity: "warning",
  fixable: "safe",
  formats: ["markdown"],
  needs: ["sections"],
  messages: {
    near: ({ name, near }: { name: string; near: string }) =>
      `Unexpected section \`${name}\`, did you mean \`${near}\`?`,
    undeclared: ({ name }: { name: string }) =>
      `Unexpected section \`${name}\`, expected only declared sections`,
  },
  check(document, report) {
    for (const scope of scopesOf(document)) {
      const slips = new Set<Heading>();
      for (const miss of nearMissesIn(scope)) {
        const { heading } = miss.section;
        slips.add(heading);
        const details = { actual: heading.text, expected: [miss.name] };
        const fix = renaming(document, miss);
        report(
          "near",
          heading.contentPlace,
          { name: heading.text, near: miss.name },
          fix ? { ...details, fix } : details,
        );
      }
      if (!document.contract.closed) continue;
      const expected = scope.declarations.map(({ name }) => name);
      for (const { heading } of scope.undeclared) {
        if (slips.has(heading)) continue;
        report("undeclared", heading.place, { name: heading.text }, { actual: heading.text, expected });
      }
    }
  },
});

/** From the first letter to the last letter or number. */
const fromLetter = lettered(String.raw`[\p{L}](?:[^]*[\p{L}\p{N}])?`, "");

/** Replaces the name alone: number, emoji, parenthesis and colon around it stay. */
function renaming(document: Document, { section, declaration, name }: NearMiss): Fix | undefined {
  const { contentPlace, number } = section.heading;
  const from = number ? number.place.end : contentPlace.start;
  const written = document.text.slice(from, contentPlace.end);
  const bare = written.replace(/[ \t]{0,9}[([（][^()[\]（）]{0,80}[)\]）]?[ \t]{0,9}[:：]?$/u, "");
  const match = fromLetter(bare).exec(bare);
  if (!match || /[*_`[\]<\\]/u.test(match[0])) return undefined;
  const renamed = bare.slice(0, match.index) + name + written.slice(match.index + match[0].length);
  if (normaliseName(renamed) !== normaliseName(name) || matchSection([declaration], renamed) === undefined) {
    return undefined;
  }
  const place = { start: from + match.index, end: from + match.index + match[0].length };
  return { safety: isLinked(document, section.heading) ? "unsafe" : "safe", edits: [{ place, text: name }] };
}

/** Whether a link within the document leads to the heading by its old name. */
const isLinked = (document: Document, { text }: Heading): boolean => {
  const words = normaliseName(text).replaceAll(" and ", " ");
  return (document.markdown?.links ?? []).some(
    ({ url }) =>
      url.startsWith("#") && normaliseName(url.replace(/[#-]+/gu, " ")).replaceAll(" and ", " ") === words,
  );
};
