/** Globs of the command line and the configuration, in the order, at the places and with the negations of gitignore(5). */
import picomatch from "picomatch";

interface Line {
  readonly negated: boolean;
  readonly folderOnly: boolean;
  readonly matches: (path: string) => boolean;
}

/** Tells whether a relative path, with `/`, is ignored by the lines. The last line that matches decides. */
export type Ignored = (path: string) => boolean;

export function compileIgnored(text: readonly string[]): Ignored {
  const lines = text.flatMap((line) => compileLine(line) ?? []);
  if (lines.length === 0) return () => false;
  return (path) => {
    const parts = path.split("/");
    // What is below an ignored folder stays ignored, whatever a later line says.
    return parts.some((_, index) => {
      const folder = index < parts.length - 1;
      const prefix = parts.slice(0, index + 1).join("/");
      const last = lines.findLast((line) => (folder || !line.folderOnly) && line.matches(prefix));
      return last !== undefined && !last.negated;
    });
  };
}

function compileLine(line: string): Line | undefined {
  const text = line.replace(/\r$/, "").replace(/(?<!\\) +$/, "");
  if (text === "" || text.startsWith("#")) return undefined;
  const negated = text.startsWith("!");
  const body = text.slice(negated ? 1 : 0).replace(/^\.\//, "/");
  const folderOnly = body.endsWith("/");
  const pattern = folderOnly ? body.slice(0, -1) : body;
  const glob = pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`;
  if (glob === "") return undefined;
  return { negated, folderOnly, matches: picomatch(glob, { dot: true, nonegate: true, noextglob: true }) };
}
