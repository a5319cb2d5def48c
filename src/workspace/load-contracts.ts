/** The contracts of a run: the built-in ones and those the configuration names. */
import { relative, resolve } from "node:path";
import { builtinContracts } from "../contracts/builtin.ts";
import type { Contract } from "../contracts/contract.ts";
import { nearestName } from "../contracts/names.ts";
import { ConfigurationError, type Configuration } from "./configuration.ts";
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
    if (contracts.has(kind)) continue;
    const near = nearestName(kind, contracts.keys());
    const hint = near === undefined ? "expected the id of a kind" : `did you mean \`${near}\``;
    throw configuration.problem(`Unexpected kind \`${kind}\`, ${hint}`, ["kinds", kind], "key");
  }
  return contracts;
}

async function readOwn(
  configuration: Configuration,
  builtin: ReadonlyMap<string, Contract>,
  shownFrom: string,
): Promise<ReadonlyMap<string, Contract>> {
  const files: { path: string; text: string }[] = [];
  for (const [index, entry] of (configuration.settings.contracts ?? []).entries()) {
    const named = typeof entry === "string" ? entry : entry.from;
    const path = resolve(configuration.folder, named);
    const read = readText(path);
    if (!read.ok) {
      throw configuration.problem(`Cannot read the contract \`${named}\`: ${read.message}`, [
        "contracts",
        index,
      ]);
    }
    if (typeof entry === "string") files.push({ path: relative(shownFrom, path), text: read.text });
  }
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
  return contracts;
}
