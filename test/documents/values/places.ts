/** What the tests of all value parsers ask of places, and the inputs that try their patience. */
import { expect } from "vitest";

/** Holds everything inside a value that has both a text and a place against the source it was read from. */
export function expectExactPlaces(value: unknown, source: string, offset: number): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) expectExactPlaces(item, source, offset);
    return;
  }
  const parts = new Map(Object.entries(value));
  const place = placeIn(parts.get("place"));
  if (place) {
    expect(place.start).toBeGreaterThanOrEqual(offset);
    expect(place.end).toBeGreaterThanOrEqual(place.start);
    expect(place.end).toBeLessThanOrEqual(offset + source.length);
    const text = parts.get("text");
    if (typeof text === "string") expect(source.slice(place.start - offset, place.end - offset)).toBe(text);
  }
  for (const part of parts.values()) expectExactPlaces(part, source, offset);
}

function placeIn(value: unknown): { start: number; end: number } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!("start" in value) || !("end" in value)) return undefined;
  const { start, end } = value;
  return typeof start === "number" && typeof end === "number" ? { start, end } : undefined;
}

/** Pairs of a short piece and 200 KB of it, for `test.each`. */
export const hostile = (...pieces: string[]): [string, string][] =>
  pieces.map((piece) => [piece, piece.repeat(Math.ceil(200_000 / piece.length))]);
