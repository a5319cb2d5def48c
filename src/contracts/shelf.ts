/** The contracts of one format, indexed so that every heading and label of a text is looked up once for all of them. */
import { decide, strongest, type Candidate, type Considered, type Recognised } from "./claims.ts";
import type { Contract, Format } from "./contract.ts";
import { compileGlobs, type Globs } from "./globs.ts";
import { normaliseName } from "./names.ts";
import { judge, type Judgement, type Sighting } from "./signature.ts";
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
    const open = this.#all.filter(({ never }) => !never.matches(candidate.path));
    let seen: Seen | undefined;
    const look = (): Seen => (seen ??= this.#look(candidate.text(), format));
    const claims = open
      .map(({ contract, paths }) => ({
        contract,
        kind: contract.kind,
        score: paths.strength(candidate.path),
      }))
      .filter(({ score }) => score > 0);
    const confirmed = claims.filter(({ contract }) => {
      const { confirm } = contract.recognise;
      return confirm.length === 0 || judgeBy(contract, confirm, look()).holds;
    });
    const considered = explain ? this.#explain(candidate.path, look()) : [];
    const path = strongest(confirmed);
    if (path) return decide(path, "path", ["its path matches"], considered);
    const contents = open
      .filter(({ contract }) => contract.recognise.content.length > 0)
      .map(({ contract }) => {
        const judgement = judgeBy(contract, contract.recognise.content, look());
        return { kind: contract.kind, score: judgement.holds ? judgement.score : 0, reasons: judgement.for };
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
    const sightings = new Map<Contract, { sections: Map<string, number>; fields: Set<string> }>();
    const sightingOf = (contract: Contract): { sections: Map<string, number>; fields: Set<string> } => {
      let sighting = sightings.get(contract);
      if (!sighting) {
        sighting = { sections: new Map(), fields: new Set() };
        sightings.set(contract, sighting);
      }
      return sighting;
    };
    for (const heading of sketch.headings) {
      for (const [contract, id] of this.#sectionsNamed(heading.text)) {
        const { sections } = sightingOf(contract);
        sections.set(id, (sections.get(id) ?? 0) + 1);
      }
    }
    for (const label of sketch.labels) {
      for (const [contract, id] of this.#fields.get(normaliseName(label)) ?? [])
        sightingOf(contract).fields.add(id);
    }
    return { sketch, sightings, keys: format === "markdown" ? NO_KEYS : keysOf(text, format) };
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
  readonly sightings: ReadonlyMap<Contract, Sighting>;
  readonly keys: ReadonlySet<string>;
}

const judgeBy = (contract: Contract, signatures: Contract["recognise"]["content"], seen: Seen): Judgement =>
  judge(contract, signatures, seen.sketch, seen.keys, seen.sightings.get(contract));

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
