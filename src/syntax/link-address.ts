/** Where a relative link leads: a path from the workspace root, and an anchor there. */

export interface LinkAddress {
  /**
   * From the workspace root, with `/`, without one behind; undefined for a link within its own document. Outside of the
   * workspace it begins with `../`; the root is `.`.
   */
  readonly path: string | undefined;
  /** Decoded, without `#`; undefined where there is none. */
  readonly anchor: string | undefined;
  /** Written with a leading slash, which stands for the root as on GitHub. */
  readonly rooted: boolean;
}

/** Undefined for what is no relative link: another scheme, another host, nothing at all. */
export function linkAddress(url: string, documentPath: string): LinkAddress | undefined {
  if (url === "" || /^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/iu.test(url)) return undefined;
  const { file, hash } = parts(url);
  const written = decoded(file);
  const anchor = hash.length < 2 ? undefined : decoded(hash.slice(1));
  if (written === "") return anchor === undefined ? undefined : { path: undefined, anchor, rooted: false };
  const rooted = written.startsWith("/");
  const start = rooted ? [] : documentPath.split("/").slice(0, -1);
  return { path: joined(start, written), anchor, rooted };
}

/** Whether a path leads out of the workspace. */
export const isOutside = (path: string): boolean => path === ".." || path.startsWith("../");

/** The same address, leading from a document to another path; a query and an anchor stay. */
export function readdressed(url: string, documentPath: string, target: string): string {
  const { file, query, hash } = parts(url);
  const way = file.startsWith("/") ? `/${target}` : relativePath(documentPath, target);
  return `${encoded(way)}${file.endsWith("/") ? "/" : ""}${query}${hash}`;
}

/** The way from a file's folder to a path; both from the workspace root, with `/`. */
export function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => ".."), ...there.slice(common)].join("/");
}

function parts(url: string): { readonly file: string; readonly query: string; readonly hash: string } {
  const hash = url.indexOf("#");
  const before = hash === -1 ? url : url.slice(0, hash);
  const query = before.indexOf("?");
  return {
    file: query === -1 ? before : before.slice(0, query),
    query: query === -1 ? "" : before.slice(query),
    hash: hash === -1 ? "" : url.slice(hash),
  };
}

function joined(start: readonly string[], path: string): string {
  const steps = [...start];
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
      else steps.push("..");
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/") || ".";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const encoded = (path: string): string =>
  path.replace(/[\s()<>%\\?#]/gu, (unit) =>
    unit === "(" ? "%28" : unit === ")" ? "%29" : encodeURIComponent(unit),
  );
