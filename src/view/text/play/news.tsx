import type { TableModel } from "../../present/index.ts";
import { useSay } from "../context.ts";

/** Tells what happened and whose turn it is to those who do not see it. */
export function News({ table }: { table: TableModel }) {
  const { turning } = table;
  const say = useSay();
  const promises = (turning?.deal?.promises ?? []).map(({ maker, text }) =>
    say("promise.line", { name: maker.name, text }),
  );
  const happened =
    turning !== undefined
      ? [`${turning.title}.`, ...turning.sentences, ...promises].join(" ")
      : [
          ...(table.corridor?.news ?? []),
          ...(table.corridor?.incoming ?? []).map(({ title }) => `${title}.`),
        ].join(" ");
  return (
    <div class="hidden" role="log" aria-live="polite" aria-atomic="true">
      {turning === undefined
        ? [happened, table.sheet?.title, table.prompt].filter(Boolean).join(". ")
        : happened}
    </div>
  );
}
