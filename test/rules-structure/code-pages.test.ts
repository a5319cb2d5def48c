/** Repairing wrong code pages: the tables against a library that has them too, and every round trip. */
import { createSinglebyteDecoder, createSinglebyteEncoder } from "@exodus/bytes/single-byte.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import noMojibake from "../../rules/structure/no-mojibake.ts";
import { CODE_PAGES, mayHoldMangled } from "../../rules/support/structure/code-pages.ts";
import { fixText } from "../../src/linter/fix.ts";
import { lintExample } from "../support/lint-example.ts";

const lint = (text: string) => lintExample([noMojibake], { text }).diagnostics;
const fixed = (text: string): string => fixText({ text, lint, unsafe: false }).text;

/** What becomes of UTF-8 that is read as one of the code pages. */
function misread(text: string, page: "windows-1252" | "macintosh"): string {
  return createSinglebyteDecoder(page)(new TextEncoder().encode(text));
}

describe.each(["windows-1252", "macintosh"] as const)("%s", (name) => {
  const page = CODE_PAGES.find((candidate) => candidate.name === name);

  it("has the library's table", () => {
    const decode = createSinglebyteDecoder(name);
    const encode = createSinglebyteEncoder(name);
    expect(page?.bytes.size).toBe(128);
    for (const [character, byte] of page?.bytes ?? []) {
      expect(decode(Uint8Array.of(byte)), `0x${byte.toString(16)}`).toBe(character);
      expect([...encode(character)]).toEqual([byte]);
      expect(mayHoldMangled(`a${character}Â`)).toBe(true);
    }
  });

  it.each([
    "✅ done, ❌ failed, ⏳ waits, 🔄 again, 🟠 at risk, 🚀 shipped",
    "It’s “quoted” — and … → so on • and ≤ 5 €",
    "Café, naïve, ñandú, Größe, Ærø",
    "⚠️ Achtung",
    "状态：已完成",
    "Готово к выпуску",
    "Ελληνικά",
  ])("repairs %s", (text) => {
    const wrong = misread(text, name);
    expect(wrong).not.toBe(text);
    // One certain sequence vouches for those that could be chance.
    expect(fixed(`${misread("✅", name)} ${wrong}`)).toBe(`✅ ${text}`);
  });

  it("repairs whatever text was misread, or leaves it", () => {
    const pieces = ["a", " ", "é", "’", "—", "✅", "🔴", "ß", "…", "|", "n", "中", "文"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (some) => {
        const text = `✅ ${some.join("")}.`;
        expect(fixed(misread(text, name))).toBe(text);
      }),
    );
  });
});

it.each(["Готово", "Ελλάδα", "完成", "ภาษา"])("knows %s by its script alone", (text) => {
  for (const page of ["windows-1252", "macintosh"] as const) expect(fixed(misread(text, page))).toBe(text);
});

it("repairs what went wrong twice", () => {
  const twice = misread(misread("It’s ✅", "windows-1252"), "windows-1252");
  expect(fixed(twice)).toBe("It’s ✅");
});

it.each([
  "Isto NÃO é um erro: AMANHÃ… e “MAÇÔ, «até», à, Ñ, ÇÃO.",
  "« Été » : l’été, qu’à, où… « café…» déjà",
  "Tämä on “Ällö”, Å–Ö, äiti.",
  "„MENÜ“ und ‚Öl‘, Größe, 5 °C, 10 Å², ±3 µm",
  "√π ≈ 1.77, ∑∂Ω, ≠±, ¬∞",
  "Việt Nam, Česko, Łódź, Ğ, İstanbul, Ελλάδα, Привет, 你好。",
  "✅ 🔄 ⏳ → — … • ™ © ®",
  "—ß’é and “ä”ö",
  "“≤ 5” and “≥ 6”, ‘é’, —É",
])("leaves %s", (text) => {
  expect(lint(text)).toEqual([]);
});

it("does not take overlong, torn or unassigned sequences for text", () => {
  for (const text of ["À\u0080 a", "â€", "ðŸ", "ïÿ¿", "\u00ED\u00A0\u0080"]) {
    expect(fixed(`# ${text}`)).toBe(`# ${text}`);
  }
});

it("reads other formats too", () => {
  const { diagnostics } = lintExample([noMojibake], { text: '{"a":"Itâ€™s"}', path: "a.json" });
  expect(diagnostics.map(({ messageId }) => messageId)).toEqual(["decoded"]);
});

it("mends code as well where prose shows what went wrong", () => {
  expect(fixed("Done ✅ `â†’`\n")).toBe("Done ✅ `â†’`\n");
  expect(fixed("Done â†’ `â†’`\n")).toBe("Done → `→`\n");
});
