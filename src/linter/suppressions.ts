/**
 * Which directive silences a finding, and afterwards which directives silenced nothing. Look-ups are logarithmic
 * in the number of directives, so a document full of comments and findings costs no more than its size.
 */
import { nearestName } from "../contracts/names.ts";
import { lastWhere } from "../syntax/last-where.ts";
import type { Directive, DirectiveName, Family } from "./directives.ts";

export interface SuppressionIndex {
  /**
   * The directive that silences findings of this rule that begin at this offset, and takes note of its use.
   * With `named`, only a directive that names the rule counts.
   */
  silence(ruleId: string, offset: number, how?: "named"): Directive | undefined;
  /** The names (`*` where it names none) with which a directive has silenced or ended something so far. */
  uses(directive: Directive): ReadonlySet<string>;
}

/** What came of one directive. Only directives that deserve a word are judged. */
export interface Judgement {
  readonly directive: Directive;
  /** The directive, or all of its names, did nothing and may go. */
  readonly useless: boolean;
  /** Names that did nothing, where others of the same directive did something. */
  readonly uselessNames: readonly DirectiveName[];
  readonly unknown: readonly (DirectiveName & { readonly near: string | undefined })[];
  readonly reasonless: boolean;
}

const EVERY = "*";
const FOREIGN = "remark-lint:";

/** Offsets of directives of one family and name, for look-up by binary search. */
interface Track {
  readonly switches: { readonly at: number; readonly directive: Directive; readonly on: boolean }[];
  readonly stretches: { readonly start: number; readonly end: number; readonly directive: Directive }[];
}

/** Builds the index of directives that stand in the order of the text. */
export function indexSuppressions(directives: readonly Directive[]): SuppressionIndex {
  const tracks = new Map<string, Track>();
  const uses = new Map<Directive, Set<string>>();
  const credit = (directive: Directive, name: string): Directive => {
    const names = uses.get(directive);
    if (names === undefined) uses.set(directive, new Set([name]));
    else names.add(name);
    return directive;
  };
  const keyOf = (family: Family, name: string): string => `${family} ${name}`;

  for (const directive of directives) {
    for (const name of new Set(namesOf(directive))) {
      const key = keyOf(directive.family, name);
      let track = tracks.get(key);
      if (track === undefined) tracks.set(key, (track = { switches: [], stretches: [] }));
      if (directive.action === "stretch" && directive.covers !== undefined) {
        track.stretches.push({ ...directive.covers, directive });
      } else if (directive.action === "disable" || directive.action === "enable") {
        track.switches.push({ at: directive.place.start, directive, on: directive.action === "enable" });
      }
    }
  }
  for (const track of tracks.values()) sortStretches(track);
  creditEnables(directives, credit);

  const bySwitch = (family: Family, name: string, offset: number, named: boolean): Directive | undefined => {
    const own = lastBefore(tracks.get(keyOf(family, name)), offset);
    const every = named ? undefined : lastBefore(tracks.get(keyOf(family, EVERY)), offset);
    const last = own !== undefined && (every === undefined || own.at > every.at) ? own : every;
    if (last !== undefined && !last.on) return credit(last.directive, last === own ? name : EVERY);
    // remark-lint keeps a switch for all rules beside those of each: both must be on.
    if (family === "remark-lint" && every !== undefined && !every.on) return credit(every.directive, EVERY);
    return undefined;
  };
  const byStretch = (family: Family, name: string, offset: number, named: boolean): Directive | undefined => {
    for (const key of named ? [name] : [name, EVERY]) {
      const found = covering(tracks.get(keyOf(family, key)), offset);
      if (found !== undefined) return credit(found, key);
    }
    return undefined;
  };
  return {
    silence(ruleId, offset, how) {
      const named = how === "named";
      const inRemark = ruleId.startsWith(FOREIGN) ? ruleId.slice(FOREIGN.length) : ruleId;
      return (
        byStretch("codex-lint", ruleId, offset, named) ??
        bySwitch("codex-lint", ruleId, offset, named) ??
        byStretch("remark-lint", inRemark, offset, named) ??
        bySwitch("remark-lint", inRemark, offset, named)
      );
    },
    uses: (directive) => uses.get(directive) ?? new Set(),
  };
}

