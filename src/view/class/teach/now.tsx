import { useSay, useVoice } from "../../text/index.ts";
import { waitingWord } from "../class-source.ts";
import { useClass } from "../context.ts";

/** What lies on the table at this moment, and whom it waits for. */
export function Now() {
  const { say, language } = useVoice();
  const live = useClass(({ parts }) => parts.live);
  const paused = useClass(({ parts }) => parts.lobby?.paused === true);
  if (live === undefined) return null;
  const { table } = live;
  return (
    <section class="teach-now" aria-labelledby="teach-now">
      <h2 id="teach-now" class="label">
        {say("teach.now")}
      </h2>
      <p class="now-matter">
        <Matter />
      </p>
      <p class="hint">{[table.sitting, table.doors].filter((one) => one !== "").join(" · ")}</p>
      <p class={paused ? "now-waits now-paused" : "now-waits"} role="status">
        {paused ? say("class.paused") : waitingWord(live, say, language)}
      </p>
    </section>
  );
}

function Matter() {
  const say = useSay();
  const corridor = useClass(({ parts }) => parts.live?.table.corridor?.title);
  const sheet = useClass(({ parts }) => parts.live?.table.sheet);
  if (corridor !== undefined) return <b>{corridor}</b>;
  if (sheet === undefined) return <b>{say("play.noItem")}</b>;
  const { number, count, title } = sheet;
  return (
    <>
      <small>{say("play.itemOf", { number, count })}</small> <b>{title}</b>
    </>
  );
}
