import type { RollLine } from "../../present/index.ts";
import { useActions, useApp, useSay, useShell } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";
import { ToneBadge } from "../shared/tone.tsx";
import { useHolderOf } from "./office.ts";

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
  const { openDossier, hover } = useActions();
  const office = useHolderOf(line.actor);
  const selected = useApp((state) => state.selected === line.actor);
  const member = useApp((state) => state.world.members.findIndex((one) => one.id === line.actor));
  const person = useApp((state) => state.session?.persons.includes(member) ?? false);
  const mine = useApp((state) => state.holder === member);
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
  const { say } = useShell();
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
