import type { Details } from "../../src/linter/rule.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";

export default defineRule({
  id: "unused-suppression",
  topic: "meta",
  description:
    "Reports a comment that disables rules and silences nothing, names no rule there is, or gives no reason.",
  severity: "warning",
  fixable: "safe",
  stage: "suppressions",
  formats: ["markdown"],
  messages: {
    unused: ({ keyword }: { keyword: string }) => `Unexpected \`${keyword}\` that silences nothing`,
    unusedName: ({ names }: { names: string }) =>
      `Unexpected ${names} in a suppression, expected only rules that it silences`,
    endsNothing: ({ keyword }: { keyword: string }) =>
      `Unexpected \`${keyword}\`, expected a comment above that disables the same`,
    reason: ({ keyword }: { keyword: string }) =>
      `Unexpected \`${keyword}\` without a reason, expected \` -- \` and the reason at its end`,
    unknownRule: ({ name, near }: { name: string; near: string | undefined }) =>
      near === undefined
        ? `Unexpected rule \`${name}\` in a suppression, expected the id of a rule`
        : `Unexpected rule \`${name}\` in a suppression, did you mean \`${near}\``,
    unknownKeyword: ({ keyword, near }: { keyword: string; near: string | undefined }) =>
      near === undefined
        ? `Unexpected \`${keyword}\`, expected \`codex-lint-disable-next-line\` or one of its kin`
        : `Unexpected \`${keyword}\`, did you mean \`${near}\``,
  },
  check(_document, report, { judgements = [] }) {
    for (const { directive, useless, uselessNames, unknown, reasonless } of judgements) {
      const { action, keyword, near, names, place } = directive;
      for (const name of unknown) {
        const expected = name.near === undefined ? {} : { expected: [name.near] };
        report(
          "unknownRule",
          name.place,
          { name: name.text, near: name.near },
          { actual: name.text, ...expected },
        );
      }
      if (action === undefined) {
        const expected = near === undefined ? {} : { expected: [near] };
        report("unknownKeyword", place, { keyword, near }, { actual: keyword, ...expected });
      } else if (useless) {
        const removed = removing(directive.removal);
        report(action === "enable" ? "endsNothing" : "unused", place, { keyword }, removed);
        continue;
      }
      const [first] = uselessNames;
      if (first !== undefined) {
        const kept = names.filter((name) => !uselessNames.includes(name));
        const span = {
          start: names[0]?.place.start ?? place.start,
          end: names.at(-1)?.place.end ?? place.end,
        };
        report(
          "unusedName",
          first.place,
          { names: uselessNames.map(({ text }) => `\`${text}\``).join(", ") },
          {
            fix: { safety: "safe", edits: [{ place: span, text: kept.map(({ text }) => text).join(", ") }] },
          },
        );
      }
      if (reasonless) report("reason", place, { keyword });
    }
  },
});

const removing = (place: Place): Details => ({
  fix: { safety: "safe", edits: [{ place, text: "" }] },
});
