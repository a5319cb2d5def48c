/** What the tests of all value parsers ask of places, and the inputs that try their patience. */

/**
 * Holds everything inside a value that has a place, and everything that has a text as well, against the source it
 * was read from. Gives what is wrong, which should be nothing.
 */
export function wrongPlaces(value: unknown, source: string, offset: number): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => wrongPlaces(item, source, offset));
  const parts = new Map(Object.entries(value));
  const wrong = [...parts.values()].flatMap((part) => wrongPlaces(part, source, offset));
  const place = placeIn(parts.get("place"));
  if (!place) return wrong;
  const { start, end } = place;
  if (start < offset || end < start || end > offset + source.length) wrong.push(`${start}–${end} is outside`);
  const text = parts.get("text");
  const held = source.slice(start - offset, end - offset);
  if (typeof text === "string" && held !== text) wrong.push(`${start}–${end} holds ${held}, not ${text}`);
  return wrong;
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
