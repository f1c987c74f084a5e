import { useMemo } from "preact/hooks";
import { presentRooms } from "../../present/index.ts";
import { Rooms, ShellContext, useShell } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { useRoomRecords } from "./record.ts";

interface RoomsTogetherProps {
  /** Whether it is read from afar. */
  readonly wall?: boolean;
  /** Whether the games that they are held against are played without being asked for. */
  readonly now?: boolean;
}

/** All rooms of the class whose games may be read, side by side; nothing in a class of one room. */
export function RoomsTogether({ wall = false, now = false }: RoomsTogetherProps) {
  const { say, language, actions, store } = useShell();
  const { showStep } = actions;
  const records = useRoomRecords();
  const room = useClass(({ parts }) => parts.lobby?.room) ?? "";
  const rooms = useClass(({ parts }) => parts.class?.rooms.length) ?? records.size;
  const games = useMemo(
    () =>
      [...records.values()].map(({ room: letter, session, from }) => ({
        room: letter,
        session,
        ...(from === undefined ? {} : { from }),
      })),
    [records],
  );
  const model = useMemo(() => presentRooms(games, { say, language }), [games, say, language]);
  // What is computed for the rooms together is kept with the first of them, whichever is looked at.
  const first = records.get(model.groups[0]?.rooms[0] ?? "")?.app;
  const shell = useMemo(
    () => ({ say, language, store: first?.store ?? store, actions: first?.actions ?? actions }),
    [say, language, first, store, actions],
  );
  if (rooms < 2) return null;
  return (
    <ShellContext.Provider value={shell}>
      <Rooms model={model} games={games} room={room} onMoment={showStep} wall={wall} now={now} />
    </ShellContext.Provider>
  );
}
