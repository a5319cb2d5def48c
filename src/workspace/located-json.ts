import {
  findNodeAtLocation,
  getNodeValue,
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
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
  if (tree !== undefined) failures.push(...duplicateKeys(tree));
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

function duplicateKeys(tree: JsonNode): SyntaxFailure[] {
  const failures: SyntaxFailure[] = [];
  const pending = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      pending.push(child);
      const key = node.type === "object" ? child.children?.[0] : undefined;
      if (key === undefined) continue;
      if (seen.has(key.value)) {
        failures.push({
          message: `Map keys must be unique: ${String(key.value)} is there twice`,
          place: placeOf(key.offset, key.offset + key.length),
        });
      }
      seen.add(key.value);
    }
  }
  return failures.sort((left, right) => left.place.start - right.place.start);
}

/** `PropertyNameExpected` → `Property name expected`. */
const words = (code: string): string =>
  code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
