import picomatch from "picomatch";
import type { Document, Table } from "../../src/documents/document.ts";
import { findPaths, type PathMention } from "../../src/documents/values/paths.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { contains } from "../../src/syntax/place.ts";
import { type Claims, failedClaims, missingPaths } from "../support/paths/missing.ts";
import { isDocumentPath, mapClaims, mapEntries, mapsOf } from "../support/paths/reference-maps.ts";
import { fromRoot } from "../support/paths/root-prefix.ts";

export default defineRule({
  id: "reference-map",
  topic: "references",
  description:
    "Reports a document that the steps use and the reference map leaves out, one that is not there, and optionally the other way round.",
  severity: "warning",
  fixable: "safe",
  formats: ["markdown"],
  options: {
    type: "object",
    additionalProperties: false,
    properties: {
      unused: {
        type: "boolean",
        description: "Also report documents of the map that no step mentions.",
        default: false,
      },
    },
  },
  defaults: { unused: false },
  concerns: ({ references }) => references.map !== undefined,
  messages: {
    unmapped: ({ path, map }: { path: string; map: string }) =>
      `Unexpected document \`${path}\` that ${map} leaves out, expected a row for it`,
    unused: ({ path }: { path: string }) =>
      `Unexpected \`${path}\` in the reference map, expected a step that uses it`,
    gone: ({ path, near }: { path: string; near: string | undefined }) =>
      `Unexpected \`${path}\` in the reference map, expected what is there` +
      (near === undefined ? "" : `; did you mean \`${near}\`?`),
    moved: ({ path, to }: { path: string; to: string }) =>
      `Unexpected \`${path}\` in the reference map, which moved, expected \`${to}\``,
  },
  check(document, report, { options, settings }) {
    const maps = mapsOf(document);
    const [map] = maps;
    if (!map) return;
    const mapped = mapEntries(document).map((mention) => rooted(mention, settings.rootPrefix));
    const used = usedPaths(document, maps).map((mention) => rooted(mention, settings.rootPrefix));
    const known = mapped.map(({ normalized }) => matcher(normalized));
    const seen = new Set<string>();
    for (const mention of used) {
      const path = mention.normalized;
      if (mention.kind !== "file" || !isDocumentPath(path) || seen.has(path)) continue;
      seen.add(path);
      if (known.some((matches) => matches(path))) continue;
      const name = map.section?.heading.name;
      report(
        "unmapped",
        mention.place,
        { path, map: name === undefined ? "the reference map" : `\`${name}\`` },
        {
          actual: path,
          related: [{ message: "The map is here", place: map.columns[0]?.place ?? map.place }],
        },
      );
    }
    if (!options.unused) return;
    for (const entry of mapped) {
      const matches = matcher(entry.normalized);
      if (!used.some(({ normalized }) => matches(normalized)))
        report("unused", entry.place, { path: entry.normalized });
    }
  },
  across: {
    reads: "own",
    concerns: ({ references }) => references.map !== undefined,
    collect(document): Claims | undefined {
      const claims = mapClaims(document);
      return claims && { guide: true, claims };
    },
    look: failedClaims,
    async compare(documents, report, surroundings) {
      for (const { claim, moved, near } of await missingPaths(documents, surroundings)) {
        const { spot, normalized: path } = claim;
        if (moved !== undefined) {
          const { to, fix } = moved;
          report("moved", spot, { path, to }, { actual: path, expected: [to], ...(fix && { fix }) });
        } else {
          const expected = near === undefined ? [] : [near];
          report("gone", spot, { path, near }, { actual: path, expected });
        }
      }
    },
  },
});

const rooted = (mention: PathMention, prefix: string | undefined): PathMention => ({
  ...mention,
  normalized: fromRoot(mention.normalized, prefix),
});

/** Paths in code spans and links outside the map. A bare name in prose is too often just a word. */
function usedPaths(document: Document, maps: readonly Table[]): readonly PathMention[] {
  const { markdown, text } = document;
  if (!markdown) return [];
  const places = [
    ...markdown.inlineCode.map(({ content }) => ({ place: content, inCode: true })),
    ...markdown.links.flatMap(({ urlPlace }) => (urlPlace ? [{ place: urlPlace, inCode: true }] : [])),
  ].sort((left, right) => left.place.start - right.place.start);
  return places
    .filter(({ place }) => !maps.some((map) => contains(map.place, place)))
    .flatMap(({ place, inCode }) => findPaths(text.slice(place.start, place.end), place.start, { inCode }));
}

/** A row covers its own path, what its glob matches, what lies in its folder, and the same name without folders. */
function matcher(entry: string): (path: string) => boolean {
  const glob = picomatch(entry, { dot: true });
  const name = entry.slice(entry.lastIndexOf("/") + 1);
  return (path) =>
    glob(path) ||
    path.startsWith(`${entry}/`) ||
    path === name ||
    entry === path.slice(path.lastIndexOf("/") + 1);
}
