import type { RoomPersonModel } from "../../present/index.ts";
import { useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { useTeach } from "./use-teach.ts";

interface PlaceChoiceProps {
  readonly person: RoomPersonModel;
  /** "KAZ/head"; empty for whoever stands. */
  readonly place: string;
}

/** What a choice of the list stands for: a room behind "#", a seat with its post, or no seat. */
const ROOM = "#";

/** Where somebody sits: every post of every delegation, no seat, or another room. */
export function PlaceChoice({ person: { id, name }, place }: PlaceChoiceProps) {
  const say = useSay();
  const teach = useTeach();
  const seats = useClass(({ parts }) => parts.lobby?.seats) ?? [];
  const rooms = useClass(({ parts }) => parts.class?.rooms) ?? [];
  const own = useClass(({ parts }) => parts.lobby?.room);
  const put = (value: string): void => {
    const [seat = "", post = ""] = value.split("/");
    if (value.startsWith(ROOM)) void teach({ do: "transfer", person: id, to: value.slice(1) });
    else if (seat === "") void teach({ do: "unseat", person: id });
    else void teach({ do: "seat", person: id, seat, post });
  };
  return (
    <select
      aria-label={say("teach.seat.for", { name })}
      value={place}
      onChange={(event) => put(event.currentTarget.value)}
    >
      <option value="">{say("teach.seat.none")}</option>
      {seats
        .filter(({ held }) => held !== "absent")
        .map((seat) => (
          <optgroup key={seat.actor} label={seat.name}>
            {seat.posts.map((post) => (
              <option key={post.id} value={`${seat.actor}/${post.id}`}>
                {seat.name}: {post.title}
              </option>
            ))}
          </optgroup>
        ))}
      {rooms.length < 2 ? null : (
        <optgroup label={say("teach.transfer")}>
          {rooms
            .filter(({ room }) => room !== own)
            .map(({ room }) => (
              <option key={room} value={`${ROOM}${room}`}>
                {say("class.room", { room })}
              </option>
            ))}
        </optgroup>
      )}
    </select>
  );
}
