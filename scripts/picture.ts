/** Draws what the command prints for the fixtures as `docs/terminal.svg`, the picture in the README. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../src/cli/main.ts";
import { root } from "./project.ts";

const argv = ["docs/PLAN_LOG.md", "docs/ops"];
const columns = 96;
const size = 14;
const lineHeight = 20;
const cell = 8.43;

const colours: Readonly<Record<string, string>> = {
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "34": "#79c0ff",
  "35": "#d2a8ff",
  "36": "#76e3ea",
  "90": "#8b949e",
};

export async function main(): Promise<number> {
  const { stdout } = await run({
    argv: ["--now", "2026-03-15T00:00:00Z", "--color", ...argv],
    cwd: join(root, "fixtures/harbour"),
    env: { FORCE_COLOR: "1" },
    stdin: () => Promise.resolve(Buffer.alloc(0)),
    stdout: { isTTY: true, columns },
  });
  await mkdir(join(root, "docs"), { recursive: true });
  await writeFile(
    join(root, "docs/terminal.svg"),
    draw(`$ npx codex-lint ${argv.join(" ")}\n\n${stdout.trimEnd()}`),
  );
  return 0;
}

function draw(text: string): string {
  const lines = text.split("\n");
  const width = Math.ceil(columns * cell) + 40;
  const height = lines.length * lineHeight + 40;
  const rows = lines.map(
    (line, index) => `<text x="20" y="${34 + index * lineHeight}" xml:space="preserve">${spans(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    "<title>What codex-lint prints for a plan log and an ExecPlan</title>",
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="${size}" fill="#e6edf3">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const ESCAPE = "\u001b";

/** Select Graphic Rendition → tspans. Hyperlinks (`]8;;address` up to `\\`) are dropped: a picture has none. */
function spans(line: string): string {
  let style: Style = { colour: "", bold: false, dim: false, underline: false };
  const [before = "", ...parts] = line.split(ESCAPE);
  const drawn = parts.map((part) => {
    const codes = /^\[([\d;]*)m/u.exec(part);
    for (const code of codes?.[1]?.split(";") ?? []) style = applied(style, code);
    const text = part.startsWith("]8;")
      ? ""
      : part.slice(codes?.[0].length ?? (part.startsWith("\\") ? 1 : 0));
    return span(text, style);
  });
  return [span(before, style), ...drawn].join("");
}

const span = (text: string, style: Style): string =>
  text === "" ? "" : `<tspan${attributes(style)}>${escape(text)}</tspan>`;

type Style = {
  readonly colour: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
};

function applied(style: Style, code: string): Style {
  if (code === "0" || code === "") return { colour: "", bold: false, dim: false, underline: false };
  if (code === "1") return { ...style, bold: true };
  if (code === "2") return { ...style, dim: true };
  if (code === "22") return { ...style, bold: false, dim: false };
  if (code === "4") return { ...style, underline: true };
  if (code === "24") return { ...style, underline: false };
  if (code === "39") return { ...style, colour: "" };
  return { ...style, colour: colours[code] ?? style.colour };
}

const attributes = ({ colour, bold, dim, underline }: Style): string =>
  [
    colour === "" ? "" : ` fill="${colour}"`,
    bold ? ' font-weight="bold"' : "",
    dim ? ' fill-opacity="0.65"' : "",
    underline ? ' text-decoration="underline"' : "",
  ].join("");

const escape = (text: string): string =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
