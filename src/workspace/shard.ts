/** A part of a run: several machines lint a share of the files each, and together what one would. */

export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly count: number;
}

/** Whether a path is this shard's: by its name alone, so that no file moves to another shard because others come and go. */
export const isInShard = (path: string, { index, count }: Shard): boolean =>
  hashOf(path) % count === index - 1;

/** FNV-1a over UTF-16 units, which spreads similar names well. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