/**
 * Judges directives after all findings went past the index.
 *
 * @param run.known the ids of all rules there are
 * @param run.ran those that ran: a directive for a rule that is off cannot be called useless
 * @param run.complete whether no rule failed: where one did, nothing is called useless
 * @param run.compared whether all rules are through: before that, what names no rule may yet silence something
 */
export function judge(
  directives: readonly Directive[],
  index: SuppressionIndex,
  run: {
    readonly known: readonly string[];
    readonly ran: ReadonlySet<string>;
    readonly complete: boolean;
    readonly compared: boolean;
  },
): readonly Judgement[] {
  const known = new Set(run.known);
  return directives.flatMap((directive) => {
    const uses = index.uses(directive);
    const ours = directive.family === "codex-lint";
    const idle = run.complete
      ? directive.names.filter(({ text }) => run.ran.has(text) && !uses.has(text))
      : [];
    const all = directive.names.length > 0 && idle.length === directive.names.length;
    // What a bare `<!--lint disable-->` silences may be another linter's.
    const bare = run.complete && run.compared && ours && directive.names.length === 0 && !uses.has(EVERY);
    const judgement: Judgement = {
      directive,
      useless: directive.action !== undefined && (all || bare),
      uselessNames: directive.action === undefined || all ? [] : idle,
      unknown: ours
        ? directive.names
            .filter(({ text }) => !known.has(text) && !text.includes(":"))
            .map((name) => ({ ...name, near: nearestName(name.text, run.known) }))
        : [],
      reasonless:
        ours &&
        directive.action !== undefined &&
        directive.action !== "enable" &&
        directive.reason === undefined,
    };
    const worthAWord =
      directive.action === undefined ||
      judgement.useless ||
      judgement.uselessNames.length > 0 ||
      judgement.unknown.length > 0 ||
      judgement.reasonless;
    return worthAWord ? [judgement] : [];
  });
}

/** The names that a directive is about, `*` where it names none. */
export const namesOf = ({ names }: Directive): readonly string[] =>
  names.length === 0 ? [EVERY] : names.map(({ text }) => text);

/** An `enable` is of use where something is disabled at its place. */
function creditEnables(
  directives: readonly Directive[],
  credit: (directive: Directive, name: string) => Directive,
): void {
  const open = new Map<Family, Set<string>>([
    ["codex-lint", new Set()],
    ["remark-lint", new Set()],
  ]);
  for (const directive of directives) {
    const disabled = open.get(directive.family) ?? new Set();
    if (directive.action === "disable") {
      if (directive.names.length === 0) disabled.add(EVERY);
      for (const { text } of directive.names) disabled.add(text);
    } else if (directive.action === "enable") {
      if (directive.names.length === 0) {
        if (disabled.size > 0) credit(directive, EVERY);
        disabled.clear();
      }
      for (const { text } of directive.names) {
        if (disabled.has(text) || disabled.has(EVERY)) credit(directive, text);
        disabled.delete(text);
      }
    }
  }
}

/**
 * By start; a stretch that ends within an earlier one is replaced by that one, so that of all that begin before an offset
 * only the last has to be asked.
 */
function sortStretches(track: Track): void {
  track.stretches.sort((left, right) => left.start - right.start);
  let longest: Track["stretches"][number] | undefined;
  track.stretches.forEach((stretch, position) => {
    if (longest !== undefined && longest.end > stretch.end) {
      track.stretches[position] = { start: stretch.start, end: longest.end, directive: longest.directive };
    } else longest = stretch;
  });
}

const covering = (track: Track | undefined, offset: number): Directive | undefined => {
  const stretch = lastWhere(track?.stretches ?? [], ({ start }) => start <= offset);
  return stretch !== undefined && offset < stretch.end ? stretch.directive : undefined;
};

const lastBefore = (track: Track | undefined, offset: number): Track["switches"][number] | undefined =>
  lastWhere(track?.switches ?? [], ({ at }) => at <= offset);
