import type { FlipModel, WayModel } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { AccountTable } from "../shared/account-table.tsx";
import { Disclosure } from "../shared/disclosure.tsx";

/** Everything that alone gives the outcome, the smallest change first, and what does not. */
export function FlipWays({ model: { ways, remarks } }: { readonly model: FlipModel }) {
  const { say } = useShell();
  if (ways.length + remarks.length === 0) return null;
  return (
    <section class="parchment" aria-labelledby="flip-alone">
      <h2 id="flip-alone">{say("explore.flip.alone")}</h2>
      <p>{say("explore.flip.alone.text")}</p>
      <table class="explore-table flip-ways">
        <caption class="hidden">{say("explore.flip.alone")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("explore.flip.what")}</th>
            <th scope="col">{say("explore.flip.change")}</th>
            <th scope="col">{say("explore.flip.then")}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <Way key={way.key} way={way} />
          ))}
        </tbody>
      </table>
      {remarks.map((remark) => (
        <p key={remark} class="hint">
          {remark}
        </p>
      ))}
    </section>
  );
}

function Way({ way }: { readonly way: WayModel }) {
  const { say } = useShell();
  return (
    <tr class={way.gives ? undefined : "flip-not"}>
      <th scope="row">{way.label}</th>
      <td>
        {way.change === "" ? null : <strong>{way.change}</strong>}
        <span class="flip-size">{way.size}</span>
      </td>
      <td>
        <p>{way.outcome}</p>
        {way.note === undefined ? null : <p class="hint">{way.note}</p>}
        {way.account === undefined || way.name === undefined ? null : (
          <Disclosure label={say("explore.flip.account", { name: way.name })}>
            <AccountTable
              account={way.account}
              caption={say("explore.flip.account", { name: way.name })}
            />
          </Disclosure>
        )}
      </td>
    </tr>
  );
}
