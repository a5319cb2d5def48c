/** Which files a record's scope reaches. Prose that names none is said to be unclear, never taken for all of them. */
import type { ChangedPaths } from "./scope-changed.ts";
import { type Matcher, NameFinder } from "./scope-names.ts";
import type { ScopedRecord, ScopeEntry } from "./scope-record.ts";
import {
  fileKind,
  folderNames,
  isApplication,
  isDocumentation,
  isDocumentsOnly,
  isFiller,
  leavesOutApplication,
  slashedWords,
} from "./scope-words.ts";
import type { FileIndex } from "./surroundings.ts";

export interface Reached {
  /** The words of the scope that take the file in. */
  readonly by: string;
  /** The words that leave it out all the same. */
  readonly except: string | undefined;
}

/** What is not understood of a scope, or of what it leaves out. */
export interface Unclear {
  readonly text: string;
  readonly excluded: boolean;
}

export interface ScopeReach {
  /** What the scope says of a changed file; undefined where it says nothing. */
  of(path: string): Reached | undefined;
  /** Parts that name no file, and names that several files have. */
  readonly unclear: readonly Unclear[];
}

export function scopeReach(record: ScopedRecord, changed: ChangedPaths, files: FileIndex): ScopeReach {
  const names = new NameFinder(record, changed, files);
  const unclear: Unclear[] = [];
  const taken: Matcher[] = [];
  const left: Matcher[] = [];
  for (const entry of record.scope) {
    const { text, excluded, mentions } = entry;
    const doubt = (doubtful: string): void => {
      unclear.push({ text: doubtful, excluded });
    };
    const paths = mentions.flatMap((mention) => names.matcher(mention, doubt));
    const folders = inWords(entry, names);
    // What is left out may be both, `no tests`; what is taken in is no more than it must be.
    const kinds = mentions.length === 0 && (excluded || folders.length === 0) ? kindsIn(entry) : [];
    (excluded ? left : taken).push(...paths, ...folders, ...kinds);
    const limited = isDocumentsOnly(text);
    if (limited) left.push({ text, literal: false, matches: (path) => !isDocumentation(path) });
    const said = mentions.length + folders.length + kinds.length > 0 || limited || isFiller(text);
    if (!said) doubt(text);
  }
  return {
    unclear,
    of(path) {
      const all = taken.filter((each) => each.matches(path));
      const by = all.find(({ literal }) => literal) ?? all[0];
      if (by === undefined) return undefined;
      const except = left.find((each) => (each.literal || !by.literal) && each.matches(path));
      return { by: by.text, except: except?.text };
    },
  };
}

/** `documentation updates`, `tests`, `no application changes`. */
function kindsIn({ text, excluded }: ScopeEntry): readonly Matcher[] {
  const kind = excluded && leavesOutApplication(text) ? isApplication : fileKind(text);
  return kind === undefined ? [] : [{ text, literal: false, matches: kind }];
}

/** Folders that a part names in words. */
function inWords({ text, mentions }: ScopeEntry, names: NameFinder): readonly Matcher[] {
  const known = new Set(mentions.map(({ path }) => path));
  const words = [...(mentions.length === 0 ? folderNames(text) : []), ...slashedWords(text)];
  return words.flatMap((word) => (known.has(word) ? [] : names.existing(word)));
}
