/** Template + values → text, by LiquidJS: no code runs, nothing is read from anywhere, and the work is bounded. */
import { Liquid } from "liquidjs";

export interface TemplateValues {
  readonly title: string;
  /** `2026-02-03T10:30:05Z` */
  readonly now: string;
  /** `2026-02-03` */
  readonly date: string;
  readonly kind: string;
  /** The file's name without its extension. */
  readonly id: string;
}

/** Milliseconds, characters parsed, and memory units: no template of a document comes near. */
const limits = { renderLimit: 1000, parseLimit: 1e6, memoryLimit: 1e7 };

/** @throws Error that says what is wrong with the template, with its line */
export function fillTemplate(template: string, values: TemplateValues): string {
  const engine = new Liquid({
    ...limits,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    // A template that asks for another file gets none.
    templates: {},
    relativeReference: false,
    dynamicPartials: false,
  });
  return String(engine.parseAndRenderSync(template, { ...values }));
}
