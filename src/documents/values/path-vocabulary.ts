/** What separates paths from everything else that has a slash or a dot in it. */
import { lettered } from "../../syntax/lettered.ts";

export const extensions = new Set(
  (
    "adoc astro avi bat bicep bin bmp c cfg cjs clixml cmd conf cpp cs csproj css csv cts cxx dart db diff docx " +
    "dockerfile ejs env erl ex exs fs fsx gif glb gltf go gql gradle graphql h hbs hpp hrl html ics ico ini ipynb java " +
    "jpeg jpg js json json5 jsonc jsonl jsx kt kts less lock log lua luau m4a map markdown md mdc mdx mjs mkv mp3 mp4 " +
    "mts ndjson njk odt patch pdf php pkl plist png podspec prisma properties proto ps1 psd1 psm1 py pyi r rb rego rst " +
    "rs sarif sass scala scss sh sln snap sol sql sqlite strings svelte svg swift tar tex tf tfstate tfvars tmpl toml " +
    "ts tsv tsx ttf txt vue wasm wav webm webp woff woff2 xaml xcodeproj xcstrings xls xlsx xml yaml yml zig zip zsh"
  ).split(" "),
);
export const namedFiles =
  /^(?:Makefile|Dockerfile|Containerfile|Procfile|Gemfile|Rakefile|Justfile|Vagrantfile|Jenkinsfile|Podfile|Brewfile|LICENSE|LICENCE|NOTICE|CODEOWNERS|README|CHANGELOG|VERSION)$/;
export const dotFiles =
  /^\.(?:env(?:\.[\w-]+)*|(?:git|docker|eslint|prettier|npm|vercel|rg)ignore|gitattributes|gitkeep|gitmodules|editorconfig|npmrc|nvmrc|bashrc|zshrc|node-version|python-version|tool-versions|(?:prettier|eslint|babel|mocha|stylelint)rc(?:\.\w+)?|rumdl\.toml|pre-commit-config\.yaml)$/;
/** Of a word in lower case. */
export const products =
  /^(?:node|next|vue|nuxt|nest|express|three|leaflet|d3|chart|react|auth|backbone|ember|moment|plotly|alpine|solid|deno|bun|angular|socket|p5|pdf|video|ethers|web3|tone|discord|fuse)\.js$/;
export const mediaTypes =
  /^(?:application|audio|font|image|message|model|multipart|text|video)\/(?:\*|[a-z0-9][a-z0-9.+-]*)$/;
export const branches =
  /^(?:(?:origin|upstream|remotes|refs|heads)\/.+|(?:feature|feat|fix|bugfix|hotfix|chore|release|renovate|dependabot|refactor|codex|claude|user|users|wip|topic)\/[a-z0-9][\w.-]*(?:\/[\w.-]+)?)$/;
/** What git calls a commit or a range of commits, and no file is called. */
export const revisions =
  /^(?:HEAD|FETCH_HEAD|ORIG_HEAD|MERGE_HEAD|@)(?:[~^]\d*|@?\{[^{}]*\})*(?:$|:|\.{2,3})|^[\w/-][\w./-]*?(?:[~^]\d*)?\.{2,3}\w[\w.-]*(?:\/[\w.-]+)*(?:[~^]\d*)*$/;
/** Of a word in lower case: a host with what lies there, and a path on another machine. */
export const hosts =
  /^(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|io|dev|ai|app|rs|sh|edu|gov)\/|^[\w.-]+@[\w.-]+:[\w~./]/;
export const dates = /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}$/;
export const numbers = /^(?=\D{0,3}\d)[~≤≥<>]?[$€£]?[\d.,:%x×]+(?:\/[\d.,:%x×+-]+)*[a-zA-Z%]{0,3}$/;
export const systemFolder =
  /^\/(?:tmp|etc|var|usr|opt|dev|proc|bin|sbin|mnt|Volumes|Library|Applications|private)(?:\/|$)/;
export const holes =
  /^path\/to\/|(?:^|\/)(?:foo|bar|baz|qux|foobar)(?=[./]|$)|(?:^|[/_-])your[-_]|\bx{3,}\b|<[^<>/]{1,60}>|\{[^{},/]{1,60}\}|YYYY|\bMM-DD\b|\bNNN+|X{3,}|\.\.\.|…|%[A-Za-z]\b|\$\d|_N\.|\[(?:[a-z]+[ _-])+[a-z]+\]/u;
/** Characters that a path that people write in documents does not have, brackets of routes and holes apart. */
export const pathCharacters = lettered(String.raw`^[\p{L}\p{N}_.,@+~!#$%&()[\]{}<>*?=:…' /-]+$`, "");
/** Those of them that are ASCII. */
export const asciiPathCharacters = /^[\w.,@+~!#$%&()[\]{}<>*?=:' /-]+$/;
/** Those of most paths. To make an expression of all letters of the world takes long, and few documents need it. */
export const plainCharacters = /^[\w./-]+$/;
export const knownRoots = new Set(
  "src docs doc tests test lib libs apps app packages scripts tools client server crates plans fixtures examples spec".split(
    " ",
  ),
);

export const choices = new Set(
  "and/or pass/fail true/false yes/no on/off read/write input/output client/server low/high min/max start/stop open/closed get/set before/after n/a".split(
    " ",
  ),
);
