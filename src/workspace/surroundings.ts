/** What surrounds the documents of a run, for the rules that ask: the files on disk, git, other texts. */
import { join } from "node:path";
import type { History, Surroundings } from "../linter/surroundings.ts";
import { anchorsIn } from "../syntax/markdown-anchors.ts";
import { indexTree } from "../syntax/markdown-index.ts";
import { loadMarkdownParser } from "../syntax/markdown.ts";
import { diskIndex } from "./file-index.ts";
import { openHistory } from "./git-history.ts";
import { trackedIndex } from "./staged-files.ts";
import type { Workspace } from "./workspace.ts";

/** Everything waits until it is asked for. */
export function surroundingsOf(workspace: Workspace): Surroundings {
  const { root, contracts, options, examiner, configuration } = workspace;
  const { timeZone, rootPrefix } = configuration.settings;
  let history: Promise<History | undefined> | undefined;
  const known = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  return {
    files: options.tracked === undefined ? diskIndex(root) : trackedIndex(root, options.tracked),
    history: () =>
      (history ??= openHistory(root, { base: options.base, staged: options.tracked !== undefined })),
    contracts,
    settings: { timeZone, rootPrefix },
    now: options.now,
    async read(kind, path, text) {
      const result = await examiner.readAs(kind, path, text);
      return result.ok ? result.document : undefined;
    },
    anchors(path) {
      const found = known.get(path) ?? readAnchors(path, workspace);
      known.set(path, found);
      return found;
    },
  };
}

async function readAnchors(
  path: string,
  { root, read }: Workspace,
): Promise<ReadonlySet<string> | undefined> {
  if (!/\.(?:md|mdx|markdown)$/i.test(path)) return undefined;
  const file = read({ absolute: join(root, path), path });
  if (!file.ok) return undefined;
  const parser = await loadMarkdownParser("auto");
  await parser.prepare(file.text);
  const parsed = parser.parse(file.text);
  return parsed.ok ? anchorsIn(indexTree(parsed.root, file.text)) : undefined;
}
