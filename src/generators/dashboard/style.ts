/** The page's style sheet: one column, quiet colours, figures that line up; light, dark, narrow and printed. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f7f7f5; --surface: #ffffff; --line: #e3e2dd; --grid: #ecebe6;
  --text: #1d2126; --muted: #5c646e; --link: #2456a6; --focus: #2456a6;
  --done: #2f7d5d; --active: #3567b5; --blocked: #b8402c; --unknown: #8f6400; --open: #6f7782; --dropped: #8a9099;
  --today: #b8402c; --rest: #e9e8e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --surface: #1b1f25; --line: #31373f; --grid: #272c33;
    --text: #e3e6ea; --muted: #a0a9b4; --link: #8ab4f8; --focus: #8ab4f8;
    --done: #5cc096; --active: #79a8f2; --blocked: #f28b74; --unknown: #dcae56; --open: #97a1ad; --dropped: #7d8691;
    --today: #f28b74; --rest: #2b3038;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 3.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
header, main, footer { max-width: 1160px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 36px; }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; margin: 0 0 4px; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
h3 { font-size: 0.9375rem; line-height: 1.4; margin: 28px 0 8px; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
code { font: 0.9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--grid); border-radius: 3px; padding: 0 3px; }
.muted, .lead, .note, figcaption { color: var(--muted); }
.lead { margin: 2px 0 0; }
.note { margin: 0 0 10px; font-size: 0.8125rem; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 24px; top: 8px; background: var(--surface); padding: 6px 10px; z-index: 2; }
nav { position: sticky; top: 0; z-index: 1; background: var(--ground); border-bottom: 1px solid var(--line); margin-top: 20px; }
nav ul { max-width: 1160px; margin: 0 auto; padding: 0 24px; list-style: none; display: flex; gap: 22px; overflow-x: auto; scrollbar-width: none; }
nav a { display: block; padding: 10px 0; color: var(--muted); text-decoration: none; white-space: nowrap; font-size: 0.875rem; }
nav a:hover { color: var(--text); }
nav a:focus-visible { outline-offset: -2px; }
section { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 22px 24px 24px; margin: 20px 0; }
.slim { display: flex; flex-wrap: wrap; gap: 0 20px; align-items: baseline; padding: 13px 24px; }
.slim h2 { font-size: 0.9375rem; } .slim .empty { margin: 0; }
.slim + .slim { margin-top: -21px; border-top-left-radius: 0; border-top-right-radius: 0; }
.slim:has(+ .slim) { border-bottom-left-radius: 0; border-bottom-right-radius: 0; }
.tiles { list-style: none; padding: 0; margin: 20px 0; display: grid; grid-template-columns: repeat(6, 1fr); background: var(--surface); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.tiles li { border-left: 1px solid var(--line); margin-left: -1px; }
.tiles a { display: flex; flex-direction: column; height: 100%; padding: 14px 16px 16px; color: inherit; text-decoration: none; }
.tiles a:hover .name { text-decoration: underline; }
.tiles a:focus-visible { outline-offset: -3px; }
.tiles .name { font-size: 0.8125rem; color: var(--muted); }
.tiles .value { font-size: 1.75rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.02em; }
.tiles .bad .value { color: var(--blocked); }
.tiles .muted { font-size: 0.8125rem; line-height: 1.35; }
.tiles .bar { width: 100%; margin: 3px 0 7px; }
.empty { color: var(--muted); margin: 6px 0 0; }
.chip { display: inline-flex; align-items: center; gap: 6px; white-space: nowrap; }
.chip::before { content: ""; flex: none; width: 8px; height: 8px; border-radius: 50%; background: currentColor; }
.chip.done::before { color: var(--done); } .chip.active::before { color: var(--active); }
.chip.blocked::before { color: var(--blocked); border-radius: 1px; transform: rotate(45deg) scale(0.9); }
.chip.unknown::before { color: var(--unknown); border-radius: 1px; } .chip.dropped::before { color: var(--dropped); }
.chip.open::before { background: none; border: 1.5px solid var(--open); }
.id { font-weight: 600; white-space: nowrap; }
.bar { display: block; border-radius: 2px; }
.bar .done { fill: var(--done); } .bar .active { fill: var(--active); } .bar .blocked { fill: var(--blocked); }
.bar .unknown { fill: var(--unknown); } .bar .open { fill: var(--rest); } .bar .rest { fill: var(--rest); }
.columns .bar .open { fill: var(--open); } .columns .bar .rest { fill: none; }
figure { margin: 0 0 14px; }
.lead + figure { margin-top: 18px; }
figcaption { font-size: 0.8125rem; margin-top: 6px; }
.chart svg { display: block; max-width: 100%; height: auto; overflow: visible; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--text); }
.chart .narrow { display: none; }
.chart .scroll { overflow-x: auto; padding: 2px; }
.chart .scroll svg { max-width: none; }
.graph .node rect { fill: var(--surface); stroke: var(--dropped); stroke-width: 0.75; }
.graph .node .mark { stroke: none; fill: var(--open); }
.graph .node text { fill: var(--muted); font-size: 11.5px; } .graph .node .id { fill: var(--text); font-size: 12.5px; }
.graph .done .mark { fill: var(--done); } .graph .active .mark { fill: var(--active); }
.graph .blocked .mark { fill: var(--blocked); } .graph .unknown .mark { fill: var(--unknown); }
.graph .edge { fill: none; stroke: var(--muted); stroke-width: 1.4; } .graph .edge.order { stroke-dasharray: 4 3; }
.graph .head { fill: var(--muted); }
.path { list-style: none; counter-reset: step; margin: 0 0 18px; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px; }
.path li { border-top: 3px solid var(--line); padding: 8px 4px 0 0; display: flex; flex-direction: column; gap: 2px; font-size: 0.875rem; line-height: 1.4; }
.path .done { border-color: var(--done); } .path .current { border-color: var(--active); }
.path .standing { font-size: 0.8125rem; color: var(--muted); } .path .current .standing { color: var(--active); font-weight: 600; }
.path .state { font-size: 0.8125rem; color: var(--muted); }
.columns { display: grid; grid-template-columns: 5fr 7fr; gap: 8px 32px; align-items: start; }
.columns > * { min-width: 0; } .columns th, .columns td { padding-right: 10px; } .columns td:last-child { padding: 7px 0 7px 8px; }
details { margin: 4px 0 14px; }
summary { cursor: pointer; color: var(--link); font-size: 0.8125rem; width: fit-content; }
.table { margin-top: 18px; }
details .table { margin-top: 8px; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45; }
.table h3 { margin: 0 0 8px; }
th.prose { min-width: 13rem; }
th, td { text-align: left; vertical-align: top; font-weight: 400; padding: 7px 16px 7px 0; border-top: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); font-size: 0.93em; white-space: nowrap; border-top: 0; padding-top: 2px; }
.end { text-align: right; } td.end, .tight { white-space: nowrap; } td.prose { overflow-wrap: anywhere; }
td.end .bar { display: inline-block; vertical-align: middle; margin-left: 6px; }
td time, .chip { white-space: nowrap; }
.source, tbody th { overflow-wrap: anywhere; } td .source { white-space: nowrap; }
tbody .muted { font-size: 0.93em; overflow-wrap: anywhere; }
.figure { display: block; white-space: nowrap; margin-bottom: 2px; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: end; margin: 0 0 10px; font-size: 0.8125rem; }
.tools label { display: flex; flex-direction: column; gap: 2px; color: var(--muted); }
.tools input, .tools select { font: inherit; color: var(--text); background: var(--surface); border: 1px solid var(--open); border-radius: 5px; padding: 4px 8px; min-height: 32px; max-width: 14rem; }
.tools output { margin-left: auto; color: var(--muted); padding-bottom: 6px; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
thead button { color: inherit; border-radius: 3px; min-height: 24px; }
thead button::after { content: "↕"; margin-left: 5px; opacity: 0.55; }
[aria-sort="ascending"] button::after { content: "↑"; opacity: 1; } [aria-sort="descending"] button::after { content: "↓"; opacity: 1; }
thead button:hover { color: var(--text); }
.more { color: var(--link); font-size: 0.8125rem; padding: 8px 0 0; min-height: 32px; } .more:hover { text-decoration: underline; }
footer { color: var(--muted); font-size: 0.8125rem; padding-bottom: 40px; }
@media screen and (max-width: 1000px) { .tiles { grid-template-columns: repeat(3, 1fr); } .tiles li:nth-child(n + 4) { border-top: 1px solid var(--line); } .columns { grid-template-columns: 1fr; } }
@media screen and (max-width: 760px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  nav ul { padding: 0 14px; gap: 18px; }
  header { padding-top: 22px; }
  h1 { font-size: 1.375rem; }
  section { padding: 16px 14px 18px; margin: 14px 0; }
  .tiles { grid-template-columns: repeat(2, 1fr); margin: 14px 0; } .tiles li:nth-child(n + 3) { border-top: 1px solid var(--line); }
  .tiles a { padding: 11px 14px 13px; } .tiles .value { font-size: 1.5rem; }
  .chart .wide { display: none; } .chart .narrow { display: block; }
  .path { grid-template-columns: 1fr; gap: 0; }
  .path li { border-top: 0; border-left: 3px solid var(--line); padding: 6px 0 10px 12px; }
  table, tbody, tr, td, tbody th { display: block; }
  thead { display: block; margin: 0 0 4px; } thead tr { display: flex; flex-wrap: wrap; gap: 0 14px; } thead th { padding: 4px 0; }
  tbody tr { border-top: 1px solid var(--line); padding: 9px 0; }
  tbody th, tbody td { border: 0; padding: 1px 0; }
  th.prose { min-width: 0; }
  tbody td { position: relative; padding-left: 6.5rem; min-height: 1.5rem; text-align: left; }
  tbody td::before { content: attr(data-label); position: absolute; left: 0; top: 2px; color: var(--muted); font-size: 0.8125rem; }
  td.end, .tight { white-space: normal; overflow-wrap: anywhere; } .slim { padding: 12px 14px; } .slim + .slim { margin-top: -15px; }
  tbody td br, .figure + .bar { display: none; }
  .figure { margin: 0; }
  .tools label { flex: 1 1 40%; } .tools input, .tools select { max-width: none; width: 100%; }
  .columns .table { margin-top: 14px; } .columns tbody td:last-child { padding: 1px 0; }
  .columns tbody td { display: inline-block; padding: 1px 14px 1px 0; min-height: 0; }
  .columns tbody td::before { position: static; content: attr(data-label) " "; }
}
@media print {
  :root {
    --ground: #fff; --surface: #fff; --line: #ccc; --grid: #e5e5e5; --text: #000; --muted: #444; --link: #000; --rest: #ddd;
    --done: #2f7d5d; --active: #3567b5; --blocked: #b8402c; --unknown: #8f6400; --open: #6f7782; --dropped: #8a9099; --today: #b8402c;
  }
  body { font-size: 9.5pt; } nav, .skip, .tools, .more, thead button::after { display: none; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  section, .slim { border: 0; padding: 0; margin: 18pt 0; } .slim + .slim { margin-top: -12pt; }
  .tiles { break-inside: avoid; grid-template-columns: repeat(3, 1fr); } .tiles li:nth-child(n + 4) { border-top: 1px solid var(--line); }
  .columns { grid-template-columns: 1fr; } table { font-size: 8.5pt; } th.prose { min-width: 7rem; } th, td { padding-right: 10px; } .chart svg { font-size: 13px; }
  h2, h3 { break-after: avoid; } figure, tr, .path { break-inside: avoid; } thead { display: table-header-group; }
  .bar, .chip::before, .graph rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chart .scroll { overflow: visible; } .chart .scroll svg { max-width: 100%; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
