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
export function bodyWords({ text }: Document, { body }: Section): string {
  const written = text.slice(body.start, body.end);
  const said = written.includes("<!--") ? written.replace(/<!--(?:(?!-->)[^])*-->/gu, " ") : written;
  // As `\s+`, without a match for each of the single spaces that most of a text's white space is.
  return said.replace(/\s{2,}|[^\S ]/g, " ").trim();
}
