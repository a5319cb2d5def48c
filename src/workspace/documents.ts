/** Files → documents, for whatever reads a whole workspace. */
import type { Document } from "../documents/document.ts";
import { discover, type FoundFile, type Unmatched } from "./discover.ts";
import { extensions } from "../contracts/formats.ts";
import type { Workspace } from "./workspace.ts";

export interface Gathered {
  /** By path. */
  readonly documents: readonly Document[];
  readonly files: readonly FoundFile[];
  readonly unmatched: readonly Unmatched[];
  /** Files that could not be read, in words. */
  readonly problems: readonly string[];
}

export interface GatherOptions {
  /** As given, relative to the workspace's `cwd`. */
  readonly paths: readonly string[];
  /** Absolute paths of files that are not to be read. */
  readonly without?: ReadonlySet<string>;
  /** Told how many of how many files are read. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Finds and reads all governed documents. What no contract governs is left out. */
export async function gatherDocuments(
  workspace: Workspace,
  { paths, without = new Set(), onProgress }: GatherOptions,
): Promise<Gathered> {
  const { files: found, unmatched } = await discover({
    paths,
    cwd: workspace.cwd,
    root: workspace.root,
    respectIgnores: true,
    ignore: workspace.ignore,
    ignorePatterns: [],
    extensions,
    isCandidate: workspace.isCandidate,
  });
  const files = found.filter(({ absolute }) => !without.has(absolute));
  const documents: (Document | undefined)[] = files.map(() => undefined);
  const problems: string[] = [];
  const queue = files.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [index, file] of queue) {
      const result = await readOne(file, workspace);
      if (typeof result === "string") problems.push(result);
      else documents[index] = result;
      onProgress?.(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, files.length) }, work));
  return {
    documents: documents.filter((document) => document !== undefined),
    files,
    unmatched,
    problems: problems.sort(),
  };
}

/** Files that are read ahead while one is parsed. */
const concurrency = 16;

async function readOne(
  file: FoundFile,
  { examiner, isNamed, read: readFile }: Workspace,
): Promise<Document | string | undefined> {
  const { path, explicit } = file;
  const read = readFile(file);
  if (!read.ok) return explicit || isNamed(path) ? `${path} was left out: ${read.message}` : undefined;
  const result = await examiner.read(path, read.text);
  if (result === undefined) return undefined;
  return result.ok ? result.document : `${path} was left out: no parser reads it in linear time`;
}
