import { Suspense } from "preact/compat";
import { useEffect } from "preact/hooks";
import { Digest, JoinBoard, Stage, ToneBadge, useSay, useSource } from "../text/index.ts";
import { ClassPage } from "./class-page.tsx";
import { Timers } from "./clock.tsx";
import { useClass, useClassActions } from "./context.ts";
import { ShowDebrief } from "./debriefs.tsx";
import { EndedPage } from "./ended.tsx";
import { ShowNews } from "./show-news.tsx";
import { ShowResult } from "./show-result.tsx";

/** How long a turning point stands on the screen; less where more of them wait. Milliseconds. */
const STAND = 12_000;
const STAND_SHORT = 4000;
/** Lines of the press for which there is room. */
const PRESS = 3;

/** For the big screen: follows the room by itself, and shows what everybody may see. */
export function Show() {
  const lobby = useClass(({ parts }) => parts.lobby);
  const ended = useClass((state) => state.ended);
  if (ended !== undefined)
    return <EndedPage onAgain={() => location.reload()} onCode={undefined} />;
  if (lobby === undefined) return <ShowWaits />;
  if (lobby.stage === "lobby") return <ShowLobby />;
  if (lobby.stage === "playing") return <ShowTable />;
  return (
    <Suspense fallback={<ShowResult />}>
      <ShowDebrief />
    </Suspense>
  );
}

function ShowWaits() {
  const say = useSay();
  return (
    <ClassPage title={say("show.title")}>
      <p role="status">{say("class.line.connecting")}</p>
    </ClassPage>
  );
}

function ShowLobby() {
  const say = useSay();
  const lobby = useClass(({ parts }) => parts.lobby);
  const code = useClass(({ parts }) => parts.class?.code) ?? "";
  const seats = lobby?.seats ?? [];
  return (
    <ClassPage title={say("show.title")}>
      <div class="show-lobby">
        <JoinBoard code={code} title={say("show.join")} />
        <section aria-labelledby="show-summit">
          <h1 id="show-summit">{lobby?.title}</h1>
          <p class="hint">{lobby?.place}</p>
          <ul class="show-seats">
            {seats.map(({ actor, name, posts }) => (
              <li key={actor}>
                {name} <b>{posts.reduce((sum, { people }) => sum + people.length, 0)}</b>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </ClassPage>
  );
}

/** Each turning point stands for a while; then the table goes on. */
function useFollowing(): void {
  const { goOn } = useClassActions();
  const at = useClass((state) => state.at);
  const count = useClass(({ parts }) => parts.turning?.count ?? 0);
  useEffect(() => {
    if (at === undefined) return undefined;
    const timer = setTimeout(goOn, at < count ? STAND_SHORT : STAND);
    return () => clearTimeout(timer);
  }, [at, count, goOn]);
}

function ShowTable() {
  const say = useSay();
  const { useMoment, usePapers } = useSource();
  const moment = useMoment();
  const papers = usePapers();
  const title = useClass(({ parts }) => parts.lobby?.title);
  useFollowing();
  if (moment === undefined) return <ShowWaits />;
  const { table, chamber } = moment;
  return (
    <div class="play show">
      <header class="top show-top">
        <div>
          <p class="brand-name">{title}</p>
          <p class="brand-line">
            {table.sitting} · {table.doors}
          </p>
        </div>
        <Timers />
      </header>
      <Stage chamber={chamber} label={say("play.table")} phase={table.phase} />
      <main class="side show-side" id="main" tabIndex={-1}>
        <ShowNews />
        <Item />
        <Count />
        <section>
          <Digest lines={papers.digest().slice(0, PRESS)} />
        </section>
      </main>
    </div>
  );
}

function Item() {
  const say = useSay();
  const { useMoment } = useSource();
  const table = useMoment()?.table;
  const { sheet, turning, prompt, corridor } = table ?? {};
  if (turning !== undefined) {
    return (
      <section>
        <p class="label">{sheet?.title}</p>
        <h1 class={`verdict verdict-${turning.tone}`}>{turning.title}</h1>
        {turning.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
    );
  }
  return (
    <section>
      <h1>{corridor?.title ?? sheet?.title}</h1>
      {corridor === undefined ? <p class="show-text">{sheet?.text}</p> : null}
      {sheet === undefined ? null : (
        <>
          <h2 class="label">{say("show.rule")}</h2>
          <p>{sheet.rule}</p>
        </>
      )}
      <p class="show-prompt" role="status">
        {prompt}
      </p>
    </section>
  );
}

function Count() {
  const say = useSay();
  const { useMoment } = useSource();
  const tally = useMoment()?.table.tally ?? [];
  if (tally.length === 0) return null;
  return (
    <section>
      <h2 class="label">{say("show.tally")}</h2>
      <ul class="show-tally">
        {tally.map(({ tone, word, count }) => (
          <li key={tone}>
            <b>{count}</b> <ToneBadge tone={tone} word={word} />
          </li>
        ))}
      </ul>
    </section>
  );
}
