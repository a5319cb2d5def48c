/** Whether the tree that documents speak of is there at all. */

interface Searched {
  /** How many different paths a document claims. */
  readonly total: number;
  readonly missing: readonly unknown[];
}

/**
 * Those of the documents whose tree is there. A document that was copied out of its repository, and a repository of which
 * only the documents are there, name many paths of which hardly any exist: that says nothing about the paths.
 * @param inRepository git knows the tree, which is then seldom a copy of a few files
 */
export function treesThatAreThere<Document extends Searched>(
  documents: readonly Document[],
  inRepository: boolean,
): readonly Document[] {
  const many = inRepository ? 10 : 4;
  const isThere = (all: number, gone: number): boolean => gone < many || gone * 3 <= all * 2;
  const total = documents.reduce((sum, each) => sum + each.total, 0);
  const missing = documents.reduce((sum, each) => sum + each.missing.length, 0);
  if (!isThere(total, missing) || (missing === total && !inRepository)) return [];
  return documents.filter((each) => isThere(each.total, each.missing.length));
}
