import type { WhyModel } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { AccountTable } from "../shared/account-table.tsx";
import { EvidenceBadge } from "../shared/evidence.tsx";
import { Flag } from "../shared/flag.tsx";

/** Why it is so: everybody who objects, with the account that makes it object. */
export function FlipWhy({ why }: { readonly why: readonly WhyModel[] }) {
  const { say } = useShell();
  return (
    <section aria-labelledby="flip-why">
      <h2 id="flip-why">{say("explore.flip.why")}</h2>
      {why.length === 0 ? <p>{say("explore.flip.why.nobody")}</p> : null}
      <ul class="flip-why">
        {why.map((one) => (
          <li key={one.actor}>
            <h3>
              <Flag code={one.flag} width={26} />
              {one.name}
              <EvidenceBadge evidence={one.evidence} />
            </h3>
            <p>{one.sentence}</p>
            <p class="hint">{one.working}</p>
            <AccountTable
              account={one.account}
              caption={say("explore.flip.account", { name: one.name })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
