/**
 * JSON text → value and exact places (RFC 8259, to the letter: no comments, no trailing commas). It never throws and never
 * recurses deeper than `deepest`: what is no JSON is flaws beside whatever value could be made out.
 */
import {
  findNodeAtLocation,
  getNodeValue,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { duplicateKeys } from "./json-keys.ts";
import { type Place, placeOf } from "./place.ts";

export type JsonPath = readonly (string | number)[];

export interface JsonFlaw {
  readonly reason: "syntax" | "duplicate-key" | "too-deep";
  /** What is wrong, in a few words without the place. */
  readonly message: string;
  readonly place: Place;
  /** The key that is there twice. */
  readonly key?: string;
}

export interface JsonTree {
  /** Undefined where the text is no JSON at all. */
  readonly value: unknown;
  /** In the order of the text. */
  readonly flaws: readonly JsonFlaw[];
  /** Where the value at a path stands, or its key; the nearest part above where there is no such value. */
  place(path: JsonPath, part?: "key" | "value"): Place;
}

/** Levels of nesting that are read; no document of this program has more than a few. */
const deepest = 64;

/**
 * Reads a text, or one line of it.
 * @param at the part of the text that is the JSON; all of it when left out
 */
export function parseJson(text: string, at: Place = placeOf(0, text.length)): JsonTree {
  const source = at.start === 0 && at.end === text.length ? text : text.slice(at.start, at.end);
  const bracket = tooDeep(source);
  if (bracket !== undefined) {
    const place = placeOf(at.start + bracket, at.start + bracket + 1);
    const message = `nesting of more than ${deepest} levels`;
    return { value: undefined, flaws: [{ reason: "too-deep", message, place }], place: () => place };
  }
  const fast = quickly(source);
  let located: Located | undefined;
  const tree = (): Located => (located ??= locate(source, at.start));
  return {
    value: fast === undefined ? tree().value : fast.value,
    flaws: fast === undefined ? tree().flaws : [],
    place: (path, part) => tree().place(path, part),
  };
}

/**
 * The value of a text that is exactly what a writer makes of it, so that it has neither flaws nor duplicate keys. Everything
 * else takes the way through the tree, ten times as long.
 */
function quickly(source: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return JSON.stringify(value) === source ? { value } : undefined;
  } catch {
    return undefined;
  }
}

type Located = Pick<JsonTree, "value" | "flaws" | "place">;

function locate(source: string, offset: number): Located {
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const shifted = (start: number, length: number): Place => placeOf(offset + start, offset + start + length);
  const flaws = errors.map(({ error, offset: start, length }): JsonFlaw => {
    const message = words(printParseErrorCode(error));
    return { reason: "syntax", message, place: shifted(start, length) };
  });
  const duplicates = tree === undefined ? [] : duplicateKeys(tree);
  for (const { offset: start, length, value } of duplicates) {
    const key = String(value);
    flaws.push({ reason: "duplicate-key", message: "duplicate key", place: shifted(start, length), key });
  }
  return {
    value: tree === undefined ? undefined : (getNodeValue(tree) as unknown),
    flaws: flaws.sort((left, right) => left.place.start - right.place.start),
    place: (path, part = "value") => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = tree && findNodeAtLocation(tree, path.slice(0, length));
        const key = part === "key" && length === path.length ? node?.parent?.children?.[0] : undefined;
        const found = key ?? node;
        if (found !== undefined) return shifted(found.offset, found.length);
      }
      return placeOf(offset, offset + source.length);
    },
  };
}

/** The offset of the bracket that goes too deep. Brackets in strings do not count. */
function tooDeep(source: string): number | undefined {
  // One flat object, as most lines of a journal are.
  if (source.lastIndexOf("{") <= 0 && !source.includes("[")) return undefined;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 0x22) quoted = !quoted;
    else if (quoted) {
      if (unit === 0x5c) at += 1;
    } else if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > deepest) return at;
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return undefined;
}

/** `PropertyNameExpected` → `property name expected`. */
const words = (code: string): string =>
  code.replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? "" : " ") + letter.toLowerCase());
