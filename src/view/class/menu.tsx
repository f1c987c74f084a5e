import { Dialog, KeySwitch, type MenuProps, useSay } from "../text/index.ts";
import { useClass } from "./context.ts";
import { headingOf } from "./strip.tsx";
import { WalkTools } from "./walk-tools.tsx";

/** What one seldom needs: earlier moments, messages, who is of one's delegation, help. */
export function ClassMenu({ onClose, onHelp }: MenuProps) {
  const say = useSay();
  return (
    <Dialog title={say("play.menu")} onClose={onClose}>
      <div class="menu">
        <WalkTools />
        <div class="menu-rows">
          <button type="button" onClick={onHelp}>
            <strong>{say("play.help")}</strong> <small>{say("play.helpHint")}</small>
          </button>
        </div>
        <Messages />
        <Delegation />
        <KeySwitch />
      </div>
    </Dialog>
  );
}

function Messages() {
  const say = useSay();
  const messages = useClass(({ parts }) => parts.messages) ?? [];
  return (
    <section aria-labelledby="messages">
      <h3 class="label" id="messages">
        {say("class.messages")}
      </h3>
      {messages.length === 0 ? <p class="hint">{say("class.messages.none")}</p> : null}
      <ol class="menu-messages">
        {[...messages].reverse().map((message) => (
          <li key={message.id}>
            <small>{say(headingOf(message))}</small>
            <p>{message.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Delegation() {
  const say = useSay();
  const lobby = useClass(({ parts }) => parts.lobby);
  const own = useClass(({ parts }) => parts.me?.seat);
  const seat = lobby?.seats.find(({ actor }) => actor === own);
  if (seat === undefined) return null;
  return (
    <section aria-labelledby="own-people">
      <h3 class="label" id="own-people">
        {say("class.menu.people")}
      </h3>
      <dl class="menu-people">
        {seat.posts.map(({ id, title, people }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{people.length === 0 ? "—" : people.map(({ name }) => name).join(", ")}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say("class.menu.seat")}</p>
    </section>
  );
}
