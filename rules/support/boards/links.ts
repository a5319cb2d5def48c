/** Which documents follow the boards that lead: by configuration, by folders and by ids. */
import { baseName } from "./facts.ts";
import { formOf, isShared } from "./ids.ts";
import { isHalf, type Lead, leadsOf, type Place, sharedWith } from "./leads.ts";

/**
 * The boards that lead, each with those that follow it.
 * @param isSet whether the configuration names boards that lead: no others do then
 */
export function linked(documents: readonly Place[], isSet: boolean): readonly Lead[] {
  const leads = leadsOf(documents, isSet);
  // Where people named the board and its followers themselves, folders say nothing more.
  const only = leads.length === 1;
  const leading = new Set(leads.map(({ place }) => place));
  const candidates = documents.flatMap((place): Candidate[] => {
    if (place.facts.role === undefined || place.facts.derived || leading.has(place)) return [];
    const [best] = leads
      .filter(({ project }) => (only && place.facts.configured) || place.path.startsWith(project))
      .map((lead) => ({ place, lead, shared: sharedWith(place, lead) }))
      .sort(
        (a, b) =>
          Number(b.shared > 0) - Number(a.shared > 0) ||
          depthOf(b.lead) - depthOf(a.lead) ||
          b.shared - a.shared ||
          near(b) - near(a),
      );
    return best === undefined ? [] : [best];
  });
  const folders = new Set(candidates.filter(({ shared }) => shared > 0).map(homeOf));
  for (const candidate of candidates) {
    const { place, lead, shared } = candidate;
    if (!follows(candidate, folders.has(homeOf(candidate)))) continue;
    lead.followers.push({ place, mirrors: mirrors(place, lead, shared) });
  }
  return leads;
}

/** A document and the board that it may follow. */
interface Candidate {
  readonly place: Place;
  readonly lead: Lead;
  /** How many of the document's tasks are on the board. */
  readonly shared: number;
}

const depthOf = ({ project }: Lead): number => project.length;

/** The folder of a document, told apart by the board that it may follow. */
const homeOf = ({ place, lead }: Candidate): string =>
  `${lead.place.path}\0${place.path.slice(0, place.path.lastIndexOf("/") + 1)}`;

/** Whether the ids of a document are those of the board and not of the document's own. */
function follows({ place, lead, shared }: Candidate, atHome: boolean): boolean {
  const { path, facts } = place;
  const alike = facts.rows.filter(({ id }) => lead.forms().has(formOf(id)));
  if (alike.length === 0) return false;
  if (facts.configured || isHalf(shared, place, lead)) return true;
  const named =
    facts.files.includes(baseName(lead.place.path)) || lead.place.facts.files.includes(baseName(path));
  return alike.some(({ id }) => isShared(id)) ? shared > 0 || named || atHome : shared > 0 && named;
}

/** Another board that holds but a few of the tasks is an extract, unless the configuration calls it a board. */
const mirrors = (place: Place, { tasks }: Lead, shared: number): boolean =>
  place.facts.role === "board" && (place.facts.configured || shared * 2 >= tasks.size);

/** How many folders a document has in common with a board. */
function near({ place, lead }: Candidate): number {
  const folders = place.path.split("/").slice(0, -1);
  const others = lead.place.path.split("/").slice(0, -1);
  const apart = folders.findIndex((folder, index) => folder !== others[index]);
  return apart < 0 ? folders.length : apart;
}
