/** Whether what a link leads to is there, and what it may have meant where it is not. */
import type { FileIndex } from "../../../src/linter/surroundings.ts";
import type { Spot } from "../../../src/linter/spot.ts";
import { isOutside, linkAddress } from "../../../src/syntax/link-address.ts";

interface Target {
  readonly url: string;
  readonly path: string;
  readonly rooted: boolean;
  readonly spot: Pick<Spot, "path">;
}

/** Also where the address names a line in the way of compilers (`src/a.ts:12`), or is a page of a site (`/login`). */
export function isThere({ url, path, rooted, spot }: Target, files: FileIndex): boolean {
  if (files.kindOf(path) !== undefined) return true;
  const withoutLine = path.replace(line, "");
  if (withoutLine !== path && files.kindOf(withoutLine) !== undefined) return true;
  // A name may itself have what looks like an encoded character.
  if (url.includes("%") && files.kindOf(literal(url, spot.path)) !== undefined) return true;
  return rooted && isRoute(path, files);
}

const line = /:\d{1,7}(?:[:-]\d{1,7})?$/u;

const literal = (url: string, from: string): string =>
  linkAddress(url.replaceAll("%", "%25"), from)?.path ?? ".";

/** A leading slash means a page of a site where no folder at the root is called so. */
function isRoute(path: string, files: FileIndex): boolean {
  const [first = ""] = path.split("/");
  return !/\.(?:md|markdown|txt)$/iu.test(path) && files.kindOf(first) === undefined;
}

/** Whether that a target is there tells that the document's repository is: its own folders are there anyway. */
export const isEvidence = (target: string, from: string, files: FileIndex): boolean =>
  files.kindOf(target) !== undefined && target !== "." && !from.startsWith(`${target}/`);

/** What a link that leads nowhere may have meant: one candidate that is there, or an address on the web. */
export function nearTarget({ url, path, spot }: Target, files: FileIndex): string | undefined {
  if (domain.test(url)) return `https://${url}`;
  const written = url.replace(/[?#].*$/su, "").replace(line, "");
  const readings = [
    linkAddress(written.replace(/%5C|\\/giu, "/"), spot.path)?.path,
    linkAddress(`/${written}`, spot.path)?.path,
    `${path}.md`,
  ];
  for (const reading of readings) {
    if (reading !== undefined && !isOutside(reading) && reading !== path && files.kindOf(reading))
      return reading;
  }
  return files.otherCase(path) ?? namesake(path.replace(line, ""), files);
}

const domain = /^(?:www\.)?(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|io|dev|gov|edu)(?:\/|$)/iu;

/** The only file of that name, where the name says something. */
function namesake(path: string, files: FileIndex): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!name.includes(".") || /^(?:readme|index|changelog|license)\./iu.test(name)) return undefined;
  const [found, another] = files.endingIn(name);
  return another === undefined ? found : undefined;
}
