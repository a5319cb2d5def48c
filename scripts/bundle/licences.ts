import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { root } from "../project.ts";

/** Writes the licence of every package of which some code was bundled, as their licences ask. */
export async function writeLicences(metafile: Metafile, target: string): Promise<void> {
  const folders = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const parts = await Promise.all([...folders].sort().map((folder) => licenceOf(join(root, folder))));
  await writeFile(
    target,
    ["Packages of which code is part of this one, and their licences.", ...parts].join("\n\n"),
  );
}

async function licenceOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const heading = `--- ${manifest.name} ${manifest.version} (${manifest.license ?? "see below"})`;
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(?:[.-].*)?$/i.test(name));
  if (file === undefined && manifest.license === undefined) {
    throw new Error(`${manifest.name} is bundled, but neither its package.json nor a file states a licence`);
  }
  return file === undefined
    ? heading
    : `${heading}\n\n${(await readFile(join(folder, file), "utf8")).trim()}`;
}
