import type { SectionDeclaration, Severity, TaskPolicy, TimestampPolicy } from "./contract.ts";
import type { At } from "./problems.ts";
import { itemsOf, overlay, resolveTimestamp, type Item } from "./resolve-parts.ts";
import type { SectionSource } from "./source.ts";

/** @param times what times look like unless a section says otherwise */
export function resolveSections(
  sources: readonly (string | SectionSource)[] | undefined,
  base: readonly SectionDeclaration[],
  times: TimestampPolicy | undefined,
  at: At,
): SectionDeclaration[] {
  const items = itemsOf<SectionSource>(sources, at, (name) => ({ name }));
  return overlay(base, items, (item, inherited) => resolveSection(item, inherited, times));
}

function resolveSection(
  { name, id, source, at }: Item<SectionSource>,
  base: SectionDeclaration | undefined,
  times: TimestampPolicy | undefined,
): SectionDeclaration {
  const grade = gradeOf(source.required);
  return {
    id: source.id ?? base?.id ?? id,
    name,
    aliases: source.aliases ?? base?.aliases ?? [],
    required: grade?.required ?? base?.required ?? false,
    severity: grade?.severity ?? base?.severity ?? "info",
    repeatable: source.repeatable ?? base?.repeatable ?? false,
    prompt: source.prompt ?? base?.prompt,
    mayBeEmpty: source.mayBeEmpty ?? base?.mayBeEmpty ?? false,
    commands: source.commands ?? base?.commands ?? false,
    tasks: tasksOf(source.tasks, base?.tasks, times),
    sections: resolveSections(source.sections, base?.sections ?? [], times, at.get("sections")),
  };
}

function gradeOf(
  required: boolean | Severity | undefined,
): { required: boolean; severity: Severity } | undefined {
  if (required === undefined) return undefined;
  if (typeof required === "string") return { required: true, severity: required };
  return { required, severity: required ? "error" : "info" };
}

function tasksOf(
  source: SectionSource["tasks"],
  base: TaskPolicy | undefined,
  times: TimestampPolicy | undefined,
): TaskPolicy | undefined {
  if (source === undefined) return base;
  if (source === false) return undefined;
  const own = source === true ? {} : source;
  return {
    stamped: own.stamped ?? base?.stamped ?? "none",
    timestamp: resolveTimestamp(own.timestamp, base?.timestamp ?? times),
  };
}

/** A section and all below it, with the pointer-free path of names that messages use. */
export const allSections = (sections: readonly SectionDeclaration[]): SectionDeclaration[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);
