/** Documents and their findings → the dashboard's HTML. What draws is loaded only here, when it is asked for. */
import type { Document } from "../../documents/document.ts";
import type { Diagnostic } from "../../linter/diagnostic.ts";
import { dashboardModel } from "./gather.ts";

export interface DashboardInput {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly title: string;
  /** What the addresses of documents begin with, `../` for one; left out, documents are named and not linked. */
  readonly sourceBase?: string | undefined;
}

/** One HTML file that needs nothing else. The same input, the same bytes, whatever its order. */
export async function generateDashboard(input: DashboardInput): Promise<string> {
  const { documents, diagnostics, now, title, sourceBase } = input;
  const { renderDashboard } = await import("./page.ts");
  return renderDashboard(dashboardModel(documents, diagnostics, now), { title, sourceBase });
}
