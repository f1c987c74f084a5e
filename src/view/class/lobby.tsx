import { useState } from "preact/hooks";
import type { LobbyModel, RoomSeatModel } from "../present/index.ts";
import { Flag, Icon, listText, useSay, useVoice } from "../text/index.ts";
import { ClassPage } from "./class-page.tsx";
import { useClass, useClassActions, useCommand } from "./context.ts";
import { OwnBrief } from "./own-brief.tsx";
import { OwnMarks } from "./own-marks.tsx";

/** Before the start, and for whoever has no seat: name, seat, instructions. */
export function LobbyPage({ lobby }: { lobby: LobbyModel }) {
  const say = useSay();
  const own = useClass(({ parts }) => parts.me?.seat);
  const seat = lobby.seats.find(({ actor }) => actor === own);
  return (
    <ClassPage title={lobby.title}>
      <header class="lobby-head">
        <p class="label">
          {say("class.room", { room: lobby.room })} · {lobby.place}
        </p>
        <h1>{lobby.title}</h1>
      </header>
      {seat === undefined ? <Standing lobby={lobby} /> : <OwnSeat lobby={lobby} seat={seat} />}
      {lobby.stage === "lobby" ? <OwnMarks at="before" /> : null}
    </ClassPage>
  );
}

function NameField() {
  const say = useSay();
  const { command } = useClassActions();
  const done = useCommand();
  const known = useClass(({ parts }) => parts.me?.name) ?? "";
  const [name, setName] = useState(known);
  const save = (event: Event): void => {
    event.preventDefault();
    void done(command({ do: "name", name }));
  };
  return (
    <form class="name-field" onSubmit={save}>
      <label>
        <span class="label">{say("class.lobby.name")}</span>
        <input
          value={name}
          maxLength={40}
          autoComplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="quiet" disabled={name.trim() === known}>
        {say("class.lobby.name.save")}
      </button>
      <p class="hint" role="status">
        {known === "" ? "" : say("class.lobby.name.saved", { name: known })}
      </p>
    </form>
  );
}

/** Without a seat yet; whoever comes late is told that the game is on. */
function Standing({ lobby }: { lobby: LobbyModel }) {
  const say = useSay();
  return (
    <>
      {lobby.stage === "playing" ? (
        <p class="lobby-begin" role="status">
          {say("class.lobby.late")}
        </p>
      ) : null}
      <NameField />
      <SeatChoice lobby={lobby} />
    </>
  );
}

function SeatChoice({ lobby }: { lobby: LobbyModel }) {
  const say = useSay();
  if (!lobby.choosing || lobby.locked) {
    return (
      <section class="card lobby-wait" role="status">
        <h2>{say("class.lobby.stand")}</h2>
        <p>{say(lobby.choosing ? "class.lobby.locked" : "class.lobby.given")}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{say("class.lobby.choose")}</h2>
      <p class="hint">{say("class.lobby.choose.lead")}</p>
      <AnySeat lobby={lobby} />
      <ul class="lobby-seats">
        {lobby.seats
          .filter(({ held }) => held !== "absent")
          .map((seat) => (
            <SeatCard key={seat.actor} seat={seat} />
          ))}
      </ul>
    </section>
  );
}

/** For whom it is all the same: a post of a delegation in which nobody sits, else any that is free. */
function AnySeat({ lobby }: { lobby: LobbyModel }) {
  const say = useSay();
  const { command } = useClassActions();
  const done = useCommand();
  const posts = lobby.seats
    .filter(({ held }) => held !== "absent")
    .flatMap(({ actor, posts: of }) => {
      const crowd = of.reduce((sum, { people }) => sum + people.length, 0);
      return of.map(({ id, people }, at) => ({ seat: actor, post: id, crowd, at, people }));
    })
    .filter(({ people }) => people.length === 0)
    .sort((one, other) => one.crowd - other.crowd || one.at - other.at);
  const [first] = posts;
  if (first === undefined) return <p class="lobby-full">{say("class.lobby.full")}</p>;
  const equal = posts.filter(({ crowd, at }) => crowd === first.crowd && at === first.at);
  const take = (): void => {
    // Phones that ask at once should not all ask for the same.
    const { seat, post } = equal[Math.floor(Math.random() * equal.length)] ?? first;
    void done(command({ do: "sit", seat, post }));
  };
  return (
    <button type="button" class="primary lobby-any" onClick={take}>
      {say("class.lobby.any")}
    </button>
  );
}

function SeatCard({ seat }: { seat: RoomSeatModel }) {
  const say = useSay();
  const { command } = useClassActions();
  const done = useCommand();
  return (
    <li class="card lobby-seat">
      <h3>
        <Flag code={seat.flag} width={34} />
        {seat.name}
        {seat.held === "agent" ? <small>{say("class.lobby.free")}</small> : null}
      </h3>
      <ul>
        {seat.posts.map(({ id, title, people }) => (
          <li key={id}>
            <button
              type="button"
              class="post-button"
              aria-label={say("class.lobby.take.of", { seat: seat.name, post: title })}
              onClick={() => void done(command({ do: "sit", seat: seat.actor, post: id }))}
            >
              <span>{title}</span>
              {people.length === 0 ? (
                <b>{say("class.lobby.take")}</b>
              ) : (
                <small>{say("class.lobby.people", { n: people.length })}</small>
              )}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

function OwnSeat({ lobby, seat }: { lobby: LobbyModel; seat: RoomSeatModel }) {
  const { say, language } = useVoice();
  const { command } = useClassActions();
  const done = useCommand();
  const me = useClass(({ parts }) => parts.me);
  const post = seat.posts.find(({ id }) => id === me?.post);
  const others = seat.posts.flatMap(({ people }) => people.filter(({ id }) => id !== me?.person));
  const names = others.map(({ name }) => name);
  return (
    <>
      <section class="card own-seat" aria-labelledby="own-seat">
        <Flag code={seat.flag} width={72} />
        <div>
          <p class="label">{say("class.lobby.seat")}</p>
          <h2 id="own-seat">{seat.name}</h2>
          <p class="own-post">{post?.title}</p>
          <p class="hint">
            <Icon name="person" size={15} />{" "}
            {names.length === 0
              ? say("class.lobby.alone")
              : say("class.lobby.with", { names: listText(names, language) })}
          </p>
        </div>
        {lobby.choosing && !lobby.locked && lobby.stage === "lobby" ? (
          <button type="button" class="quiet" onClick={() => void done(command({ do: "stand" }))}>
            {say("class.lobby.leave")}
          </button>
        ) : null}
      </section>
      <p class="lobby-begin" role="status">
        {say("class.lobby.wait")}
      </p>
      <NameField />
      <OwnBrief actor={seat.actor} />
    </>
  );
}
