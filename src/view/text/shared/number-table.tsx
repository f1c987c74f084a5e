import type { FigureTable } from "../../present/index.ts";

interface NumberTableProps {
  /** Read out, not shown: what stands above it says the same. */
  readonly title: string;
  readonly table: FigureTable;
}

/** Numbers in rows and columns; where they are wider than the page, they scroll by themselves. */
export function NumberTable({ title, table }: NumberTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="figure-table" tabIndex={0} aria-label={title}>
      <table>
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            {table.head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join(" ")}>
              {row.map((value, column) =>
                column === 0 ? (
                  <th key={table.head[column]} scope="row">
                    {value}
                  </th>
                ) : (
                  <td key={table.head[column]} class={typeof value === "number" ? "number" : ""}>
                    {value}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
