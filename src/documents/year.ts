/** The year that a document's dates without one belong to. */
import type { LastUpdated } from "./document.ts";

const DATE =
  /\b((?:19|20)\d{2})-\d{2}-\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d{2})\b/giu;

/** The year of the "last updated" line, else the only year that the document's full dates show. */
export function documentYear(lastUpdated: readonly LastUpdated[], text: string): number | undefined {
  const stated = lastUpdated.find(({ parsed }) => parsed.ok)?.parsed;
  if (stated?.ok) return stated.value.date.year;
  const years = new Set<string>();
  for (const match of text.matchAll(DATE)) {
    years.add(match[1] ?? match[2] ?? "");
    if (years.size > 1) return undefined;
  }
  const [only] = years;
  return only === undefined ? undefined : Number(only);
}
