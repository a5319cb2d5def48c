/** The times of events. */
import type { Contract } from "../../../src/contracts/contract.ts";
import type { NdjsonTree } from "../../../src/syntax/ndjson.ts";
import type { Place } from "../../../src/syntax/place.ts";

export interface EventTime {
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly place: () => Place;
}

/** The required key that holds an event's time, by the contract's schema. */
export function timeKey({ schema }: Contract): string | undefined {
  const { required, properties } = (schema ?? {}) as {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, { readonly format?: string }>>;
  };
  return Object.entries(properties ?? {}).find(
    ([key, { format }]) => format === "date-time" && required?.includes(key) === true,
  )?.[0];
}

/** The times of the lines that have one, in order. */
export function eventTimes({ lines }: NdjsonTree, key: string): readonly EventTime[] {
  return lines.flatMap(({ tree }) => {
    const text = textOf(tree.value, key);
    const at = text === undefined ? NaN : Date.parse(text);
    return text === undefined || Number.isNaN(at) ? [] : [{ text, at, place: () => tree.place([key]) }];
  });
}

/** The text that an object has under a key of its own. */
export function textOf(value: unknown, key: string): string | undefined {
  const found =
    typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? Reflect.get(value, key)
      : undefined;
  return typeof found === "string" ? found : undefined;
}
