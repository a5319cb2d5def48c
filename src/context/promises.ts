/**
 * The live-context folder: events, journal, state, summary. Files here are pure; `folder/` touches the disk. What the files
 * must look like is said once, in the contracts that lint reads too.
 */
import { builtinContracts } from "../contracts/builtin.ts";

/** The folder, and what lies in it. */
export const folderName = ".codex";
export const stateName = "state.json";
export const journalName = "journal.ndjson";
export const summaryName = "summary.md";
export const lockName = "lock";
export const archiveName = "archive";
export const patchesName = "patches";
/** A contract of events that a team agreed on in place of the built-in one, from the root. */
export const contractPath = `${folderName}/contracts/live-context-journal.yaml`;

interface Schema {
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
}

interface Property {
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly maxLength?: number;
}

interface Promises {
  readonly schema: Schema & { readonly oneOf?: readonly Partial<Schema>[] };
  readonly budget: { readonly bytes?: number; readonly words?: number; readonly lineBytes?: number };
  readonly rotation?: { readonly bytes: number; readonly lines: number };
}

const of = (kind: string): Promises => builtinContracts().get(kind) as unknown as Promises;
const journal = of("live-context-journal");
const state = of("live-context-state");
const summary = of("live-context-summary");

const required = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`The contracts of the live context do not say ${what}`);
  return value;
};

const valuesOf = (key: string): readonly string[] => {
  const branches = journal.schema.oneOf ?? [];
  const found = branches.flatMap(({ properties }) => properties?.[key]?.enum ?? []);
  return required(found.length > 0 ? found : undefined, `the values of ${key}`);
};

/** What an event may be. */
export const eventTypes = required(journal.schema.properties["type"]?.enum, "the types of events");
export const testResults = valuesOf("result");
export const environments = valuesOf("env");
export const statuses = required(state.schema.properties["status"]?.enum, "the statuses");
export const stateKeys = Object.keys(state.schema.properties);

/** Characters of a text. */
export const textLimit = required(state.schema.properties["notes"]?.maxLength, "the length of a text");
/** Bytes of a line with its end. */
export const lineLimit = required(journal.budget.lineBytes, "the length of a line");
export const stateLimit = required(state.budget.bytes, "the size of the state");
/** Words of a summary: what one is never longer than, and what it is without being asked. */
export const summaryLimit = required(summary.budget.words, "the words of a summary");
export const summaryUsual = 500;
export const rotationLimits = required(journal.rotation, "when the journal rotates");
/** How often a writer asks for the lock before it gives up. */
export const usualAttempts = 5;
/** Lines that stay in the journal when it rotates, and that a reader looks at. */
export const tailLines = 200;
