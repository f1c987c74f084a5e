import type { PackGuide } from "../../../present/index.ts";
import { useSay } from "../../context.ts";

/** What may go wrong, and what one does then. */
export function Troubles({ troubles }: Pick<PackGuide, "troubles">) {
  const say = useSay();
  return (
    <section>
      <h3>{say("pack.guide.troubles")}</h3>
      <dl class="trouble-lines">
        {troubles.map(({ when, advice }) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{advice}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
