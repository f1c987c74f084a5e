import { useState } from "preact/hooks";
import type { RoomMessageModel } from "../present/index.ts";
import { Icon, useSay } from "../text/index.ts";
import { Timers } from "./clock.tsx";
import { useClass, useClassActions } from "./context.ts";
import { LineNote } from "./line-note.tsx";

/** Between the bar and the table: who one is, whose move it is, time, line, the instructor's word. */
export function Strip() {
  const say = useSay();
  return (
    <section class="class-strip" aria-label={say("class.strip")}>
      <div class="strip-row">
        <Own />
        <AdviceButton />
        <Timers />
        <Sending />
      </div>
      <LineNote />
      <PausedNote />
      <NewMessage />
    </section>
  );
}

function Own() {
  const say = useSay();
  const lobby = useClass(({ parts }) => parts.lobby);
  const live = useClass(({ moment }) => moment?.live === true);
  const asked = useIsAsked();
  const me = useClass(({ parts }) => parts.me);
  const seat = lobby?.seats.find(({ actor }) => actor === me?.seat);
  if (seat === undefined || me === undefined) return null;
  const post = seat.posts.find(({ id }) => id === me.post);
  // Where nobody has the post whose body sits, somebody else of the delegation acts in its place.
  const floor = me.charge ? seat.posts.find(({ charge }) => charge) : undefined;
  const other = floor !== undefined && floor.id !== me.post;
  const words =
    post === undefined ? "class.floor.none" : other ? "class.floor.as" : "class.floor.you";
  const values = { seat: seat.name, post: post?.title ?? "", floor: floor?.title ?? "" };
  return (
    <p class="strip-own">
      <span>{say(words, values)}</span>
      {asked ? <b class="strip-mine">{say("class.floor.mine")}</b> : null}
      {!asked && live && me.chargeWord !== "" ? <small>{me.chargeWord}</small> : null}
    </p>
  );
}

/** Whether the table waits for this device's person. */
export const useIsAsked = (): boolean =>
  useClass(({ parts }) => {
    const { actions, corridor } = parts.live?.table ?? {};
    if (parts.lobby?.paused === true) return false;
    return (actions?.length ?? 0) > 0 || corridor?.level !== undefined;
  });

/** In the corridor: offers that the delegation's advisers have ready are thought up when they are wanted. */
function AdviceButton() {
  const say = useSay();
  const { look } = useClassActions();
  const [asked, setAsked] = useState(false);
  const bargains = useClass(({ parts }) => parts.live?.table.corridor?.level !== undefined);
  const none = useClass(({ parts }) => parts.live?.table.corridor?.packages.length === 0);
  if (!bargains) return null;
  if (asked) return none ? <p class="strip-advice">{say("class.advice.none")}</p> : null;
  const ask = (): void => {
    setAsked(true);
    look({ advice: true });
  };
  return (
    <button type="button" class="quiet" onClick={ask}>
      {say("class.advice")}
    </button>
  );
}

function Sending() {
  const say = useSay();
  const sending = useClass(({ waiting, line }) => line === "open" && waiting.length > 0);
  return (
    <p class="strip-sending" role="status">
      {sending ? say("class.line.sending") : ""}
    </p>
  );
}

function PausedNote() {
  const say = useSay();
  const paused = useClass(({ parts }) => parts.lobby?.paused === true);
  return (
    <div role="status">
      {paused ? (
        <p class="paused-note">
          <b>{say("class.paused")}</b> <span>{say("class.paused.lead")}</span>
        </p>
      ) : null}
    </div>
  );
}

/** How a message is headed. */
export const headingOf = ({ kind, toAll }: RoomMessageModel) =>
  kind === "event" ? "class.event" : toAll ? "class.message" : "class.message.own";

/** The newest message, until it is put away; all of them are in the menu. */
function NewMessage() {
  const say = useSay();
  const messages = useClass(({ parts }) => parts.messages) ?? [];
  const [read, setRead] = useState(messages.length);
  const message = messages.length > read ? messages.at(-1) : undefined;
  return (
    <div role="alert">
      {message === undefined ? null : (
        <div class={`message message-${message.kind}`}>
          {/* A long one is rolled, so that the table stays in sight. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is rolled is rolled by keys too */}
          <p tabIndex={0}>
            <span class="label">
              <Icon name={message.kind === "event" ? "digest" : "person"} size={15} />{" "}
              {say(headingOf(message))}
            </span>
            {message.text}
          </p>
          <button type="button" class="quiet" onClick={() => setRead(messages.length)}>
            {say("class.message.read")}
          </button>
        </div>
      )}
    </div>
  );
}
