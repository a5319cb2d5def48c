import type { PhraseDeclaration } from "../../src/contracts/contract.ts";
import { compilePattern } from "../../src/contracts/patterns.ts";
import type { Document } from "../../src/documents/document.ts";
import { sectionsOf } from "../../src/documents/sections.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Edit } from "../../src/syntax/place.ts";
import { documentEnd, documentStart, endBefore, isSwallowed } from "../support/structure/places.ts";

export default defineRule({
  id: "required-phrase",
  topic: "structure",
  description: "Reports that a sentence which every document of the kind must have is not there.",
  severity: "info",
  strict: { severity: "warning" },
  fixable: "safe",
  formats: ["markdown"],
  concerns: ({ phrases }) => phrases.length > 0,
  messages: {
    missing: ({ text, where }: { text: string; where: string }) =>
      `Unexpected missing sentence ${where}, expected \`${text}\``,
  },
  check(document, report) {
    const { phrases } = document.contract;
    if (document.text.trim() === "") return;
    const says = reader(document);
    for (const phrase of phrases) {
      if (says(phrase)) continue;
      const gap = gapFor(document, phrase);
      if (!gap) continue;
      const { edit, where } = gap;
      report(
        "missing",
        edit.place,
        { text: phrase.text, where },
        {
          expected: [phrase.text],
          ...(isSwallowed(document, edit.place.start) ? {} : { fix: { safety: "safe", edits: [edit] } }),
        },
      );
    }
  },
});

/** Lines of a paragraph or a quote may be broken anywhere. */
const onOneLine = (text: string): string => text.replace(/\r?\n[ \t>]*/g, " ");

/** UTF-16 units at the head of a document, where most have such sentences. */
const HEAD = 3000;

/** What looks at its surroundings: it may match in a part of a text and not in the whole. */
const LOOKS_AROUND = /(?<!\[)\^|\$|\\[bB]|\(\?[=!]/u;

/** Tells whether a document says a phrase. All of it is put on one line only where its head does not say it. */
function reader({ text }: Document): (phrase: PhraseDeclaration) => boolean {
  const head = onOneLine(text.slice(0, text.lastIndexOf(" ", HEAD) + 1));
  let whole: string | undefined;
  return ({ patterns }) =>
    patterns.some((pattern) => !LOOKS_AROUND.test(pattern) && compilePattern(pattern).test(head)) ||
    patterns.some((pattern) => compilePattern(pattern).test((whole ??= onOneLine(text))));
}

/** Where the sentence belongs; nowhere as long as its section is not there. */
function gapFor(
  document: Document,
  { at, text }: PhraseDeclaration,
): { readonly edit: Edit; readonly where: string } | undefined {
  if (at === "end") {
    return {
      edit: insertion(endBefore(document, documentEnd(document)), `\n\n${text}`),
      where: "at the end",
    };
  }
  if (at === "after-title") {
    const { title } = document;
    if (title) return { edit: insertion(title.place.end, `\n\n${text}`), where: "below the title" };
    const start = documentStart(document);
    const inserted = document.markdown?.yaml === undefined ? `${text}\n\n` : `\n\n${text}`;
    return { edit: insertion(start, inserted), where: "at the beginning" };
  }
  const [section] = sectionsOf(document.sections, at.section);
  if (!section) return undefined;
  const { heading } = section;
  return { edit: insertion(heading.place.end, `\n\n${text}`), where: `in section \`${heading.text}\`` };
}

const insertion = (offset: number, text: string): Edit => ({ place: { start: offset, end: offset }, text });
