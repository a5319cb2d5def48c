/**
 * A contract from a guide: a repository whose PLANS.md shows another skeleton than the usual one has its plans held
 * to that. What the guide cannot say (records, values, severities of known sections) comes from the base contract.
 */
import type { Contract, SectionDeclaration } from "./contract.ts";
import { matchSection, slug } from "./names.ts";

const OPENING = /^ {0,3}(`{3,}|~{3,})[ \t]*(\w{0,20})/u;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/u;
/** A skeleton has at least this many sections; fewer is an example of something else. */
const FEWEST = 3;

/**
 * Reads the fenced skeleton of a guide, also where the fence is never closed.
 * @param source the guide's path, for messages
 * @returns undefined where no fence holds a skeleton
 */
export function contractFromGuide(text: string, base: Contract, source: string): Contract | undefined {
  let best: readonly Drafted[] = [];
  for (const content of fences(text)) {
    const sections = sectionsOf(content);
    if (sections.length > best.length) best = sections;
  }
  if (best.length < FEWEST) return undefined;
  const sections = best.map((draft) => declare(draft, base));
  const known = new Set(base.sections.map(({ id }) => id));
  return {
    ...base,
    sections,
    orders: [sections.map(({ id }) => id)],
    records: base.records.filter((record) => isThere(record.in)),
    tables: base.tables.filter((table) => isThere(table.in)),
    lifecycle: base.lifecycle && {
      ...base.lifecycle,
      progress: kept(base.lifecycle.progress),
      outcome: kept(base.lifecycle.outcome),
    },
    scaffold: undefined,
    source,
  };

  function isThere(section: string | undefined): boolean {
    return section === undefined || !known.has(section) || sections.some(({ id }) => id === section);
  }
  function kept(section: string | undefined): string | undefined {
    return isThere(section) ? section : undefined;
  }
}

interface Drafted {
  readonly name: string;
  readonly prompt: string;
}

/** The contents of the Markdown fences; a fence ends at one at least as long, or with the text. */
function fences(text: string): string[] {
  const contents: string[] = [];
  let open: { readonly marker: string; readonly lines: string[] } | undefined;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const words = line.trim();
    if (open === undefined) {
      const [, marker, language = ""] = OPENING.exec(line) ?? [];
      if (marker !== undefined && /^(?:md|markdown|text|txt)?$/iu.test(language))
        open = { marker, lines: [] };
    } else if (words.startsWith(open.marker) && words === words.charAt(0).repeat(words.length)) {
      contents.push(open.lines.join("\n"));
      open = undefined;
    } else {
      open.lines.push(line);
    }
  }
  if (open) contents.push(open.lines.join("\n"));
  return contents;
}

/** Sections are the headings of the second level, or of the first where a skeleton uses that for all. */
function sectionsOf(content: string): Drafted[] {
  const lines = content.split("\n");
  const depths = lines.map((line) => HEADING.exec(line)?.[1]?.length ?? 0);
  const level = depths.filter((depth) => depth === 2).length >= FEWEST ? 2 : 1;
  const sections: { name: string; prompt: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const depth = depths[index] ?? 0;
    if (depth === level) sections.push({ name: HEADING.exec(line)?.[2]?.trim() ?? "", prompt: [] });
    else if (depth === 0 || depth > level) sections.at(-1)?.prompt.push(line);
  }
  return sections.map(({ name, prompt }) => ({ name, prompt: prompt.join("\n").trim() }));
}

function declare({ name, prompt }: Drafted, base: Contract): SectionDeclaration {
  const shown = prompt === "" ? undefined : prompt;
  const known = matchSection(base.sections, name);
  if (known)
    return { ...known, name, aliases: [known.name, ...known.aliases], prompt: shown ?? known.prompt };
  return {
    id: slug(name),
    name,
    aliases: [],
    required: true,
    severity: "warning",
    repeatable: false,
    prompt: shown,
    mayBeEmpty: false,
    commands: false,
    tasks: undefined,
    sections: [],
  };
}
