import type { OverviewSeat, RoomPersonModel } from "../../present/index.ts";
import { Disclosure, Flag, Icon, useSay } from "../../text/index.ts";
import { spanText, useHostTime } from "../clock.tsx";
import { useClass } from "../context.ts";
import { useActing } from "./acting.ts";
import { PersonRow } from "./person-row.tsx";
import { Swap } from "./swap.tsx";
import { useTeach } from "./use-teach.ts";

/** All delegations, those that need attention first; then whoever has no seat. */
export function Delegations() {
  const say = useSay();
  const overview = useClass(({ parts }) => parts.overview);
  if (overview === undefined) return null;
  return (
    <section class="teach-delegations" aria-labelledby="teach-delegations">
      <h2 id="teach-delegations">{say("teach.delegations")}</h2>
      {overview.standing.length === 0 ? null : <Standing people={overview.standing} />}
      <ul>
        {overview.seats.map((seat) => (
          <Seat key={seat.actor} seat={seat} playing={overview.stage === "playing"} />
        ))}
      </ul>
      {overview.stage === "debrief" ? null : <Swap />}
    </section>
  );
}

function Standing({ people }: { people: readonly RoomPersonModel[] }) {
  const say = useSay();
  return (
    <div class="teach-seat teach-seat-first">
      <h3>
        <Icon name="person" /> {say("teach.standing")}
      </h3>
      <ul class="person-rows">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} place="" />
        ))}
      </ul>
    </div>
  );
}

function Seat({ seat, playing }: { seat: OverviewSeat; playing: boolean }) {
  const say = useSay();
  const people = seat.posts.flatMap(({ people: there }) => there);
  const urgent = playing && seat.exceptions.length > 0;
  return (
    <li class={urgent ? "teach-seat teach-seat-first" : "teach-seat"}>
      <div class="teach-seat-head">
        <Flag code={seat.flag} width={30} />
        <h3>{seat.name}</h3>
        <span class={`held held-${seat.held}`}>{seat.heldWord}</span>
        <Exceptions seat={seat} />
        {playing ? <SeatButtons seat={seat} /> : null}
      </div>
      {people.length === 0 ? null : (
        <Disclosure
          kind="teach-people"
          open={!playing}
          label={
            <>
              {say("class.lobby.people", { n: people.length })} <small>{namesOf(people)}</small>
            </>
          }
        >
          <ul class="person-rows">
            {seat.posts.map((post) =>
              post.people.map((person) => (
                <PersonRow key={person.id} person={person} place={`${seat.actor}/${post.id}`} />
              )),
            )}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

const namesOf = (people: readonly RoomPersonModel[]): string =>
  people.map(({ name }) => name).join(", ");

function Exceptions({ seat }: { seat: OverviewSeat }) {
  const say = useSay();
  const now = useHostTime();
  if (seat.exceptions.length === 0) return null;
  return (
    <span class="exceptions">
      {seat.exceptions.map(({ kind, word }) => (
        <b key={kind} class={`exception exception-${kind}`}>
          {word}
          {kind === "waiting" && seat.since !== undefined
            ? ` ${say("teach.since", { time: spanText(now - seat.since) })}`
            : ""}
        </b>
      ))}
    </span>
  );
}

function SeatButtons({ seat }: { seat: OverviewSeat }) {
  const say = useSay();
  const teach = useTeach();
  const acting = useActing();
  if (seat.held === "absent") return null;
  const occupied = seat.posts.some(({ people }) => people.length > 0);
  const toAgent = seat.held === "people";
  return (
    <div class="teach-seat-buttons">
      <button
        type="button"
        class="small"
        aria-label={say("teach.act.of", { seat: seat.name })}
        onClick={() => acting?.act(seat.actor, true)}
      >
        {say("teach.act")}
      </button>
      {toAgent || occupied ? (
        <button
          type="button"
          class="small"
          aria-label={say(toAgent ? "teach.toAgent.of" : "teach.toPeople.of", { seat: seat.name })}
          onClick={() =>
            void teach({ do: "hand", seat: seat.actor, to: toAgent ? "agent" : "people" })
          }
        >
          {say(toAgent ? "teach.toAgent" : "teach.toPeople")}
        </button>
      ) : null}
    </div>
  );
}
