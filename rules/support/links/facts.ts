/** What is known of a document's relative links before other files are asked about. */
import { nearestName } from "../../../src/contracts/names.ts";
import type { Document } from "../../../src/documents/document.ts";
import { type Spot, spotOf } from "../../../src/linter/spot.ts";
import { anchorsIn, hasAnchor } from "../../../src/syntax/markdown-anchors.ts";
import { generatedPlaces } from "../../../src/syntax/markdown-regions.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { type RelativeLink, relativeLinks } from "./relative.ts";

export interface Link extends Pick<RelativeLink, "url" | "path" | "rooted" | "anchor" | "plain"> {
  readonly spot: Spot;
  /** In a region that a generator writes anew. */
  readonly derived: boolean;
}

export interface LinkFacts {
  /** Links to other files. */
  readonly links: readonly Link[];
  /** Anchors that the document itself does not have, judged by its text as it was read, with the nearest that it has. */
  readonly lost: readonly (Link & { readonly near: string | undefined })[];
}

/** Undefined for a document without relative links. */
export function linkFacts(document: Document, rootPrefix: string | undefined): LinkFacts | undefined {
  const found = relativeLinks(document, rootPrefix);
  if (found.length === 0) return undefined;
  const isDerived = within(generatedPlaces(document.text));
  const linkOf = ({ place, url, path, rooted, anchor, plain }: RelativeLink): Link => ({
    url,
    path,
    rooted,
    anchor,
    plain,
    spot: spotOf(document, place),
    derived: isDerived(place.start),
  });
  const own = found.filter(({ path, anchor }) => path === document.path && anchor !== undefined);
  const anchors = own.length > 0 && document.markdown ? anchorsIn(document.markdown) : new Set<string>();
  const lost = own.flatMap((link) => {
    const { anchor = "" } = link;
    return hasAnchor(anchors, anchor) ? [] : [{ ...linkOf(link), near: nearAnchor(anchor, anchors) }];
  });
  return { links: found.filter(({ path }) => path !== document.path).map(linkOf), lost };
}

/** The anchor that was probably meant: a heading's that was numbered since, or one a typo away. */
export function nearAnchor(anchor: string, anchors: ReadonlySet<string>): string | undefined {
  // Among so many, looking for it takes longer than it helps.
  if (anchors.size > mostCompared) return undefined;
  const [numbered, another] = [...anchors].filter((each) => each.endsWith(`-${anchor.toLowerCase()}`));
  return nearestName(anchor, anchors) ?? (another === undefined ? numbered : undefined);
}

const mostCompared = 300;

/** Whether an offset lies in one of the places, which do not overlap. */
function within(places: readonly Place[]): (offset: number) => boolean {
  const sorted = [...places].sort((left, right) => left.start - right.start);
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (sorted[low - 1]?.end ?? 0);
  };
}
