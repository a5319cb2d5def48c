import { describe, expect, test } from "vitest";
import { newRegion, replaceRegion } from "../../src/generators/regions.ts";
import { generatedPlaces } from "../../src/syntax/markdown-regions.ts";

const file = (inside: string): string =>
  `# Board\n\nBefore.\n\n<!-- codex-gen:begin taskboard -->\n${inside}<!-- codex-gen:end -->\n\nAfter.\n`;

describe("a marked region", () => {
  test("is replaced, and nothing else is", () => {
    expect(replaceRegion(file("old\n"), "taskboard", "new\n")).toEqual({ ok: true, text: file("\nnew\n\n") });
  });

  test("stays as it is when filled with the same again", () => {
    const once = replaceRegion(file(""), "taskboard", "a\nb\n");
    expect(once.ok && replaceRegion(once.text, "taskboard", "a\nb\n")).toEqual(once);
  });

  test("takes the line ends of its file", () => {
    const replaced = replaceRegion(file("old\n").replaceAll("\n", "\r\n"), "taskboard", "a\nb\n");
    expect(replaced).toMatchObject({ ok: true, text: file("\na\nb\n\n").replaceAll("\n", "\r\n") });
  });

  test.each([
    ["no region at all", "# Board\n", "none", 1],
    ["only a region of another name", file("").replace("begin taskboard", "begin index"), "none", 1],
    ["marks in a fence, which are an example", `\`\`\`md\n${file("x\n")}\`\`\`\n`, "none", 1],
    ["a region without an end", file("x\n").replace("<!-- codex-gen:end -->", ""), "unclosed", 5],
    ["two of one name", file("x\n") + file("y\n"), "several", 14],
  ])("is refused in a file with %s", (_, text, reason, line) => {
    expect(replaceRegion(text, "taskboard", "new")).toEqual({ ok: false, reason, line });
  });

  test("is found again in a new file", () => {
    const text = `# T\n\n${newRegion("index", "one")}`;
    expect(replaceRegion(text, "index", "one")).toEqual({ ok: true, text });
    const [place] = generatedPlaces(text);
    expect(place && text.slice(place.start, place.end).trim()).toBe("one");
  });
});
