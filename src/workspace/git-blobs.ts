/** Former texts of files. */
import { contentsOf } from "./git-batch.ts";
import { git } from "./git.ts";
import { decode } from "./read.ts";

/**
 * The texts of files at a commit.
 * @returns by path; a file that is not there, or is no UTF-8 text, is left out
 */
export async function textsAt(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await blobs(
    root,
    paths.map((path) => `${commit}:${path}`),
  );
  return new Map(paths.flatMap((path, index) => textOf(path, found[index])));
}

function textOf(path: string, bytes: Uint8Array | undefined): readonly (readonly [string, string])[] {
  const read = bytes && decode(bytes);
  return read?.ok ? [[path, read.text]] : [];
}

/**
 * The texts that a file had in the commits since the base, and has in what is being merged; no more than `most`, the newest
 * ones first. A commit that has no such file is left out.
 */
export async function versionsSince(
  root: string,
  base: string,
  path: string,
  most = 50,
): Promise<readonly string[]> {
  const range = [
    "log",
    "--format=%H",
    "--full-history",
    `-n${most}`,
    `${base}..HEAD`,
    "--",
    `:(literal)${path}`,
  ];
  const merging = await git(root, ["rev-parse", "--verify", "--quiet", "MERGE_HEAD"]);
  const commits = `${merging ?? ""}\n${(await git(root, range)) ?? ""}`
    .split("\n")
    .filter((line) => line !== "");
  const found = await blobs(
    root,
    commits.map((commit) => `${commit}:${path}`),
  );
  return found.flatMap((bytes) => textOf(path, bytes).map(([, text]) => text));
}

/** Names go to the process a line each; one with a line end in it goes by its hash. */
async function blobs(root: string, names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
  const asked = await Promise.all(
    names.map(async (name) => {
      if (!/[\r\n]/.test(name)) return name;
      return (await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]))?.trim() ?? "-";
    }),
  );
  return contentsOf(root, asked);
}
