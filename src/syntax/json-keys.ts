/** Keys that stand twice. Apart from `json.ts`, whose declarations are shipped and may not name the parser. */
import type { Node as JsonNode } from "jsonc-parser";

/** Keys that an object has had before, in no particular order. */
export function duplicateKeys(tree: JsonNode): readonly JsonNode[] {
  const found: JsonNode[] = [];
  const pending = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      pending.push(child);
      const key = node.type === "object" ? child.children?.[0] : undefined;
      if (key === undefined) continue;
      if (seen.has(key.value)) found.push(key);
      seen.add(key.value);
    }
  }
  return found;
}
