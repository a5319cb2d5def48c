import GithubSlugger from "github-slugger";
import { nearestName } from "../../src/contracts/names.ts";
import type { Document } from "../../src/documents/document.ts";
import { defineRule } from "../../src/linter/rule.ts";
import { plainText } from "../../src/syntax/markdown-index.ts";

export default defineRule({
  id: "link-target",
  topic: "references",
  description: "Reports a link to an anchor that the document does not have.",
  severity: "error",
  fixable: false,
  derived: true,
  formats: ["markdown"],
  messages: {
    missingAnchor: ({ anchor, near }: { anchor: string; near: string | undefined }) =>
      `Unexpected link to \`#${anchor}\`, expected an anchor of this document${near === undefined ? "" : `; did you mean \`#${near}\`?`}`,
  },
  check(document, report) {
    const links = document.markdown?.links.filter(({ url }) => url.startsWith("#") && url.length > 1) ?? [];
    if (links.length === 0) return;
    const anchors = anchorsOf(document);
    for (const link of links) {
      const anchor = decoded(link.url.slice(1));
      // `#top` is the browser's own, `#L10` a line of a rendered source file.
      if (anchors.has(anchor.toLowerCase()) || /^(?:top|L\d+(?:-L\d+)?|:~:.*)$/u.test(anchor)) continue;
      const near = nearestName(anchor, anchors);
      report(
        "missingAnchor",
        link.urlPlace ?? link.place,
        { anchor, near },
        { actual: link.url, expected: near === undefined ? [] : [`#${near}`] },
      );
    }
  },
});

/** The anchors GitHub gives a document: its headings' slugs, ids and names in its HTML, footnotes. */
function anchorsOf({ markdown }: Document): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set(markdown?.headings.map(({ node }) => slugger.slug(plainText(node))));
  for (const { node } of markdown?.html ?? []) {
    for (const match of node.value.matchAll(/\b(?:id|name)\s{0,4}=\s{0,4}["']([^"']{1,200})["']/giu)) {
      if (match[1] !== undefined)
        anchors.add(match[1].toLowerCase()).add(`user-content-${match[1].toLowerCase()}`);
    }
  }
  return anchors;
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
