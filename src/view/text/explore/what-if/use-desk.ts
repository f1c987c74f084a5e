import { useEffect, useMemo, useState } from "preact/hooks";
import {
  isOver,
  type Scenario,
  type Setting,
  type State,
  type World,
} from "../../../../engine/index.ts";
import type { AppState, Desk as DeskState, Experiments } from "../../../../store/index.ts";
import { type Preset, settingsWith, valueAt } from "../../../present/index.ts";
import { useActions, useApp, useShell } from "../../context.ts";
import { keyOf } from "../subject.ts";

/** The desk for whoever edits on it: what stands at a place, and how to change it. */
export interface Desk {
  readonly world: World;
  readonly scenario: Scenario;
  readonly settings: readonly Setting[];
  readonly play: DeskState["play"];
  /** The step of the game from which on the changes hold; absent: from the start of the summit. */
  readonly step: number | undefined;
  /** What stands at a place with the changes, and without them; undefined where nothing does. */
  at(path: string): unknown;
  filed(path: string): unknown;
  isChanged(path: string): boolean;
  put(path: string, value: unknown): void;
}

export function useDesk(): Desk {
  const world = useApp(worldOnDesk);
  const step = useApp(stepOnDesk);
  const { settings, play } = useApp((state) => state.desk);
  const { changeOnDesk } = useActions();
  return useMemo(() => {
    const { scenario } = world;
    const at = (path: string): unknown => valueAt(scenario, settings, path);
    const filed = (path: string): unknown => valueAt(scenario, [], path);
    return {
      ...{ world, scenario, settings, play, step, at, filed },
      isChanged: (path) => JSON.stringify(at(path)) !== JSON.stringify(filed(path)),
      put: (path, value) => changeOnDesk(settingsWith(scenario, settings, path, value)),
    };
  }, [world, settings, play, step, changeOnDesk]);
}

/** Lays a question to begin with on the desk, in the place of what lies there. */
export function useChoosePreset(): (preset: Preset) => void {
  const { changeOnDesk, playOnDesk } = useActions();
  return ({ settings, bargains }) => {
    changeOnDesk(settings);
    playOnDesk(bargains ? "tactical" : "answers");
  };
}

/** Whether a game can be changed from the step on the screen on: not in a campaign, not at its end. */
export const canAim = ({ session, game, cursor }: AppState): boolean =>
  session !== undefined &&
  game === undefined &&
  !(isOver(session.states.at(-1) as State) && cursor >= session.moves.length);

const stepOnDesk = (state: AppState): number | undefined =>
  state.desk.now && canAim(state) ? state.cursor : undefined;

/** The scenario of the moment; else as its file has it, in a campaign as the years have made it. */
const worldOnDesk = (state: AppState): World =>
  stepOnDesk(state) !== undefined || state.campaign !== undefined ? state.world : state.filed;

/** What the experiments of the desk are asked, and a name for it. */
export interface Asking {
  readonly input: InputOf;
  readonly key: string;
}

type InputOf = NonNullable<Experiments["whatIf"]>["input"];

/** Milliseconds: nobody who drags a slider waits for it, and no game is played for every pixel. */
const PAUSE = 120;
const SEED = 1;

/** The experiments' input once the hand rests. */
export function useAsking({ world, settings, play, step }: Desk): Asking {
  const { actions } = useShell();
  const filed = useApp((state) => state.filed);
  const session = useApp((state) => (step === undefined ? undefined : state.session));
  const now = useMemo(() => {
    const bargaining = play !== "answers";
    const agents = (play === "answers" ? "sincere" : play) as Asking["input"]["agents"];
    const moment = step === undefined ? undefined : { transcript: actions.transcript(), step };
    const input = {
      subject: { scenario: (moment ? filed : world).scenario, bargaining },
      ...(moment && { moment }),
      ...{ settings, agents, seed: SEED, noise: 0 },
    } as const;
    const at = step === undefined ? "" : `${session?.moves.length} ${step}`;
    return { input, key: `${keyOf(world)} ${play} ${at} ${JSON.stringify(settings)}` };
  }, [world, filed, session, settings, play, step, actions]);
  const [rested, rest] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => rest(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  return rested;
}
