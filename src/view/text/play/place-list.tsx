import type { PlaceModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { EvidenceBadge } from "../shared/evidence.tsx";
import { Flag } from "../shared/flag.tsx";

/** Where each delegation stands on the scale, how much it cares, and how one knows. */
export function PlaceList({ places }: { places: readonly PlaceModel[] }) {
  const say = useSay();
  return (
    <table class="places">
      <thead>
        <tr>
          <th scope="col">{say("play.delegation")}</th>
          <th scope="col">{say("play.position")}</th>
          <th scope="col">{say("play.salience")}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.actor}>
            <th scope="row">
              <span class="places-name">
                <Flag code={place.flag} width={20} />
                {place.name}
              </span>
              <EvidenceBadge evidence={place.evidence} />
            </th>
            <td>{place.position}</td>
            <td>{place.salience}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
