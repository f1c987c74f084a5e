import { Suspense } from "preact/compat";
import { useEffect, useState } from "preact/hooks";
import type { SeatKeep } from "../../classroom/index.ts";
import { PlayScreen, useSay } from "../text/index.ts";
import { ClassPage } from "./class-page.tsx";
import { useClass, useClassActions } from "./context.ts";
import { StudentDebrief } from "./debriefs.tsx";
import { EndedPage } from "./ended.tsx";
import { JoinPage } from "./join.tsx";
import { LobbyPage } from "./lobby.tsx";
import { ResultPage } from "./result-page.tsx";

interface StudentProps {
  /** The code in the address; empty where there is none. */
  readonly code: string;
  readonly keep: SeatKeep;
}

/** A student's device, from the code to the talk afterwards. */
export function Student({ code, keep }: StudentProps) {
  const { enter } = useClassActions();
  const lobby = useClass(({ parts }) => parts.lobby);
  const seat = useClass(({ parts }) => parts.me?.seat);
  const there = useClass(({ moment }) => moment !== undefined);
  const ended = useClass((state) => state.ended);
  const [typing, setTyping] = useState(code === "");
  const stage = lobby?.stage;
  // Another page, from its beginning.
  useEffect(() => window.scrollTo(0, 0), [stage, seat]);
  const comeBack = (): void => {
    const [seat] = keep.seats();
    if (seat === undefined) setTyping(true);
    else enter({ token: seat.token, code: seat.code });
  };
  if (ended === "unknown" || (typing && lobby === undefined)) {
    return <JoinPage code={code} seats={keep.seats()} onSeat={(seat) => enter({ ...seat })} />;
  }
  if (ended !== undefined) return <EndedPage onAgain={comeBack} onCode={() => setTyping(true)} />;
  if (lobby === undefined) return <Joining />;
  if (lobby.stage === "debrief") {
    return (
      <Suspense fallback={<ResultPage />}>
        <StudentDebrief />
      </Suspense>
    );
  }
  if (lobby.stage === "lobby" || seat === undefined || !there) return <LobbyPage lobby={lobby} />;
  return <PlayScreen />;
}

function Joining() {
  const say = useSay();
  return (
    <ClassPage title={say("class.name")}>
      <p role="status" class="joining">
        {say("class.joining")}
      </p>
    </ClassPage>
  );
}
