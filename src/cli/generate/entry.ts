/** `codex-gen KIND entry`: appends one record to a log, in its contract's field order, if lint takes it. */
import type { Contract, FieldDeclaration, RecordDeclaration } from "../../contracts/contract.ts";
import { slug } from "../../contracts/names.ts";
import {
  entryFields,
  entryHeading,
  entryRecord,
  entryText,
  type Given,
  insertEntry,
  missingFields,
} from "../../generators/record-entry.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { readText } from "../../workspace/read.ts";
import { portable } from "../../workspace/root.ts";
import type { Outcome } from "../invocation.ts";
import { collect, define, type GenerateInvocation, parsed, type Parsed, type Run } from "./command.ts";
import { deliver } from "./deliver.ts";
import { documentOf, logPath, refuseFindings } from "./entry-log.ts";
import { contractOf } from "./kind-contract.ts";
import { open } from "./open.ts";

export const entry =
  (kind: string): Run =>
  async (argv, invocation) => {
    // Which options there are depends on the contract, and the contract on the configuration.
    const { workspace } = await open({ config: configIn(argv), now: undefined }, invocation);
    const contract = contractOf(kind, workspace);
    const record = entryRecord(contract);
    if (record === undefined) {
      throw new OperationalError(
        `Unexpected \`entry\` for the kind \`${kind}\`, expected a kind that is a log`,
      );
    }
    const program = define(`${kind} entry`, `Adds an entry to the ${contract.title.toLowerCase()}.`)
      .option("-o, --output <file>", "the log, where there are several or it is elsewhere")
      .option("--title <text>", "what the entry's heading says behind its date");
    const options = optionsOf(record);
    for (const { name, description } of options) {
      program.option(`--${name} <text>`, description, collect);
    }
    return parsed(program, argv, invocation, (given) =>
      add({ contract, record, options }, given, invocation),
    );
  };

interface FieldOption {
  readonly field: FieldDeclaration;
  readonly name: string;
  readonly description: string;
}

interface Log {
  readonly contract: Contract;
  readonly record: RecordDeclaration;
  readonly options: readonly FieldOption[];
}

/** `--approval-source` and, for those who write its alias, `--approval`. */
function optionsOf({ fields }: RecordDeclaration): readonly FieldOption[] {
  const taken = new Set([
    "output",
    "title",
    "now",
    "format",
    "config",
    "force",
    "check",
    "stdout",
    "dry-run",
  ]);
  return fields.flatMap((field) =>
    [field.name, ...field.aliases].flatMap((label, index) => {
      const name = slug(label).replace(/[^a-z0-9-]+/g, "");
      if (name === "" || taken.has(name)) return [];
      taken.add(name);
      const what = field.type === "list" ? `${field.name}; repeatable` : field.name;
      return [{ field, name, description: index === 0 ? what : `the same as --${slug(field.name)}` }];
    }),
  );
}

/** `-c FILE`, `--config FILE`, `--config=FILE` or `--no-config`, before the options are known. */
function configIn(argv: readonly string[]): string | false | undefined {
  for (const [index, word] of argv.entries()) {
    if (word === "--no-config") return false;
    if (word === "-c" || word === "--config") return argv[index + 1];
    if (word.startsWith("--config=")) return word.slice("--config=".length);
  }
  return undefined;
}

async function add(log: Log, parsed: Parsed, invocation: GenerateInvocation): Promise<Outcome> {
  const { contract, record, options } = log;
  const { common } = parsed;
  const opened = await open(common, invocation);
  const { workspace } = opened;
  const path = await logPath(contract, parsed, opened, invocation);
  const given = await complete(givenOf(options, parsed), log, invocation);
  const fields = entryFields(record, given);
  const read = await readText(path);
  if (!read.ok && read.reason !== "missing") {
    throw new OperationalError(`Cannot read ${portable(workspace.cwd, path)}: ${read.message}`);
  }
  const title = parsed.value("title") ?? given.get(contract.work?.title ?? "")?.[0];
  const before = read.ok ? read.text : `# ${contract.documentTitle.example ?? contract.title}\n`;
  const place = portable(workspace.root, path);
  const document = await documentOf(place, before, contract, workspace);
  const own = document.contract.records.find(({ id }) => id === record.id) ?? record;
  const records = document.records.filter(({ declaration }) => declaration === own);
  const moment = { date: opened.date, time: opened.time };
  const text = entryText(entryHeading(own, moment, { records, title }), fields, given);
  const edit = insertEntry(document, own, text);
  const after = before.slice(0, edit.place.start) + edit.text + before.slice(edit.place.end);
  await refuseFindings(place, before, after, workspace, common);
  return deliver({
    outputs: [{ path, text: after, as: "part" }],
    options: common,
    invocation,
    root: workspace.root,
    data: { command: "entry", kind: contract.kind, entry: text },
  });
}

const givenOf = (options: readonly FieldOption[], { values }: Parsed): Given => {
  const given = new Map<string, readonly string[]>();
  for (const { field, name } of options) {
    const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const filled = values(key).filter((text) => text.trim() !== "");
    if (filled.length === 0) continue;
    // Of a text that is given twice the last one counts, as everywhere.
    given.set(
      field.id,
      field.type === "list" ? [...(given.get(field.id) ?? []), ...filled] : filled.slice(-1),
    );
  }
  return given;
};

/** Asks for what is missing where somebody can answer. */
async function complete(
  given: Given,
  { record, options }: Log,
  { canAsk }: GenerateInvocation,
): Promise<Given> {
  const missing = missingFields(entryFields(record, given), given);
  if (missing.length === 0) return given;
  if (!canAsk) {
    const names = missing.map(
      (field) => `--${options.find((option) => option.field === field)?.name ?? field.id}`,
    );
    throw new OperationalError(`Missing ${names.join(", ")}, expected a text for each`);
  }
  const { ask } = await import("./ask.ts");
  const answers = new Map(given);
  for (const field of missingFields(entryFields(record, answers), answers)) {
    if (missingFields([field], answers).length === 0) continue;
    answers.set(field.id, await ask(field));
  }
  return answers;
}
