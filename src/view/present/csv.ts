/** Rows as a text that spreadsheets read: RFC 4180, but for what stands between the cells. */

export type Cell = string | number;

/** `separator`: a comma, or the semicolon that spreadsheets expect where the comma parts decimals. */
export const csvText = (rows: readonly (readonly Cell[])[], separator: "," | ";" = ","): string =>
  `${rows.map((row) => row.map((cell) => written(cell, separator)).join(separator)).join("\r\n")}\r\n`;

/** Quoted where it must be; a text that a spreadsheet would take for a formula is made a text. */
function written(value: Cell, separator: string): string {
  if (typeof value === "number") return String(value);
  const safe = isFormula(value) ? `'${value}` : value;
  const mustBe = safe.includes(separator) || /["\r\n]/.test(safe);
  return mustBe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const isFormula = (text: string): boolean =>
  /^[=+\-@\t\r\n]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
