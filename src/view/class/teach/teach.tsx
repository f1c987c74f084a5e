import { Suspense } from "preact/compat";
import { useState } from "preact/hooks";
import { PlayScreen, useSay } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { Timers } from "../clock.tsx";
import { useClass, useClassActions } from "../context.ts";
import { TeachDebrief } from "../debriefs.tsx";
import { EndedPage } from "../ended.tsx";
import { Outcomes } from "../outcomes.tsx";
import { ActingContext } from "./acting.ts";
import { Course } from "./course.tsx";
import { Delegations } from "./delegations.tsx";
import { DeleteClass } from "./delete-class.tsx";
import { Gathering } from "./gathering.tsx";
import { SaveRecord } from "./save-record.tsx";
import { Speech } from "./speech.tsx";
import { TeachTools } from "./teach-tools.tsx";

/** The instructor's device: one page for everything, and the table where one wants to look or to act. */
export function Teach({ actFor }: { actFor: (seat: string | undefined) => void }) {
  const { look, hurry } = useClassActions();
  const lobby = useClass(({ parts }) => parts.lobby);
  const ended = useClass((state) => state.ended);
  const there = useClass(({ moment }) => moment !== undefined);
  const [table, setTable] = useState(false);
  const [acting, setActing] = useState<string>();
  const act = (seat: string | undefined, open: boolean): void => {
    setActing(seat);
    actFor(seat);
    look({ seat: seat ?? "" });
    setTable(open);
  };
  if (ended !== undefined) {
    const again = (): void => (ended === "deleted" ? undefined : location.reload());
    return <EndedPage onAgain={again} onCode={undefined} />;
  }
  if (lobby === undefined) return <Waiting onHurry={hurry} />;
  return (
    <ActingContext.Provider value={{ acting, act }}>
      {table && there ? <PlayScreen /> : <Overview stage={lobby.stage} />}
    </ActingContext.Provider>
  );
}

function Waiting({ onHurry }: { onHurry: () => void }) {
  const say = useSay();
  return (
    <ClassPage title={say("teach.title")}>
      <p role="status">{say("class.line.connecting")}</p>
      <button type="button" class="quiet" onClick={onHurry}>
        {say("class.line.now")}
      </button>
    </ClassPage>
  );
}

function Overview({ stage }: { stage: "lobby" | "playing" | "debrief" }) {
  const say = useSay();
  const title = useClass(({ parts }) => parts.lobby?.title) ?? "";
  if (stage === "lobby") {
    return (
      <ClassPage title={say("teach.title")} tools={<TeachTools />}>
        <Gathering />
        <DeleteClass />
      </ClassPage>
    );
  }
  if (stage === "debrief") {
    return (
      <Suspense fallback={<Debriefing title={title} />}>
        <TeachDebrief />
      </Suspense>
    );
  }
  return (
    <ClassPage title={say("teach.title")} tools={<TeachTools />}>
      <header class="teach-head">
        <h1>{title}</h1>
        <Timers />
      </header>
      <div class="teach-columns">
        <Delegations />
        <div class="teach-side">
          <Course />
          <Speech />
        </div>
      </div>
      <SaveRecord />
      <DeleteClass />
    </ClassPage>
  );
}

function Debriefing({ title }: { title: string }) {
  const say = useSay();
  return (
    <ClassPage title={say("teach.title")} tools={<TeachTools />}>
      <header class="teach-head">
        <h1>{title}</h1>
        <Timers />
      </header>
      <Outcomes />
    </ClassPage>
  );
}
