import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { root } from "../project.ts";

/** Writes the licence of every package of which some code was bundled, as their licences ask. */
export async function writeLicences(metafile: Metafile, target: string): Promise<void> {
  const folders = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?![\w-]+:)(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const parts = await Promise.all([...folders].sort().map((folder) => licenceOf(join(root, folder))));
  await writeFile(
    target,
    ["Packages of which code is part of this one, and their licences.", ...parts].join("\n\n"),
  );
}

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** How packages said it before `license`. */
  readonly licenses?: readonly { readonly type: string; readonly url: string }[];
  readonly author?: string | { readonly name: string };
}

async function licenceOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as PackageManifest;
  const { name, version, licenses = [], author } = manifest;
  const licence = manifest.license ?? licenses.map(({ type, url }) => `${type}, ${url}`).join("; ");
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:[.-].*)?$/i.test(entry));
  if (file === undefined && licence === "") {
    throw new Error(`${name} is bundled, but neither its package.json nor a file states a licence`);
  }
  const text =
    file === undefined
      ? `Copyright ${typeof author === "object" ? author.name : (author ?? `the authors of ${name}`)}`
      : (await readFile(join(folder, file), "utf8")).trim();
  return `--- ${name} ${version} (${licence === "" ? "see below" : licence})\n\n${text}`;
}
