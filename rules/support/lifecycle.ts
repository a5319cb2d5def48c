/** What the lifecycle rules ask of a document: its tasks of progress, and what a section says. */
import type { Document, Section, Task } from "../../src/documents/document.ts";
import { declaredAround } from "../../src/documents/sections.ts";

/** The checkboxes that tell whether work is open: those of the declared section, else all. */
export function tasksOf(document: Document): readonly Task[] {
  const progress = document.contract.lifecycle?.progress;
  if (progress === undefined) return document.tasks;
  return document.tasks.filter((task) => declaredAround(task.section)?.declaration?.id === progress);
}

/** A section's text below its heading, without comments, on one line. */
export const bodyWords = (document: Document, section: Section): string =>
  document.text
    .slice(section.body.start, section.body.end)
    .replace(/<!--(?:(?!-->)[^])*-->/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
