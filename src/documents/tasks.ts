/** Checkbox items → tasks. */
import type { IndexedTask } from "../syntax/markdown-index.ts";
import type { Section, Task } from "./document.ts";
import { trimmed } from "./lines.ts";
import { declaredAround, sectionAt } from "./sections.ts";
import { stampOf } from "./stamps.ts";

export function readTasks(
  items: readonly IndexedTask[],
  sections: readonly Section[],
  text: string,
): readonly Task[] {
  return items.map(({ checked, place, content }) => {
    const section = sectionAt(sections, place.start);
    const textPlace = trimmed(text, content.start, content.end);
    const words = text.slice(textPlace.start, textPlace.end);
    const stamp = stampOf(words, textPlace.start);
    return {
      checked,
      section,
      policy: declaredAround(section)?.declaration?.tasks,
      text: words,
      textPlace,
      place: { start: place.start, end: textPlace.end },
      marker: { start: place.start, end: textPlace.start },
      stamp: stamp?.parsed,
      stampAt: stamp?.at,
    };
  });
}
