import type { PackDelegation, PackModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Flag } from "../shared/flag.tsx";

/** A sign for the table: folded in the middle it stands, and is read from both sides. */
export function SignSheet({ pack, of }: { pack: PackModel; of: PackDelegation }) {
  const say = useSay();
  return (
    <article class="sheet sheet-sign" aria-label={`${say("pack.doc.signs")}: ${of.name}`}>
      <div class="sign-side sign-turned" aria-hidden="true">
        <SignFace pack={pack} of={of} />
      </div>
      <p class="sign-fold">{say("pack.sign.fold")}</p>
      <div class="sign-side">
        <SignFace pack={pack} of={of} />
      </div>
    </article>
  );
}

function SignFace({ pack, of }: { pack: PackModel; of: PackDelegation }) {
  const say = useSay();
  const { name, flag, chair, present } = of;
  const office = chair ? say("pages.seats.chair") : "";
  return (
    <>
      <Flag code={flag} width={190} />
      <p class="sign-name">{name}</p>
      <p class="sign-line">{present ? office || pack.title : say("pack.sign.empty")}</p>
    </>
  );
}
