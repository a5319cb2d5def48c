/**
 * Writes the checked-in files that follow from others: contracts as data, schema validators, the index of rules, the
 * configuration's schema with all rules, the tables of the README. `--check` writes nothing and fails where a file on
 * disk is not what would be written.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { globby } from "globby";
import { configSchema } from "./generate/config-schema.ts";
import { contractsModule } from "./generate/contracts.ts";
import { loadRules } from "./generate/load-rules.ts";
import { readme } from "./generate/readme.ts";
import { ruleIndex } from "./generate/rule-index.ts";
import { documentValidators, validators } from "./generate/validators.ts";
import { root } from "./project.ts";

/** Path from the root → text. */
export type Files = ReadonlyMap<string, string>;

export const command = "npm run generate";

export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes("--check")) {
    const { stale } = await compare();
    for (const path of stale) console.error(`Not what \`${command}\` writes: ${path}`);
    if (stale.length > 0) console.error(`Run \`${command}\` and commit the result.`);
    return stale.length > 0 ? 1 : 0;
  }
  // Contracts are checked by a validator that is loaded already: where its schema changed, a second run has the new one.
  await write(await validators());
  const code = await fromSources();
  await write(code);
  const lists = await fromRules();
  await write(lists);
  for (const path of await orphans(new Map([...code, ...lists]))) {
    await rm(join(root, path));
    console.log(`removed ${path}`);
  }
  return 0;
}

/** The files as they should be, and the paths that differ: missing, other, or in a generated folder without a source. */
export async function compare(): Promise<{ wanted: Files; stale: readonly string[] }> {
  const wanted: Files = new Map([...(await fromSources()), ...(await fromRules())]);
  return { wanted, stale: [...(await outdated(wanted)), ...(await orphans(wanted))].sort() };
}

/** What the program itself imports; it has to be there before rules can be loaded. */
const fromSources = async (): Promise<Files> =>
  new Map([
    ...(await contractsModule()),
    ...(await validators()),
    ...(await documentValidators()),
    ...(await ruleIndex()),
  ]);

/** What tells people about the rules. */
async function fromRules(): Promise<Files> {
  const rules = await loadRules([...(await ruleIndex()).values()].join(""));
  return new Map([...(await configSchema(rules)), ...(await readme(rules))]);
}

async function write(files: Files): Promise<void> {
  for (const path of await outdated(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? "");
    console.log(`wrote ${path}`);
  }
}

async function outdated(wanted: Files): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [path, text] of wanted) {
    const present = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (present !== text) paths.push(path);
  }
  return paths;
}

const orphans = async (wanted: Files): Promise<readonly string[]> =>
  (await globby("src/**/generated/**", { cwd: root })).filter((path) => !wanted.has(path));
