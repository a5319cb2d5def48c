/** What a symbol that stands where a status should stand means to those who write it. */
import type { WorkState } from "../../contracts/contract.ts";

const meanings: readonly (readonly [symbols: string, states: readonly WorkState[]])[] = [
  ["✅ ✔ ☑ ✓ 🎉 💯 [x] [X] x X", ["done"]],
  ["🔄 🔁 🚧 🏗 ⚙ 🛠 🔧 🟡 ▶ 🏃 🔨 🔃 🟢 [~] [/]", ["active"]],
  ["⏳ ⌛ ⬜ ☐ 🔲 ◻ ⚪ 🕐 📅 🔜 📋 📝 🆕 [ ]", ["open"]],
  ["⛔ 🛑 🔒 ⏸ 🔴 🚨 ⚠ [!]", ["blocked"]],
  ["❌ ✖ ✗ ✘ 🚫 🗑 ⏭ [-]", ["dropped", "blocked"]],
];

const states = new Map(
  meanings.flatMap(([symbols, meant]) => symbols.split(/ (?!\])/).map((symbol) => [symbol, meant] as const)),
);

const longest = Math.max(...[...states.keys()].map((symbol) => symbol.length));

/**
 * The states a text that begins with a known symbol may mean, best first, and the length of the symbol; undefined
 * where words follow it, since then the words are the status.
 */
export function symbolState(
  text: string,
): { readonly states: readonly WorkState[]; readonly length: number } | undefined {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const meant = states.get(text.slice(0, length));
    if (!meant) continue;
    const variation = text.charAt(length) === "\ufe0f" ? 1 : 0;
    const rest = text.slice(length + variation);
    return /^\s*\p{L}/u.test(rest) || (/^\w/.test(text) && rest.trim() !== "")
      ? undefined
      : { states: meant, length: length + variation };
  }
  return undefined;
}
