/** Whether a single word is a path, of which kind, and if not, what else it is. */
import { hasWord } from "../../syntax/lettered.ts";
import { machinePath } from "./machine-path.ts";
import { lowerAscii } from "./plain.ts";
import {
  extensions,
  hosts,
  namedFiles,
  dotFiles,
  products,
  mediaTypes,
  branches,
  revisions,
  dates,
  numbers,
  systemFolder,
  holes,
  asciiPathCharacters,
  pathCharacters,
  plainCharacters,
  knownRoots,
  choices,
} from "./path-vocabulary.ts";

/**
 * - `template`: a path with holes, `sessions/<date>.md`, `{slug}/x`, `YYYY-MM-DD.md`
 * - `bare-name`: no folder, `QA_NOTES` or `schema.ts`: which file it means is for the workspace to find
 */
export type PathKind = "file" | "folder" | "glob" | "template" | "bare-name";

export interface PathClass {
  readonly kind: PathKind;
  /** Slashes only, no `./` before, no `/` behind, no line number, symbol or anchor. */
  readonly normalized: string;
  /** Only a path looks like this. Where false (`packages/domain`) other readings exist, so look before accusing. */
  readonly certain: boolean;
  /** Written with a leading slash that stands for the repository's root. */
  readonly rooted: boolean;
}

export type NotPathReason =
  | "alternatives"
  | "assignment"
  | "branch"
  | "code"
  | "date"
  | "email"
  | "environment"
  | "extension"
  | "flag"
  | "identifier"
  | "machine"
  | "media-type"
  | "number"
  | "package"
  | "product"
  | "regular-expression"
  | "revision"
  | "route"
  | "url"
  | "word";

export interface PathContext {
  /** The word is code: no Markdown escapes, and a lone slash is likelier to be a path's. */
  readonly inCode: boolean;
  /** `DECISION_LOG` is a document and no constant, `README` a file and no word. */
  readonly upperNames?: boolean;
}

/** What a word is: a path, or a reason why not. Runs in linear time; words over 400 characters are no paths. */
export function classifyPath(word: string, context: PathContext): PathClass | NotPathReason {
  // Escapes and the separators of Windows do not mix: `src\\app\\__init__.py` means folders throughout.
  const isLiteral = context.inCode || !word.includes("\\") || /\\[A-Za-z0-9]/.test(word);
  const plain = isLiteral ? word : word.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
  if (plain.length === 0 || plain.length > 400) return "word";
  if (isPlainFile(plain)) return classifyPlainFile(plain);
  if (!/[A-Za-z0-9*]/.test(plain) && !hasWord(plain)) return "word";
  const other = obviouslyOther(plain);
  if (other) return other;

  const { path, rooted, suffixed } = normalise(plain);
  if (path === "") return "word";
  if (!path.includes("/") && /^\.?[/\\]/.test(plain)) return classifyInFolder(path, rooted);
  if (!path.includes("/") && !/[/\\]$/.test(plain)) return classifyName(path, plain, context);
  return classifySlashed(path, plain, rooted, suffixed, context);
}

/** As most paths are, `src/a_b/c-d.test.ts`: in its shortest form, and with hardly a sign of anything else. */
const isPlainFile = (word: string): boolean =>
  /^\.?[A-Za-z][\w-]*\/(?:[\w-]+\/)*\w[\w-]*(?:\.\w[\w-]*)*\.[a-z][a-z0-9]{0,9}$/.test(word) &&
  extensions.has(word.slice(word.lastIndexOf(".") + 1)) &&
  !mediaTypes.test(word) &&
  !numbers.test(word);

/** With nothing to take off and no other reading left, it can only be a template still. */
function classifyPlainFile(path: string): PathClass {
  const isTemplate = holes.test(path) || constant.test(path.slice(0, path.indexOf("/")));
  return {
    kind: isTemplate ? "template" : "file",
    normalized: path,
    certain: !isTemplate,
    rooted: false,
  };
}

const constant = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

