/** Which boards lead, and which other documents follow them: by configuration, by guides, by folders and by ids. */
import type { Collected } from "../../src/linter/rule.ts";
import { baseName, type BoardFacts, type TaskFacts } from "./boards-facts.ts";

export type Place = Collected<BoardFacts, unknown>;

/** A board that others follow. */
export interface Lead {
  readonly place: Place;
  /** By id, without what tells tasks of one id apart. */
  readonly tasks: ReadonlyMap<string, readonly TaskFacts[]>;
  /** What its ids look like. */
  readonly forms: ReadonlySet<string>;
  /** The guide by whose words it leads. */
  readonly guide: string | undefined;
  readonly followers: Follower[];
}

export interface Follower {
  readonly place: Place;
  /** It is to hold whatever the lead holds. */
  readonly mirrors: boolean;
}

/** `ST-A-012@routing` is the task `ST-A-012` of one of several documents that use the id. */
export const keyOf = (id: string): string => id.replace(/@.*$/su, "").toUpperCase();

/** `ST A-A-#` of `ST-A-012`: where it begins, and how it is built. */
export const formOf = (id: string): string => {
  const key = keyOf(id);
  const shape = key.replace(/\d+/gu, "#").replace(/[\p{L}]+/gu, "A");
  return `${/^\p{L}*/u.exec(key)?.[0] ?? ""} ${shape}`;
};

/** Ids of two names and a number belong to a project; `T-3` may be the third task of whatever document it stands in. */
const isShared = (id: string): boolean => /^\p{L}[\p{L}\d]*-\p{L}[\p{L}\d]*-\d+\p{L}?$/u.test(keyOf(id));

/** Whether rows of one id speak of one task. */
export const agree = (left: TaskFacts, right: TaskFacts): boolean =>
  isShared(left.id) || left.title === "" || right.title === "" || haveWordInCommon(left.title, right.title);

function haveWordInCommon(left: string, right: string): boolean {
  const words = new Set(wordsOf(left));
  return wordsOf(right).some((word) => words.has(word));
}

const wordsOf = (title: string): readonly string[] => title.toLowerCase().match(/[\p{L}\p{N}]{4,40}/gu) ?? [];

/** The boards that lead, each with those that follow it. */
export function linked(documents: readonly Place[]): readonly Lead[] {
  const places = documents.filter(({ facts }) => facts.role !== undefined);
  const leads = leadsOf(places, votesOf(documents, places));
  // Where people named the board and its followers themselves, folders say nothing more.
  const only = leads.length === 1;
  const leading = new Set(leads.map(({ place }) => place));
  for (const place of places) {
    if (leading.has(place)) continue;
    const [best] = leads
      .filter(({ place: { path } }) => (only && place.facts.configured) || governs(path, place.path))
      .map((lead) => ({ lead, depth: projectOf(lead.place.path).length, shared: sharedWith(place, lead) }))
      .sort((a, b) => b.depth - a.depth || b.shared - a.shared || near(b.lead, place) - near(a.lead, place));
    if (best !== undefined && follows(place, best.lead, best.shared)) {
      best.lead.followers.push({ place, mirrors: mirrors(place, best.lead, best.shared) });
    }
  }
  return leads;
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

function leadsOf(places: readonly Place[], votes: ReadonlyMap<Place, Vote>): readonly Lead[] {
  const make = (place: Place): Lead => {
    const tasks = new Map<string, TaskFacts[]>();
    for (const task of place.facts.rows) {
      const key = keyOf(task.id);
      const known = tasks.get(key);
      if (known === undefined) tasks.set(key, [task]);
      else known.push(task);
    }
    const forms = new Set([...tasks.keys()].map(formOf));
    return { place, tasks, forms, guide: votes.get(place)?.guide, followers: [] };
  };
  const configured = places.filter(({ facts }) => facts.leading);
  if (configured.length > 0) return configured.map(make);
  const count = (place: Place): number => votes.get(place)?.count ?? 0;
  const boards = places.filter((place) => place.facts.role === "board");
  const projects = new Set(boards.map(({ path }) => projectOf(path)));
  // Without a board a backlog leads, but only where somebody says so.
  const backlogs = places.filter(
    (place) => place.facts.role === "backlog" && count(place) > 0 && !projects.has(projectOf(place.path)),
  );
  const leads: Lead[] = [];
  for (const place of [...boards, ...backlogs].sort(
    (a, b) =>
      count(b) - count(a) ||
      Number(b.facts.csv) - Number(a.facts.csv) ||
      b.facts.rows.length - a.facts.rows.length ||
      (a.path < b.path ? -1 : 1),
  )) {
    const project = projectOf(place.path);
    const beside = leads.filter((lead) => projectOf(lead.place.path) === project);
    if (!beside.some((lead) => isHalf(sharedWith(place, lead), place, lead))) leads.push(make(place));
  }
  return leads;
}

/** How many of a document's tasks are on the board. */
const sharedWith = ({ facts }: Place, { tasks }: Lead): number =>
  facts.rows.filter((task) => tasks.get(keyOf(task.id))?.some((other) => agree(task, other))).length;

const isHalf = (shared: number, { facts }: Place, { tasks }: Lead): boolean =>
  shared > 0 && shared * 2 >= Math.min(facts.rows.length, tasks.size);

/** Whether the ids of a document are those of the board and not of the document's own. */
function follows(follower: Place, lead: Lead, shared: number): boolean {
  const { path, facts } = follower;
  const alike = facts.rows.filter(({ id }) => lead.forms.has(formOf(id)));
  if (alike.length === 0) return false;
  const { place } = lead;
  return (
    facts.configured ||
    alike.some(({ id }) => isShared(id)) ||
    isHalf(shared, follower, lead) ||
    (shared > 0 && (facts.files.includes(baseName(place.path)) || place.facts.files.includes(baseName(path))))
  );
}

/** Another board that holds but a few of the tasks is an extract, unless the configuration calls it a board. */
const mirrors = (place: Place, { tasks }: Lead, shared: number): boolean =>
  place.facts.role === "board" && (place.facts.configured || shared * 2 >= tasks.size);

const documentation =
  /^(?:\..+|docs?|documentation|plans?|planning|specs?|notes|tasks?|task-?boards?|boards?|wiki|management)$/iu;

/** The folder of the project that a document is about: above the first one that is for documents. */
export function projectOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  const first = folders.findIndex((folder) => documentation.test(folder));
  return folders
    .slice(0, first < 0 ? undefined : first)
    .map((folder) => `${folder}/`)
    .join("");
}

const governs = (board: string, path: string): boolean => path.startsWith(projectOf(board));

/** How many folders a document has in common with a board. */
function near({ place }: Lead, { path }: Place): number {
  const folders = path.split("/").slice(0, -1);
  const others = place.path.split("/").slice(0, -1);
  const apart = folders.findIndex((folder, index) => folder !== others[index]);
  return apart < 0 ? folders.length : apart;
}
