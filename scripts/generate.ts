/**
 * Writes the checked-in files that follow from others: contracts as data, schema validators, the index of rules, the
 * tables of the README. `--check` writes nothing and fails where a file on disk is not what would be written.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { globby } from "globby";
import { contractsModule } from "./generate/contracts.ts";
import { readme } from "./generate/readme.ts";
import { ruleIndex } from "./generate/rule-index.ts";
import { validators } from "./generate/validators.ts";
import { root } from "./project.ts";

/** Path from the root → text. */
export type Files = ReadonlyMap<string, string>;

export const command = "npm run generate";

export async function main(argv: readonly string[]): Promise<number> {
  const { wanted, stale } = await compare();
  if (argv.includes("--check")) {
    for (const path of stale) console.error(`Not what \`${command}\` writes: ${path}`);
    if (stale.length > 0) console.error(`Run \`${command}\` and commit the result.`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const path of stale) {
    const text = wanted.get(path);
    if (text === undefined) {
      await rm(join(root, path));
    } else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    console.log(text === undefined ? `removed ${path}` : `wrote ${path}`);
  }
  return 0;
}

/** The files as they should be, and the paths that differ: missing, other, or in a generated folder without a source. */
export async function compare(): Promise<{ wanted: Files; stale: readonly string[] }> {
  const index = await ruleIndex();
  const contracts = await contractsModule();
  const wanted: Files = new Map([
    ...contracts,
    ...(await validators()),
    ...index,
    ...(await readme([...index.values()].join(""))),
  ]);
  const stale = (await globby("src/**/generated/**", { cwd: root })).filter((path) => !wanted.has(path));
  for (const [path, text] of wanted) {
    const present = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (present !== text) stale.push(path);
  }
  return { wanted, stale: stale.sort() };
}
