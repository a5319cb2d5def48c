/** The anchors that GitHub gives a Markdown text: slugs of its headings, ids and names in its HTML, its footnotes. */
import GithubSlugger from "github-slugger";
import type * as Mdast from "mdast";
import { plainText, type TreeIndex } from "./markdown-index.ts";

/** Lower case, without `#` and without `user-content-`. */
export function anchorsIn(index: TreeIndex): ReadonlySet<string> {
  const anchors = new Set<string>();
  walkHeadings(index, (slug, text) => {
    anchors.add(slug);
    // What an image or a comment leaves at the rim of a heading is kept by GitHub and seen by nobody.
    if (text !== text.trim()) anchors.add(new GithubSlugger().slug(text.trim()));
  });
  for (const { node } of index.html) {
    for (const match of withoutComments(node.value).matchAll(identity)) {
      anchors.add((match[1] ?? match[2] ?? match[3] ?? "").toLowerCase().replace(/^user-content-/u, ""));
    }
  }
  for (const { node } of index.footnotes) {
    const label = node.identifier.toLowerCase();
    anchors.add(`fn-${label}`).add(`fnref-${label}`).add("footnote-label");
  }
  return anchors;
}

/** The anchor of each heading that is Markdown, by its offset. */
export function headingAnchors(index: TreeIndex): ReadonlyMap<number, string> {
  const anchors = new Map<number, string>();
  walkHeadings(index, (slug, _text, start) => anchors.set(start, slug));
  return anchors;
}

/** Whether an address's anchor (decoded, without `#`) is one of those, or one that browsers and GitHub know by themselves. */
export const hasAnchor = (anchors: ReadonlySet<string>, anchor: string): boolean =>
  anchors.has(anchor.toLowerCase().replace(/^user-content-/u, "")) ||
  /^(?:top|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|:~:.*)$/iu.test(anchor);

const identity =
  /(?<=[\s"'/])(?:id|name)\s{0,4}=\s{0,4}(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'=<>`]{1,200}))/giu;

/** In the order of the text, which decides over the numbers behind equal slugs. Headings in HTML count. */
function walkHeadings(
  { headings, html }: TreeIndex,
  visit: (slug: string, text: string, start: number) => void,
): void {
  const slugger = new GithubSlugger();
  const found = [
    ...headings.map(({ node, place }) => ({ start: place.start, texts: [shownText(node)] })),
    ...html.map(({ node, place }) => ({ start: place.start, texts: headingsInHtml(node.value) })),
  ].sort((left, right) => left.start - right.start);
  for (const { start, texts } of found) {
    for (const text of texts) visit(slugger.slug(text), text, start);
  }
}

/** Images have an alternative text, which is none of the heading. */
function shownText(node: Mdast.Nodes): string {
  if (node.type === "image" || node.type === "imageReference") return "";
  return "children" in node ? node.children.map(shownText).join("") : plainText(node);
}

function headingsInHtml(html: string): readonly string[] {
  if (!/<h[1-6]/iu.test(html)) return [];
  const text = withoutComments(html);
  const found: string[] = [];
  let open: { readonly level: string; readonly from: number } | undefined;
  for (const match of text.matchAll(/<(\/?)h([1-6])(?=[\s>/])[^<>]*>/giu)) {
    const [tag, closing, level = ""] = match;
    if (closing === "") open = { level, from: match.index + tag.length };
    else if (open?.level === level) {
      found.push(bareText(text.slice(open.from, match.index)));
      open = undefined;
    }
  }
  return found;
}

const bareText = (html: string): string =>
  html.replace(/<[^<>]*>/gu, "").replace(/&(?:[a-z]\w{1,30}|#\w{1,8});/giu, "");

function withoutComments(html: string): string {
  let text = "";
  let at = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", at)) {
    const end = html.indexOf("-->", start + 4);
    if (end < 0) break;
    text += html.slice(at, start);
    at = end + 3;
  }
  return text + html.slice(at);
}
