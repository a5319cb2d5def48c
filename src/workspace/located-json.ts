import {
  findNodeAtLocation,
  getNodeValue,
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { duplicateKeys } from "../syntax/json-keys.ts";
import { type Place, placeOf } from "../syntax/place.ts";
import type { DataResult, Path, SyntaxFailure } from "./located-data.ts";

/** Reads JSON, with comments and trailing commas where `comments` is set. Duplicate keys are failures. */
export function readJson(text: string, comments: boolean): DataResult {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: !comments, allowTrailingComma: comments });
  const failures = errors.map(({ error, offset, length }) => ({
    message: words(printParseErrorCode(error)),
    place: placeOf(offset, offset + length),
  }));
  if (tree !== undefined) failures.push(...duplicateFailures(tree));
  if (tree === undefined || failures.length > 0) return { ok: false, failures };
  const place = (path: Path, part: "key" | "value" = "value"): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      const key = part === "key" && length === path.length ? node?.parent?.children?.[0] : undefined;
      const found = key ?? node;
      if (found !== undefined) return placeOf(found.offset, found.offset + found.length);
    }
    return placeOf(0, 0);
  };
  return { ok: true, data: { value: getNodeValue(tree) as unknown, place } };
}

const duplicateFailures = (tree: JsonNode): SyntaxFailure[] =>
  duplicateKeys(tree)
    .map((key) => ({
      message: `Map keys must be unique: ${String(key.value)} is there twice`,
      place: placeOf(key.offset, key.offset + key.length),
    }))
    .sort((left, right) => left.place.start - right.place.start);

/** `PropertyNameExpected` → `Property name expected`. */
const words = (code: string): string =>
  code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
