import { sectionsOf } from "../../src/documents/sections.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { inAnyCase } from "../../src/syntax/lettered.ts";
import { bodyWords, tasksOf } from "../support/lifecycle.ts";

export default defineRule({
  id: "outcome-recorded",
  topic: "lifecycle",
  description: "Reports a finished document whose outcome section is missing, empty or still a placeholder.",
  severity: "warning",
  fixable: false,
  concerns: ({ lifecycle }) => lifecycle?.outcome !== undefined,
  needs: ["tasks"],
  messages: {
    missing: ({ section, done }: { section: string; done: number }) =>
      `Unexpected end of ${done} finished tasks without \`${section}\`, expected the outcome to be written down`,
    empty: ({ section, done }: { section: string; done: number }) =>
      `Unexpected empty \`${section}\` with all ${done} tasks finished, expected the outcome`,
    placeholder: ({ section, text }: { section: string; text: string }) =>
      `Unexpected placeholder \`${text}\` in \`${section}\` with all tasks finished, expected the outcome`,
  },
  check(document, report) {
    const { lifecycle, sections: declared } = document.contract;
    if (lifecycle?.outcome === undefined) return;
    const tasks = tasksOf(document);
    if (tasks.length === 0 || tasks.some((task) => !task.checked)) return;
    const declaration = declared.find(({ id }) => id === lifecycle.outcome);
    const name = declaration?.name ?? lifecycle.outcome;
    const found = sectionsOf(document.sections, lifecycle.outcome);
    const last = tasks.at(-1);
    if (found.length === 0) {
      if (last) report("missing", last.place, { section: name, done: tasks.length });
      return;
    }
    for (const section of found) {
      const words = bodyWords(document, section);
      const place = section.heading.contentPlace;
      if (words === "" || words === normal(declaration?.prompt))
        report("empty", place, { section: name, done: tasks.length });
      else if (beginsSo(words) && isPlaceholder(words))
        report("placeholder", place, { section: name, text: words.slice(0, 60) });
    }
  },
});

const normal = (text: string | undefined): string => (text ?? "").replace(/\s+/gu, " ").trim();

/** How a placeholder begins, which hardly any text does. */
const beginsSo = inAnyCase(String.raw`^[-*+\s(_]*(?:tbd|to|pending|in|no|n\/a|…|\.\.\.)`);

/** The whole section says that there is nothing to say yet. */
const isPlaceholder = inAnyCase(
  String.raw`^[-*+\s(_*]*(?:tbd|to ?do|to be (?:completed|filled(?: in)?|written|determined|added|updated)|pending|in progress|none(?: yet)?|not (?:yet )?(?:complete[d]?|started|available)|n\/a|…|\.\.\.)[^.\p{L}]{0,3}(?:(?:at|after|once|when|upon|until|on|as)\b[^.]{0,80})?[.)_*\s]*$`,
);
