/** Indexes that are not among the documents of a run, yet may be about some of them. */
import { compileGlobs } from "../../../src/contracts/globs.ts";
import type { Document } from "../../../src/documents/document.ts";
import type { Surroundings } from "../../../src/linter/surroundings.ts";

/** The documents called like indexes in the folders of the paths and above them, those paths left out. */
export async function nearIndexes(
  paths: readonly string[],
  { contracts, files, documentKind, document }: Surroundings,
): Promise<readonly Document[]> {
  const indexes = [...contracts.values()].filter(({ index }) => index !== undefined);
  const called = compileGlobs(indexes.flatMap(({ recognise }) => recognise.paths));
  const known = new Set(paths);
  const found: Document[] = [];
  for (const folder of foldersAround(paths)) {
    for (const name of files.list(folder)) {
      const path = folder === "." ? name : `${folder}/${name}`;
      if (known.has(path) || name.endsWith("/") || !called.matches(path)) continue;
      if (contracts.get(documentKind(path) ?? "")?.index === undefined) continue;
      const read = await document(path);
      if (read !== undefined) found.push(read);
    }
  }
  return found;
}

function foldersAround(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set(["."]);
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (folders.has(path.slice(0, end))) break;
      folders.add(path.slice(0, end));
    }
  }
  return folders;
}
