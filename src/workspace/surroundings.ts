/** What surrounds the documents of a run, for the rules that ask: the files on disk, git, other texts. */
import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { GoneDocument, History, Surroundings } from "../linter/surroundings.ts";
import { anchorsIn } from "../syntax/markdown-anchors.ts";
import { indexTree } from "../syntax/markdown-index.ts";
import { loadMarkdownParser } from "../syntax/markdown.ts";
import { diskIndex } from "./file-index.ts";
import type { HistoryOptions } from "./git-history.ts";
import { goneDocuments } from "./gone.ts";
import { documentsOf } from "./others.ts";
import { isInside, mayBeInRepository } from "./root.ts";
import { settingsOf } from "./settings.ts";
import { trackedIndex } from "./staged-files.ts";
import type { Workspace } from "./workspace.ts";

/** Everything waits until it is asked for. */
export function surroundingsOf(workspace: Workspace): Surroundings {
  const { root, contracts, options, examiner, configuration } = workspace;
  const { tracked } = options;
  // Most small runs never ask git.
  const open = async (request: HistoryOptions): Promise<History | undefined> =>
    mayBeInRepository(root) ? (await import("./git-history.ts")).openHistory(root, request) : undefined;
  let opened: Promise<History | undefined> | undefined;
  const history = (): Promise<History | undefined> =>
    (opened ??= open({ ...options, staged: tracked !== undefined }));
  let gone: Promise<readonly GoneDocument[]> | undefined;
  const known = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  return {
    files: tracked === undefined ? diskIndex(root) : trackedIndex(root, tracked),
    history,
    gone: () => (gone ??= goneDocuments(workspace, history)),
    documentsOf: (kind) => documentsOf(kind, workspace),
    contracts,
    settings: settingsOf(configuration, root),
    now: options.now,
    async read(kind, path, text) {
      const result = await examiner.readAs(kind, path, text);
      return result.ok ? result.document : undefined;
    },
    documentKind(path) {
      const text = textInside(path, workspace);
      const recognised = text === undefined ? undefined : examiner.recognise(path, text);
      return recognised?.outcome === "kind" ? recognised.kind : undefined;
    },
    async document(path) {
      const text = textInside(path, workspace);
      const result = text === undefined ? undefined : await examiner.read(path, text);
      return result?.ok === true ? result.document : undefined;
    },
    text(path) {
      return textInside(path, workspace);
    },
    anchors(path) {
      const found = known.get(path) ?? readAnchors(path, workspace);
      known.set(path, found);
      return found;
    },
  };
}

async function readAnchors(path: string, workspace: Workspace): Promise<ReadonlySet<string> | undefined> {
  if (!/\.(?:md|mdx|markdown)$/i.test(path)) return undefined;
  const text = textInside(path, workspace);
  if (text === undefined) return undefined;
  const parser = await loadMarkdownParser("auto");
  await parser.prepare(text);
  const parsed = parser.parse(text);
  if (!parsed.ok) return undefined;
  const index = indexTree(parsed.root, text);
  // A document that one fence holds has the anchors that it would have without.
  return index.blocks.length === 1 && index.code.length === 1 ? undefined : anchorsIn(index);
}

function textInside(path: string, { root, read, options }: Workspace): string | undefined {
  const absolute = join(root, path);
  if (!options.overlay?.has(path) && !leadsInside(root, absolute)) return undefined;
  const file = read({ absolute, path });
  return file.ok ? file.text : undefined;
}

/** A symbolic link may lead anywhere, and what it leads to must not show in findings. */
function leadsInside(root: string, absolute: string): boolean {
  try {
    return isInside(root, realpathSync(absolute));
  } catch {
    return false;
  }
}
