import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { ShellContext, useSay, useVoice } from "../../text/index.ts";
import { useClass } from "../context.ts";
import {
  RecordContext,
  type Replayed,
  ReplayedContext,
  type RoomRecord,
  useReplayed,
} from "./record.ts";
import { Replay } from "./replay.tsx";

interface RoomDebriefProps {
  /** What is shown while there is no record to look back at, with a word why. */
  readonly without: (note: ComponentChildren) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Looking back at the game of the room on the screen; or, while a moment of it is looked at, that moment. */
export function RoomDebrief({ without, children }: RoomDebriefProps) {
  const replayed = useReplayed();
  const room = useClass(({ parts }) => parts.lobby?.room) ?? "";
  const record = replayed.records.get(room);
  if (record === undefined) return <>{without(<NoRecord room={room} replayed={replayed} />)}</>;
  return (
    <ReplayedContext.Provider value={replayed}>
      <RecordContext.Provider value={record}>
        <Shelled key={record.transcript} record={record}>
          {children}
        </Shelled>
      </RecordContext.Provider>
    </ReplayedContext.Provider>
  );
}

function NoRecord({ room, replayed }: { room: string; replayed: Replayed }) {
  const say = useSay();
  const asked = useClass(({ parts }) => parts.records?.some((one) => one.room === room) ?? false);
  if (replayed.damaged.includes(room)) {
    return (
      <p class="wrong" role="alert">
        {say("debrief.damaged")}
      </p>
    );
  }
  return asked ? <p role="status">{say("debrief.opening")}</p> : null;
}

interface ShelledProps {
  readonly record: RoomRecord;
  readonly children: ComponentChildren;
}

/** What looks back at a game in a page of its own looks back at this one; a step leads to its replay. */
function Shelled({ record, children }: ShelledProps) {
  const voice = useVoice();
  const [step, setStep] = useState<number>();
  const { app } = record;
  const shell = useMemo(
    () => ({ store: app.store, actions: { ...app.actions, showStep: setStep }, ...voice }),
    [app, voice],
  );
  return (
    <ShellContext.Provider value={shell}>
      {step === undefined ? children : <Replay step={step} onEnd={() => setStep(undefined)} />}
    </ShellContext.Provider>
  );
}
