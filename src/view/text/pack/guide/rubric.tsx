import type { PackModel } from "../../../present/index.ts";
import { useSay } from "../../context.ts";
import { DelegationHeads } from "../delegation-heads.tsx";

/** What one may want to mark, with boxes to write in. */
export function Rubric({ pack }: { pack: PackModel }) {
  const say = useSay();
  const present = pack.delegations.filter((one) => one.present);
  return (
    <section>
      <h3>{say("pack.guide.rubric")}</h3>
      <p class="sheet-hint">{say("lookBack.seats.text")}</p>
      <table class="grid-table rubric-table">
        <thead>
          <tr>
            <th scope="col">{say("lookBack.criterion")}</th>
            <DelegationHeads delegations={present} />
          </tr>
        </thead>
        <tbody>
          {pack.guide.criteria.map(({ title, shown }) => (
            <tr key={title}>
              <th scope="row">
                {title}
                <small>{shown}</small>
              </th>
              {present.map(({ actor }) => (
                <td key={actor} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
