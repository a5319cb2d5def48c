/** Paths that hold on one machine only, or leave the repository. */

export type MachinePath = "home-folder" | "drive" | "home-shorthand" | "network-share" | "outside-repository";

const machinePatterns: readonly (readonly [RegExp, MachinePath])[] = [
  [/^\/(?:Users|home)\/[^/\s]+(?:\/|$)|^\/root\/[^/\s]/, "home-folder"],
  [/^[A-Za-z]:[\\/](?=[\w.$%<({ -])/, "drive"],
  [/^~[\\/]/, "home-shorthand"],
  [/^\\\\[\w.-]+\\[\w.$-]/, "network-share"],
];

/** Each of them begins with it. */
const firstSign = /^(?:[/~\\]|[A-Za-z]:)/;

/**
 * How a path depends on the machine it was written on, or leaves the repository; undefined when it does neither.
 * `depth` is the number of folders between the repository's root and the document.
 */
export function machinePath(word: string, depth = 0): MachinePath | undefined {
  const known = firstSign.test(word) ? machinePatterns.find(([pattern]) => pattern.test(word)) : undefined;
  if (known) return known[1];
  if (!word.includes("..")) return undefined;
  const path = word.replace(/\\/g, "/");
  if (!path.includes("../") && path !== "..") return undefined;
  let level = depth;
  for (const segment of path.split("/")) {
    if (segment === "..") level--;
    else if (segment !== "." && segment !== "") level++;
    if (level < 0) return "outside-repository";
  }
  return undefined;
}
