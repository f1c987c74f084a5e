import type { FigureOrigin, FigureTable } from "../../present/index.ts";

/** The files that a figure is saved as. Each says where its numbers come from. */

interface Saved {
  readonly name: string;
  readonly title: string;
  readonly table: FigureTable;
  readonly origin: FigureOrigin;
}

/** Columns and rows with the origin beside them. */
export function jsonOf({ title, table, origin }: Saved): string {
  const { head, rows } = table;
  return `${JSON.stringify({ title, origin, columns: head, rows }, null, 1)}\n`;
}

/** RFC 4180, with the title and the origin in comment lines before the head. */
export function csvOf({ title, table, origin }: Saved): string {
  const { settings, ...rest } = origin;
  const facts = Object.entries({ title, ...rest, ...settings });
  const comments = facts.map(([name, value]) => `# ${name}: ${String(value).replace(/\s+/g, " ")}`);
  const lines = [table.head, ...table.rows].map((row) => row.map(cell).join(","));
  return `${[...comments, ...lines].join("\r\n")}\r\n`;
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is made a text. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The drawing as a file of its own, with its origin as metadata. */
export function svgOf(drawn: SVGSVGElement, { title, origin }: Saved): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const metadata = document.createElementNS("http://www.w3.org/2000/svg", "metadata");
  metadata.textContent = JSON.stringify({ title, ...origin });
  copy.prepend(metadata);
  return new XMLSerializer().serializeToString(copy);
}
