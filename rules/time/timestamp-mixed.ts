import { defineRule } from "../../src/linter/rule.ts";
import { understoodBySequence, type Stamped } from "../support/time/values.ts";

export default defineRule({
  id: "timestamp-mixed",
  topic: "time",
  description: "Reports timestamps of one section that are written in several forms.",
  severity: "info",
  fixable: false,
  needs: ["timestamps"],
  messages: {
    mixed: ({ text, count, rest, form }: { text: string; count: number; rest: number; form: string }) =>
      `Unexpected form of \`${text}\`${count === 1 ? "" : ` and ${count - 1} more`}, expected that of the ${rest} others, such as \`${form}\``,
  },
  check(document, report) {
    for (const stamps of understoodBySequence(document).values()) {
      if (stamps.length < FEWEST || isOneForm(stamps)) continue;
      const forms = new Map<string, Stamped[]>();
      for (const stamped of stamps) {
        const form = formOf(stamped);
        const same = forms.get(form);
        if (same) same.push(stamped);
        else forms.set(form, [stamped]);
      }
      const [most, ...others] = [...forms.values()].sort((left, right) => right.length - left.length);
      const minority = others.flat().sort((left, right) => left.place.start - right.place.start);
      const [first, ...more] = minority;
      const [model] = most ?? [];
      if (!most || !first || !model) continue;
      const related = more.slice(0, SHOWN).map(({ place }) => ({ message: "Another form as well", place }));
      const facts = {
        text: first.stamp.text,
        count: minority.length,
        rest: most.length,
        form: model.stamp.text,
      };
      report("mixed", first.place, facts, {
        actual: first.stamp.text,
        expected: [model.stamp.text],
        related,
      });
    }
  },
});

/** Fewer timestamps show no habit to depart from. */
const FEWEST = 3;
const SHOWN = 5;

/** As in most sequences. */
function isOneForm(stamps: readonly Stamped[]): boolean {
  const first = stamps[0]?.stamp;
  for (const { stamp } of stamps) {
    if (
      stamp.form !== first?.form ||
      stamp.precision !== first.precision ||
      stamp.zone.kind !== first.zone.kind
    )
      return false;
  }
  return true;
}

/** The form with what a reader would see of it: how the zone is written, and whether there are seconds. */
const formOf = ({ stamp }: Stamped): string => `${stamp.form} ${stamp.precision} ${stamp.zone.kind}`;
