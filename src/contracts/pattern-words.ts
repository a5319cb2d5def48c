/**
 * What a pattern cannot match without. To build an expression takes thousands of times as long as to look for a word,
 * and most patterns of contracts have a word that few texts have.
 */

/** One step through a regular expression, known to be valid with flag `u`. */
const STEP =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u.{4}|x..|c.|[^])|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[)|^$.]|[^]/uy;
const REPEATED = /(?:[*+?]|\{\d+,?\d*\})\??/y;
/** What ASCII stands for with flag `i`, too: letters, digits, spaces and marks without a meaning of their own. */
const PLAIN = /^[A-Za-z\d <>:;,'"_#&%@!~-]$/;

interface Reader {
  readonly source: string;
  at: number;
}

/** Words in lower case, one of which every text has that the pattern matches; none where that cannot be said. */
export const neededWords = (source: string): readonly string[] => readAlternatives({ source, at: 0 });

function readAlternatives(reader: Reader): readonly string[] {
  const words: string[] = [];
  let certain = true;
  do {
    const needed = readAlternative(reader);
    certain &&= needed.length > 0;
    words.push(...needed);
  } while (reader.source[reader.at++] === "|");
  return certain ? words : [];
}

/** Up to the `|` or `)` or end behind it. */
function readAlternative(reader: Reader): readonly string[] {
  const { source } = reader;
  let best: readonly string[] = [];
  let word = "";
  const offer = (words: readonly string[]): void => {
    if (shortest(words) > shortest(best)) best = words;
  };
  while (reader.at < source.length && source[reader.at] !== "|" && source[reader.at] !== ")") {
    STEP.lastIndex = reader.at;
    const step = STEP.exec(source)?.[0] ?? "";
    reader.at += step.length;
    const inner = step.startsWith("(") ? readAlternatives(reader) : [];
    REPEATED.lastIndex = reader.at;
    const repeated = REPEATED.exec(source)?.[0];
    reader.at += repeated?.length ?? 0;
    if (repeated === undefined && PLAIN.test(step)) {
      word += step.toLowerCase();
      continue;
    }
    offer([word]);
    word = "";
    const certain = repeated === undefined || !/^(?:[*?]|\{0)/u.test(repeated);
    if (certain && !/^\(\?(?:!|<[=!])/u.test(step)) offer(inner);
  }
  offer([word]);
  return best;
}

const shortest = (words: readonly string[]): number =>
  words.length === 0 ? 0 : Math.min(...words.map(({ length }) => length));
