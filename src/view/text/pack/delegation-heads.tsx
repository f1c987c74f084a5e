import type { PackDelegation } from "../../present/index.ts";
import { Flag } from "../shared/flag.tsx";

/** The heads of a table that has a column for each delegation: a flag, and the name upright beside it. */
export function DelegationHeads({ delegations }: { delegations: readonly PackDelegation[] }) {
  return (
    <>
      {delegations.map(({ actor, name, flag }) => (
        <th key={actor} scope="col" class="upright">
          <span>{name}</span>
          <Flag code={flag} width={18} />
        </th>
      ))}
    </>
  );
}
