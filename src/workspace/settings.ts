/** What the configuration says that changes what documents mean. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { nearestName } from "../contracts/names.ts";
import type { BoardSettings, Settings } from "../linter/settings.ts";
import { type BoardsFile, type Configuration, fromRoot } from "./configuration.ts";

/** @param root of the workspace, absolute */
export function settingsOf(configuration: Configuration, root: string): Settings {
  const { timeZone, rootPrefix, boards } = configuration.settings;
  if (boards === undefined) return { timeZone, rootPrefix };
  return { timeZone, rootPrefix, boards: boardSettings(configuration, boards, root) };
}

function boardSettings(
  configuration: Configuration,
  { lead = [], places = {} }: BoardsFile,
  root: string,
): BoardSettings {
  const rooted = (globs: readonly string[]): readonly string[] =>
    globs.map((glob) => fromRoot(glob, configuration, root));
  const one = typeof lead === "string";
  return {
    lead: (one ? [lead] : lead).flatMap((name, index) => {
      const place = Object.hasOwn(places, name) ? places[name] : undefined;
      if (place === undefined)
        checkLead(name, one ? ["boards", "lead"] : ["boards", "lead", index], configuration, places);
      return rooted(place?.files ?? [name]);
    }),
    places: Object.entries(places).map(([name, { files, role }]) => ({ name, files: rooted(files), role })),
  };
}

/** A board that is nowhere leads nothing, and nobody would hear of it. */
function checkLead(
  name: string,
  at: readonly (string | number)[],
  configuration: Configuration,
  places: NonNullable<BoardsFile["places"]>,
): void {
  if (/[*?[{(]/.test(name) || existsSync(resolve(configuration.folder, name))) return;
  const near = nearestName(name, Object.keys(places));
  const expected =
    near === undefined ? "expected a file, a glob or the name of a place" : `did you mean \`${near}\``;
  throw configuration.problem(`Unexpected board \`${name}\` in \`boards.lead\`, ${expected}`, at);
}
