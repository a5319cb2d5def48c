import { defineRule, type ReportAcross } from "../../src/linter/rule.ts";
import type { History, Surroundings } from "../../src/linter/surroundings.ts";
import { type Citation, citationsIn, holdsWords } from "../support/cited-evidence.ts";
import { beginsHere, filesNamed, nearPath, readingsOf } from "../support/paths/search.ts";

type Cited = Extract<Citation, { what: "file" }>;

const messages = {
  file: ({ path, near }: { path: string; near: string | undefined }) =>
    `Unexpected \`${path}\` as evidence of an approval, expected a file that is there` +
    (near === undefined ? "" : `; did you mean \`${near}\`?`),
  anchor: ({ anchor, path }: { anchor: string; path: string }) =>
    `Unexpected \`#${anchor}\` as evidence of an approval, expected an anchor of \`${path}\``,
  passage: ({ words, path }: { words: string; path: string }) =>
    `Unexpected \`${words}\` as evidence of an approval, expected a heading or an entry of \`${path}\``,
  commit: ({ hash }: { hash: string }) =>
    `Unexpected commit \`${hash}\` as evidence of an approval, expected one that the repository has`,
};

export default defineRule({
  id: "approval-evidence",
  topic: "approvals",
  description: "Reports an approval that cites a file, a heading or a commit that does not exist.",
  severity: "warning",
  fixable: false,
  formats: ["markdown"],
  messages,
  across: {
    reads: "own",
    concerns: ({ records }) => records.some(({ fields }) => fields.some(({ type }) => type === "approval")),
    collect(document) {
      const citations = citationsIn(document);
      return citations.length === 0 ? undefined : citations;
    },
    async compare(documents, report, surroundings) {
      const history = await surroundings.history();
      const all = documents.flatMap(({ path, facts }) => facts.map((citation) => ({ citation, from: path })));
      await reportCommits(
        all.map(({ citation }) => citation),
        report,
        history,
      );
      const { files, settings } = surroundings;
      const cited = all.flatMap(({ citation, from }): Found[] => {
        if (citation.what === "commit") return [];
        const readings = readingsOf(citation.path, from, settings.rootPrefix);
        return [{ citation, readings, found: filesNamed(files, citation.path, readings) }];
      });
      await reportMissing(
        cited.filter(({ found }) => found.length === 0),
        report,
        surroundings,
        history,
      );
      for (const each of cited) await reportPassage(each, report, surroundings);
    },
  },
});

interface Found {
  readonly citation: Cited;
  readonly readings: readonly string[];
  /** The files that it may mean. */
  readonly found: readonly string[];
}

async function reportCommits(
  citations: readonly Citation[],
  report: ReportAcross<typeof messages>,
  history: History | undefined,
): Promise<void> {
  const cited = citations.filter((each) => each.what === "commit");
  const known = cited.length === 0 ? undefined : await history?.commits(cited.map(({ hash }) => hash));
  if (known === undefined) return;
  for (const { hash, spot } of cited) {
    if (!known.has(hash)) report("commit", spot, { hash }, { actual: hash });
  }
}

async function reportMissing(
  missing: readonly Found[],
  report: ReportAcross<typeof messages>,
  { files }: Surroundings,
  history: History | undefined,
): Promise<void> {
  const asked = [...new Set(missing.flatMap(({ readings }) => readings))];
  if (asked.length === 0) return;
  const withheld = (await history?.withheld(asked)) ?? new Set<string>();
  const renames = (await history?.renames(asked)) ?? new Map<string, string>();
  for (const { citation, readings } of missing) {
    const { path, spot } = citation;
    // What was approved in a file that has moved since is still there, and the record is history.
    if (readings.length === 0 || readings.some((each) => withheld.has(each) || renames.has(each))) continue;
    // A lone name says little where nobody knows which files there should be.
    if (path.includes("/") ? !beginsHere(files, path, readings) : history === undefined) continue;
    const near = nearPath(files, readings);
    report("file", spot, { path, near }, { actual: path, expected: near === undefined ? [] : [near] });
  }
}

async function reportPassage(
  { citation: { anchor, passage }, found }: Found,
  report: ReportAcross<typeof messages>,
  { anchors, text }: Surroundings,
): Promise<void> {
  const [path, second] = found;
  if (path === undefined) return;
  if (anchor !== undefined && second === undefined && !/^L\d/.test(anchor.name)) {
    const known = await anchors(path);
    if (known !== undefined && !known.has(anchor.name.toLowerCase()))
      report("anchor", anchor.spot, { anchor: anchor.name, path }, { actual: anchor.name });
  }
  if (passage === undefined) return;
  const { words } = passage;
  // What cannot be read cannot be said to lack anything.
  if (!found.some((each) => holdsWords(text(each) ?? words, words)))
    report("passage", passage.spot, { words, path }, { actual: words });
}
