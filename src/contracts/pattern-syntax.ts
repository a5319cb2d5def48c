/** Reads a regular expression (known to be valid, flag `u`) far enough to see what its repetitions run over. */

/** A character set is a table over sample characters: all of ASCII and a few beyond it. */
export type Part = { readonly min: number; readonly max: number } & (
  | { readonly kind: "set"; readonly test: readonly boolean[] }
  | { readonly kind: "group"; readonly alternatives: readonly (readonly Part[])[] }
  | { readonly kind: "start" }
  | { readonly kind: "nothing" }
);

const SAMPLES = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ..."é—“ ，：中✅あ ",
];

/** The alternatives of the pattern, or undefined where it has backreferences or lookbehind. */
export function readPattern(source: string): readonly (readonly Part[])[] | undefined {
  const reader = { source, at: 0, refused: false };
  const alternatives = readAlternatives(reader);
  return reader.refused ? undefined : alternatives;
}

interface Reader {
  readonly source: string;
  at: number;
  refused: boolean;
}

function readAlternatives(reader: Reader): Part[][] {
  const alternatives: Part[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ")") {
    if (reader.source[reader.at] === "|") {
      reader.at += 1;
      alternatives.push([]);
    } else {
      alternatives.at(-1)?.push(readPart(reader));
    }
  }
  return alternatives;
}

function readPart(reader: Reader): Part {
  const atom = readAtom(reader);
  return { ...atom, ...readQuantifier(reader) };
}

type Atom = Part extends infer Each ? (Each extends Part ? Omit<Each, "min" | "max"> : never) : never;

function readAtom(reader: Reader): Atom {
  const { source } = reader;
  const character = source[reader.at] ?? "";
  if (character === "(") return readGroup(reader);
  if (character === "[") return readSet(reader, endOfClass(source, reader.at));
  if (character === "^" || character === "$") {
    reader.at += 1;
    return { kind: character === "^" ? "start" : "nothing" };
  }
  if (character !== "\\")
    return readSet(reader, reader.at + ((source.codePointAt(reader.at) ?? 0) > 0xffff ? 2 : 1));
  const escape = source[reader.at + 1] ?? "";
  if (/[1-9k]/u.test(escape)) reader.refused = true;
  if (reader.refused || escape === "b" || escape === "B") {
    reader.at += 2;
    return { kind: "nothing" };
  }
  const length = /^\\(?:[pP]\{[^}]{0,80}\}|u\{[^}]{0,8}\}|u.{4}|x..|c.|[^])/u.exec(
    source.slice(reader.at, reader.at + 90),
  );
  return readSet(reader, reader.at + (length?.[0].length ?? 2));
}

function readGroup(reader: Reader): Atom {
  const opening =
    /^\((?:\?(?:[:=!]|<[=!]|<[^>]{1,80}>))?/u.exec(reader.source.slice(reader.at, reader.at + 90))?.[0] ??
    "(";
  if (opening === "(?<=" || opening === "(?<!") reader.refused = true;
  reader.at += opening.length;
  const alternatives = readAlternatives(reader);
  reader.at += 1;
  return { kind: "group", alternatives };
}

function readSet(reader: Reader, end: number): Atom {
  const expression = new RegExp(`^(?:${reader.source.slice(reader.at, end)})$`, "iu");
  reader.at = end;
  return { kind: "set", test: SAMPLES.map((sample) => expression.test(sample)) };
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}

function readQuantifier(reader: Reader): { min: number; max: number } {
  const match = /^(?:([*+?])|\{(\d{1,9})(,?)(\d{0,9})\})\??/u.exec(
    reader.source.slice(reader.at, reader.at + 30),
  );
  if (!match) return { min: 1, max: 1 };
  reader.at += match[0].length;
  if (match[1] !== undefined) return { min: match[1] === "+" ? 1 : 0, max: match[1] === "?" ? 1 : Infinity };
  const min = Number(match[2]);
  if (match[3] === "") return { min, max: min };
  return { min, max: match[4] === "" ? Infinity : Number(match[4]) };
}
