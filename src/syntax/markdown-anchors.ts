/** The anchors that GitHub gives a Markdown text: slugs of its headings, ids and names in its HTML. */
import GithubSlugger from "github-slugger";
import { plainText, type TreeIndex } from "./markdown-index.ts";

/** Lower case, without `#`. */
export function anchorsIn({ headings, html }: TreeIndex): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set(headings.map(({ node }) => slugger.slug(plainText(node))));
  for (const { node } of html) {
    for (const match of node.value.matchAll(/\b(?:id|name)\s{0,4}=\s{0,4}["']([^"']{1,200})["']/giu)) {
      if (match[1] !== undefined)
        anchors.add(match[1].toLowerCase()).add(`user-content-${match[1].toLowerCase()}`);
    }
  }
  return anchors;
}
