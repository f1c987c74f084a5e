import { useEffect, useMemo, useState } from "preact/hooks";
import type { Scenario, Setting, World } from "../../../../engine/index.ts";
import type { Desk as DeskState, Experiments } from "../../../../store/index.ts";
import { settingsWith, valueAt } from "../../../present/index.ts";
import { useActions, useApp } from "../../context.ts";
import { keyOf } from "../subject.ts";

/** The desk for whoever edits on it: what stands at a place, and how to change it. */
export interface Desk {
  readonly world: World;
  readonly scenario: Scenario;
  readonly settings: readonly Setting[];
  readonly play: DeskState["play"];
  /** What stands at a place with the changes, and without them; undefined where nothing does. */
  at(path: string): unknown;
  filed(path: string): unknown;
  isChanged(path: string): boolean;
  put(path: string, value: unknown): void;
}

export function useDesk(): Desk {
  const world = useApp((state) => state.world);
  const { settings, play } = useApp((state) => state.desk);
  const { changeOnDesk } = useActions();
  return useMemo(() => {
    const { scenario } = world;
    const at = (path: string): unknown => valueAt(scenario, settings, path);
    const filed = (path: string): unknown => valueAt(scenario, [], path);
    return {
      ...{ world, scenario, settings, play, at, filed },
      isChanged: (path) => JSON.stringify(at(path)) !== JSON.stringify(filed(path)),
      put: (path, value) => changeOnDesk(settingsWith(scenario, settings, path, value)),
    };
  }, [world, settings, play, changeOnDesk]);
}

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
export function useAsking({ world, settings, play }: Desk): Asking {
  const now = useMemo(() => {
    const bargaining = play !== "answers";
    const agents = (play === "answers" ? "sincere" : play) as Asking["input"]["agents"];
    const input = {
      subject: { scenario: world.scenario, bargaining },
      ...{ settings, agents, seed: SEED, noise: 0 },
    } as const;
    return { input, key: `${keyOf(world)} ${play} ${JSON.stringify(settings)}` };
  }, [world, settings, play]);
  const [rested, rest] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => rest(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  return rested;
}
