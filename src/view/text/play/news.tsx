import type { TableModel } from "../../present/index.ts";

/** Tells what happened and whose turn it is to those who do not see it. */
export function News({ table }: { table: TableModel }) {
  const { turning } = table;
  const happened =
    turning !== undefined ? [`${turning.title}.`, ...turning.sentences].join(" ") : "";
  return (
    <div class="hidden" role="log" aria-live="polite" aria-atomic="true">
      {happened === "" ? [table.sheet?.title, table.prompt].filter(Boolean).join(". ") : happened}
    </div>
  );
}
