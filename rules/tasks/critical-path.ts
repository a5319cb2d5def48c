import type { Sequence, Work } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";

export default defineRule({
  id: "critical-path",
  topic: "tasks",
  description:
    "Reports a step of a path that must be completed in order which is done, or due, before an earlier step.",
  severity: "warning",
  fixable: false,
  needs: ["sequences"],
  messages: {
    doneBefore: ({ task, step, earlier, earlierStep }: DoneFacts) =>
      `Unexpected finished \`${task}\` (step ${step}), expected \`${earlier}\` (step ${earlierStep}) to be finished before it`,
    dueBefore: ({ task, due, earlier, until }: DueFacts) =>
      `Unexpected deadline \`${due}\` of \`${task}\`, expected one not before \`${until}\`, when the earlier step \`${earlier}\` is due`,
  },
  check(document, report) {
    const byId = new Map(document.work.map((work) => [work.id, work]));
    for (const sequence of document.sequences.filter(({ binding }) => binding)) {
      let unfinished: Stepped | undefined;
      let latest: Work | undefined;
      for (const steps of steppedWork(sequence, byId)) {
        for (const { work, step, place } of steps) {
          const path = { message: "The order is declared here", place };
          const status = statusPlace(work);
          if (work.state === "done" && unfinished) {
            const earlier = nameOf(unfinished.work);
            const related = [
              { message: `\`${earlier}\` is not done`, place: statusPlace(unfinished.work) },
              path,
            ];
            const facts = { task: nameOf(work), step, earlier, earlierStep: unfinished.step };
            report("doneBefore", status, facts, { related });
          }
          const until = latest?.deadline;
          if (latest && until?.ok && work.deadline?.ok && work.deadline.value.instant < until.value.instant) {
            const earlier = nameOf(latest);
            const related = [{ message: `\`${earlier}\` is due here`, place: until.place }, path];
            const facts = {
              task: nameOf(work),
              due: work.deadline.value.text,
              earlier,
              until: until.value.text,
            };
            report("dueBefore", work.deadline.place, facts, { actual: work.deadline.value.text, related });
          }
        }
        unfinished ??= steps.find(({ work }) => isOpen(work));
        latest = steps.reduce((late, { work }) => laterOf(late, work), latest);
      }
    }
  },
});

interface DoneFacts {
  readonly task: string;
  readonly step: number;
  readonly earlier: string;
  readonly earlierStep: number;
}

interface DueFacts {
  readonly task: string;
  readonly due: string;
  readonly earlier: string;
  readonly until: string;
}

interface Stepped {
  readonly work: Work;
  readonly step: number;
  /** Where the path names it. */
  readonly place: Place;
}

/** The declared work of each step, in the order of the path. */
const steppedWork = (
  sequence: Sequence,
  byId: ReadonlyMap<string | undefined, Work>,
): readonly (readonly Stepped[])[] =>
  sequence.steps.map(({ mentions, number, place }) =>
    mentions.flatMap(({ ids }) =>
      ids.flatMap((id) => {
        const work = byId.get(id);
        return work ? [{ work, step: number, place }] : [];
      }),
    ),
  );

const isOpen = ({ state }: Work): boolean => state !== undefined && state !== "done" && state !== "dropped";

const statusPlace = (work: Work): Place => work.status?.place ?? work.row.place;

const laterOf = (latest: Work | undefined, work: Work): Work | undefined => {
  if (!work.deadline?.ok) return latest;
  return latest?.deadline?.ok && latest.deadline.value.instant >= work.deadline.value.instant ? latest : work;
};

const nameOf = (work: Work): string => work.id ?? work.title;
