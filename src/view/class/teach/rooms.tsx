import { useSay } from "../../text/index.ts";
import { useClass, useClassActions } from "../context.ts";
import { useScope } from "./scope.ts";

type RoomLine = NonNullable<ReturnType<typeof useRooms>>[number];

const useRooms = () => useClass(({ parts }) => parts.class?.rooms);

/** The rooms of the class: which one is on the screen, where somebody is needed, where orders go. */
export function Rooms() {
  const say = useSay();
  const rooms = useRooms() ?? [];
  const own = useClass(({ parts }) => parts.class?.room);
  const { look } = useClassActions();
  if (rooms.length < 2) return null;
  return (
    <div class="rooms">
      <fieldset class="switch room-switch">
        <legend class="hidden">{say("teach.rooms")}</legend>
        {rooms.map((room) => (
          <button
            key={room.room}
            type="button"
            aria-pressed={room.room === own}
            onClick={() => look({ room: room.room, seat: "" })}
          >
            {say("class.room", { room: room.room })} <RoomState room={room} />
          </button>
        ))}
      </fieldset>
      <ScopeSwitch room={own ?? ""} />
    </div>
  );
}

function RoomState({ room: { stage, people, waits = 0 } }: { room: RoomLine }) {
  const say = useSay();
  if (stage === "playing" && waits > 0) {
    return <small class="room-waits">{say("teach.room.waits", { n: waits })}</small>;
  }
  return <small>{say(`teach.room.${stage}`, { n: people })}</small>;
}

/** Orders to one room or to all: start, time, events, messages. */
function ScopeSwitch({ room }: { room: string }) {
  const say = useSay();
  const { all, setAll } = useScope();
  return (
    <fieldset class="switch scope-switch">
      <legend>{say("teach.scope")}</legend>
      {[false, true].map((one) => (
        <button
          key={String(one)}
          type="button"
          aria-pressed={all === one}
          onClick={() => setAll(one)}
        >
          {one ? say("teach.scope.all") : say("class.room", { room })}
        </button>
      ))}
    </fieldset>
  );
}
