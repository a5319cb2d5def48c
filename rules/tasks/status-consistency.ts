import type { Document, Work } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";

export default defineRule({
  id: "status-consistency",
  topic: "tasks",
  description: "Reports work whose status contradicts what it waits for or what its own notes say.",
  severity: "warning",
  fixable: false,
  needs: ["work"],
  messages: {
    doneBeforeDependency: ({ task, waits, status }: { task: string; waits: string; status: string }) =>
      `Unexpected finished \`${task}\`, expected \`${waits}\` that it waits for to be finished, not \`${status}\``,
    notBlocked: ({ task, waits, status }: { task: string; waits: string; status: string }) =>
      `Unexpected status \`${status}\` of \`${task}\`, expected a blocked one: its notes say that it waits for \`${waits}\``,
    noteContradicts: ({ task, status, note }: { task: string; status: string; note: string }) =>
      `Unexpected note \`${note}\` on \`${task}\`, expected none that contradicts its status \`${status}\``,
  },
  check(document, report) {
    const byId = new Map(document.work.map((work) => [work.id, work]));
    const hasBlocked = document.work.some(({ state }) => state === "blocked");
    for (const work of document.work) {
      if (!work.status?.ok) continue;
      const status = work.status.value.word.text;
      const place = work.status.value.word.place;
      const open = work.waitsFor.flatMap(({ ids, place: at }) =>
        ids.map((id) => ({ other: byId.get(id), at })),
      );
      for (const { other, at } of open) {
        if (!other?.status?.ok || other === work || isSettled(other)) continue;
        const waits = nameOf(other);
        const related = [
          { message: `\`${waits}\` is named here`, place: at },
          { message: `\`${waits}\` is not finished`, place: other.status.place },
        ];
        const facts = { task: nameOf(work), waits };
        if (work.state === "done") {
          report(
            "doneBeforeDependency",
            place,
            { ...facts, status: other.status.value.word.text },
            { related },
          );
        } else if (work.state === "active" || (work.state === "open" && hasBlocked)) {
          report("notBlocked", place, { ...facts, status }, { actual: status, related });
        }
        break;
      }
      const note = contradiction(work, document);
      if (note) report("noteContradicts", note.place, { task: nameOf(work), status, note: note.text });
    }
  },
});

const isSettled = (work: Work): boolean => work.state === "done" || work.state === "dropped";

const NOT_DONE =
  /^(?:not (?:yet )?(?:started|done|finished|complete[d]?)|still (?:open|pending)|to be done)\b/iu;
const DONE = /^(?:all )?(?:done|complete[d]?|finished)(?=[.!;,]|\s*$)/iu;

/** A note that begins by saying the opposite. What follows a first clause qualifies it and is left alone. */
function contradiction(
  work: Work,
  document: Document,
): { readonly text: string; readonly place: { start: number; end: number } } | undefined {
  const notes = work.row.cells.find(({ column }) => (column?.declaration?.waitsFor.length ?? 0) > 0);
  if (!notes) return undefined;
  const match =
    work.state === "done" ? NOT_DONE.exec(notes.text) : work.state === "open" ? DONE.exec(notes.text) : null;
  if (!match) return undefined;
  const place = { start: notes.place.start, end: notes.place.start + match[0].length };
  return { text: document.text.slice(place.start, place.end), place };
}

const nameOf = (work: Work): string => work.id ?? work.title;
