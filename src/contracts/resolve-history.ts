/** What an append-only document may still change. */
import type { Amendments, Contract, FieldDeclaration, StatusWord } from "./contract.ts";
import type { At } from "./problems.ts";
import { refer } from "./resolve-parts.ts";
import type { ContractSource, HistorySource } from "./source.ts";

export interface HistoryParts {
  readonly history: Contract["history"];
  readonly amendments: Amendments;
}

const none: Amendments = { severity: undefined, transitions: {}, mayAdd: [], grows: false };

/** @param fields those of all records, and the columns of all tables */
export function resolveHistory(
  source: ContractSource["history"],
  base: HistoryParts | undefined,
  fields: readonly Pick<FieldDeclaration, "id" | "name" | "vocabulary">[],
  vocabularies: ReadonlyMap<string, readonly StatusWord[]>,
  at: At,
): HistoryParts {
  const inherited = base?.amendments ?? none;
  if (source === undefined || typeof source === "string") {
    return { history: source ?? base?.history ?? "free", amendments: inherited };
  }
  return {
    history: source.mode ?? base?.history ?? "append-only",
    amendments: {
      severity: source.severity ?? inherited.severity,
      transitions: source.transitions
        ? transitionsOf(source.transitions, fields, vocabularies, at.get("transitions"))
        : inherited.transitions,
      mayAdd:
        source.mayAdd?.map((name, index) => refer("field", name, fields, at.get("mayAdd", index))) ??
        inherited.mayAdd,
      grows: source.grows ?? inherited.grows,
    },
  };
}

function transitionsOf(
  source: NonNullable<HistorySource["transitions"]>,
  fields: readonly Pick<FieldDeclaration, "id" | "name" | "vocabulary">[],
  vocabularies: ReadonlyMap<string, readonly StatusWord[]>,
  at: At,
): Amendments["transitions"] {
  return Object.fromEntries(
    Object.entries(source).map(([field, steps]) => {
      const id = refer("field", field, fields, at.get(field));
      const declared = fields.find((each) => each.id === id);
      const words = vocabularies.get(declared?.vocabulary ?? "")?.map(({ name }) => name) ?? [];
      const known = (name: string, where: At): string => {
        if (declared !== undefined && !words.includes(name)) where.unknown("status", name, words);
        return name;
      };
      const next = Object.entries(steps).map(([from, targets]): readonly [string, readonly string[]] => [
        known(from, at.get(field, from)),
        targets.map((name, index) => known(name, at.get(field, from, index))),
      ]);
      return [id, Object.fromEntries(next)];
    }),
  );
}
