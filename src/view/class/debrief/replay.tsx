import { useEffect, useMemo, useState } from "preact/hooks";
import { createReplay, type Replay as Replayed } from "../../../store/index.ts";
import {
  canvasCommands,
  canvasSource,
  PlayScreen,
  replaySource,
  ShellContext,
  SourceContext,
  useDevice,
  useDeviceActions,
  useSay,
  useSource,
  useVoice,
  VEILED,
} from "../../text/index.ts";
import { useClass } from "../context.ts";
import { ClassMenu } from "../menu.tsx";
import { useTurnCanvas } from "../turn-canvas.ts";
import { useRecord } from "./record.ts";
import { ReplayContext } from "./replay-context.ts";
import { ReplayStrip } from "./replay-strip.tsx";

interface ReplayProps {
  /** Where it begins. */
  readonly step: number;
  readonly onEnd: () => void;
}

/** The play screen over the room's game, step by step, as each delegation saw it at the time. */
export function Replay({ step, onEnd }: ReplayProps) {
  const voice = useVoice();
  const { setLanguage } = useDeviceActions();
  const { canvas } = useSource();
  const replay = useOpened(step);
  const source = useMemo(() => {
    const parts = { Strip: ReplayStrip, Menu: ClassMenu, useOccasion: useTitle };
    const made = replaySource(replay, { canvas, ...parts });
    return { ...made, actions: { ...made.actions, setLanguage } };
  }, [replay, canvas, setLanguage]);
  const shell = useMemo(() => ({ ...replay.app, ...voice }), [replay, voice]);
  const context = useMemo(() => ({ ...replay, onEnd }), [replay, onEnd]);
  return (
    <ShellContext.Provider value={shell}>
      <SourceContext.Provider value={source}>
        <ReplayContext.Provider value={context}>
          <PlayScreen />
        </ReplayContext.Provider>
      </SourceContext.Provider>
    </ShellContext.Provider>
  );
}

/** The replay at the step asked for, through the own delegation's eyes; the drawing follows it. */
function useOpened(step: number): Replayed {
  const { session } = useRecord();
  const { language } = useVoice();
  const reducedMotion = useDevice((state) => state.reducedMotion);
  const drawn = useDevice((state) => state.canvas);
  const own = useClass(({ parts }) => parts.me?.seat);
  const turn = useTurnCanvas();
  const [replay] = useState(() => {
    const made = createReplay(session, { language, reducedMotion });
    const seat = session.world.members.findIndex(({ id }) => id === own);
    made.app.actions.showStep(step);
    if (seat >= 0) made.lookAs(seat);
    return made;
  });
  useEffect(() => replay.app.actions.setLanguage(language), [replay, language]);
  useEffect(() => replay.app.actions.setCanvas(drawn), [replay, drawn]);
  useEffect(() => {
    const source = canvasSource(replay.app, VEILED);
    turn({ source, commands: canvasCommands(replay.app, source) });
    return () => turn(undefined);
  }, [replay, turn]);
  return replay;
}

function useTitle(): string {
  const say = useSay();
  return say("debrief.replay");
}
