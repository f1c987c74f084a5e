import type { PackSeats } from "../../../present/index.ts";
import { useVoice } from "../../context.ts";
import { listText } from "../../shared/format.ts";

/** How people are shared out over delegations, posts and rooms. */
export function Seats({ seats }: { seats: PackSeats }) {
  const { say, language } = useVoice();
  const { bands, first, absent } = seats;
  return (
    <section class="keep">
      <h3>{say("pack.guide.seats")}</h3>
      <p>
        {say("pack.guide.seats.first", { names: listText(first, language) })} {absent}
      </p>
      <table class="plan-table">
        <thead>
          <tr>
            <th scope="col" class="number">
              {say("pack.guide.seats.people")}
            </th>
            <th scope="col">{say("pack.guide.seats.how")}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ from, to, how }) => (
            <tr key={from}>
              <th scope="row" class="number">
                {from === to ? from : `${from}–${to}`}
              </th>
              <td>{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
