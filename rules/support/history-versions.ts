/** The two versions of each document of a run, read when they are asked for, and what went from one document to another. */
import type { Document } from "../../src/documents/document.ts";
import type { Collected } from "../../src/linter/rule.ts";
import type { GoneDocument, History, Surroundings } from "../../src/linter/surroundings.ts";
import { type Entry, entriesOf } from "./history-records.ts";

/** What is collected of a document: most of them are as they were, and need no more than that to be known. */
export interface Kept {
  readonly text: string;
}

export interface Version {
  readonly document: Document;
  readonly entries: readonly Entry[];
}

export interface Change {
  readonly kind: string;
  readonly before: Version;
  readonly now: Version;
}

export interface Versions {
  /** Documents that are not as they were, also under a new path. */
  readonly changed: readonly Change[];
  /** Documents that are gone, and that no other one continues. */
  readonly gone: readonly { readonly path: string; readonly kind: string; readonly before: Version }[];
  /** What the records say that other documents of a kind have got since the base. */
  arrivals(kind: string, except: string): Promise<ReadonlySet<string>>;
  read(kind: string, path: string, text: string): Promise<Version | undefined>;
}

export async function versionsOf(
  documents: readonly Collected<Kept, object>[],
  gone: readonly GoneDocument[],
  history: History,
  surroundings: Surroundings,
): Promise<Versions> {
  const base = await history.textsAtBase(documents.map(({ path }) => path));
  const read: Versions["read"] = async (kind, path, text) => {
    const document = await surroundings.read(kind, path, text);
    return document && { document, entries: entriesOf(document) };
  };
  const known = new Map<string, Promise<Version | undefined>>();
  const readNow = ({ kind, path, facts }: Collected<Kept, object>): Promise<Version | undefined> => {
    const version = known.get(path) ?? read(kind, path, facts.text);
    known.set(path, version);
    return version;
  };

  const changed: Change[] = [];
  for (const document of documents) {
    const { kind, path, facts } = document;
    const text = base.get(path);
    if (text === undefined || text === facts.text) continue;
    const [before, now] = [await read(kind, path, text), await readNow(document)];
    if (before && now) changed.push({ kind, before, now });
  }

  const lost: { path: string; kind: string; before: Version }[] = [];
  const fresh = documents.filter(({ path }) => !base.has(path));
  for (const { path, kind, text } of gone) {
    const before = await read(kind, path, text);
    if (before === undefined || before.entries.length === 0) continue;
    const now = await successorOf(
      before,
      fresh.filter((each) => each.kind === kind),
      readNow,
    );
    if (now === undefined) lost.push({ path, kind, before });
    else changed.push({ kind, before, now });
  }

  return {
    changed,
    gone: lost,
    read,
    async arrivals(kind, except) {
      const said = new Set<string>();
      for (const document of documents) {
        if (
          document.kind !== kind ||
          document.path === except ||
          base.get(document.path) === document.facts.text
        )
          continue;
        const now = await readNow(document);
        const old = base.get(document.path);
        const before = old === undefined ? undefined : await read(kind, document.path, old);
        const there = new Set(before?.entries.map(({ all }) => all));
        for (const { all } of now?.entries ?? []) if (!there.has(all)) said.add(all);
      }
      return said;
    },
  };
}

/** The new document that holds the most of what a gone one held, if it is half of its records. */
async function successorOf(
  { entries }: Version,
  fresh: readonly Collected<Kept, object>[],
  readNow: (document: Collected<Kept, object>) => Promise<Version | undefined>,
): Promise<Version | undefined> {
  const names = new Set(entries.flatMap(({ all, name }) => [all, name]));
  let best: { readonly version: Version; readonly shared: number } | undefined;
  for (const document of fresh) {
    const version = await readNow(document);
    const shared = version?.entries.filter(({ all, name }) => names.has(all) || names.has(name)).length ?? 0;
    if (version && shared * 2 >= entries.length && shared > (best?.shared ?? 0)) best = { version, shared };
  }
  return best?.version;
}
