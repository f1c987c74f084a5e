import { expect } from "vitest";

/** Reads as spreadsheets do: RFC 4180 behind a byte order mark, every row as wide as the head. */
export function rowsOf(text: string, separator: string): string[][] {
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const cell = `("(?:[^"]|"")*"|[^${separator}"\r\n]*)`;
  const rows: string[][] = [[]];
  for (const [, written = "", end] of text
    .slice(1)
    .matchAll(new RegExp(`${cell}(${separator}|\r\n)`, "g"))) {
    rows
      .at(-1)
      ?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === "\r\n") rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  return rows;
}
