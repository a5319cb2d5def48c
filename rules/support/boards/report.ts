/** Compares boards with the documents that follow them, and reports. Loaded where there is a board. */
import type { BoardRole } from "../../../src/contracts/contract.ts";
import type { BoardSettings, Settings } from "../../../src/linter/settings.ts";
import type { Spot } from "../../../src/linter/spot.ts";
import type { Collected } from "../../../src/linter/rule.ts";
import { type BoardFacts, globsOf } from "./facts.ts";
import { agree, formOf, keyOf } from "./ids.ts";
import type { Follower, Lead, Place } from "./leads.ts";
import { linked } from "./links.ts";
import type { BoardReport } from "./messages.ts";
import { spotAmong, type TaskFacts } from "./rows.ts";

type Name = (path: string) => string;

export function reportBoards(
  documents: readonly Collected<BoardFacts, object>[],
  report: BoardReport,
  settings: Settings,
): void {
  const name = namesOf(settings.boards);
  const leads = linked(documents, (settings.boards?.lead.length ?? 0) > 0);
  for (const lead of leads) {
    if (lead.followers.length === 0) continue;
    const others = leads.filter((other) => other !== lead);
    reportNotOnBoard(lead, others, report, name);
    reportOnlyOnBoard(lead, report, name);
    for (const follower of lead.followers) reportStatuses(lead, follower, report, name);
  }
}

const rank: Readonly<Record<BoardRole, number>> = { board: 0, backlog: 1, list: 2 };

/** Tasks of the documents that follow, each once: where it stands first, with the other rows beside it. */
function reportNotOnBoard(lead: Lead, others: readonly Lead[], report: BoardReport, name: Name): void {
  const { path, facts: board } = lead.place;
  const missing = new Map<string, { readonly task: TaskFacts; readonly place: Place }[]>();
  const order = [...lead.followers].sort((a, b) => rankOf(a) - rankOf(b));
  for (const { place } of order) {
    const governing = others.filter(({ project }) => place.path.startsWith(project));
    for (const task of place.facts.rows) {
      const key = keyOf(task.id);
      const elsewhere = [lead, ...governing].some(({ tasks }) => tasks.has(key));
      // Boards are derived from tables with statuses alone.
      if (elsewhere || task.loose || (board.derived && task.status === undefined)) continue;
      if (!lead.forms().has(formOf(task.id)) || isLeftOut(task, board.rows)) continue;
      const known = missing.get(key);
      if (known === undefined) missing.set(key, [{ task, place }]);
      else known.push({ task, place });
    }
  }
  for (const [first, ...rest] of missing.values()) {
    if (first === undefined) continue;
    const related = [
      { message: "the board that leads", spot: board.head },
      ...rest.map(({ task, place }) => ({
        message: `\`${task.id}\` stands here too`,
        spot: spotAmong(place, task.spot),
      })),
    ];
    const { task, place } = first;
    const facts = { id: task.id, board: name(path) };
    report("notOnBoard", spotAmong(place, task.spot), facts, { related, ...because(lead) });
  }
}

const rankOf = ({ place }: Follower): number => rank[place.facts.role ?? "list"];

/** Finished work is often taken off; where none of it is left, nobody misses more of it. */
const isLeftOut = ({ status }: TaskFacts, rows: readonly TaskFacts[]): boolean =>
  (status?.state === "done" || status?.state === "dropped") &&
  !rows.some((row) => row.status?.state === status.state);

/** Tasks of the board that another board, which is to have them all, lacks. */
function reportOnlyOnBoard(lead: Lead, report: BoardReport, name: Name): void {
  const boards = lead.followers
    .filter(({ mirrors }) => mirrors)
    .map(({ place }) => ({
      place,
      keys: new Set(place.facts.rows.map(({ id }) => keyOf(id))),
      forms: new Set(place.facts.rows.map(({ id }) => formOf(id))),
    }));
  if (boards.length === 0) return;
  for (const [key, [task]] of lead.tasks) {
    if (task === undefined) continue;
    const without = boards.filter(
      ({ place, keys, forms }) =>
        !keys.has(key) && forms.has(formOf(key)) && !isLeftOut(task, place.facts.rows),
    );
    const [first] = without;
    if (first === undefined) continue;
    const related = without.map(({ place }) => ({ message: "the board without it", spot: place.facts.head }));
    const facts = { id: task.id, place: name(first.place.path) };
    report("onlyOnBoard", spotAmong(lead.place, task.spot), facts, { related });
  }
}

/** Statuses that differ from the board's. A task that a document shows twice agrees where one of its rows does. */
function reportStatuses(lead: Lead, { place }: Follower, report: BoardReport, name: Name): void {
  const differing = new Map<string, { task: TaskFacts; other: TaskFacts }>();
  const agreed = new Set<string>();
  for (const task of place.facts.rows) {
    const key = keyOf(task.id);
    const candidates = (lead.tasks.get(key) ?? []).filter((other) => agree(task, other));
    const same = candidates.filter(({ title }) => title === task.title);
    const compared = candidates.length > 1 ? same : candidates;
    const [other] = compared;
    if (task.status === undefined || other?.status === undefined) continue;
    if (compared.some(({ status }) => status && isSame(status, task))) agreed.add(key);
    else if (!differing.has(key)) differing.set(key, { task, other });
  }
  for (const [key, { task, other }] of differing) {
    if (agreed.has(key) || task.status === undefined || other.status === undefined) continue;
    const facts = {
      id: task.id,
      status: task.status.word,
      expected: other.status.word,
      board: name(lead.place.path),
    };
    const related: { message: string; spot: Spot }[] = [
      { message: `\`${other.id}\` on the board`, spot: spotAmong(lead.place, other.status.spot) },
    ];
    const details = { actual: facts.status, expected: [facts.expected], related, ...because(lead) };
    report("otherStatus", spotAmong(place, task.status.spot), facts, details);
  }
}

/** Vocabularies may grade one word differently; then the word counts. */
const isSame = (left: NonNullable<TaskFacts["status"]>, { status: right }: TaskFacts): boolean =>
  right !== undefined &&
  (left.state === right.state ||
    left.name === right.name ||
    left.word.toLowerCase() === right.word.toLowerCase());

const because = ({ guide }: Lead): { note?: string } =>
  guide === undefined ? {} : { note: `\`${guide}\` says which board to go by` };

function namesOf(boards: BoardSettings | undefined): Name {
  return (path) => {
    const place = boards?.places.find(({ files }) => globsOf(files).matches(path));
    return place === undefined ? `\`${path}\`` : `${place.name} (\`${path}\`)`;
  };
}
