import type { RollLine } from "../../present/index.ts";
import { useDevice, useDeviceActions, useSay, useSource } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";
import { ToneBadge } from "../shared/tone.tsx";

interface DelegationsProps {
  readonly roll: readonly RollLine[];
  /** Id of the member in the chair. */
  readonly chair: string | undefined;
}

function Marks({ chair, person, mine }: { chair: boolean; person: boolean; mine: boolean }) {
  const say = useSay();
  if (!chair && !person) return null;
  return (
    <span class="delegation-marks">
      {chair ? (
        <span class="mark">
          <Icon name="chair" size={13} />
          {say("play.chair")}
        </span>
      ) : null}
      {person ? (
        <span class="mark">
          <Icon name="person" size={13} />
          {say(mine ? "play.you" : "play.person")}
        </span>
      ) : null}
    </span>
  );
}

function Delegation({ line, chair }: { line: RollLine; chair: boolean }) {
  const { openDossier, hover } = useDeviceActions();
  const { useDelegate } = useSource();
  const { office, person, mine } = useDelegate(line.actor);
  const selected = useDevice((state) => state.selected === line.actor);
  return (
    <li>
      <button
        type="button"
        class={mine ? "delegation delegation-mine" : "delegation"}
        aria-pressed={selected}
        onClick={() => openDossier(line.actor)}
        onMouseEnter={() => hover(line.actor)}
        onMouseLeave={() => hover(undefined)}
      >
        <Flag code={line.flag} width={34} />
        <span class="delegation-name">
          <strong>{line.name}</strong>
          <small>{office}</small>
        </span>
        <span class="delegation-state">
          <ToneBadge tone={line.tone} word={line.word} />
          <Marks chair={chair} person={person} mine={mine} />
        </span>
      </button>
    </li>
  );
}

/** The delegations at the table: who holds the post, what they answered, who is in the chair. */
export function Delegations({ roll, chair }: DelegationsProps) {
  const say = useSay();
  return (
    <nav class="delegations" aria-label={say("play.delegations")}>
      <h2 class="label">{say("play.delegations")}</h2>
      <ul>
        {roll.map((line) => (
          <Delegation key={line.actor} line={line} chair={line.actor === chair} />
        ))}
      </ul>
    </nav>
  );
}
