/** Where a relative link leads: a path from the workspace root, and an anchor there. */

export interface LinkAddress {
  /** Undefined for a link within its own document; outside of the workspace it begins with `../`. */
  readonly path: string | undefined;
  /** Decoded, without `#`; undefined where there is none. */
  readonly anchor: string | undefined;
}

/** Undefined for what is no relative link: another scheme, another host, nothing at all. */
export function linkAddress(url: string, documentPath: string): LinkAddress | undefined {
  if (url === "" || /^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/iu.test(url)) return undefined;
  const hash = url.indexOf("#");
  const file = decoded((hash === -1 ? url : url.slice(0, hash)).replace(/\?.*$/su, ""));
  const anchor = hash === -1 || hash === url.length - 1 ? undefined : decoded(url.slice(hash + 1));
  if (file === "") return anchor === undefined ? undefined : { path: undefined, anchor };
  // GitHub takes a leading slash for the root of the repository.
  const start = file.startsWith("/") ? [] : documentPath.split("/").slice(0, -1);
  return { path: joined(start, file), anchor };
}

function joined(start: readonly string[], path: string): string {
  const parts = [...start];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
      else parts.push("..");
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/") || ".";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
