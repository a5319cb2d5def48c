/** The model as one HTML file that needs nothing else: no network, no other file, no script to be complete. */
import { createHash } from "node:crypto";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { approvalsSection } from "./approvals-section.ts";
import { blockersSection } from "./blockers-section.ts";
import { deadlinesSection } from "./deadlines-section.ts";
import { dependenciesSection } from "./dependencies-section.ts";
import { findingsSection } from "./findings-section.ts";
import { listed, momentOf, plural } from "./format.ts";
import type { DashboardModel } from "./model.ts";
import { overview } from "./overview.ts";
import type { Look } from "./parts.ts";
import { progressSection } from "./progress-section.ts";
import { script } from "./script.ts";
import { type Section, sectionElement } from "./section.ts";
import { style } from "./style.ts";

export interface PageOptions {
  readonly title: string;
  /** What the addresses of documents begin with, `../` for one; left out, documents are named and not linked. */
  readonly sourceBase?: string | undefined;
}

/** The same model and options, the same bytes. */
export function renderDashboard(model: DashboardModel, { title, sourceBase }: PageOptions): string {
  const look: Look = { now: model.now, sourceBase };
  const sections = [
    progressSection(model, look),
    deadlinesSection(model, look),
    dependenciesSection(model, look),
    blockersSection(model, look),
    approvalsSection(model, look),
    findingsSection(model, look),
  ];
  const page = h(null, [
    { type: "doctype" },
    h("html", { lang: "en" }, [
      head(title),
      h("body", [
        h("a", { className: ["skip"], href: "#main" }, "Skip to content"),
        h("header", [h("h1", title), h("p", { className: ["lead"] }, subtitle(model))]),
        navigation(sections),
        h("main", { id: "main" }, [overview(model), ...sections.map(sectionElement)]),
        h("footer", [
          h("p", "All times are UTC. Computed from the documents; nothing on this page is kept by hand."),
        ]),
        h("script", { type: "module" }, script),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
}

/**
 * Whatever a document manages to say, the browser loads nothing and runs this page's script alone: the policy names it
 * by its hash (https://www.w3.org/TR/CSP3/#script-src).
 */
function head(title: string): Element {
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("title", title),
    h("style", style),
  ]);
}

const navigation = (sections: readonly Section[]): Element =>
  h("nav", { ariaLabel: "Sections" }, [
    h(
      "ul",
      sections.map(({ id, name }) => h("li", [h("a", { href: `#${id}` }, name)])),
    ),
  ]);

/** `Plan log` begins small inside a sentence; `ExecPlan` is a name. */
const inSentence = (title: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

function subtitle({ now, documents, kinds }: DashboardModel): string {
  const parts = kinds.map(({ title, documents: count }) => plural(count, inSentence(title)));
  const rest = parts.length > 5 ? [...parts.slice(0, 4), plural(parts.length - 4, "more kind")] : parts;
  const what = documents === 0 ? "no governed documents" : plural(documents, "document");
  return `As of ${momentOf(now)} UTC · ${what}${rest.length > 0 ? `: ${listed(rest)}` : ""}`;
}
