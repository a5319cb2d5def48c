/** The two versions of each document of a run, read when they are asked for, and what went from one document to another. */
import type { Document } from "../../../src/documents/document.ts";
import type { Collected } from "../../../src/linter/rule.ts";
import type { GoneDocument, History, Surroundings } from "../../../src/linter/surroundings.ts";
import { type Entry, entriesOf } from "./records.ts";

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

interface Gone {
  readonly path: string;
  readonly before: Version;
  /** Those of its records that are nowhere else. */
  readonly lost: readonly Entry[];
}

export interface Versions {
  /** Documents that are not as they were, also under a new path. */
  readonly changed: readonly Change[];
  /** Documents that are gone, and that no other one continues. */
  readonly gone: readonly Gone[];
  /** What the records say that other documents of a kind have got since the base. */
  arrivals(kind: string, except: string): Promise<ReadonlySet<string>>;
  read(kind: string, path: string, text: string): Promise<Version | undefined>;
}

/** A document as it is now. */
interface Present {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}

export async function versionsOf(
  documents: readonly Collected<Kept, object>[],
  gone: readonly GoneDocument[],
  history: History,
  surroundings: Surroundings,
): Promise<Versions> {
  const present = documents.map(({ path, kind, facts }): Present => ({ path, kind, text: facts.text }));
  const base = await history.textsAtBase(present.map(({ path }) => path));
  const read: Versions["read"] = async (kind, path, text) => {
    const document = await surroundings.read(kind, path, text);
    return document && { document, entries: entriesOf(document) };
  };
  const readNow = kept(({ kind, path, text }: Present) => read(kind, path, text), pathOf);
  const everywhere = kept((kind: string) => allOf(kind, present, base, history, surroundings), itself);

  const changed: Change[] = [];
  for (const document of present) {
    const { kind, path } = document;
    const text = base.get(path);
    if (text === undefined || text === document.text) continue;
    const [before, now] = [await read(kind, path, text), await readNow(document)];
    if (before && now) changed.push({ kind, before, now });
  }

  const arrivals: Versions["arrivals"] = async (kind, except) => {
    const said = new Set<string>();
    for (const { before: old, ...document } of await everywhere(kind)) {
      if (document.path === except || old === document.text) continue;
      const now = await readNow(document);
      const before = old === undefined ? undefined : await read(kind, document.path, old);
      const there = new Set(before?.entries.map(({ all }) => all));
      for (const { all } of now?.entries ?? []) if (!there.has(all)) said.add(all);
    }
    return said;
  };

  const missing: Gone[] = [];
  for (const { path, kind, text } of gone) {
    const before = await read(kind, path, text);
    if (before === undefined || before.entries.length === 0) continue;
    const fresh = (await everywhere(kind)).filter((each) => each.before === undefined);
    const now = await successorOf(before, fresh, readNow);
    if (now !== undefined) {
      changed.push({ kind, before, now });
      continue;
    }
    const elsewhere = await arrivals(kind, path);
    const lost = before.entries.filter(({ all }) => !elsewhere.has(all));
    if (lost.length > 0) missing.push({ path, before, lost });
  }

  return {
    changed,
    gone: missing,
    read,
    arrivals,
  };
}

const pathOf = ({ path }: Present): string => path;
const itself = (kind: string): string => kind;

/** Asks once for each key. */
function kept<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  keyOf: (question: Question) => string,
): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (question) => {
    const key = keyOf(question);
    const answer = answers.get(key) ?? ask(question);
    answers.set(key, answer);
    return answer;
  };
}

/** All documents of a kind with their texts at the base; what this run has of one counts, not its file. */
async function allOf(
  kind: string,
  present: readonly Present[],
  base: ReadonlyMap<string, string>,
  history: History,
  surroundings: Surroundings,
): Promise<readonly (Present & { readonly before: string | undefined })[]> {
  const here = new Set(present.map(pathOf));
  const others = (await surroundings.documentsOf(kind)).filter(({ path }) => !here.has(path));
  const old = await history.textsAtBase(others.map(({ path }) => path));
  return [
    ...present.filter((each) => each.kind === kind).map((each) => ({ ...each, before: base.get(each.path) })),
    ...others.map(({ path, text }) => ({ path, kind, text, before: old.get(path) })),
  ];
}

/** The new document that holds the most of what a gone one held, if it is half of its records. */
async function successorOf(
  { entries }: Version,
  fresh: readonly Present[],
  readNow: (document: Present) => Promise<Version | undefined>,
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
