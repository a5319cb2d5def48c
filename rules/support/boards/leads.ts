/** Which boards lead: those that the configuration names, those that guides say to go by, else the fullest of a project. */
import type { Collected } from "../../../src/linter/rule.ts";
import { baseName, type BoardFacts } from "./facts.ts";
import { agree, formOf, keyOf } from "./ids.ts";
import { governs, projectOf } from "./projects.ts";
import type { TaskFacts } from "./rows.ts";

export type Place = Collected<BoardFacts, unknown>;

/** A board that others follow. */
export interface Lead {
  readonly place: Place;
  /** The folder of the project that it is about. */
  readonly project: string;
  /** By id, without what tells tasks of one id apart. */
  readonly tasks: ReadonlyMap<string, readonly TaskFacts[]>;
  /** What its ids look like. Most boards are never asked, because nothing may follow them. */
  readonly forms: () => ReadonlySet<string>;
  /** The guide by whose words it leads. */
  readonly guide: string | undefined;
  readonly followers: Follower[];
}

export interface Follower {
  readonly place: Place;
  /** It is to hold whatever the lead holds. */
  readonly mirrors: boolean;
}

interface Vote {
  readonly guide: string;
  readonly count: number;
}

/** How often guides say that one is to go by a document. Of several in one line, the first board counts. */
function votesOf(documents: readonly Place[], places: readonly Place[]): ReadonlyMap<Place, Vote> {
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    const name = baseName(place.path);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [place]);
    else known.push(place);
  }
  const votes = new Map<Place, Vote>();
  for (const guide of documents) {
    for (const files of guide.facts.leads) {
      const named = files.flatMap((file) =>
        (byName.get(baseName(file)) ?? []).filter(
          ({ path }) =>
            `/${path}`.toLowerCase().endsWith(`/${file.toLowerCase()}`) && governs(path, guide.path),
        ),
      );
      const chosen = named.find(({ facts }) => facts.role === "board") ?? named[0];
      if (chosen === undefined || chosen.facts.role === "list") continue;
      const known = votes.get(chosen);
      votes.set(chosen, { guide: known?.guide ?? guide.path, count: (known?.count ?? 0) + 1 });
    }
  }
  return votes;
}

/** The boards that lead. Where there is no configuration, each project has one, and others with tasks of their own. */
export function leadsOf(documents: readonly Place[], isSet: boolean): readonly Lead[] {
  const places = documents.filter(({ facts }) => facts.role !== undefined);
  if (isSet) return places.filter(({ facts }) => facts.leading).map((place) => leadOf(place, undefined));
  const votes = votesOf(documents, places);
  const count = (place: Place): number => votes.get(place)?.count ?? 0;
  const boards = places.filter((place) => place.facts.role === "board");
  const projects = new Set(boards.map(({ path }) => projectOf(path)));
  // Without a board a backlog leads, but only where somebody says so.
  const backlogs = places.filter(
    (place) => place.facts.role === "backlog" && count(place) > 0 && !projects.has(projectOf(place.path)),
  );
  const leads: Lead[] = [];
  const byProject = new Map<string, Lead[]>();
  for (const place of [...boards, ...backlogs].sort(
    (a, b) =>
      Number(a.facts.derived) - Number(b.facts.derived) ||
      count(b) - count(a) ||
      Number(b.facts.csv) - Number(a.facts.csv) ||
      b.facts.rows.length - a.facts.rows.length ||
      (a.path < b.path ? -1 : 1),
  )) {
    const project = projectOf(place.path);
    const beside = byProject.get(project);
    // What was derived from the documents says nothing that they do not, where people keep a board.
    if (place.facts.derived && leads.some((lead) => place.path.startsWith(lead.project))) continue;
    if (beside?.some((lead) => isHalf(sharedWith(place, lead), place, lead))) continue;
    const lead = leadOf(place, votes.get(place)?.guide);
    leads.push(lead);
    if (beside === undefined) byProject.set(project, [lead]);
    else beside.push(lead);
  }
  return leads;
}

/** Every document may have a task of the id; a board on which more have it is no board. */
const mostOfOneId = 20;

function leadOf(place: Place, guide: string | undefined): Lead {
  const tasks = new Map<string, TaskFacts[]>();
  for (const task of place.facts.rows) {
    const key = keyOf(task.id);
    const known = tasks.get(key);
    if (known === undefined) tasks.set(key, [task]);
    else if (known.length < mostOfOneId) known.push(task);
  }
  let forms: ReadonlySet<string> | undefined;
  return {
    place,
    project: projectOf(place.path),
    tasks,
    forms: () => (forms ??= new Set([...tasks.keys()].map(formOf))),
    guide,
    followers: [],
  };
}

/** How many of a document's tasks are on the board. */
export const sharedWith = ({ facts }: Place, { tasks }: Lead): number =>
  facts.rows.filter((task) => tasks.get(keyOf(task.id))?.some((other) => agree(task, other))).length;

export const isHalf = (shared: number, { facts }: Place, { tasks }: Lead): boolean =>
  shared > 0 && shared * 2 >= Math.min(facts.rows.length, tasks.size);
