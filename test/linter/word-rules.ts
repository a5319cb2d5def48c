/** Two rules that are easy to set off: each reports every place of one word. */
import type { Rule } from "../../src/linter/rule.ts";
import { defineRule } from "../../src/linter/rule.ts";

const wordRule = (id: string, word: string): Rule =>
  defineRule({
    id,
    topic: "structure",
    description: `The word ${word}.`,
    severity: "warning",
    fixable: false,
    messages: { found: ({ at }: { at: number }) => `Unexpected \`${word}\` at ${at}` },
    check(document, report) {
      for (const match of document.text.matchAll(new RegExp(word, "g"))) {
        const place = { start: match.index, end: match.index + word.length };
        report("found", place, { at: match.index });
      }
    },
  });

export const noFog = wordRule("no-fog", "FOG");
export const noRain = wordRule("no-rain", "RAIN");
