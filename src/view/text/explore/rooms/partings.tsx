import type { PartingModel, RoomsWay } from "../../../present/index.ts";
import { useSay } from "../../context.ts";
import { Disclosure } from "../../shared/disclosure.tsx";
import { ToneBadge } from "../../shared/tone.tsx";

interface PartingsProps {
  readonly partings: readonly PartingModel[];
  /** The room whose moments can be looked at, and how. */
  readonly room: string;
  readonly onMoment: (step: number) => void;
}

/** Item by item where rooms part, with a way to each moment in the room on the screen. */
export function Partings({ partings, room, onMoment }: PartingsProps) {
  const say = useSay();
  if (partings.length === 0) return null;
  return (
    <Disclosure label={say("rooms.partings")}>
      <ol class="rooms-partings">
        {partings.map(({ item, title, rooms, ways, changed }) => (
          <li key={item + rooms.join("")}>
            <h3>{title}</h3>
            <p class="hint">{say("rooms.parting.together", { rooms: rooms.join(", ") })}</p>
            <ul>
              {ways.map((way) => (
                <Way key={way.rooms.join("")} way={way} room={room} onMoment={onMoment} />
              ))}
            </ul>
            {changed.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

type WayProps = Omit<PartingsProps, "partings"> & { readonly way: RoomsWay };

function Way({ way, room, onMoment }: WayProps) {
  const say = useSay();
  const { rooms, outcome, tone, act, step } = way;
  return (
    <li>
      <p>
        <b>{rooms.join(", ")}</b> <ToneBadge tone={tone} word={outcome} />
      </p>
      <p>{act}</p>
      {step === undefined || rooms[0] !== room ? null : (
        <button type="button" class="quiet" onClick={() => onMoment(step)}>
          {say("rooms.moment", { room })}
        </button>
      )}
    </li>
  );
}
