/**
 * The page's own script, as text: it adds search, choices, sorting and folding to tables that are complete without it.
 * It writes text only, never markup, and asks nothing of the network.
 */
export const script = `
"use strict";
for (const holder of document.querySelectorAll(".table")) {
  const table = holder.querySelector("table");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const name = table.getAttribute("aria-label");
  const narrow = matchMedia("(max-width: 760px)").matches;
  const fold = Math.ceil(Number(holder.dataset.fold) / (narrow ? 2 : 1));
  let open = rows.length <= fold + 3;
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value ?? cell.textContent.trim();
  };
  const chosen = [];
  const make = (tag, text) => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const count = make("output");
  const more = make("button");
  more.type = "button";
  more.className = "more";
  const show = () => {
    const found = rows.filter((row) => chosen.every((accepts) => accepts(row)));
    const accepted = new Set(found);
    let place = 0;
    for (const row of body.rows) row.hidden = !accepted.has(row) || (place++ >= fold && !open);
    count.textContent = found.length === rows.length ? rows.length + " rows" : found.length + " of " + rows.length + " rows";
    more.hidden = open || found.length <= fold;
    more.textContent = "Show all " + found.length + " rows";
  };
  more.addEventListener("click", () => {
    const next = [...body.rows].filter((row) => !row.hidden)[fold - 1]?.nextElementSibling;
    open = true;
    show();
    const target = next?.querySelector("a, th");
    if (!target) return;
    if (target.tagName === "TH") target.tabIndex = -1;
    target.focus();
  });
  if (rows.length > 6) {
    const tools = make("div");
    tools.className = "tools";
    const add = (text, control) => {
      const label = make("label", text);
      control.setAttribute("aria-label", text + ": " + name);
      label.append(control);
      tools.append(label);
    };
    const search = make("input");
    search.type = "search";
    let wanted = "";
    search.addEventListener("input", () => {
      wanted = search.value.trim().toLowerCase();
      show();
    });
    chosen.push((row) => wanted === "" || row.textContent.toLowerCase().includes(wanted));
    add("Search", search);
    heads.forEach((head, column) => {
      if (head.dataset.facet === undefined) return;
      const text = (row) => row.cells[column].textContent.trim();
      const values = [...new Set(rows.map(text))].sort();
      if (values.length < 2 || values.length > 60) return;
      const select = make("select");
      select.append(make("option", "All"));
      for (const each of values) select.append(make("option", each));
      select.addEventListener("change", show);
      chosen.push((row) => select.selectedIndex === 0 || text(row) === select.value);
      add(head.textContent, select);
    });
    tools.append(count);
    table.before(tools);
  }
  if (rows.length > 1) {
    heads.forEach((head, column) => {
      const button = make("button", head.textContent);
      button.type = "button";
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const keys = new Map(rows.map((row) => [row, value(row, column)]));
        const numbers = rows.every((row) => keys.get(row) !== "" && Number.isFinite(Number(keys.get(row))));
        const order = (a, b) =>
          numbers ? keys.get(a) - keys.get(b) : keys.get(a).localeCompare(keys.get(b), "en", { numeric: true });
        body.append(...[...rows].sort((a, b) => (down ? order(b, a) : order(a, b))));
        show();
      });
    });
  }
  // Rows change how they are laid out on small screens; their roles must not.
  table.setAttribute("role", "table");
  for (const part of table.querySelectorAll("thead, tbody")) part.setAttribute("role", "rowgroup");
  for (const row of table.rows) row.setAttribute("role", "row");
  for (const cell of table.querySelectorAll("td")) cell.setAttribute("role", "cell");
  for (const cell of table.querySelectorAll("tbody th")) cell.setAttribute("role", "rowheader");
  for (const head of heads) head.setAttribute("role", "columnheader");
  table.after(more);
  show();
}
addEventListener("beforeprint", () => {
  for (const each of document.querySelectorAll("details")) each.open = true;
});
`;
