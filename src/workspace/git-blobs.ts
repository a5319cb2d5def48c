/** Contents that git keeps, byte for byte, all of them from one process. */
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

/** Those objects that are blobs, in the order they were asked for. */
async function blobs(root: string, names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
  if (names.length === 0) return [];
  const asked = await Promise.all(
    names.map(async (name) => {
      if (!/[\r\n]/.test(name)) return name;
      // Names go to the process a line each; one with a line end in it goes by its hash.
      return (await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]))?.trim() ?? "-";
    }),
  );
  const output = await batch(root, asked.map((name) => `${name}\n`).join(""));
  const found: (Uint8Array | undefined)[] = [];
  let at = 0;
  for (const _ of asked) {
    const feed = output.indexOf(0x0a, at);
    if (feed < 0) break;
    const [, type, size] = header.exec(output.toString("latin1", at, feed)) ?? [];
    at = feed + 1;
    if (size === undefined) {
      found.push(undefined);
      continue;
    }
    const end = at + Number(size);
    found.push(type === "blob" ? output.subarray(at, end) : undefined);
    at = end + 1;
  }
  return found;
}

/** Any other line says that there is no such object. */
const header = /^[0-9a-f]{40,64} (\w+) (\d+)$/;

/** Empty where git fails, or where there is none. */
async function batch(root: string, input: string): Promise<Buffer> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    const child = spawn("git", ["cat-file", "--batch"], {
      cwd: root,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", () => resolve(Buffer.alloc(0)));
    child.on("close", () => resolve(Buffer.concat(chunks)));
    // A process that ends early closes its end; its exit says all there is to say.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
