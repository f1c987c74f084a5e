import type { RoomPersonModel } from "../../present/index.ts";
import { useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { SureButton } from "./sure-button.tsx";
import { useTeach } from "./use-teach.ts";

interface PersonRowProps {
  readonly person: RoomPersonModel;
  /** "KAZ/head"; empty for whoever stands. */
  readonly place: string;
}

/** Somebody in the room, the seat as a list to choose from, the way out. */
export function PersonRow({ person, place }: PersonRowProps) {
  const say = useSay();
  const teach = useTeach();
  const seats = useClass(({ parts }) => parts.lobby?.seats) ?? [];
  const { id, name, here } = person;
  const seatAt = (value: string): void => {
    const [seat = "", post = ""] = value.split("/");
    void teach(seat === "" ? { do: "unseat", person: id } : { do: "seat", person: id, seat, post });
  };
  return (
    <li class="person-row">
      <span class={here ? "person-name" : "person-name person-away"}>
        {name}
        {here ? null : <small> {say("teach.away")}</small>}
      </span>
      <select
        aria-label={say("teach.seat.for", { name })}
        value={place}
        onChange={(event) => seatAt(event.currentTarget.value)}
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
      </select>
      <SureButton
        kind="small"
        label={say("teach.remove")}
        onSure={() => void teach({ do: "remove", person: id })}
      />
    </li>
  );
}
