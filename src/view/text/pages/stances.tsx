import type { DossierModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { EvidenceBadge } from "../shared/evidence.tsx";

/** How far a state wants to go on each item, as a bar with its numbers. */
export function Stances({ stances }: Pick<DossierModel, "stances">) {
  const say = useSay();
  if (stances.length === 0) return null;
  return (
    <>
      <h3>{say("pages.dossier.stances")}</h3>
      <p class="stances-legend">{say("pages.dossier.stances.legend")}</p>
      <ul class="stances">
        {stances.map(({ item, title, position, salience, evidence }) => (
          <li key={item}>
            <span class="stance-title">{title}</span>
            <span class="stance-number">
              <span class="hidden">{say("pages.dossier.position")} </span>
              {position}
            </span>
            <PositionBar position={position} />
            <small>{say("pages.dossier.weight", { n: salience })}</small>
            <EvidenceBadge evidence={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** 0..100 from left to right; the tick stands at 50. The number is written beside it. */
function PositionBar({ position }: { position: number }) {
  return (
    <svg class="stance-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" x="0" y="2" width="100" height="4" />
      <rect class="fill" x="0" y="2" width={position} height="4" />
      <rect class="tick" x="49.8" y="0" width="0.5" height="8" />
    </svg>
  );
}
