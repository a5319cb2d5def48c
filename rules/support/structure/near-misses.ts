/** Headings that are a slip of the pen away from a declared section that the document lacks. */
import leven from "leven";
import type { SectionDeclaration } from "../../../src/contracts/contract.ts";
import { nearestNormalised, normaliseName } from "../../../src/contracts/names.ts";
import type { Section } from "../../../src/documents/document.ts";
import type { Scope } from "./scopes.ts";

export interface NearMiss {
  readonly section: Section;
  readonly declaration: SectionDeclaration;
  /** The declared name or alias that is meant. */
  readonly name: string;
}

const known = new WeakMap<Scope, readonly NearMiss[]>();

/**
 * The near misses of one scope. A section that is there cannot be meant by another heading. Several rules ask for them;
 * they are found once.
 */
export function nearMissesIn(scope: Scope): readonly NearMiss[] {
  let misses = known.get(scope);
  if (!misses) known.set(scope, (misses = findNearMisses(scope)));
  return misses;
}

function findNearMisses(scope: Scope): readonly NearMiss[] {
  if (scope.undeclared.length === 0) return [];
  const there = new Set(scope.sections.map(({ declaration }) => declaration));
  const absent = scope.declarations.filter((declaration) => !there.has(declaration));
  if (absent.length === 0) return [];
  const spellings = absent.flatMap(spellingsOf);
  const signs = new Set<string>();
  for (const { initials, letters } of spellings) signs.add(initials).add(letters);
  let names: ReadonlyMap<string, Spelling> | undefined;
  return scope.undeclared.flatMap((section) => {
    const wanted = normaliseName(section.heading.name);
    // What every slip keeps is quicker to compare than all letters.
    if (!signs.has(initialsOf(wanted)) && !signs.has(lettersOf(wanted))) return [];
    names ??= new Map(spellings.map((each) => [each.spelling, each]));
    const near = nearestNormalised(wanted, names.keys());
    const meant = near === undefined ? undefined : names.get(near);
    if (near === undefined || meant === undefined || !isSlip(wanted, near)) return [];
    return [{ section, declaration: meant.declaration, name: meant.name }];
  });
}

/** One of a declaration's names. */
interface Spelling {
  readonly declaration: SectionDeclaration;
  /** As declared. */
  readonly name: string;
  /** As it is compared. */
  readonly spelling: string;
  readonly letters: string;
  readonly initials: string;
}

const spelt = new WeakMap<SectionDeclaration, readonly Spelling[]>();

function spellingsOf(declaration: SectionDeclaration): readonly Spelling[] {
  let spellings = spelt.get(declaration);
  if (!spellings) {
    spellings = [declaration.name, ...declaration.aliases].map((name) => {
      const spelling = normaliseName(name);
      return { declaration, name, spelling, letters: lettersOf(spelling), initials: initialsOf(spelling) };
    });
    spelt.set(declaration, spellings);
  }
  return spellings;
}

const lettersOf = (name: string): string => name.replaceAll(" ", "");

function initialsOf(name: string): string {
  let initials = "";
  for (let start = 0, end = 0; end !== -1; start = end + 1) {
    end = name.indexOf(" ", start);
    if (name.slice(start, end === -1 ? name.length : end) !== "and") initials += `${name.charAt(start)} `;
  }
  return initials;
}

/** Below this many letters a word one letter away is too often another good word (`Scope`, `Score`). */
const LONG = 7;
/** From this many letters on, two letters may be wrong (`Process` is not `Progress`). */
const LONGER = 9;

/** Word by word the same but for a letter or two. */
function isSlip(written: string, meant: string): boolean {
  if (lettersOf(written) === lettersOf(meant)) return true;
  const left = contentWords(written);
  const right = contentWords(meant);
  return left.length === right.length && left.every((word, index) => isSlipOfWord(word, right[index] ?? ""));
}

const contentWords = (name: string): string[] => name.split(" ").filter((word) => word !== "and");

function isSlipOfWord(written: string, meant: string): boolean {
  if (written === meant) return true;
  if (written.charAt(0) !== meant.charAt(0) || /\d/u.test(written + meant)) return false;
  const length = Math.min(written.length, meant.length);
  const distance = leven(written, meant);
  if (length >= LONGER) return distance <= 2;
  if (length >= LONG) return distance <= 1 || areSwapped(written, meant, distance);
  return (distance === 1 && written.length !== meant.length) || areSwapped(written, meant, distance);
}

const areSwapped = (left: string, right: string, distance: number): boolean =>
  distance === 2 && [...left].sort().join("") === [...right].sort().join("");
