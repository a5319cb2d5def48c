/** The links of a document that lead to something in the workspace, as their author means them. */
import { beginsWord, inAnyCase } from "../../../src/syntax/lettered.ts";
import type { Document } from "../../../src/documents/document.ts";
import { machinePath } from "../../../src/documents/values/machine-path.ts";
import { holes } from "../../../src/documents/values/path-vocabulary.ts";
import { isOutside, linkAddress } from "../../../src/syntax/link-address.ts";
import type { TreeIndex } from "../../../src/syntax/markdown-index.ts";
import type { Place } from "../../../src/syntax/place.ts";
import { fromRoot } from "../paths/root-prefix.ts";

export interface RelativeLink {
  readonly part: TreeIndex["links"][number];
  readonly url: string;
  /** The address, or the whole link where the text does not show it plainly. */
  readonly place: Place;
  /** Whether the address stands at the place as such, so that another can take its place. */
  readonly plain: boolean;
  /** From the workspace root; the document itself where the link is an anchor alone. */
  readonly path: string;
  readonly rooted: boolean;
  readonly anchor: string | undefined;
}

/** @param rootPrefix what stands for the root in paths such as `/name/docs/x.md` */
export function relativeLinks(document: Document, rootPrefix: string | undefined): readonly RelativeLink[] {
  return (document.markdown?.links ?? []).flatMap((link): RelativeLink[] => {
    const { url, urlPlace, autolink } = link;
    if (autolink || isNoAddress(url) || isCode(document.text, link.place, url)) return [];
    const address = linkAddress(url, document.path);
    if (address === undefined) return [];
    const { rooted, anchor } = address;
    const path =
      rooted && address.path !== undefined
        ? fromRoot(address.path, rootPrefix)
        : (address.path ?? document.path);
    // What lies outside of the workspace is nothing that it can speak of.
    if (isOutside(path)) return [];
    const plain = urlPlace !== undefined;
    return [{ part: link, url, place: urlPlace ?? link.place, plain, path, rooted, anchor }];
  });
}

/** Words that stand for an address to come, addresses with holes, and those of one machine, which are other rules' affair. */
const isNoAddress = (url: string): boolean =>
  isStandIn(url) || holes.test(url) || /[{}<>|*]/u.test(url) || environment.test(url) || isMachine(url);

const isStandIn = inAnyCase(
  String.raw`^(?:todo|tbd|tba|fixme|x{2,}|urls?|links?|href|addresse?|address|path|file(?:name)?|target|placeholder|example|your-\S*)$`,
);

const environment = /^[$%~]/u;

const isMachine = (url: string): boolean => {
  const found = machinePath(url, Infinity);
  return found !== undefined && found !== "outside-repository";
};

/** `handlers[name](event)` in prose is no link that anybody wrote. */
const isCode = (text: string, { start }: Place, url: string): boolean =>
  (text[start - 1] === "_" || beginsWord(text.charAt(start - 1))) && !/[./#]/u.test(url);
