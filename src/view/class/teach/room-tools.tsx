import { Disclosure, useDeviceActions, useSay } from "../../text/index.ts";
import { useClass, useClassActions } from "../context.ts";
import { useTeach } from "./use-teach.ts";

/** What one seldom needs: the door, the code, another room of the same start. */
export function RoomTools() {
  const say = useSay();
  const teach = useTeach();
  return (
    <Disclosure label={say("teach.room.more")} kind="room-tools">
      <div class="row">
        <LockButton />
        <button type="button" class="quiet" onClick={() => void teach({ do: "newCode" })}>
          {say("teach.code.new")}
        </button>
        <AnotherRoom />
      </div>
      <p class="hint">{say("teach.room.more.hint")}</p>
    </Disclosure>
  );
}

export function LockButton() {
  const say = useSay();
  const teach = useTeach();
  const locked = useClass(({ parts }) => parts.lobby?.locked === true);
  return (
    <button
      type="button"
      class="quiet"
      aria-pressed={locked}
      onClick={() => void teach({ do: "lock", locked: !locked })}
    >
      {say(locked ? "teach.unlock" : "teach.lock")}
    </button>
  );
}

function AnotherRoom() {
  const say = useSay();
  const teach = useTeach();
  const { tell } = useDeviceActions();
  const { look } = useClassActions();
  const open = async (): Promise<void> => {
    const room = (await teach({ do: "openRoom" }))?.room;
    if (room === undefined) return;
    look({ room, seat: "" });
    tell({ kind: "info", key: "teach.room.opened", values: { room } });
  };
  return (
    <button type="button" class="quiet" onClick={() => void open()}>
      {say("teach.room.open")}
    </button>
  );
}
