/** What a new document of a kind is called, where it belongs and what it says, from its contract. */
import type { Contract } from "../contracts/contract.ts";
import { compilePattern } from "../contracts/patterns.ts";
import { fileSlug } from "./slug.ts";

/** What a workspace says of new documents itself. */
export interface Habits {
  readonly folder?: string | undefined;
  readonly name?: string | undefined;
}

export interface NewName {
  /** Relative to the workspace, with `/`. */
  readonly folder: string;
  /**
   * File names to try in turn until one is free: with a number behind from the second on.
   * @param siblings the names in the folder; a name that counts gets the number after the highest of them
   */
  readonly name: (attempt: number, siblings?: readonly string[]) => string;
}

/**
 * @param title undefined for the document that a workspace has only one of
 * @returns undefined where the title has nothing that a file name could be made of
 */
export function newName(
  contract: Contract,
  title: string | undefined,
  date: string,
  habits: Habits,
): NewName | undefined {
  const template = habits.name ?? contract.location?.name?.template ?? `{slug}${endingOf(contract)}`;
  const pattern = habits.name === undefined ? contract.location?.name?.expression : undefined;
  const fits = (name: string): boolean => pattern === undefined || compilePattern(pattern).test(name);
  const dated = template.replaceAll("{date}", date);
  const named = (slug: string, attempt: number, siblings: readonly string[] = []): string => {
    const number = nextNumber(dated, siblings, attempt);
    const name = dated.replaceAll("{number}", number).replaceAll("{slug}", slug);
    if (name !== dated.replaceAll("{slug}", slug)) return name;
    const dot = name.lastIndexOf(".");
    return attempt === 1 ? name : `${name.slice(0, dot)}-${attempt}${name.slice(dot)}`;
  };
  const slugs = title === undefined ? [contract.kind] : [fileSlug(title), fileSlug(title, { marks: false })];
  const slug = slugs.find((each) => each !== undefined && fits(named(each, 1))) ?? slugs[0];
  if (slug === undefined) return undefined;
  return {
    folder: habits.folder ?? homeOf(contract),
    name: (attempt, siblings) => named(slug, attempt, siblings),
  };
}

/** As wide as the others are, `0001` for the first. */
function nextNumber(template: string, siblings: readonly string[], attempt: number): string {
  const prefix = template.slice(0, Math.max(0, template.indexOf("{number}")));
  const numbers = siblings.flatMap((name) =>
    name.startsWith(prefix) ? (/^\d{1,9}(?!\d)/u.exec(name.slice(prefix.length)) ?? []) : [],
  );
  const highest = numbers.reduce((most, each) => (Number(each) > Number(most) ? each : most), "0000");
  return String(Number(highest) + attempt).padStart(highest.length, "0");
}

/** The title as the contract wants it, where the number of the file's name is what it lacks: `7. Keep logs`. */
export function numberedTitle({ documentTitle: { pattern } }: Contract, title: string, name: string): string {
  const [number] = /\d+/u.exec(name) ?? [];
  const numbered = `${Number(number)}. ${title}`;
  const fits = (text: string): boolean => pattern === undefined || compilePattern(pattern).test(text);
  return number !== undefined && !fits(title) && fits(numbered) ? numbered : title;
}

const endings = { markdown: ".md", csv: ".csv", json: ".json", ndjson: ".ndjson" };

const endingOf = ({ formats }: Contract): string => endings[formats[0] ?? "markdown"];

/** The contract's home, else the first folder that it names without a wildcard, else `docs`. */
function homeOf({ location }: Contract): string {
  const literal = location?.folders
    .map((glob) => glob.replace(/^(?:\*\*\/)+/u, "").replace(/\/\*\*$/u, ""))
    .find((folder) => !/[*?[\]{}!()]/u.test(folder));
  return location?.home ?? literal ?? "docs";
}

/** Front of a document whose path and content would not tell its kind: the text with the kind's mark. */
export function withMark(text: string, kind: string): string {
  const mark = `<!-- codex-lint kind: ${kind} -->`;
  const [, title] = /^(# [^\n]*\n)/u.exec(text) ?? [];
  return title === undefined ? `${mark}\n\n${text}` : `${title}\n${mark}\n${text.slice(title.length)}`;
}
