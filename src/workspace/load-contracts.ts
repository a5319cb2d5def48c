/** The contracts of a run: the built-in ones and those the configuration names. */
import { relative, resolve } from "node:path";
import { builtinContracts } from "../contracts/builtin.ts";
import type { Contract } from "../contracts/contract.ts";
import { contractFromGuide } from "../contracts/guide.ts";
import { nearestName } from "../contracts/names.ts";
import { ConfigurationError, type Configuration } from "./configuration.ts";
import type { Path } from "./located-data.ts";
import { checkOf } from "./prepare.ts";
import { readText } from "./read.ts";

/**
 * @param shownFrom the folder that messages name files relative to
 * @throws ConfigurationError for a contract that cannot be read, with line and column in its own file
 */
export async function loadContracts(
  configuration: Configuration,
  shownFrom: string,
): Promise<ReadonlyMap<string, Contract>> {
  const builtin = builtinContracts();
  const entries = configuration.settings.contracts ?? [];
  const contracts = entries.length === 0 ? builtin : await readOwn(configuration, builtin, shownFrom);
  for (const kind of Object.keys(configuration.settings.kinds ?? {})) {
    if (!contracts.has(kind)) throw unknownKind(kind, contracts, configuration, ["kinds", kind], "key");
  }
  for (const kind of Object.keys(configuration.settings.generate?.documents ?? {})) {
    const path = ["generate", "documents", kind];
    if (!contracts.has(kind)) throw unknownKind(kind, contracts, configuration, path, "key");
  }
  // A schema that is none would else come to light only with the first document of its kind.
  for (const contract of contracts.values()) if (contract.source !== undefined) await checkOf(contract);
  return contracts;
}

async function readOwn(
  configuration: Configuration,
  builtin: ReadonlyMap<string, Contract>,
  shownFrom: string,
): Promise<ReadonlyMap<string, Contract>> {
  const sources = await readSources(configuration, shownFrom);
  const files = sources.filter(({ kind }) => kind === undefined);
  const { readContracts } = await import("../contracts/read-contract.ts");
  const { contracts, errors } = readContracts(files, builtin);
  if (errors.length > 0) {
    throw new ConfigurationError(
      errors
        .map(({ path, line, column, message, suggestion }) => {
          const hint = suggestion === undefined ? "" : `, did you mean \`${suggestion}\``;
          return `${path}:${line}:${column}: ${message}${hint}`;
        })
        .join("\n"),
    );
  }
  const all = new Map(contracts);
  for (const { kind, text, path, index } of sources) {
    if (kind === undefined) continue;
    const base = all.get(kind);
    if (base === undefined)
      throw unknownKind(kind, all, configuration, ["contracts", index, "kind"], "value");
    const contract = contractFromGuide(text, base, path);
    if (contract === undefined) {
      const message = `Unexpected guide \`${path}\` without a skeleton of \`${kind}\`, expected one in a fence`;
      throw configuration.problem(message, ["contracts", index, "from"]);
    }
    all.set(kind, contract);
  }
  return all;
}

interface Source {
  readonly index: number;
  /** The kind that a guide declares the sections of; undefined for a contract. */
  readonly kind: string | undefined;
  /** As messages name the file. */
  readonly path: string;
  readonly text: string;
}

async function readSources(configuration: Configuration, shownFrom: string): Promise<readonly Source[]> {
  const entries = (configuration.settings.contracts ?? []).map(async (entry, index) => {
    const [named, kind] = typeof entry === "string" ? [entry, undefined] : [entry.from, entry.kind];
    const paths = await expand(named, configuration, index);
    return paths.map((path) => readSource(path, kind, index, configuration, shownFrom));
  });
  return (await Promise.all(entries)).flat();
}

/** A glob stands for all files that it matches, in the order of their names; it has to match one. */
async function expand(
  named: string,
  configuration: Configuration,
  index: number,
): Promise<readonly string[]> {
  if (!/[*?{[]/u.test(named)) return [named];
  const { globby } = await import("globby");
  const paths = await globby(named, { cwd: configuration.folder, dot: true, followSymbolicLinks: false });
  if (paths.length > 0) return paths.sort();
  throw configuration.problem(`No contract matches \`${named}\``, ["contracts", index]);
}

function readSource(
  named: string,
  kind: string | undefined,
  index: number,
  configuration: Configuration,
  shownFrom: string,
): Source {
  const path = resolve(configuration.folder, named);
  const read = readText(path);
  if (!read.ok) {
    throw configuration.problem(`Cannot read the contract \`${named}\`: ${read.message}`, [
      "contracts",
      index,
    ]);
  }
  return { index, kind, path: relative(shownFrom, path), text: read.text };
}

function unknownKind(
  kind: string,
  contracts: ReadonlyMap<string, Contract>,
  configuration: Configuration,
  path: Path,
  part: "key" | "value",
): ConfigurationError {
  const near = nearestName(kind, contracts.keys());
  const hint = near === undefined ? "expected the id of a kind" : `did you mean \`${near}\``;
  return configuration.problem(`Unexpected kind \`${kind}\`, ${hint}`, path, part);
}
