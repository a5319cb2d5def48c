import { nearestName } from "../../src/contracts/names.ts";
import type { Document } from "../../src/documents/document.ts";
import { type ReportAcross, defineRule } from "../../src/linter/rule.ts";
import { type Spot, spotOf } from "../../src/linter/spot.ts";
import type { FileIndex } from "../../src/linter/surroundings.ts";
import { linkAddress } from "../support/link-address.ts";

interface RelativeLink {
  readonly spot: Spot;
  readonly url: string;
  /** The document itself where the link is an anchor alone. */
  readonly path: string;
  readonly anchor: string | undefined;
}

const messages = {
  missingFile: ({ path, near }: { path: string; near: string | undefined }) =>
    `Unexpected link to \`${path}\`, expected a file or folder that is there${meant(near)}`,
  missingAnchor: ({ anchor, path, near }: { anchor: string; path?: string; near: string | undefined }) =>
    `Unexpected link to \`#${anchor}\`, expected an anchor of ${path === undefined ? "this document" : `\`${path}\``}` +
    meant(near && `#${near}`),
};

export default defineRule({
  id: "link-target",
  topic: "references",
  description: "Reports a relative link to a file or an anchor that is not there.",
  severity: "error",
  fixable: false,
  derived: true,
  formats: ["markdown"],
  messages,
  across: {
    reads: "own",
    collect: (document) => {
      const links = relativeLinks(document);
      return links.length === 0 ? undefined : links;
    },
    async compare(documents, report, surroundings) {
      for (const { path, facts } of documents) {
        for (const link of facts) {
          if (surroundings.files.kindOf(link.path) === undefined) {
            reportFile(link, report, surroundings.files);
          } else if (link.anchor !== undefined) {
            reportAnchor(link, path, await surroundings.anchors(link.path), report);
          }
        }
      }
    },
  },
});

function relativeLinks(document: Document): readonly RelativeLink[] {
  return (document.markdown?.links ?? []).flatMap((link) => {
    const address = linkAddress(link.url, document.path);
    // What lies outside of the workspace is nothing that it can speak of.
    if (address === undefined || address.path?.startsWith("..")) return [];
    const spot = spotOf(document, link.urlPlace ?? link.place);
    return [{ spot, url: link.url, path: address.path ?? document.path, anchor: address.anchor }];
  });
}

function reportFile(
  { spot, url, path }: RelativeLink,
  report: ReportAcross<typeof messages>,
  files: FileIndex,
): void {
  const near = files.otherCase(path);
  report("missingFile", spot, { path, near }, { actual: url, expected: near === undefined ? [] : [near] });
}

function reportAnchor(
  { spot, url, path, anchor = "" }: RelativeLink,
  from: string,
  anchors: ReadonlySet<string> | undefined,
  report: ReportAcross<typeof messages>,
): void {
  // `#top` is the browser's own, `#L10` a line of a rendered source file.
  if (
    anchors === undefined ||
    anchors.has(anchor.toLowerCase()) ||
    /^(?:top|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:.*)$/u.test(anchor)
  )
    return;
  const near = nearestName(anchor, anchors);
  const facts = path === from ? { anchor, near } : { anchor, path, near };
  report("missingAnchor", spot, facts, { actual: url, expected: near === undefined ? [] : [`#${near}`] });
}

const meant = (near: string | undefined): string => (near === undefined ? "" : `; did you mean \`${near}\`?`);
