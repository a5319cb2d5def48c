/**
 * Freezes a value and all that hangs on it, so that whoever writes to it throws. Cycles are followed once. Regular
 * expressions stay as they are: matching moves their `lastIndex`.
 */
export function deepFreeze<Value extends object>(value: Value): Value {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
    if (next instanceof RegExp) continue;
    Object.freeze(next);
    waiting.push(...(next instanceof Map ? next.values() : Object.values(next)));
  }
  return value;
}
