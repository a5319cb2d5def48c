import { type ReportAcross, defineRule } from "../../src/linter/rule.ts";
import type { Surroundings } from "../../src/linter/surroundings.ts";
import { readdressed } from "../../src/syntax/link-address.ts";
import { hasAnchor } from "../../src/syntax/markdown-anchors.ts";
import { isEvidence, isThere, nearTarget } from "../support/links/existence.ts";
import { type Link, linkFacts, nearAnchor } from "../support/links/facts.ts";

const messages = {
  missingFile: ({ path, near }: { path: string; near: string | undefined }) =>
    `Unexpected link to \`${path}\`, expected a file or folder that is there${meant(near)}`,
  movedFile: ({ path, to }: { path: string; to: string }) =>
    `Unexpected link to \`${path}\`, expected \`${to}\`, as which git knows it now`,
  missingAnchor: ({ anchor, path, near }: { anchor: string; path?: string; near: string | undefined }) =>
    `Unexpected link to \`#${anchor}\`, expected an anchor of ${path === undefined ? "this document" : `\`${path}\``}` +
    meant(near && `#${near}`),
  alone: ({ gone, all }: { gone: number; all: number }) =>
    `Unexpected links to ${gone} of ${all} files that are not there, expected the repository that the document belongs to`,
};

export default defineRule({
  id: "link-target",
  topic: "references",
  description: "Reports a relative link to a file or an anchor that is not there.",
  severity: "error",
  fixable: "safe",
  derived: true,
  formats: ["markdown"],
  messages,
  across: {
    reads: "own",
    collect: (document, { settings }) => linkFacts(document, settings.rootPrefix),
    look({ facts: { links, lost } }, { files }) {
      const there = new Set(links.filter((link) => isThere(link, files)));
      return { lost, there: [...there], gone: links.filter((link) => !there.has(link)) };
    },
    async compare(documents, report, surroundings) {
      const missing: Link[] = [];
      for (const { path, facts } of documents) {
        const { lost, there, gone } = facts;
        for (const link of lost) reportAnchor(link, undefined, link.near, report);
        if (!(await isAlone(path, there, gone, surroundings, report))) missing.push(...gone);
        await compareAnchors(there, surroundings, report);
      }
      await reportMissing(missing, surroundings, report);
    },
  },
});

type Report = ReportAcross<typeof messages>;

/** A document without its repository: most of what it links to is not there, and no git says that it should be. */
async function isAlone(
  path: string,
  there: readonly Link[],
  gone: readonly Link[],
  { files, history }: Surroundings,
  report: Report,
): Promise<boolean> {
  const [first] = gone;
  if (first === undefined) return false;
  const found = new Set(there.flatMap((link) => (isEvidence(link.path, path, files) ? [link.path] : [])));
  const lost = new Set(gone.map((link) => link.path));
  if (found.size >= lost.size || (await history()) !== undefined) return false;
  const facts = { gone: lost.size, all: lost.size + found.size };
  report("alone", first.spot, facts, { severity: "info", actual: first.url });
  return true;
}

async function reportMissing(
  links: readonly Link[],
  { files, history }: Surroundings,
  report: Report,
): Promise<void> {
  if (links.length === 0) return;
  const moved = (await (await history())?.renames([...new Set(links.map(({ path }) => path))])) ?? new Map();
  for (const link of links) {
    const { spot, url, path, plain, derived } = link;
    const to: string | undefined = moved.get(path);
    const note = derived ? { note: "It stands in a generated part: mend what that is made from" } : {};
    if (to !== undefined && files.kindOf(to) !== undefined) {
      const next = readdressed(url, spot.path, to);
      const edits = [{ place: spot.place, text: next }];
      const fix = plain && !derived ? { fix: { safety: "safe" as const, edits } } : {};
      report("movedFile", spot, { path, to }, { actual: url, expected: [next], ...note, ...fix });
    } else {
      const near = nearTarget(link, files);
      const expected = near === undefined ? [] : [near];
      report("missingFile", spot, { path, near }, { actual: url, expected, ...note });
    }
  }
}

async function compareAnchors(
  links: readonly Link[],
  surroundings: Surroundings,
  report: Report,
): Promise<void> {
  for (const link of links) {
    if (link.anchor === undefined) continue;
    const anchors = await surroundings.anchors(pageAt(link.path, surroundings));
    if (anchors === undefined || hasAnchor(anchors, link.anchor)) continue;
    reportAnchor(link, link.path, nearAnchor(link.anchor, anchors), report);
  }
}

/** GitHub shows the README of a folder below what lies in it. */
function pageAt(path: string, { files }: Surroundings): string {
  if (files.kindOf(path) !== "folder") return path;
  const name = files.list(path).find((each) => /^readme\.(?:md|markdown)$/iu.test(each));
  return name === undefined ? path : path === "." ? name : `${path}/${name}`;
}

function reportAnchor(
  { spot, url, anchor = "" }: Link,
  path: string | undefined,
  near: string | undefined,
  report: Report,
): void {
  const facts = path === undefined ? { anchor, near } : { anchor, path, near };
  report("missingAnchor", spot, facts, { actual: url, expected: near === undefined ? [] : [`#${near}`] });
}

const meant = (near: string | undefined): string => (near === undefined ? "" : `; did you mean \`${near}\`?`);
