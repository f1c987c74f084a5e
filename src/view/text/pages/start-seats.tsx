import { useSay } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";
import { type Delegation, firstSentence } from "./scenario-text.ts";

interface SeatsProps {
  readonly delegations: readonly Delegation[];
  /** Ids of those played by persons. */
  readonly persons: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** The delegations as cards; a press takes the seat or gives it back. */
export function SeatPicker({ delegations, persons, onToggle }: SeatsProps) {
  const say = useSay();
  return (
    <section class="seat-picker" aria-labelledby="seats-title">
      <h2 id="seats-title">{say("pages.seats.title")}</h2>
      <p class="hint">{say("pages.seats.hint")}</p>
      <ul class="seats">
        {delegations.map((delegation) => (
          <li key={delegation.id}>
            <SeatCard
              delegation={delegation}
              taken={persons.includes(delegation.id)}
              alone={persons.length < 2}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ul>
      {persons.length > 1 ? <p class="hint">{say("pages.seats.pass")}</p> : null}
    </section>
  );
}

interface SeatCardProps {
  readonly delegation: Delegation;
  readonly taken: boolean;
  readonly alone: boolean;
  readonly onToggle: (id: string) => void;
}

function SeatCard({ delegation, taken, alone, onToggle }: SeatCardProps) {
  const say = useSay();
  const { id, name, flag, profile, chair, joins } = delegation;
  const player = alone ? "pages.seats.you" : "pages.seats.person";
  return (
    <button type="button" class="seat" aria-pressed={taken} onClick={() => onToggle(id)}>
      <Flag code={flag} width={38} />
      <span class="seat-name">
        <strong>{name}</strong>
        {chair ? <small>{say("pages.seats.chair")}</small> : null}
        {joins === undefined ? null : <small>{say("campaign.joins", { year: joins })}</small>}
      </span>
      <span class="seat-player">
        {taken ? <Icon name="person" size={16} /> : null}
        {say(taken ? player : "pages.seats.agent")}
      </span>
      <span class="seat-profile">{firstSentence(profile)}</span>
    </button>
  );
}
