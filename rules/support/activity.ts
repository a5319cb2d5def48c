/** When a document was last worked on: by its own account, and by git's. */
import type { Document } from "../../src/documents/document.ts";
import type { Surroundings } from "../../src/linter/surroundings.ts";

export const DAY = 86_400_000;

/** The newest moment that the document itself records, in epoch milliseconds; never one of the future. */
export function lastRecorded(document: Document, now: number): number | undefined {
  const moments = [...document.timestamps, ...document.lastUpdated].flatMap(({ parsed }) =>
    parsed.ok ? [parsed.value.instant ?? parsed.value.local ?? 0] : [],
  );
  return newest(moments, now);
}

/** The last moment for each of the documents, later than its own account where git knows of one. */
export async function lastMoments(
  documents: readonly { readonly path: string; readonly recorded: number | undefined }[],
  { history, now }: Surroundings,
): Promise<ReadonlyMap<string, number>> {
  if (documents.length === 0) return new Map();
  const changes = await (await history())?.lastChanges(documents.map(({ path }) => path));
  return new Map(
    documents.flatMap(({ path, recorded }) => {
      const last = newest([recorded ?? 0, changes?.get(path) ?? 0], now);
      return last === undefined ? [] : [[path, last]];
    }),
  );
}

function newest(moments: readonly number[], now: number): number | undefined {
  const past = moments.filter((moment) => moment > 0 && moment <= now + DAY);
  return past.length === 0 ? undefined : past.reduce((left, right) => Math.max(left, right));
}
