import { ToneBadge, useSay } from "../text/index.ts";
import { useClass } from "./context.ts";

/** Item by item, as the papers of the summit have it. */
export function Outcomes() {
  const say = useSay();
  const sittings = useClass(({ parts }) => parts.agenda?.sittings) ?? [];
  const items = sittings.flatMap((sitting) => sitting.items);
  return (
    <section class="outcomes" aria-labelledby="outcomes">
      <h2 id="outcomes">{say("class.debrief.agenda")}</h2>
      <table>
        <tbody>
          {items.map(({ id, title, outcome, tone }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                {outcome === undefined ? (
                  say("pages.agenda.pending")
                ) : (
                  <ToneBadge tone={tone} word={outcome} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
