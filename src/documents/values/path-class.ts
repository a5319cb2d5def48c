/** Whether a single word is a path, of which kind, and if not, what else it is. */

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
  | "route"
  | "url"
  | "word";

export interface PathContext {
  /** The word is code: no Markdown escapes, and a lone slash is likelier to be a path's. */
  readonly inCode: boolean;
  /** `DECISION_LOG` is a document and no constant. */
  readonly upperNames?: boolean;
}

const extensions = new Set(
  (
    "adoc astro avi bat bicep bin bmp c cfg cjs clixml cmd conf cpp cs csproj css csv cts cxx dart db diff docx " +
    "dockerfile ejs env erl ex exs fs fsx gif glb gltf go gql gradle graphql h hbs hpp hrl html ics ico ini ipynb java " +
    "jpeg jpg js json json5 jsonc jsonl jsx kt kts less lock log lua luau m4a map markdown md mdc mdx mjs mkv mp3 mp4 " +
    "mts ndjson njk odt patch pdf php pkl plist png podspec prisma properties proto ps1 psd1 psm1 py pyi r rb rego rst " +
    "rs sarif sass scala scss sh sln snap sol sql sqlite strings svelte svg swift tar tex tf tfstate tfvars tmpl toml " +
    "ts tsv tsx ttf txt vue wasm wav webm webp woff woff2 xaml xcodeproj xcstrings xls xlsx xml yaml yml zig zip zsh"
  ).split(" "),
);
const namedFiles =
  /^(?:Makefile|Dockerfile|Containerfile|Procfile|Gemfile|Rakefile|Justfile|Vagrantfile|Jenkinsfile|Podfile|Brewfile|LICENSE|LICENCE|NOTICE|CODEOWNERS|README|CHANGELOG|VERSION)$/;
const dotFiles =
  /^\.(?:env(?:\.[\w-]+)*|(?:git|docker|eslint|prettier|npm|vercel|rg)ignore|gitattributes|gitkeep|gitmodules|editorconfig|npmrc|nvmrc|bashrc|zshrc|node-version|python-version|tool-versions|(?:prettier|eslint|babel|mocha|stylelint)rc(?:\.\w+)?|rumdl\.toml|pre-commit-config\.yaml)$/;
const products =
  /^(?:node|next|vue|nuxt|nest|express|three|d3|chart|react|auth|backbone|ember|moment|plotly|alpine|solid|deno|bun|angular|socket|p5|pdf|video|ethers|web3|tone|discord|fuse)\.js$/i;
const mediaTypes =
  /^(?:application|audio|font|image|message|model|multipart|text|video)\/(?:\*|[a-z0-9][a-z0-9.+-]*)$/;
const branches =
  /^(?:(?:origin|upstream|remotes|refs|heads)\/.+|(?:feature|feat|fix|bugfix|hotfix|chore|release|renovate|dependabot|refactor|codex|claude|user|users|wip|topic)\/[a-z0-9][\w.-]*(?:\/[\w.-]+)?)$/;
const dates = /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}$/;
const numbers = /^[~≤≥<>]?[$€£]?[\d.,:%x×]+(?:\/[\d.,:%x×+-]+)*[a-zA-Z%]{0,3}$/;
const systemFolder =
  /^\/(?:tmp|etc|var|usr|opt|dev|proc|bin|sbin|mnt|Volumes|Library|Applications|private)(?:\/|$)/;
const holes =
  /<[^<>/]{1,60}>|\{[^{},/]{1,60}\}|YYYY|\bMM-DD\b|\bNNN+|X{3,}|\.\.\.|…|%[A-Za-z]\b|\$\d|_N\.|\[(?:[a-z]+[ _-])+[a-z]+\]/u;
