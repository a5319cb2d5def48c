/** What a digest is made from: events and states, by whatever a line of prose may name them. */
import { parseJson } from "../../../src/syntax/json.ts";
import { parseNdjson } from "../../../src/syntax/ndjson.ts";

export interface Sources {
  readonly names: readonly string[];
  /** Epoch milliseconds of every time that stands in a value. */
  readonly times: ReadonlySet<number>;
  /** Lines of the first journal. */
  readonly lines: number;
  /** Texts of values, without differences of case and space. */
  readonly texts: readonly string[];
  /** Whole words of values: hashes, slugs. */
  readonly words: ReadonlySet<string>;
}

/** Texts that prose is compared with: the latest, so that a long journal makes no long search. */
const searched = 2000;

/** Reads the files; undefined where there is none, so that nothing can be said. */
export function sourcesOf(beside: ReadonlyMap<string, string>): Sources | undefined {
  if (beside.size === 0) return undefined;
  const times = new Set<number>();
  const texts: string[] = [];
  const words = new Set<string>();
  let lines = 0;
  const read = (value: unknown): void => {
    for (const text of stringsIn(value)) {
      for (const time of timesIn(text)) times.add(time.at);
      if (text.length >= 8) texts.push(plain(text));
      if (/^[\w./-]{3,}$/.test(text)) words.add(text.toLowerCase());
      if (/^[0-9a-f]{7,64}$/.test(text)) words.add(text.slice(0, 7));
    }
  };
  for (const [name, text] of beside) {
    if (name.endsWith(".json")) read(parseJson(text).value);
    else {
      const tree = parseNdjson(text);
      lines = lines === 0 ? (tree.lines.at(-1)?.number ?? 0) : lines;
      for (const line of tree.lines) read(line.tree.value);
    }
  }
  return { names: [...beside.keys()], times, lines, texts: texts.slice(-searched), words };
}

/** Whether a line of a digest is about something that the sources hold. */
export function isSupported(text: string, { times, lines, texts, words }: Sources): boolean {
  const named = timesIn(text);
  if (named.length > 0) return named.some(({ at }) => times.has(at));
  const line = /(?:\blines? |:|#L|\bL)(\d{1,7})\b/.exec(text)?.[1];
  if (line !== undefined && Number(line) >= 1 && Number(line) <= lines) return true;
  const hashes = text.match(/\b[0-9a-f]{7,64}\b/g) ?? [];
  if (hashes.some((hash) => words.has(hash.slice(0, 7)))) return true;
  const codes = [...text.matchAll(/`([^`]{3,80})`/g)].map((match) => (match[1] ?? "").toLowerCase());
  if (codes.some((code) => words.has(code))) return true;
  const value = /:\W{0,8}([\w./-]{3,80})\W{0,8}$/.exec(text)?.[1]?.toLowerCase();
  if (value !== undefined && words.has(value)) return true;
  const said = plain(text);
  return texts.some((each) => said.includes(each) || (said.length >= 12 && each.includes(said)));
}

export interface NamedTime {
  readonly text: string;
  readonly at: number;
  readonly offset: number;
}

/** Times of RFC 3339 in a text. */
export const timesIn = (text: string): readonly NamedTime[] =>
  [...text.matchAll(/\b\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)/g)].map(
    (match) => ({
      text: match[0],
      at: Date.parse(match[0].toUpperCase()),
      offset: match.index,
    }),
  );

/** Every text in a value, however it nests. Nesting is bounded by the parser. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const each of Object.values(value)) yield* stringsIn(each);
  }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s*_`…]+/g, " ")
    .trim();