function obviouslyOther(word: string): NotPathReason | undefined {
  // Of most that follows a word without signs has nothing.
  const hasSigns = !plainCharacters.test(word);
  const lower = lowerAscii(word);
  if (/^[a-z][a-z0-9+.-]*:\/\/|^(?:mailto|data|tel|urn):|^www\.|^\/\//.test(lower)) return "url";
  if (hosts.test(lower)) return "url";
  if (isRevision(word)) return "revision";
  if (hasSigns || word.startsWith("/")) {
    if (machinePath(word, Infinity) || systemFolder.test(word)) return "machine";
    if (/^\$|^%[A-Za-z_]+%|^\{\{|\$\{|\$env:|\$\(/.test(word)) return "environment";
  }
  if (/^-{1,2}[A-Za-z]/.test(word)) return "flag";
  if (/^#\d/.test(word)) return "number";
  if (dates.test(word)) return "date";
  if (numbers.test(word)) return "number";
  return (hasSigns ? toldBySigns(word) : undefined) ?? namedOther(word);
}

function toldBySigns(word: string): NotPathReason | undefined {
  if (/[|^]|\.\*|\\[dwsb.+*]\b|\(\?:|\$$|\[\^/.test(word))
    return word.includes("|") ? "alternatives" : "regular-expression";
  if (word.startsWith("@") && /^@[a-z0-9~][\w.~-]*\/[\w.*~-]+/i.test(word)) return "package";
  if (/^[@~]\//.test(word)) return "package";
  if (word.includes("@") && /^[^\s@/]+@[^\s@/]+\.[A-Za-z]{2,}$/.test(word)) return "email";
  return /^[\w.-]+=|^[<>=!]=/.test(word) ? "assignment" : undefined;
}

function namedOther(word: string): NotPathReason | undefined {
  if (mediaTypes.test(word)) return "media-type";
  return branches.test(word) && !extensionOf(word) ? "branch" : undefined;
}

/** `HEAD~1`, `main..topic`, and a file at a commit: `HEAD:docs/a.md`, `v1.2:src/`, `docs/a.md@main`. */
function isRevision(word: string): boolean {
  if ((word.includes("..") || /^@|HEAD/.test(word)) && revisions.test(word)) return true;
  const colon = word.indexOf(":");
  if (colon > 0 && /^[\w.][\w./~^@{}-]*$/.test(word.slice(0, colon)) && !extensionOf(word.slice(0, colon))) {
    const path = word.slice(colon + 1);
    if (/^[\w.][^:]*$/.test(path) && !/^L?\d/.test(path) && (/\w\//.test(path) || isFileName(path)))
      return true;
  }
  const at = word.lastIndexOf("@");
  return at > 0 && /^[\w.-]+$/.test(word.slice(at + 1)) && isFileName(word.slice(0, at));
}

/** Ends in an extension that files have, not only in what may be one. */
const isFileName = (path: string): boolean =>
  extensions.has(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) && path.includes(".");

function normalise(word: string): { path: string; rooted: boolean; suffixed: boolean } {
  if (!/^\.?\/|[\\:#(]|\/(?:\/|$)/.test(word)) return { path: word, rooted: false, suffixed: false };
  const slashed = withoutSuffix(word.replaceAll("\\", "/"));
  const rooted = /^\/[^/]/.test(slashed);
  const path = slashed
    .replace(/\/{2,}/g, "/")
    .replace(/^(?:\.\/)+|^\//, "")
    .replace(/\/+$/, "");
  return { path, rooted, suffixed: slashed.length < word.length };
}

/** Without the symbol, the anchor or the lines of the file. Few words have what any of these begins with. */
const withoutSuffix = (path: string): string =>
  /[:#(]/.test(path)
    ? path
        .replace(
          /(?<=\.[A-Za-z0-9]{1,8}):[A-Za-z_$][\w.$#]*(?:\(\))?$|::.*$|(?<=\.[A-Za-z0-9]{1,8})#[\w-]*$/s,
          "",
        )
        .replace(/(\.[A-Za-z0-9]+)(?::[\d:,-]+|\([\d, -]+\)|:L\d+(?:-L?\d+)?)$/, "$1")
    : path;

/** `./install.sh`, `/README.md`. A web server answers `/index.html` and `/health`. */
function classifyInFolder(path: string, rooted: boolean): PathClass | NotPathReason {
  const extension = extensionOf(path);
  if (rooted && extension !== "md") return "route";
  if (isGlob(path)) return { kind: "glob", normalized: path, certain: true, rooted };
  return /^[\w.@+-]+$/.test(path)
    ? { kind: "file", normalized: path, certain: extension !== undefined, rooted }
    : "code";
}

function classifyName(path: string, word: string, context: PathContext): PathClass | NotPathReason {
  const bare = { kind: "bare-name", normalized: path, certain: false, rooted: false } as const;
  if (context.upperNames === true && constant.test(path)) return bare;
  if (path.startsWith("@")) return "word";
  if (dotFiles.test(path)) return { ...bare, certain: true };
  if (/^\.[\w-]+$/.test(path)) return "extension";
  if (products.test(lowerAscii(path))) return "product";
  if (/[()=;:"',\s]/.test(word.replace(/:[\d-]+$/, ""))) return "code";
  if (namedFiles.test(path))
    return (context.inCode || context.upperNames === true) && path !== "VERSION" ? bare : "word";
  if (!extensionOf(path)) return path.includes(".") ? "identifier" : "word";
  if (holes.test(path)) return { ...bare, kind: "template" };
  if (isGlob(path)) return { ...bare, kind: "glob" };
  // `state.map` and `table.c` are members of something; capitals, digits or dashes make them file names no more.
  return /\.(?:c|h|r|map|log|env|bin|strings|properties|lock|db|diff|ex|fs|conf)$/.test(path) &&
    !context.inCode
    ? "identifier"
    : bare;
}

function classifySlashed(
  path: string,
  word: string,
  rooted: boolean,
  suffixed: boolean,
  context: PathContext,
): PathClass | NotPathReason {
  const segments = path.split("/");
  const extension = extensionOf(path);
  const last = segments.at(-1) ?? "";
  if (rooted && !extension) return "route";
  const signs = plainCharacters.test(path) ? undefined : toldByPathSigns(path);
  if (signs) return signs;
  if (/\w\(|^[+*%=<>&,.!?-]+\//.test(path.replace(/^(?:\.{1,3}\/)+|^\*{1,2}\//, ""))) return "code";
  if (/\.[A-Z_][A-Za-z_]{2,}$/.test(last) && !extension) return "code";

  const found = (kind: PathKind, certain: boolean): PathClass => ({
    kind,
    normalized: path,
    certain,
    rooted,
  });
  const strong = extension !== undefined || word.startsWith(".") || word.endsWith("/") || word.endsWith("\\");
  if (holes.test(path)) return strong || context.inCode ? found("template", false) : "word";
  if (constant.test(segments[0] ?? "")) return strong ? found("template", false) : "alternatives";
  if (/^[\d*/.]+$/.test(path)) return "number";
  if (isGlob(path))
    return strong || knownRoots.has(segments[0] ?? "") || segments.length > 1 ? found("glob", true) : "word";
  if (extension) {
    // `a.js/b.js` and `json/csv.md`: every part a file name reads as a choice.
    return segments.every((segment) => extensionOf(segment)) ? "alternatives" : found("file", true);
  }
  if (namedFiles.test(last) || dotFiles.test(last)) return found("file", true);
  if (suffixed) return word.includes("::") ? "code" : found("folder", strong);
  if (word.startsWith("./") || word.startsWith(".\\") || word.startsWith("../"))
    return found(context.inCode ? "file" : "folder", false);
  if (word.startsWith(".")) return found("folder", true);
  if (word.endsWith("/") || word.endsWith("\\"))
    return found("folder", segments.length > 1 || knownRoots.has(path));
  return (
    classifyUnmarked(segments, context) ??
    found("folder", context.inCode && knownRoots.has(segments[0] ?? ""))
  );
}

function toldByPathSigns(path: string): NotPathReason | undefined {
  if (/\/:[A-Za-z]|^:[A-Za-z]|\?[\w.]+=/.test(`/${path}`)) return "route";
  if (!asciiPathCharacters.test(path) && (!/[^\0-\x7F]/.test(path) || !pathCharacters(path).test(path)))
    return "code";
  return /[(),;'&=!]/.test(path) &&
    !(/(?:^|\/)\([\w-]+\)(?:\/|$)/.test(path) && !/[,;'&=!]/.test(path)) &&
    !isGlob(path)
    ? "code"
    : undefined;
}

/** Slashes without an extension or a slash behind: as often a choice between words as a folder. */
function classifyUnmarked(segments: readonly string[], { inCode }: PathContext): NotPathReason | undefined {
  const root = segments[0] ?? "";
  if (segments.some((segment) => /^\d[\d.,%]*$|^$/.test(segment)) && !knownRoots.has(root)) return "number";
  if (segments.some((segment) => /[#$%~<>]/.test(segment))) return "code";
  if (!inCode) {
    const isRooted = root === "src" || root === "docs" || (knownRoots.has(root) && segments.length > 2);
    return isRooted ? undefined : "alternatives";
  }
  const [first, second = ""] = segments;
  // `inputs_json/result_json`, `pass/fail`, `PASS/FAIL`: a choice is written in parts alike.
  if (segments.every((segment) => /^[A-Z][A-Z0-9_]*$/.test(segment))) return "alternatives";
  if (segments.length === 2 && choices.has(`${first ?? ""}/${second}`.toLowerCase())) return "alternatives";
  const endings = new Set(segments.map((segment) => /_[a-z]+$/.exec(segment)?.[0]));
  return endings.size === 1 && !endings.has(undefined) ? "alternatives" : undefined;
}

/** The extension of a path's last part without the dot, when it is one that files have. */
function extensionOf(path: string): string | undefined {
  const last = path.slice(path.lastIndexOf("/") + 1);
  const dot = last.lastIndexOf(".");
  const extension = dot < 0 || (dot === 0 && !last.includes(".", 1)) ? "" : last.slice(dot + 1).toLowerCase();
  if (extension === "*" || /^\{[\w,]+\}$/.test(extension)) return extension;
  if (extensions.has(extension)) return extension;
  return path.includes("/") &&
    dot > 0 &&
    /^[a-z][a-z0-9]{0,9}$/.test(last.slice(dot + 1)) &&
    /^[\w.*-]+$/.test(last)
    ? extension
    : undefined;
}

const isGlob = (path: string): boolean => /\*|\{[^{}/]*,[^{}/]*\}|\?(?=[./]|$)/.test(path);
