/**
 * What rules may ask about the world around the documents, as ports: the workspace answers, the linter does not know how.
 * Paths are from the workspace root, with `/`; what lies outside of it does not exist.
 */
import type { Contract } from "../contracts/contract.ts";
import type { Document } from "../documents/document.ts";
import type { Settings } from "./settings.ts";

export interface Surroundings {
  readonly files: FileIndex;
  /** Undefined outside a git repository, and where there is no git. */
  history(): Promise<History | undefined>;
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
  /**
   * Documents of the base that are no document of their kind any more, as far as the run is about their paths. Empty where
   * there is no base to tell.
   */
  gone(): Promise<readonly GoneDocument[]>;
  /** All documents of a kind in the workspace, searched for when they are asked for: the files as they lie there. */
  documentsOf(kind: string): Promise<readonly { readonly path: string; readonly text: string }[]>;
  /** Reads a text as a document of a kind: a version of it that git keeps. Undefined where no parser can. */
  read(kind: string, path: string, text: string): Promise<Document | undefined>;
  /** Which kind of document a file is; undefined for a file that no contract governs, and for none. */
  documentKind(path: string): string | undefined;
  /** The document that a file is on disk; undefined for a file that no contract governs, and for none. */
  document(path: string): Promise<Document | undefined>;
  /** The text of a file; undefined for what is none or cannot be read. */
  text(path: string): string | undefined;
  /** The anchors (lower case, without `#`) of a Markdown file; undefined for a file that is none or cannot be read. */
  anchors(path: string): Promise<ReadonlySet<string> | undefined>;
}

export interface GoneDocument {
  readonly path: string;
  readonly kind: string;
  /** As it was at the base. */
  readonly text: string;
}

/** The files of the workspace. Each folder is listed once per run, when it is first asked about. */
export interface FileIndex {
  /** What lies at a path, upper and lower case told apart; undefined where nothing does. The root is a folder. */
  kindOf(path: string): "file" | "folder" | undefined;
  /** A path that differs from the given one in upper and lower case only. */
  otherCase(path: string): string | undefined;
  /** Names in a folder, sorted; folders end in `/`. Empty for what is no folder. */
  list(folder: string): readonly string[];
  /** All files whose path ends so, at a whole segment: `plan.md`, `docs/plan.md`. Sorted. */
  endingIn(tail: string): readonly string[];
  /** The same of folders. */
  foldersEndingIn(tail: string): readonly string[];
  /** Whether a glob matches a file or folder. */
  matches(glob: string): boolean;
}

/** What git knows. Questions come in batches, because each is a process. Answers hold for the whole run. */
export interface History {
  /**
   * The commit that documents are compared with: the last one that HEAD shares with what was asked for, else with the default
   * branch. Undefined where nothing was committed yet.
   * @throws OperationalError where what was asked for is not there, or a shallow clone ends before the base
   */
  base(): Promise<string | undefined>;
  /** The texts of files at the base; a file that was not there, or is no text, is left out. */
  textsAtBase(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The texts that a file had in the commits since the base and has in what is being merged, newest first; a few dozen. */
  versions(path: string): Promise<readonly string[]>;
  /** Files that differ from the base, untracked ones too. */
  changes(): Promise<readonly FileChange[]>;
  /**
   * When somebody last worked on each file, in epoch milliseconds; what git does not know is left out. A commit that imports,
   * moves or formats is nobody's work on one file.
   */
  lastChanges(paths: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Where files went that are gone, for those that git knows to have been renamed once and to one place. */
  renames(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Those of the files and folders that are gone because commits took them away, wherever they went. */
  removed(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of the paths that may be somewhere though not on disk: ignored, not checked out, in a submodule. */
  withheld(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of the (abbreviated) hashes that name a commit; undefined where a shallow clone cannot tell. */
  commits(hashes: readonly string[]): Promise<ReadonlySet<string> | undefined>;
}

export interface FileChange {
  readonly path: string;
  readonly status: "added" | "modified" | "deleted" | "renamed";
  /** The former path of a renamed file. */
  readonly from: string | undefined;
}
