/** YAML and JSON with comments as data that knows where each of its parts stands in the text. */
import type { Node as JsonNode, ParseError } from "jsonc-parser";
import { type Place, placeOf } from "../syntax/place.ts";

export type Path = readonly (string | number)[];

export interface LocatedData {
  readonly value: unknown;
  /** Where the value at a path stands, or its key; the nearest part above where there is no such value. */
  place(path: Path, part?: "key" | "value"): Place;
}

/** A text that is no data: where, and why. */
export interface SyntaxFailure {
  readonly message: string;
  readonly place: Place;
}

export type DataResult =
  | { readonly ok: true; readonly data: LocatedData }
  | { readonly ok: false; readonly failures: readonly SyntaxFailure[] };

/** Reads YAML 1.2. Duplicate keys, unknown tags and several documents are failures. */
export async function readYaml(text: string): Promise<DataResult> {
  const { isMap, isNode, isScalar, isSeq, parseDocument } = await import("yaml");
  const document = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false });
  const failures = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    place: placeOf(pos[0], pos[1]),
  }));
  if (failures.length > 0) return { ok: false, failures };
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const placeOfNode = (node: unknown): Place | undefined =>
    isNode(node) && node.range ? placeOf(node.range[0], node.range[1]) : undefined;
  const place = (path: Path, part: "key" | "value" = "value"): Place => {
    let found = placeOfNode(document.contents) ?? placeOf(0, 0);
    let node: unknown = document.contents;
    path.forEach((step, index) => {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === step)
        : undefined;
      const wantsKey = part === "key" && index === path.length - 1;
      const next = pair?.value ?? (isSeq(node) && typeof step === "number" ? node.items[step] : undefined);
      found = placeOfNode(wantsKey ? pair?.key : next) ?? found;
      node = next;
    });
    return found;
  };
  return { ok: true, data: { value, place } };
}

/** Reads JSON, with comments and trailing commas where `comments` is set. Duplicate keys are failures. */
export async function readJson(text: string, comments: boolean): Promise<DataResult> {
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import("jsonc-parser");
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
