import { useEffect, useState } from "preact/hooks";
import { useSay } from "../text/index.ts";
import { useClass } from "./context.ts";
import { headingOf } from "./strip.tsx";

/** How long what the instructor told everybody stands on the big screen, ms. */
const STAND = 90_000;

/** The newest word to everybody, while it is new. */
export function ShowNews() {
  const say = useSay();
  const messages = useClass(({ parts }) => parts.messages) ?? [];
  const [past, setPast] = useState(messages.length);
  useEffect(() => {
    if (messages.length <= past) return setPast(messages.length);
    const timer = setTimeout(() => setPast(messages.length), STAND);
    return () => clearTimeout(timer);
  }, [messages.length, past]);
  const message = messages.length > past ? messages.at(-1) : undefined;
  return (
    <div role="status" class="show-news">
      {message === undefined ? null : (
        <p class={`message message-${message.kind}`}>
          <span class="label">{say(headingOf(message))}</span>
          {message.text}
        </p>
      )}
    </div>
  );
}
