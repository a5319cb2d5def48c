/** Whether a text shows what a contract says documents of its kind show. */
import type { Contract, Signature } from "./contract.ts";
import { compilePattern } from "./patterns.ts";
import { hasSuchHeadings, keysOf, type Sighting, suchHeadings, tablesIn, titlePattern } from "./sighting.ts";
import type { Sketch } from "./sketch.ts";

export interface Judgement {
  readonly holds: boolean;
  /** How much was found: facts, not percent. */
  readonly score: number;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/**
 * Judges alternatives; the one that finds most speaks for all. What costs a search of the whole text is looked for
 * only where the rest holds.
 */
export function judge(
  contract: Contract,
  signatures: readonly Signature[],
  sketch: Sketch,
  keys: ReadonlySet<string>,
  sighting: Sighting,
): Judgement {
  let best: Judgement | undefined;
  for (const signature of signatures) {
    const judgement = weigh(contract, signature, sketch, keys, sighting);
    if (
      !best ||
      (judgement.holds && !best.holds) ||
      (judgement.holds === best.holds && judgement.score > best.score)
    ) {
      best = judgement;
    }
  }
  if (!best) return { holds: false, score: 0, for: [], against: ["is never recognised by content"] };
  const refusal = best.holds ? refuse(contract, sketch, sighting) : undefined;
  return refusal === undefined ? best : { ...best, holds: false, score: 0, against: [refusal] };
}

/**
 * Whether any of the alternatives holds and nothing speaks against it. As `judge`, where nobody asks how much was found:
 * what costs little is looked at first, and nothing more once the answer is clear.
 */
export function holds(
  contract: Contract,
  signatures: readonly Signature[],
  sketch: Sketch,
  keys: ReadonlySet<string>,
  sighting: Sighting,
): boolean {
  const shown = signatures.some((signature) => isShown(contract, signature, sketch, keys, sighting));
  return shown && refuse(contract, sketch, sighting) === undefined;
}

/** Whether the text shows all that a signature asks for. */
export function isShown(
  contract: Contract,
  { title, tasks, sections, headings, tables, fields, phrases, keys: wanted }: Signature,
  sketch: Sketch,
  keys: ReadonlySet<string>,
  sighting: Sighting,
): boolean {
  if (tasks > sketch.tasks) return false;
  if (title.length > 0 && titlePattern(title, sketch) === undefined) return false;
  if (tables && tablesIn(contract, tables.of, sketch).length < tables.atLeast) return false;
  if (sections && !hasAtLeast(sections.of, sighting.sections(), sections.atLeast)) return false;
  if (headings && !hasSuchHeadings(headings.pattern, sketch, headings.atLeast)) return false;
  if (fields && !hasAtLeast(fields.of, sighting.fields(), fields.atLeast)) return false;
  if (!wanted.every((key) => keys.has(key))) return false;
  return phrases.length === 0 || phrases.some((pattern) => compilePattern(pattern).test(sketch.prose()));
}

function hasAtLeast(ids: readonly string[], found: { has(id: string): boolean }, atLeast: number): boolean {
  let count = 0;
  for (let index = 0; index < ids.length && count < atLeast; index += 1)
    if (found.has(ids[index] ?? "")) count += 1;
  return count >= atLeast;
}

function refuse(contract: Contract, sketch: Sketch, sighting: Sighting): string | undefined {
  const { not } = contract.recognise;
  if (titlePattern(not.title, sketch) !== undefined) return `its title is \`${sketch.title}\``;
  if (not.phrases.length > 0) {
    const prose = sketch.prose();
    const phrase = not.phrases
      .map((pattern) => compilePattern(pattern).exec(prose)?.[0])
      .find((found) => found);
    if (phrase !== undefined) return `it says \`${phrase}\``;
  }
  return severalDocuments(contract, sketch, sighting);
}

/** Several documents in one file: several titles, and most of the sections again below each. */
function severalDocuments(contract: Contract, sketch: Sketch, sighting: Sighting): string | undefined {
  if (sketch.headings.filter(({ depth }) => depth === 1).length < 2) return undefined;
  const sections = sighting.sections();
  const repeatable = new Set(contract.sections.filter((section) => section.repeatable).map(({ id }) => id));
  const repeated = [...sections].filter(([id, count]) => count > 1 && !repeatable.has(id));
  if (repeated.length < 3 || repeated.length * 2 < sections.size) return undefined;
  return `it holds several: ${repeated.length} sections stand more than once`;
}

function weigh(
  contract: Contract,
  signature: Signature,
  sketch: Sketch,
  keys: ReadonlySet<string>,
  sighting: Sighting,
): Judgement {
  const pro: string[] = [];
  const contra: string[] = [];
  let score = 0;
  const count = (what: string, found: number, wanted: number, names: readonly string[], weight = 1): void => {
    score += found * weight;
    const list = names
      .slice(0, 12)
      .map((name) => `\`${name}\``)
      .join(", ");
    if (found >= wanted) pro.push(`${found} ${what}${list && `: ${list}`}`);
    else contra.push(`${found} of at least ${wanted} ${what}${list && `: ${list}`}`);
  };
  if (signature.sections) {
    const found = signature.sections.of.filter((id) => sighting.sections().has(id));
    count("sections", found.length, signature.sections.atLeast, found);
  }
  if (signature.fields) {
    const found = signature.fields.of.filter((id) => sighting.fields().has(id));
    count("fields", found.length, signature.fields.atLeast, found);
  }
  if (signature.tables) {
    const found = tablesIn(contract, signature.tables.of, sketch);
    count("tables", found.length, signature.tables.atLeast, found, 0);
    // A table that asks for more columns says more about its kind.
    score += Math.max(0, ...found.map((id) => keysOf(contract).get(id)?.length ?? 0));
  }
  if (signature.headings) {
    const found = suchHeadings(signature.headings.pattern, sketch);
    if (found >= signature.headings.atLeast) score += 2;
    count("such headings", found, signature.headings.atLeast, [], 0);
  }
  if (signature.tasks > 0) count("checkboxes", sketch.tasks, signature.tasks, [], 0);
  if (signature.title.length > 0) {
    const matches = titlePattern(signature.title, sketch) !== undefined;
    count(`matching title (\`${sketch.title}\`)`, matches ? 1 : 0, 1, [], 2);
  }
  if (signature.phrases.length > 0 && contra.length === 0) {
    const prose = sketch.prose();
    const found = signature.phrases
      .map((pattern) => compilePattern(pattern).exec(prose)?.[0])
      .find((words) => words);
    count("phrases", found === undefined ? 0 : 1, 1, found === undefined ? [] : [found], 2);
  }
  if (signature.keys.length > 0) {
    const found = signature.keys.filter((key) => keys.has(key));
    count("keys", found.length, signature.keys.length, found);
  }
  return { holds: contra.length === 0, score, for: pro, against: contra };
}
