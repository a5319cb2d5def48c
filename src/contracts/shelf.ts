/** The contracts of one format, indexed so that every heading and label of a text is looked up once for all of them. */
import { decide, strongest, type Candidate, type Considered, type Recognised } from "./claims.ts";
import type { Contract, Format, Signature } from "./contract.ts";
import { compileGlobs, type Globs } from "./globs.ts";
import { normaliseName } from "./names.ts";
import type { Sighting } from "./sighting.ts";
import { holds, isShown, judge, type Judgement } from "./signature.ts";
import { keysOf, NO_KEYS, sketchData } from "./sketch-data.ts";
import { sketchMarkdown, type Sketch } from "./sketch.ts";

interface Recognisable {
  readonly contract: Contract;
  readonly paths: Globs;
  readonly never: Globs;
}

/** The contracts of one format. */
export class Shelf {
  readonly #all: readonly Recognisable[];
  /** Normalised heading → the sections it may be. */
  readonly #sections = new Map<string, [Contract, string][]>();
  readonly #beginnings: [string, Contract, string][] = [];
  readonly #fields = new Map<string, [Contract, string][]>();

  constructor(contracts: readonly Contract[]) {
    this.#all = contracts.map((contract) => ({
      contract,
      paths: compileGlobs(contract.recognise.paths),
      never: compileGlobs(contract.recognise.never),
    }));
    for (const contract of contracts) this.#index(contract);
  }

  #index(contract: Contract): void {
    for (const { id, name, aliases } of contract.sections) {
      for (const written of [name, ...aliases]) {
        const key = normaliseName(written);
        if (written.endsWith(" *")) this.#beginnings.push([`${key} `, contract, id]);
        else add(this.#sections, key, [contract, id]);
      }
    }
    for (const record of contract.records) {
      for (const { id, name, aliases } of record.fields) {
        for (const written of [name, ...aliases]) {
          add(this.#fields, normaliseName(written), [contract, `${record.id}/${id}`]);
        }
      }
    }
  }

  recognise(candidate: Candidate, format: Format, explain: boolean): Recognised {
    const { path } = candidate;
    let seen: Seen | undefined;
    const look = (): Seen => (seen ??= this.#look(candidate.text(), format));
    const claims = this.#all.filter(({ paths, never }) => paths.matches(path) && !never.matches(path));
    const confirmed = claims.filter(({ contract }) => {
      const { confirm } = contract.recognise;
      return confirm.length === 0 || isHeld(contract, confirm, look());
    });
    const considered = explain ? this.#explain(path, look()) : [];
    // A single claim need not be compared with any other.
    const claim = strongest(
      confirmed.map(({ contract, paths }) => ({
        kind: contract.kind,
        score: confirmed.length > 1 ? paths.strength(path) : 1,
      })),
    );
    if (claim) return decide(claim, "path", ["its path matches"], considered);
    const contents = this.#all.flatMap(({ contract, never }) => {
      if (contract.recognise.content.length === 0) return [];
      const held = holdsBy(contract, contract.recognise.content, look());
      if (held === undefined || never.matches(path)) return [];
      return [{ kind: contract.kind, score: held.score, reasons: held.for }];
    });
    const content = strongest(contents);
    if (content) return decide(content, "content", content[0].reasons, considered);
    return { outcome: "none", considered };
  }

  #explain(path: string, seen: Seen): Considered[] {
    return this.#all.map(({ contract, paths, never }) => {
      const { kind, recognise } = contract;
      const claimed = paths.matches(path);
      const signatures = claimed && recognise.confirm.length > 0 ? recognise.confirm : recognise.content;
      const judgement = judgeBy(contract, signatures, seen);
      const barred = never.matches(path) ? ["its path is one that is never of this kind"] : [];
      const score = barred.length === 0 && judgement.holds ? judgement.score : 0;
      return {
        kind,
        score: claimed && (judgement.holds || recognise.confirm.length === 0) ? Math.max(1, score) : score,
        for: [...(claimed ? ["its path matches"] : []), ...judgement.for],
        against: [...barred, ...judgement.against],
      };
    });
  }

  #look(text: string, format: Format): Seen {
    const sketch = format === "markdown" ? sketchMarkdown(text) : sketchData(text, format);
    let sections: ReadonlyMap<Contract, ReadonlyMap<string, number>> | undefined;
    let fields: ReadonlyMap<Contract, ReadonlySet<string>> | undefined;
    return {
      sketch,
      keys: format === "markdown" ? NO_KEYS : keysOf(text, format),
      sightingOf: (contract) => ({
        sections: () => (sections ??= this.#sectionsIn(sketch)).get(contract) ?? NO_SECTIONS,
        fields: () => (fields ??= this.#fieldsIn(sketch)).get(contract) ?? NO_KEYS,
      }),
    };
  }

  #sectionsIn(sketch: Sketch): Map<Contract, Map<string, number>> {
    const sections = new Map<Contract, Map<string, number>>();
    for (const heading of sketch.headings) {
      for (const [contract, id] of this.#sectionsNamed(heading.text)) {
        const found = sections.get(contract) ?? new Map<string, number>();
        found.set(id, (found.get(id) ?? 0) + 1);
        sections.set(contract, found);
      }
    }
    return sections;
  }

  #fieldsIn(sketch: Sketch): Map<Contract, Set<string>> {
    const fields = new Map<Contract, Set<string>>();
    for (const label of sketch.labels()) {
      for (const [contract, id] of this.#fields.get(normaliseName(label)) ?? []) {
        const found = fields.get(contract) ?? new Set<string>();
        fields.set(contract, found.add(id));
      }
    }
    return fields;
  }

  #sectionsNamed(heading: string): readonly (readonly [Contract, string])[] {
    const key = normaliseName(heading);
    const exact = this.#sections.get(key);
    if (exact) return exact;
    const begun = this.#beginnings.filter(([beginning]) => key.startsWith(beginning));
    if (begun.length > 0) return begun.map(([, contract, id]) => [contract, id]);
    if (!/[/|／｜]/u.test(heading)) return [];
    return heading.split(/[/|／｜]/u).flatMap((side) => this.#sections.get(normaliseName(side)) ?? []);
  }
}

interface Seen {
  readonly sketch: Sketch;
  readonly keys: ReadonlySet<string>;
  sightingOf(contract: Contract): Sighting;
}

const NO_SECTIONS: ReadonlyMap<string, number> = new Map();

const judgeBy = (contract: Contract, signatures: readonly Signature[], seen: Seen): Judgement =>
  judge(contract, signatures, seen.sketch, seen.keys, seen.sightingOf(contract));

const isHeld = (contract: Contract, signatures: readonly Signature[], seen: Seen): boolean =>
  holds(contract, signatures, seen.sketch, seen.keys, seen.sightingOf(contract));

/** As `judgeBy`, where only a judgement that holds is of interest: what the text does not show is not weighed. */
function holdsBy(contract: Contract, signatures: readonly Signature[], seen: Seen): Judgement | undefined {
  const sighting = seen.sightingOf(contract);
  const shown = signatures.filter((one) => isShown(contract, one, seen.sketch, seen.keys, sighting));
  if (shown.length === 0) return undefined;
  const judgement = judge(contract, shown, seen.sketch, seen.keys, sighting);
  return judgement.holds ? judgement : undefined;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
