import type { Severity } from "../../src/contracts/contract.ts";
import { findMachinePaths, type MachinePath } from "../../src/documents/values/paths.ts";
import { defineRule } from "../../src/linter/rule.ts";
import type { Place } from "../../src/syntax/place.ts";
import { hintsIn } from "../support/hints.ts";
import { isFromRoot } from "../support/paths/root-prefix.ts";

export default defineRule({
  id: "repository-path",
  topic: "references",
  description: "Reports paths that hold on one machine only, or lead out of the repository.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  messages: {
    machine: ({ path, what }: { path: string; what: string }) =>
      `Unexpected ${what} \`${path}\`, expected a path from the repository's root`,
    outside: ({ path }: { path: string }) =>
      `Unexpected path \`${path}\` out of the repository, expected one inside it`,
  },
  check(document, report, { settings }) {
    const depth = document.path.split("/").length - 1;
    const hinted = hintsIn(document.text, HINT);
    if (!hinted) return;
    const seen = new Set<string>();
    const look = (place: Place, severity?: Severity): void => {
      if (!hinted(place)) return;
      const text = document.text.slice(place.start, place.end);
      for (const mention of findMachinePaths(text, place.start, depth)) {
        // One path said ten times is one thing to mend.
        if (seen.has(mention.text) || isConvention(mention.text)) continue;
        if (isFromRoot(mention.text, settings.rootPrefix)) continue;
        seen.add(mention.text);
        const details = { actual: mention.text, ...(severity === undefined ? {} : { severity }) };
        if (mention.kind === "outside-repository")
          report("outside", mention.place, { path: mention.text }, details);
        else report("machine", mention.place, { path: mention.text, what: WHAT[mention.kind] }, details);
      }
    };
    const { markdown } = document;
    for (const { place } of hinted.among(markdown?.texts ?? [])) look(place);
    for (const { urlPlace } of markdown?.links ?? []) if (urlPlace !== undefined) look(urlPlace);
    // In code a machine path may be what was really run, so it only informs.
    for (const { content } of hinted.among(markdown?.inlineCode ?? [])) look(content, "info");
    for (const { content } of hinted.among(markdown?.code ?? [])) look(content, "info");
  },
});

/** In every path that the rule reports; letters, such as those of drives, are too many to begin with. */
const HINT = /\.\.[\\/]|\/(?:Users|home|root)\/|:[\\/](?!\/)|~[\\/]|\\\\/g;

/** `~/.toolrc` is where a program looks on every machine. */
const isConvention = (path: string): boolean => /^~[\\/]\./u.test(path);

const WHAT: Readonly<Record<Exclude<MachinePath, "outside-repository">, string>> = {
  "home-folder": "machine path",
  drive: "drive path",
  "home-shorthand": "home folder path",
  "network-share": "network path",
};
