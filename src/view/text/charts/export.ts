import { csvText, type FigureOrigin, type FigureTable } from "../../present/index.ts";

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

/** With the title and the origin in comment lines before the head. */
export function csvOf({ title, table, origin }: Saved): string {
  const { settings, ...rest } = origin;
  const facts = Object.entries({ title, ...rest, ...settings });
  const comments = facts.map(([name, value]) => `# ${name}: ${String(value).replace(/\s+/g, " ")}`);
  return `${comments.join("\r\n")}\r\n${csvText([table.head, ...table.rows])}`;
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
