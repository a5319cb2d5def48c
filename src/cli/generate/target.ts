/** Where a derived text goes: a file of its own, or a marked region of somebody's Markdown file. */
import { resolve } from "node:path";
import { newRegion, replaceRegion } from "../../generators/regions.ts";
import { OperationalError } from "../../workspace/operational-error.ts";
import { readText } from "../../workspace/read.ts";
import { portable } from "../../workspace/root.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { GenerateInvocation, Parsed } from "./command.ts";
import { type Output, placeInside } from "./deliver.ts";

/** The file that `-o`, else the configuration, else the command itself names. */
export async function targetOf(
  { value }: Parsed,
  { root, configuration }: Workspace,
  { cwd }: GenerateInvocation,
  configured: string | undefined,
  usual: string,
): Promise<string> {
  const output = value("output");
  if (output !== undefined) return resolve(cwd, output);
  return placeInside(root, configured === undefined ? usual : resolve(configuration.folder, configured));
}

/**
 * The Markdown file with the region filled, or a new one that has nothing else but a title.
 * @throws OperationalError where there is a file without such a region, or with a damaged one
 */
export async function regionOutput(
  path: string,
  name: string,
  title: string,
  content: string,
  { cwd }: GenerateInvocation,
): Promise<Output> {
  const read = await readText(path);
  if (!read.ok) {
    if (read.reason !== "missing")
      throw new OperationalError(`Cannot read ${portable(cwd, path)}: ${read.message}`);
    return { path, text: `# ${title}\n\n${newRegion(name, content)}`, as: "part" };
  }
  const replaced = replaceRegion(read.text, name, content);
  if (replaced.ok) return { path, text: replaced.text, as: "part" };
  const shown = portable(cwd, path);
  const marks = `<!-- codex-gen:begin ${name} --> and <!-- codex-gen:end -->`;
  switch (replaced.reason) {
    case "none":
      throw new OperationalError(
        `${shown} has no region for it and was left as it is, expected lines ${marks}`,
      );
    case "unclosed":
      throw new OperationalError(
        `${shown}:${replaced.line}: Unexpected region without an end, expected ${marks}`,
      );
    case "several":
      throw new OperationalError(
        `${shown}:${replaced.line}: Unexpected second region \`${name}\`, expected one`,
      );
  }
}
