/** The governed documents of a folder with their findings, as a generator is given them. */
import { readFileSync } from "node:fs";
import type { Document } from "../../src/documents/document.ts";
import { readDocument } from "../../src/documents/read.ts";
import type { Diagnostic } from "../../src/linter/diagnostic.ts";
import { loadMarkdownParser } from "../../src/syntax/markdown.ts";
import { discover } from "../../src/workspace/discover.ts";
import { extensions } from "../../src/contracts/formats.ts";
import { openWorkspace } from "../../src/workspace/workspace.ts";

export interface Governed {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param now epoch milliseconds */
export async function governedFolder(folder: string, now: number): Promise<Governed> {
  const workspace = await openWorkspace({ cwd: folder, paths: ["."], now });
  const { cwd, root, ignore, isCandidate, examiner, contracts } = workspace;
  const search = { paths: ["."], cwd, root, respectIgnores: true, ignore, ignorePatterns: [], isCandidate };
  const { files } = await discover({ ...search, extensions });
  const parser = await loadMarkdownParser("auto");
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, absolute } of files) {
    const text = readFileSync(absolute, "utf8").replace(/^\uFEFF/u, "");
    const recognised = examiner.recognise(path, text);
    const contract = recognised.outcome === "kind" ? contracts.get(recognised.kind) : undefined;
    diagnostics.push(...(await examiner.examine(path, text)).diagnostics);
    if (contract === undefined) continue;
    await parser.prepare(text);
    const read = readDocument({ path, text, contract, parser });
    if (read.ok) documents.push(read.document);
  }
  return { documents, diagnostics };
}
