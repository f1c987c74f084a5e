import { useEffect, useMemo, useState } from "preact/hooks";
import type { ClassApp, SeatKeep } from "../../classroom/index.ts";
import { createSay } from "../say/index.ts";
import { type CanvasPort, Notices, SourceContext, useSay, VoiceContext } from "../text/index.ts";
import { Below } from "./below.tsx";
import { classSource } from "./class-source.ts";
import { ClassContext, useClass } from "./context.ts";
import { type OpenRecord, OpenRecordContext } from "./debrief/record.ts";
import type { ClassDevice } from "./device.ts";
import { ClassMenu } from "./menu.tsx";
import { Show } from "./show.tsx";
import { Strip } from "./strip.tsx";
import { Student } from "./student.tsx";
import { OpenClass, type SummitLine } from "./teach/open-class.tsx";
import { Teach } from "./teach/teach.tsx";
import { TeachStrip } from "./teach-strip.tsx";
import { TurnCanvasContext } from "./turn-canvas.ts";
import type { TurnedCanvas } from "./turned-canvas.ts";
import { WalkTools } from "./walk-tools.tsx";

export interface ClassMount {
  readonly app: ClassApp;
  readonly device: ClassDevice;
  readonly keep: SeatKeep;
  /** The code in the address; empty where there is none. */
  readonly code: string;
  readonly canvas: CanvasPort;
  /** What an instructor can choose from. */
  readonly summits: readonly SummitLine[];
  readonly openRecord: OpenRecord;
  readonly turnCanvas: TurnedCanvas["turnTo"];
}

const PARTS = { Tools: WalkTools, Strip, Below, Menu: ClassMenu };
const TEACH_PARTS = { ...PARTS, Strip: TeachStrip };

/** A device of a class, in the language of the moment. */
export function ClassRoot({ app, device, canvas, openRecord, turnCanvas, ...rest }: ClassMount) {
  const [language, setLanguage] = useState(() => device.store.getState().language);
  useEffect(() => device.store.subscribe((state) => setLanguage(state.language)), [device]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const voice = useMemo(() => ({ say: createSay(language), language }), [language]);
  const parts = app.store.getState().as === "instructor" ? TEACH_PARTS : PARTS;
  const source = useMemo(() => classSource(device, canvas, parts), [device, canvas, parts]);
  return (
    <ClassContext.Provider value={app}>
      <VoiceContext.Provider value={voice}>
        <SourceContext.Provider value={source}>
          <OpenRecordContext.Provider value={openRecord}>
            <TurnCanvasContext.Provider value={turnCanvas}>
              <Frame {...rest} device={device} />
            </TurnCanvasContext.Provider>
          </OpenRecordContext.Provider>
        </SourceContext.Provider>
      </VoiceContext.Provider>
    </ClassContext.Provider>
  );
}

type FrameProps = Pick<ClassMount, "code" | "keep" | "summits" | "device">;

function Frame({ code, keep, summits, device }: FrameProps) {
  const say = useSay();
  const as = useClass((state) => state.as);
  return (
    <>
      <a class="skip" href="#main">
        {say("play.skip")}
      </a>
      {as === "student" ? <Student code={code} keep={keep} /> : null}
      {as === "host" ? <OpenClass summits={summits} /> : null}
      {as === "instructor" ? <Teach actFor={device.actions.actFor} /> : null}
      {as === "projector" ? <Show /> : null}
      <Notices />
    </>
  );
}
