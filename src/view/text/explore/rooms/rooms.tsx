import { useMemo, useState } from "preact/hooks";
import { compactCourses, type RoomsGroup, type RoomsModel } from "../../../present/index.ts";
import { Figure } from "../../charts/figure.tsx";
import { useShell } from "../../context.ts";
import { Partings } from "./partings.tsx";
import { RoomsUsual } from "./usual.tsx";
import "../../styles/explore.css";
import "../../styles/explore-rooms.css";

interface RoomsProps {
  readonly model: RoomsModel;
  readonly games: Parameters<typeof RoomsUsual>[0]["games"];
  /** The room whose moments can be looked at, and how. */
  readonly room: string;
  readonly onMoment: (step: number) => void;
  /** Whether it is read from afar: it is drawn as short as it can be. */
  readonly wall: boolean;
  /** Whether the games that the rooms are held against are played without being asked for. */
  readonly now: boolean;
}

/** The rooms of a class side by side: where they part and by whose move; then how usual each is. */
export function Rooms({ model, games, room, onMoment, wall, now }: RoomsProps) {
  const { say } = useShell();
  const { groups, apart } = model;
  return (
    <>
      <section class="parchment rooms-together look-page" data-page="rooms" aria-labelledby="rooms">
        <h2 id="rooms">{say("rooms.title")}</h2>
        {groups.map((group) => (
          <Group
            key={group.rooms.join("")}
            group={group}
            room={room}
            onMoment={onMoment}
            wall={wall}
          />
        ))}
        {groups.length === 0 && apart.length === 0 ? (
          <p class="hint">{say("rooms.waiting")}</p>
        ) : null}
        {apart.map((line) => (
          <p key={line} class="hint">
            {line}
          </p>
        ))}
      </section>
      {groups.map((group) => (
        <RoomsUsual key={group.rooms.join("")} group={group} games={games} now={now} />
      ))}
    </>
  );
}

type GroupProps = Pick<RoomsProps, "room" | "onMoment" | "wall"> & { readonly group: RoomsGroup };

function Group({ group, room, onMoment, wall }: GroupProps) {
  const { say, language } = useShell();
  const [compact, setCompact] = useState(wall);
  const figure = useMemo(
    () => (compact ? compactCourses(group.figure, { say, language }) : group.figure),
    [compact, group, say, language],
  );
  return (
    <div class="rooms-group">
      <p class="rooms-summary">{group.summary}</p>
      {wall ? null : (
        <label class="rooms-compact">
          <input
            type="checkbox"
            checked={compact}
            onChange={({ currentTarget }) => setCompact(currentTarget.checked)}
          />
          {say("rooms.compact")}
        </label>
      )}
      <Figure figure={figure} />
      <Partings partings={group.partings} room={room} onMoment={onMoment} />
    </div>
  );
}
