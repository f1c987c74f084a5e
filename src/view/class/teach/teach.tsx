import { Suspense } from "preact/compat";
import { useState } from "preact/hooks";
import { PlayScreen, useSay } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { useClass, useClassActions } from "../context.ts";
import { TeachDebrief } from "../debriefs.tsx";
import { Outcomes } from "../outcomes.tsx";
import { ActingContext } from "./acting.ts";
import { DeleteClass } from "./delete-class.tsx";
import { Gathering } from "./gathering.tsx";
import { Now } from "./now.tsx";
import { ScopeContext } from "./scope.ts";
import { TeachEnded } from "./teach-ended.tsx";
import { TeachHead } from "./teach-head.tsx";
import { TeachPage } from "./teach-page.tsx";
import { TeachTools } from "./teach-tools.tsx";

/** The instructor's device: one page for everything, and the table where one wants to look or to act. */
export function Teach({ actFor }: { actFor: (seat: string | undefined) => void }) {
  const { look, hurry } = useClassActions();
  const lobby = useClass(({ parts }) => parts.lobby);
  const ended = useClass((state) => state.ended);
  const there = useClass(({ moment }) => moment !== undefined);
  const [table, setTable] = useState(false);
  const [acting, setActing] = useState<string>();
  const [all, setAll] = useState(false);
  const act = (seat: string | undefined, open: boolean): void => {
    setActing(seat);
    actFor(seat);
    look({ seat: seat ?? "" });
    setTable(open);
  };
  if (ended !== undefined) return <TeachEnded ended={ended} />;
  if (lobby === undefined) return <Waiting onHurry={hurry} />;
  return (
    <ActingContext.Provider value={{ acting, act }}>
      <ScopeContext.Provider value={{ all, setAll }}>
        {table && there ? <PlayScreen /> : <Overview stage={lobby.stage} />}
      </ScopeContext.Provider>
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
      <Suspense fallback={<Debriefing />}>
        <TeachDebrief />
      </Suspense>
    );
  }
  return <TeachPage now={<Now />} />;
}

function Debriefing() {
  const say = useSay();
  return (
    <ClassPage title={say("teach.title")} tools={<TeachTools />}>
      <TeachHead />
      <Outcomes />
    </ClassPage>
  );
}