/** Characters that a path that people write in documents does not have, brackets of routes and holes apart. */
const pathSegments = /^[\p{L}\p{N}_.,@+~!#$%&()[\]{}<>*?=:…' -]+$/u;
const knownRoots = new Set(
  "src docs doc tests test lib libs apps app packages scripts tools client server crates plans fixtures examples spec".split(
    " ",
  ),
);

/** What a word is: a path, or a reason why not. Runs in linear time; words over 400 characters are no paths. */
export function classifyPath(word: string, context: PathContext): PathClass | NotPathReason {
  const plain = context.inCode ? word : word.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
  if (plain.length === 0 || plain.length > 400 || !/[\p{L}\p{N}*]/u.test(plain)) return "word";
  const other = obviouslyOther(plain);
  if (other) return other;

  const { path, rooted, suffixed } = normalise(plain);
  if (path === "") return "word";
  if (!path.includes("/") && !/[/\\]$/.test(plain)) return classifyName(path, plain, context);
  return classifySlashed(path, plain, rooted, suffixed, context);
}

function obviouslyOther(word: string): NotPathReason | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\/|^(?:mailto|data|tel|urn):|^www\.|^\/\//i.test(word)) return "url";
  if (machinePath(word, Infinity) || systemFolder.test(word)) return "machine";
  if (/^\$|^%[A-Za-z_]+%|^\{\{|\$\{|\$env:|\$\(/.test(word)) return "environment";
  if (/^-{1,2}[A-Za-z]/.test(word)) return "flag";
  if (dates.test(word)) return "date";
  if (numbers.test(word)) return "number";
  if (/[|^]|\.\*|\\[dwsb.+*]\b|\(\?:|\$$|\[\^/.test(word))
    return word.includes("|") ? "alternatives" : "regular-expression";
  if (/^@[a-z0-9~][\w.~-]*\/[\w.*~-]+/i.test(word)) return "package";
  if (/^[@~]\//.test(word)) return "package";
  if (/^[^\s@/]+@[^\s@/]+\.[A-Za-z]{2,}$/.test(word)) return "email";
  if (/^[\w.-]+=|^[<>=!]=/.test(word)) return "assignment";
  if (mediaTypes.test(word)) return "media-type";
  return branches.test(word) && !extensionOf(word) ? "branch" : undefined;
}

function normalise(word: string): { path: string; rooted: boolean; suffixed: boolean } {
  const slashed = word
    .replace(/\\/g, "/")
    .replace(/::.*$|#[\w-]*$/s, "")
    .replace(/(\.[A-Za-z0-9]+)(?::[\d:,-]+|\([\d, -]+\)|:L\d+(?:-L?\d+)?)$/, "$1");
  const rooted = /^\/[^/]/.test(slashed);
  const path = slashed
    .replace(/\/{2,}/g, "/")
    .replace(/^(?:\.\/)+|^\//, "")
    .replace(/\/+$/, "");
  return { path, rooted, suffixed: slashed.length < word.length };
}

function classifyName(path: string, word: string, context: PathContext): PathClass | NotPathReason {
  const bare = { kind: "bare-name", normalized: path, certain: false, rooted: false } as const;
  if (context.upperNames === true && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(path)) return bare;
  if (dotFiles.test(path)) return { ...bare, certain: true };
  if (/^\.[\w-]+$/.test(path)) return "extension";
  if (products.test(path)) return "product";
  if (/[()=;:"',\s]/.test(word.replace(/:[\d-]+$/, ""))) return "code";
  if (namedFiles.test(path)) return context.inCode && path !== "VERSION" ? bare : "word";
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
  if (/\/:[A-Za-z]|^:[A-Za-z]|\?[\w.]+=/.test(`/${path}`)) return "route";
  if (!segments.every((segment) => pathSegments.test(segment))) return "code";
  if (
    /[(),;'&=!]/.test(path) &&
    !(/(?:^|\/)\([\w-]+\)(?:\/|$)/.test(path) && !/[,;'&=!]/.test(path)) &&
    !isGlob(path)
  )
    return "code";
  if (/\w\(|^[+*%=<>&,.!?-]+\//.test(path.replace(/^\.{1,2}\//, "").replace(/^\*{1,2}\//, ""))) return "code";
  if (/\.[A-Z_][A-Za-z_]{2,}$/.test(last) && !extension) return "code";

  const found = (kind: PathKind, certain: boolean): PathClass => ({
    kind,
    normalized: path,
    certain,
    rooted,
  });
  const strong = extension || word.startsWith(".") || word.endsWith("/") || word.endsWith("\\");
  if (holes.test(path)) return strong || context.inCode ? found("template", false) : "word";
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(segments[0] ?? ""))
    return strong ? found("template", false) : "alternatives";
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
    return found("folder", segments.length > 1 || context.inCode);
  return classifyUnmarked(segments, context) ?? found("folder", knownRoots.has(segments[0] ?? ""));
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

const choices = new Set(
  "and/or pass/fail true/false yes/no on/off read/write input/output client/server low/high min/max start/stop open/closed get/set before/after n/a".split(
    " ",
  ),
);

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

export type MachinePath = "home-folder" | "drive" | "home-shorthand" | "network-share" | "outside-repository";

const machinePatterns: readonly (readonly [RegExp, MachinePath])[] = [
  [/^\/(?:Users|home)\/[^/\s]+(?:\/|$)|^\/root\/[^/\s]/, "home-folder"],
  [/^[A-Za-z]:[\\/](?=[\w.$%<({ -])/, "drive"],
  [/^~[\\/]/, "home-shorthand"],
  [/^\\\\[\w.-]+\\[\w.$-]/, "network-share"],
];

/**
 * How a path depends on the machine it was written on, or leaves the repository; undefined when it does neither.
 * `depth` is the number of folders between the repository's root and the document.
 */
export function machinePath(word: string, depth = 0): MachinePath | undefined {
  const known = machinePatterns.find(([pattern]) => pattern.test(word));
  if (known) return known[1];
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
