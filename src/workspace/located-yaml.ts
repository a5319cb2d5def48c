import { isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import { type Place, placeOf } from "../syntax/place.ts";
import type { DataResult, Path } from "./located-data.ts";

/** Reads YAML 1.2. Duplicate keys, unknown tags and several documents are failures. */
export function readYaml(text: string): DataResult {
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
