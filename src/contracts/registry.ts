/** The contracts of one run by kind: the built-in ones and a workspace's own. Pure: sources in, contracts out. */
import type { Contract } from "./contract.ts";
import type { ContractProblem } from "./problems.ts";
import { resolveContract } from "./resolve.ts";
import type { ContractSource } from "./source.ts";

export interface SourceFile {
  readonly source: ContractSource;
  /** Undefined for a built-in contract. */
  readonly file: string | undefined;
}

export interface FileProblem extends ContractProblem {
  readonly file: string | undefined;
}

export interface Registry {
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly problems: readonly FileProblem[];
}

/**
 * Adds contracts to those there are. One of the same kind takes the other's place, and may extend it. A contract
 * that cannot be resolved is left out and its problems are told.
 */
export function addContracts(bases: ReadonlyMap<string, Contract>, files: readonly SourceFile[]): Registry {
  const contracts = new Map(bases);
  const problems: FileProblem[] = [];
  const waiting = new Map<string, SourceFile>();
  for (const file of files) {
    const { kind } = file.source;
    const other = waiting.get(kind);
    if (other) {
      const message = `Unexpected second contract for \`${kind}\`, the first is ${other.file ?? "built in"}`;
      problems.push({ pointer: "/kind", message, file: file.file });
    } else {
      waiting.set(kind, file);
    }
  }
  for (const { source, file } of inOrder(waiting, problems)) {
    const known = new Map([...kindsOf(waiting), ...contracts]);
    const resolution = resolveContract(source, known, file);
    if (resolution.ok) contracts.set(source.kind, resolution.contract);
    else problems.push(...resolution.problems.map((problem) => ({ ...problem, file })));
  }
  return { contracts, problems };

  /** Skeletons may name a kind that is resolved only later. */
  function kindsOf(files: ReadonlyMap<string, SourceFile>): [string, Contract][] {
    const [any] = contracts.values();
    if (any === undefined) return [];
    return [...files.keys()].filter((kind) => !contracts.has(kind)).map((kind) => [kind, any]);
  }
}

/** What is extended comes before what extends it; circles are told and left out. */
function inOrder(files: ReadonlyMap<string, SourceFile>, problems: FileProblem[]): SourceFile[] {
  const ordered: SourceFile[] = [];
  const state = new Map<string, "open" | "done" | "circular">();
  const visit = (kind: string, trail: readonly string[]): boolean => {
    const file = files.get(kind);
    if (!file || state.get(kind) === "done") return true;
    if (state.get(kind) !== undefined) return false;
    state.set(kind, "open");
    const base = file.source.extends;
    const sound = base === undefined || base === kind || visit(base, [...trail, kind]);
    state.set(kind, sound ? "done" : "circular");
    if (sound) {
      ordered.push(file);
    } else {
      const circle = [...trail, kind, base].join("` → `");
      problems.push({ pointer: "/extends", message: `Unexpected circle \`${circle}\``, file: file.file });
    }
    return sound;
  };
  for (const kind of files.keys()) visit(kind, []);
  return ordered;
}
