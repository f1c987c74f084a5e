import type { RoomsGroup, RoomsModel } from "../../../present/index.ts";
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
}

/** The rooms of a class side by side: where they part, by whose move, and how usual each is. */
export function Rooms({ model, games, room, onMoment }: RoomsProps) {
  const { say } = useShell();
  const { groups, apart } = model;
  return (
    <section class="parchment rooms look-page" data-page="rooms" aria-labelledby="rooms">
      <h2 id="rooms">{say("rooms.title")}</h2>
      {groups.map((group) => (
        <Group
          key={group.rooms.join("")}
          group={group}
          games={games}
          room={room}
          onMoment={onMoment}
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
  );
}

type GroupProps = Omit<RoomsProps, "model"> & { readonly group: RoomsGroup };

function Group({ group, games, room, onMoment }: GroupProps) {
  const own = games.filter((one) => group.rooms.includes(one.room));
  return (
    <div class="rooms-group">
      <p class="rooms-summary">{group.summary}</p>
      <Figure figure={group.figure} />
      <Partings partings={group.partings} room={room} onMoment={onMoment} />
      <RoomsUsual group={group} games={own} />
    </div>
  );
}
