import { useState } from "preact/hooks";
import { Disclosure, dateText, useDeviceActions, useSay, useVoice } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { readChanges } from "./changes.ts";
import { useTeach } from "./use-teach.ts";

/** What the instructor tells: to all or to one, a message or an event, prepared or not. */
export function Speech() {
  const say = useSay();
  const teach = useTeach();
  const { tell } = useDeviceActions();
  const seats = useClass(({ parts }) => parts.lobby?.seats) ?? [];
  const [text, setText] = useState("");
  const [to, setTo] = useState("");
  const [event, setEvent] = useState(false);
  const [lines, setLines] = useState("");
  const send = async (submit: Event): Promise<void> => {
    submit.preventDefault();
    const changes = readChanges(event ? lines : "");
    if (!changes.ok) {
      tell({ kind: "error", key: "teach.event.changes.wrong", values: { line: changes.line } });
      return;
    }
    const asked = event
      ? ({ do: "inject", text, settings: changes.settings } as const)
      : ({ do: "tell", to, text } as const);
    if (!(await teach(asked))) return;
    setText("");
    setLines("");
  };
  return (
    <section class="card teach-speech" aria-labelledby="speech">
      <h2 id="speech">{say("teach.say")}</h2>
      <form onSubmit={(submit) => void send(submit)}>
        <div class="speech-row">
          <label>
            <span class="label">{say("teach.event.kind")}</span>
            <select
              value={event ? "event" : "message"}
              onChange={({ currentTarget }) => setEvent(currentTarget.value === "event")}
            >
              <option value="message">{say("teach.event.message")}</option>
              <option value="event">{say("teach.event.event")}</option>
            </select>
          </label>
          <label>
            <span class="label">{say("teach.say.to")}</span>
            <select
              value={event ? "" : to}
              disabled={event}
              onChange={({ currentTarget }) => setTo(currentTarget.value)}
            >
              <option value="">{say("teach.say.all")}</option>
              {seats.map(({ actor, name }) => (
                <option key={actor} value={actor}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label>
          <span class="label">{say("teach.say.text")}</span>
          <textarea
            rows={2}
            maxLength={600}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        {event ? (
          <Disclosure label={say("teach.event.changes")}>
            <textarea
              rows={2}
              aria-label={say("teach.event.changes")}
              value={lines}
              onInput={({ currentTarget }) => setLines(currentTarget.value)}
            />
            <p class="hint">{say("teach.event.changes.hint")}</p>
          </Disclosure>
        ) : null}
        <button type="submit" class="quiet" disabled={text.trim() === ""}>
          {say("teach.say.send")}
        </button>
      </form>
      <Prepared />
      <Log />
    </section>
  );
}

function Prepared() {
  const { say, language } = useVoice();
  const teach = useTeach();
  const prepared = useClass(({ parts }) => parts.overview?.prepared) ?? [];
  if (prepared.length === 0) return null;
  return (
    <Disclosure label={say("teach.prepared")}>
      <ul class="prepared">
        {prepared.map(({ event, date, text }) => (
          <li key={event}>
            <p>
              <small>{dateText(date, language)}</small> {text}
            </p>
            <button
              type="button"
              class="small"
              onClick={() => void teach({ do: "injectPrepared", event })}
            >
              {say("teach.prepared.tell")}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Log() {
  const say = useSay();
  const log = useClass(({ parts }) => parts.overview?.log) ?? [];
  if (log.length === 0) return null;
  return (
    <Disclosure label={say("teach.log")}>
      <ol class="teach-log">
        {[...log].reverse().map((line, index) => (
          <li key={`${line.at} ${log.length - index}`}>
            <time>{timeOf(line.at)}</time> {line.text}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

const timeOf = (at: number): string => new Date(at).toTimeString().slice(0, 5);
